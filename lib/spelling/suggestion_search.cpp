#include "spelling/suggestion_search.h"

#include "spelling/misspelling_cost.h"
#include "spelling/slips.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>

namespace dateline {

namespace {

// Weighed as the costs of misspellingCost() were. The Zipf scale ends at about 7.5.
constexpr float kMostFrequent = 7.5F;
constexpr float kUnlisted = 2.2F;
constexpr double kForRarity = 0.14;
constexpr double kForOtherCapitals = 0.15;
constexpr double kForTwoWords = 0.25;
constexpr double kForEachRank = 0.04;
constexpr double kNotSuggested = 0.2;
constexpr double kForHyphen = 1.0;
constexpr double kForPossessive = 0.5;
constexpr QLatin1String kPossessive("'s");

// Splits make sense with words that people use; dictionaries hold many strange short ones.
constexpr float kUsualWord = 4.0F;

// Words that differ in more are not what was meant.
constexpr qsizetype kMostOtherLength = 3;
constexpr int kMostOtherLetters = 5;
constexpr double kMostCostOfALetter = 0.45;

quint64 lettersOf(const QString& word)
{
    quint64 letters = 0;
    for (const QChar letter : word) {
        letters |= quint64{1} << (letter.unicode() % 64);
    }
    return letters;
}

QList<SketchedWord> sketchesOf(const FrequentWords& words)
{
    QList<SketchedWord> sketches;
    sketches.reserve(words.size());
    for (auto each = words.keyBegin(); each != words.keyEnd(); ++each) {
        sketches.append({*each, lettersOf(*each)});
    }
    return sketches;
}

} // namespace

GuessingLanguage::GuessingLanguage(const LanguageTag& languageTag, std::shared_ptr<Dictionary> dictionaryOfIt)
    : tag(languageTag), locale(languageTag.toString()), alphabet(alphabetOf(languageTag)), keyboard(languageTag),
      frequent(frequentWords(languageTag)), sketches(sketchesOf(*frequent)), dictionary(std::move(dictionaryOfIt))
{
}

SuggestionSearch::SuggestionSearch(const QString& word, const GuessingLanguage& language,
                                   const QHash<QString, int>& used)
    : m_language(language), m_used(used), m_typed(word), m_small(language.locale.toLower(word))
{
    if (word.size() > 1 && word == language.locale.toUpper(word) && word != m_small) {
        m_capitals = Capitals::All;
    } else if (!word.isEmpty() && word.at(0).isUpper()) {
        m_capitals = Capitals::First;
    }
}

QString SuggestionSearch::titled(const QString& smallLetters) const
{
    return m_language.locale.toUpper(smallLetters.left(1)) + smallLetters.mid(1);
}

QString SuggestionSearch::cased(const QString& smallLetters) const
{
    switch (m_capitals) {
    case Capitals::None: return smallLetters;
    case Capitals::All: return m_language.locale.toUpper(smallLetters);
    case Capitals::First: break;
    }
    return titled(smallLetters);
}

bool SuggestionSearch::isWord(const QString& smallLetters)
{
    const QString word = cased(smallLetters);
    const auto known = m_verdicts.constFind(word);
    if (known != m_verdicts.cend()) {
        return *known;
    }
    return *m_verdicts.insert(word, m_language.dictionary->isRight(word));
}

double SuggestionSearch::rarity(const QString& smallLetters) const
{
    float zipf = m_language.frequent->value(smallLetters, kUnlisted);
    if (const int times = m_used.value(smallLetters); times > 0) {
        zipf = std::max(zipf, 5.0F + std::log10(static_cast<float>(times)));
    }
    return kForRarity * static_cast<double>(kMostFrequent - std::min(zipf, kMostFrequent));
}

void SuggestionSearch::keep(const QString& word, double extraCost)
{
    const QString small = m_language.locale.toLower(word);
    const double cost = misspellingCost(m_small, small, m_language.keyboard) + rarity(small) + extraCost;
    const auto known = m_costs.find(word);
    if (known == m_costs.end()) {
        m_costs.insert(word, cost);
    } else {
        *known = std::min(*known, cost);
    }
}

void SuggestionSearch::tryWord(const QString& smallLetters)
{
    const QString word = cased(smallLetters);
    if (word == m_typed || m_verdicts.contains(word)) {
        return;
    }
    if (isWord(smallLetters)) {
        keep(word, kNotSuggested + (word.endsWith(kPossessive) && !m_typed.contains(u'\'') ? kForPossessive : 0));
    } else if (m_capitals == Capitals::None && m_language.frequent->contains(smallLetters)) {
        const QString name = titled(smallLetters);
        if (m_language.dictionary->isRight(name)) {
            keep(name, kNotSuggested);
        }
    }
}

void SuggestionSearch::trySplit(const QString& words)
{
    const qsizetype space = words.indexOf(u' ');
    const QString first = words.left(space);
    const QString second = words.mid(space + 1);
    const bool usual =
        m_language.frequent->value(first) >= kUsualWord && m_language.frequent->value(second) >= kUsualWord;
    if (usual) {
        // keep() takes the pair for an unlisted word.
        keep(cased(words), kForTwoWords + rarity(first) + rarity(second) - rarity(words));
    }
}

void SuggestionSearch::lookNear()
{
    if (m_language.dictionary == nullptr) {
        return;
    }
    const auto take = [this](const QString& word) {
        tryWord(word);
        return true;
    };
    forEachSlip(m_small, m_language.alphabet, take);
    forEachSplit(m_small, [this](const QString& words) {
        trySplit(words);
        return true;
    });
    for (const QString& other :
         {m_language.locale.toUpper(m_small.left(1)) + m_small.mid(1), m_language.locale.toUpper(m_small), m_small}) {
        if (other != m_typed && m_language.dictionary->isRight(other)) {
            keep(other, kForOtherCapitals);
        }
    }
}

void SuggestionSearch::lookAmongFrequent()
{
    if (m_language.dictionary == nullptr) {
        return;
    }
    const quint64 letters = lettersOf(m_small);
    const double most = kMostCostOfALetter * static_cast<double>(m_small.size());
    for (const SketchedWord& each : m_language.sketches) {
        const bool possible = std::abs(each.word.size() - m_small.size()) <= kMostOtherLength &&
                              std::popcount(each.letters ^ letters) <= kMostOtherLetters;
        if (possible && misspellingCost(m_small, each.word, m_language.keyboard) <= most) {
            tryWord(each.word);
        }
    }
}

void SuggestionSearch::lookFar(int mostLookUps)
{
    if (m_language.dictionary == nullptr) {
        return;
    }
    int left = mostLookUps;
    const auto take = [&](const QString& word) {
        tryWord(word);
        return --left > 0;
    };
    forEachEasySlip(m_small, [&](const QString& slip) { return forEachSlip(slip, m_language.alphabet, take); });
}

void SuggestionSearch::askDictionary()
{
    if (m_language.dictionary == nullptr) {
        return;
    }
    int rank = 0;
    for (const QString& word : m_language.dictionary->suggestions(m_typed)) {
        if (word.contains(u' ')) {
            continue; // trySplit() knows which of them make sense.
        }
        const bool newHyphen = word.contains(u'-') && !m_typed.contains(u'-');
        const bool possessive = word.endsWith(kPossessive) && !m_typed.contains(u'\'');
        keep(word, kForEachRank * rank + (newHyphen ? kForHyphen : 0) + (possessive ? kForPossessive : 0));
        ++rank;
    }
}

QList<Guess> SuggestionSearch::guesses() const
{
    QList<Guess> all;
    for (auto each = m_costs.cbegin(); each != m_costs.cend(); ++each) {
        all.append({each.key(), each.value()});
    }
    std::sort(all.begin(), all.end(), [](const Guess& one, const Guess& other) {
        return one.cost != other.cost ? one.cost < other.cost : one.word < other.word;
    });
    return all;
}

} // namespace dateline
