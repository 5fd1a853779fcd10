#pragma once

#include "dateline/spelling/speller.h"

#include <QHash>
#include <QString>

#include <memory>
#include <utility>

namespace dateline::test {

/// A dictionary, for every language, in which only some words are wrong, so that tests need none
/// installed. Each wrong word comes with what it should be.
class WrongWords : public DictionarySource {
public:
    explicit WrongWords(QHash<QString, QString> corrections) : m_corrections(std::move(corrections)) {}

    [[nodiscard]] std::shared_ptr<Dictionary> dictionaryFor(const LanguageTag& /*language*/) override
    {
        return std::make_shared<Words>(m_corrections);
    }

private:
    class Words : public Dictionary {
    public:
        explicit Words(QHash<QString, QString> corrections) : m_corrections(std::move(corrections)) {}
        [[nodiscard]] bool isRight(const QString& word) override { return !m_corrections.contains(word.toLower()); }
        [[nodiscard]] QList<QString> suggestions(const QString& word) override
        {
            return {m_corrections.value(word.toLower())};
        }

    private:
        QHash<QString, QString> m_corrections;
    };

    QHash<QString, QString> m_corrections;
};

} // namespace dateline::test
