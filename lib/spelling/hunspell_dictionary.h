#pragma once

#include "dateline/spelling/speller.h"

#include <memory>

namespace dateline {

/// A Hunspell dictionary, loaded at the first question. Thread-safe.
class HunspellDictionary : public Dictionary {
public:
    /// The two files are in `language`, whose capitals Hunspell may not know (Turkish).
    HunspellDictionary(const QString& affixPath, const QString& wordsPath, const LanguageTag& language);
    ~HunspellDictionary() override;

    [[nodiscard]] bool isRight(const QString& word) override;
    [[nodiscard]] QList<QString> suggestions(const QString& word) override;
    [[nodiscard]] std::shared_ptr<Dictionary> ofNames(const QList<QString>& names) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dateline
