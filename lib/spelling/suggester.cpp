#include "dateline/spelling/suggester.h"

#include "dateline/spelling/tokenizer.h"
#include "spelling/accepted_words.h"
#include "spelling/look_alikes.h"
#include "spelling/suggestion_search.h"

#include <algorithm>
#include <mutex>

namespace dateline {

namespace {

// Nearly always nothing is found for longer ones, and slowly.
constexpr qsizetype kLongest = 40;
// Some hundredths of a second of CPU time.
constexpr int kFarLookUps = 20'000;
// A word of another language must be that much more likely than one of the passage's own.
constexpr double kForOtherLanguage = 0.6;

struct RankedSuggestion {
    Suggestion suggestion;
    double cost = 0;
};

/// The part of a token that is to be replaced, with what stays around it.
struct Part {
    QString before;
    QString word;
    QString after;
};

Part wrongPart(const Token& token, Dictionary& dictionary)
{
    for (const QString& part : token.parts) {
        const qsizetype at = token.word.indexOf(part);
        if (at >= 0 && part != token.word && !dictionary.isRight(part)) {
            return {token.word.left(at), part, token.word.mid(at + part.size())};
        }
    }
    return {{}, token.word, {}};
}

} // namespace

class Suggester::Private {
public:
    explicit Private(std::shared_ptr<DictionarySource> dictionaries) : source(std::move(dictionaries)) {}

    std::shared_ptr<const GuessingLanguage> languageFor(const LanguageTag& tag)
    {
        const std::scoped_lock lock(mutex);
        std::shared_ptr<const GuessingLanguage>& language = languages[tag];
        if (!language) {
            language = std::make_shared<GuessingLanguage>(tag, source->dictionaryFor(tag));
        }
        return language;
    }

    QList<RankedSuggestion> inLanguage(const SuggestionQuestion& question, const LanguageTag& tag, bool full)
    {
        const std::shared_ptr<const GuessingLanguage> language = languageFor(tag);
        const QList<Token> tokens = Tokenizer(tag).tokens(question.word);
        if (language->dictionary == nullptr || tokens.size() != 1 || tokens.first().kind == TokenKind::OtherScript) {
            return {};
        }
        QList<RankedSuggestion> found;
        const Token& token = tokens.first();
        const QString oneScript = inOneScript(token.word, tag.script());
        if (oneScript != token.word && language->dictionary->isRight(oneScript)) {
            found.append({{oneScript, tag}, 0});
        }
        const Part part = wrongPart(token, *language->dictionary);
        SuggestionSearch search(part.word, *language, question.used);
        search.lookNear();
        if (full) {
            search.lookAmongFrequent();
            search.lookFar(kFarLookUps);
            search.askDictionary();
        }
        for (const Guess& guess : search.guesses()) {
            found.append({{part.before + guess.word + part.after, tag}, guess.cost});
        }
        return found;
    }

    QList<Suggestion> suggestions(const SuggestionQuestion& question, bool full)
    {
        if (question.word.size() > kLongest) {
            return {};
        }
        QList<RankedSuggestion> ranked;
        for (const LanguageTag& tag : question.languages) {
            const double extra = tag == question.languages.first() ? 0 : kForOtherLanguage;
            for (RankedSuggestion each : inLanguage(question, tag, full)) {
                each.cost += extra;
                ranked.append(each);
            }
        }
        std::stable_sort(ranked.begin(), ranked.end(), [](const RankedSuggestion& one, const RankedSuggestion& other) {
            return one.cost < other.cost;
        });
        QList<Suggestion> best = namesFor(question);
        for (const RankedSuggestion& each : ranked) {
            add(best, each.suggestion, question);
        }
        return best;
    }

private:
    static QList<Suggestion> namesFor(const SuggestionQuestion& question)
    {
        QList<Suggestion> best;
        const QList<Token> tokens = Tokenizer{LanguageTag()}.tokens(question.word);
        if (tokens.size() == 1) {
            for (const QString& name : AcceptedWords(question.names).near(tokens.first().word)) {
                add(best, {name, {}}, question);
            }
        }
        return best;
    }

    static void add(QList<Suggestion>& best, Suggestion suggestion, const SuggestionQuestion& question)
    {
        if (question.word.contains(u'\u2019')) {
            suggestion.word.replace(u'\'', u'\u2019');
        }
        const bool known = std::any_of(best.cbegin(), best.cend(),
                                       [&](const Suggestion& each) { return each.word == suggestion.word; });
        if (!known && best.size() < question.limit && suggestion.word != question.word) {
            best.append(suggestion);
        }
    }

    std::shared_ptr<DictionarySource> source;
    std::mutex mutex;
    QHash<LanguageTag, std::shared_ptr<const GuessingLanguage>> languages;
};

Suggester::Suggester(std::shared_ptr<DictionarySource> source) : d(std::make_unique<Private>(std::move(source))) {}
Suggester::~Suggester() = default;

QList<Suggestion> Suggester::quick(const SuggestionQuestion& question) const
{
    return d->suggestions(question, false);
}

QList<Suggestion> Suggester::full(const SuggestionQuestion& question) const
{
    return d->suggestions(question, true);
}

} // namespace dateline
