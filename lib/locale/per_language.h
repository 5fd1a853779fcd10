#pragma once

#include "dateline/text/language.h"

#include <QHash>
#include <QMutex>

#include <memory>

namespace dateline {

/// Makes a table per language when it is first asked for and keeps it for the life of the
/// program. Safe to use from any thread; the references stay valid.
template <typename Table>
class PerLanguage {
public:
    using Make = Table (*)(const LanguageTag&);
    explicit PerLanguage(Make make) : m_make(make) {}

    [[nodiscard]] const Table& of(const LanguageTag& language)
    {
        const QMutexLocker locker(&m_mutex);
        std::shared_ptr<const Table>& table = m_tables[language];
        if (!table) {
            table = std::make_shared<const Table>(m_make(language));
        }
        return *table;
    }

private:
    Make m_make;
    QMutex m_mutex;
    QHash<LanguageTag, std::shared_ptr<const Table>> m_tables;
};

} // namespace dateline
