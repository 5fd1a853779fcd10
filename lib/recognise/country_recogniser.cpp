#include "found.h"

namespace dateline::recognising {

namespace {

constexpr double kOfficial = 0.97;
constexpr double kShort = 0.95;
constexpr double kPartOfName = 0.6; ///< "New Jordan", "Chad Smith": a capitalised word stands beside it.

bool looksWritten(const Paragraph& p, qsizetype at, const WordMatch& match)
{
    const Token& first = p.at(at);
    const Token& last = p.at(at + match.tokens - 1);
    const bool abbreviation = match.tokens == 1 && first.span.length <= 3;
    if (abbreviation) {
        return first.letters == Letters::AllCaps || first.letters == Letters::None;
    }
    return first.letters != Letters::Small || last.letters == Letters::Capital;
}

bool isPartOfName(const Paragraph& p, qsizetype first, qsizetype end)
{
    const bool before = !p.at(first).startsSentence && p.isCapitalised(first - 1) && p.at(first).spaceBefore &&
                        !p.at(first - 1).startsSentence;
    return end == first + 1 && before && p.at(first - 1).letters == Letters::Capital &&
           !p.has(first - 1, WordRole::Complement);
}

} // namespace

void findCountries(const Paragraph& p, QList<Found>& found)
{
    for (qsizetype at = 0; at < p.size(); ++at) {
        const auto match = p.match(at, WordRole::CountryName);
        if (!match || !looksWritten(p, at, *match)) {
            continue;
        }
        const qsizetype end = at + match->tokens;
        const NamedCountry& country = p.lexicon().country(match->value);
        const double confidence = isPartOfName(p, at, end) ? kPartOfName : country.official ? kOfficial : kShort;
        const Span span = p.span(at, end);
        found.append({{span, CountryMention{country.code, country.official}, confidence}, span});
        at = end - 1;
    }
}

} // namespace dateline::recognising
