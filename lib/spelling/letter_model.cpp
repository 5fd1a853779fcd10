#include "spelling/letter_model.h"

#include <cmath>
#include <mutex>

namespace dateline {

namespace {

// Before and behind each word.
constexpr char16_t kEdge = u'^';

// A word counts by the 0.3th power of its frequency: with less, names weigh as much as function words,
// with more, three letters say no more than the words do.
constexpr double kDamping = 0.3;
constexpr double kRare = 3;

// Weight of the shorter context against what was counted, and of letters never seen.
constexpr double kBackOff = 3;
constexpr double kUnseen = 0.02 / 2000;
constexpr double kSeen = 0.98;

constexpr double kFullZipf = 9;

quint64 keyOf(char16_t first, char16_t second, char16_t third)
{
    return (quint64{first} << 32U) | (quint64{second} << 16U) | quint64{third};
}

} // namespace

LetterModel::LetterModel(std::shared_ptr<const FrequentWords> words) : m_words(std::move(words))
{
    for (auto each = m_words->cbegin(); each != m_words->cend(); ++each) {
        count(each.key(), std::pow(10, (static_cast<double>(each.value()) - kRare) * kDamping));
    }
}

void LetterModel::count(const QString& word, double weight)
{
    char16_t first = kEdge;
    char16_t second = kEdge;
    for (qsizetype at = 0; at <= word.size(); ++at) {
        const char16_t letter = at < word.size() ? word.at(at).unicode() : kEdge;
        m_counts[keyOf(first, second, letter)] += weight;
        m_counts[keyOf(0, second, letter)] += weight;
        m_counts[keyOf(0, 0, letter)] += weight;
        m_contexts[keyOf(0, first, second)] += weight;
        m_contexts[keyOf(0, 0, second)] += weight;
        m_total += weight;
        first = second;
        second = letter;
    }
}

double LetterModel::probabilityOf(char16_t first, char16_t second, char16_t letter) const
{
    const double alone = kSeen * m_counts.value(keyOf(0, 0, letter)) / m_total + kUnseen;
    const double afterOne = (m_counts.value(keyOf(0, second, letter)) + kBackOff * alone) /
                            (m_contexts.value(keyOf(0, 0, second)) + kBackOff);
    return (m_counts.value(keyOf(first, second, letter)) + kBackOff * afterOne) /
           (m_contexts.value(keyOf(0, first, second)) + kBackOff);
}

double LetterModel::logProbability(const QString& word) const
{
    double letters = 0;
    char16_t first = kEdge;
    char16_t second = kEdge;
    for (qsizetype at = 0; at <= word.size(); ++at) {
        const char16_t letter = at < word.size() ? word.at(at).unicode() : kEdge;
        letters += std::log(probabilityOf(first, second, letter));
        first = second;
        second = letter;
    }
    const auto known = m_words->constFind(word);
    const double asWord = known == m_words->cend() ? 0 : std::pow(10, static_cast<double>(*known) - kFullZipf);
    // Of a very long word the letters' probability is too small for a number.
    return asWord > 0 ? std::log((asWord + std::exp(letters)) / 2) : letters - std::log(2);
}

std::shared_ptr<const LetterModel> letterModel(const LanguageTag& language)
{
    static std::mutex mutex;
    static QHash<QString, std::shared_ptr<const LetterModel>> models;
    const QString name = language.language() + u'-' + language.script();
    const std::scoped_lock lock(mutex);
    std::shared_ptr<const LetterModel>& model = models[name];
    if (!model) {
        model = std::make_shared<LetterModel>(frequentWords(language));
    }
    return model;
}

} // namespace dateline
