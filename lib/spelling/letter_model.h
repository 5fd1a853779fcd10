#pragma once

#include "spelling/frequent_words.h"

#include <QHash>
#include <QStringView>

#include <memory>

namespace dateline {

/// How likely a word is in a language: as one of its frequent words, or by which letter follows which two.
/// Immutable.
class LetterModel {
public:
    explicit LetterModel(std::shared_ptr<const FrequentWords> words);

    [[nodiscard]] bool isEmpty() const { return m_words->isEmpty(); }
    /// Natural logarithm; `word` in small letters, with "'" for apostrophes.
    [[nodiscard]] double logProbability(const QString& word) const;

private:
    void count(const QString& word, double weight);
    [[nodiscard]] double probabilityOf(char16_t first, char16_t second, char16_t letter) const;

    std::shared_ptr<const FrequentWords> m_words;
    QHash<quint64, double> m_counts;   ///< Of one, two and three letters in a row.
    QHash<quint64, double> m_contexts; ///< How often any letter follows one or two.
    double m_total = 0;
};

/// Made at the first call for a language and kept; thread-safe.
[[nodiscard]] std::shared_ptr<const LetterModel> letterModel(const LanguageTag& language);

} // namespace dateline
