#include "dateline/spelling/language_identifier.h"

#include "dateline/spelling/tokenizer.h"
#include "spelling/letter_model.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace dateline {

namespace {

QStringList wordsOf(QStringView text)
{
    QStringList words;
    for (const Token& token : Tokenizer{LanguageTag()}.tokens(text)) {
        if (token.kind != TokenKind::Address && token.kind != TokenKind::Digits && token.kind != TokenKind::Acronym) {
            words.append(token.word.toLower());
        }
    }
    return words;
}

} // namespace

class LanguageIdentifier::Private {
public:
    QList<LanguageTag> languages;
};

LanguageIdentifier::LanguageIdentifier(const QList<LanguageTag>& among) : d(std::make_unique<Private>())
{
    for (const LanguageTag& tag : among) {
        const bool known = std::any_of(d->languages.cbegin(), d->languages.cend(), [&](const LanguageTag& each) {
            return each.language() == tag.language() && each.script() == tag.script();
        });
        if (!known) {
            d->languages.append(tag);
        }
    }
}

LanguageIdentifier::~LanguageIdentifier() = default;

LanguageGuess LanguageIdentifier::identify(QStringView text) const
{
    const QStringList words = wordsOf(text);
    if (words.isEmpty()) {
        return {};
    }
    constexpr double kImpossible = -std::numeric_limits<double>::infinity();
    LanguageGuess best{{}, 0};
    double most = kImpossible;
    double second = kImpossible;
    for (const LanguageTag& language : d->languages) {
        const std::shared_ptr<const LetterModel> model = letterModel(language);
        double likely = model->isEmpty() ? kImpossible : 0;
        for (const QString& word : model->isEmpty() ? QStringList() : words) {
            likely += model->logProbability(word);
        }
        if (likely > most) {
            second = std::exchange(most, likely);
            best.language = language;
        } else {
            second = std::max(second, likely);
        }
    }
    best.lead = best.language.isEmpty() ? 0 : most - second;
    return best;
}

} // namespace dateline
