#pragma once

#include "dateline/spelling/speller.h"

#include <QList>
#include <QString>

#include <memory>

namespace dateline {

/// What is known of an installed dictionary without loading it.
struct DATELINE_EXPORT DictionaryInfo {
    LanguageTag language;
    QString affixPath;
    QString wordsPath;
};

/// The Hunspell dictionaries in a list of folders, loaded on first use and kept. Thread-safe.
class DATELINE_EXPORT DictionaryShelf : public DictionarySource {
public:
    explicit DictionaryShelf(const QList<QString>& folders);
    ~DictionaryShelf() override;

    /// Where this system keeps dictionaries (Debian: /usr/share/hunspell) and the user's own folder.
    [[nodiscard]] static QList<QString> systemFolders();

    [[nodiscard]] QList<DictionaryInfo> installed() const;
    [[nodiscard]] std::shared_ptr<Dictionary> dictionaryFor(const LanguageTag& language) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dateline
