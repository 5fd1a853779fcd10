#pragma once

#include "dateline/spelling/speller.h"
#include "spelling/frequent_words.h"
#include "spelling/letters.h"

#include <QHash>
#include <QList>
#include <QLocale>
#include <QString>

#include <memory>

namespace dateline {

/// A frequent word and which letters it has, to tell quickly what it cannot have been typed as.
struct SketchedWord {
    QString word;
    quint64 letters = 0;
};

/// What is needed of a language to guess words of it. Immutable.
struct GuessingLanguage {
    GuessingLanguage(const LanguageTag& languageTag, std::shared_ptr<Dictionary> dictionaryOfIt);

    LanguageTag tag;
    QLocale locale;
    QString alphabet;
    Keyboard keyboard;
    std::shared_ptr<const FrequentWords> frequent;
    QList<SketchedWord> sketches;           ///< Of the frequent words.
    std::shared_ptr<Dictionary> dictionary; ///< Null when there is none.
};

/// A word that may have been meant and how unlikely that is; 1 is about one wrong letter.
struct Guess {
    QString word;
    double cost = 0;
};

/// Looks for the words of one language that one wrong word may have been meant to be. For one thread.
class SuggestionSearch {
public:
    /// `word` is as Token::word has it; all must live longer.
    SuggestionSearch(const QString& word, const GuessingLanguage& language, const QHash<QString, int>& used);

    /// Words one slip away, other capitals, two words instead of one.
    void lookNear();
    /// Frequent words, however they were mistyped.
    void lookAmongFrequent();
    /// Words further away, until so many were looked up.
    void lookFar(int mostLookUps);
    /// What the dictionary suggests.
    void askDictionary();
    /// By cost.
    [[nodiscard]] QList<Guess> guesses() const;

private:
    enum class Capitals { None, First, All };

    bool isWord(const QString& smallLetters);
    void tryWord(const QString& smallLetters);
    void trySplit(const QString& words);
    void keep(const QString& word, double extraCost);
    [[nodiscard]] QString titled(const QString& smallLetters) const;
    [[nodiscard]] QString cased(const QString& smallLetters) const;
    [[nodiscard]] double rarity(const QString& smallLetters) const;

    const GuessingLanguage& m_language;
    const QHash<QString, int>& m_used;
    QString m_typed;
    QString m_small;
    Capitals m_capitals = Capitals::None;
    QHash<QString, bool> m_verdicts;
    QHash<QString, double> m_costs;
};

} // namespace dateline
