#include "found.h"
#include "gazetteer.h"

#include <array>

namespace dateline::recognising {

namespace {

constexpr int kMostWords = 4;
constexpr qsizetype kMostTokens = 8;        ///< Words and what joins them.
constexpr int kLargeCapital = 100;          ///< Thousands of people.
constexpr double kWithCountry = 0.95;       ///< "Astana, Kazakhstan"
constexpr double kUnknownWithCountry = 0.7; ///< "in Xville, Kazakhstan" where the gazetteer has no Xville
constexpr double kLocative = 0.25;
constexpr double kDatelinePlace = 0.2;
constexpr double kBesideName = -0.35;
constexpr double kGivenName = -0.3;
constexpr double kNounWithCapital = -0.25; ///< German writes every noun so.
constexpr double kSentenceStart = -0.15;
constexpr double kInflectedAtStart = -0.3; ///< Of a sentence: any word may end like a case of some city.
constexpr double kLeast = 0.3;
constexpr double kMost = 0.92;

struct Candidate {
    QList<City> cities;
    bool inflected = false;
    qsizetype end = 0;
};

bool canBeName(const Paragraph& p, qsizetype at)
{
    return p.isWord(at) && (p.isCapitalised(at) || p.at(at).letters == Letters::None);
}

bool joinsWords(const Paragraph& p, qsizetype at)
{
    const bool glued = !p.at(at).spaceBefore && !p.at(at + 1).spaceBefore;
    return (glued && (p.isDash(at) || p.isMark(at, u"'’"))) || (p.isMark(at, u".") && p.at(at - 1).span.length <= 3);
}

Candidate citiesOf(const Paragraph& p, const QString& words, qsizetype end)
{
    for (const QString& name : p.lexicon().inflection().nominativesOf(words)) {
        if (const QList<City> cities = citiesNamed(name); !cities.isEmpty()) {
            return {cities, name != words, end};
        }
    }
    return {};
}

/// The longest city name from a token on. Words within may be small ("Rio de Janeiro").
Candidate candidateAt(const Paragraph& p, qsizetype at)
{
    Candidate best;
    QString words;
    qsizetype next = at;
    for (int count = 0; count < kMostWords && p.isWord(next); ++count) {
        words += (count > 0 ? QStringLiteral(" ") : QString()) + p.at(next).folded;
        ++next;
        if (p.isCapitalised(next - 1) || p.at(next - 1).letters == Letters::None) {
            if (const Candidate found = citiesOf(p, words, next); !found.cities.isEmpty()) {
                best = found;
            }
        }
        if (count == 0 && !anyCityStartsWith(words + u' ') && !p.isDash(next)) {
            break;
        }
        next += joinsWords(p, next) ? 1 : 0;
    }
    return best;
}

/// The country that stands right after: ", Kazakhstan", "(Kazakhstan)", "in Kazakhstan".
QString countryAfter(const Paragraph& p, qsizetype end)
{
    qsizetype at = p.isMark(end, u",(") ? end + 1 : end;
    at = p.skip(p.skip(at, WordRole::Locative), WordRole::Article);
    const auto country = at > end ? p.match(at, WordRole::CountryName) : std::nullopt;
    return country && p.isCapitalised(at) ? p.lexicon().country(country->value).code : QString();
}

const City& chosen(const QList<City>& cities, const QString& country)
{
    for (const City& city : cities) {
        if (city.country == country) {
            return city;
        }
    }
    for (const City& city : cities) {
        if (city.capital) {
            return city;
        }
    }
    return cities.first();
}

double byItself(const City& city)
{
    static constexpr std::array<std::pair<int, double>, 4> kBySize{{{1000, 0.72}, {300, 0.6}, {100, 0.45}, {40, 0.35}}};
    if (city.capital && city.thousands >= kLargeCapital) {
        return 0.78;
    }
    for (const auto& [thousands, confidence] : kBySize) {
        if (city.thousands >= thousands) {
            return confidence;
        }
    }
    return 0.2;
}

enum class Lead { None, Weak, Strong };

/// "in" before a name says that it is a place, "of" hardly anything.
Lead leadBefore(const Paragraph& p, qsizetype at)
{
    const qsizetype article = p.matchEndingAt(at, WordRole::Article);
    qsizetype start = p.matchEndingAt(at, WordRole::Locative);
    start = start < 0 && article >= 0 ? p.matchEndingAt(article, WordRole::Locative) : start;
    if (start < 0) {
        return Lead::None;
    }
    return p.match(start, WordRole::Locative)->value == 0 ? Lead::Strong : Lead::Weak;
}

/// "Bern, 17.08.2007 -", "BRUSSELS – ": the paragraph opens with its place.
bool opensDateline(const Paragraph& p, qsizetype at, qsizetype end)
{
    return at == 0 &&
           (p.isDash(end) || (p.isMark(end, u",") && (p.isNumber(end + 1) || p.has(end + 1, WordRole::Month))));
}

bool isBesideName(const Paragraph& p, qsizetype at, qsizetype end)
{
    const bool before = p.isWord(at - 1) && p.isCapitalised(at - 1) && !p.at(at - 1).startsSentence &&
                        p.matchEndingAt(at, WordRole::Locative) < 0 && p.matchEndingAt(at, WordRole::Article) < 0;
    const bool after = p.isWord(end) && p.isCapitalised(end) && p.at(end).letters == Letters::Capital;
    const bool hyphenated =
        (p.isDash(at - 1) && !p.at(at).spaceBefore) || (p.isDash(end) && !p.at(end + 1).spaceBefore);
    return before || after || hyphenated || p.matchEndingAt(at, WordRole::Honorific) >= 0;
}

/// Where names have no other ending than the genitive's, one that has it is not where something is:
/// "på Neuchâtels strand".
bool onlyHasGenitive(const Paragraph& p)
{
    static constexpr std::array kLanguages{u"da", u"de", u"nl", u"no", u"sv"};
    const QString language = p.context().language.language();
    return std::find(kLanguages.begin(), kLanguages.end(), language) != kLanguages.end();
}

double confidenceOf(const Paragraph& p, qsizetype at, const Candidate& candidate, const City& city)
{
    const qsizetype end = candidate.end;
    const Lead lead = candidate.inflected && onlyHasGenitive(p) ? Lead::None : leadBefore(p, at);
    const bool locative = lead == Lead::Strong || (lead == Lead::Weak && city.thousands >= kLargeCapital);
    const bool dateline = opensDateline(p, at, end);
    const bool german = p.context().language.language() == u"de";
    double confidence = byItself(city) + (locative ? kLocative : 0) + (dateline ? kDatelinePlace : 0);
    confidence += isBesideName(p, at, end) && !(locative && city.capital) ? kBesideName : 0;
    confidence += !locative && isGivenName(p.at(at).folded) ? kGivenName : 0;
    confidence += german && !locative && !dateline && !city.capital ? kNounWithCapital : 0;
    confidence += p.at(at).startsSentence && !dateline && !city.capital ? kSentenceStart : 0;
    confidence += candidate.inflected && p.at(at).startsSentence ? kInflectedAtStart : 0;
    return qMin(confidence, kMost);
}

bool isOtherWord(const Paragraph& p, qsizetype at, qsizetype end)
{
    const bool oneWord = end == at + 1;
    const bool function = p.has(at, WordRole::FunctionNoun) || p.has(at, WordRole::OrganisationTail) ||
                          p.has(at, WordRole::OrganisationHead) || p.has(at, WordRole::Month) ||
                          p.has(at, WordRole::Weekday) || p.has(at, WordRole::Article) ||
                          p.has(at, WordRole::RoundNoun) || p.has(at, WordRole::PhoneCue) ||
                          p.has(at, WordRole::Ordinal) || p.has(at, WordRole::Complement);
    return oneWord && (function || p.has(at, WordRole::CountryName) || p.at(at).span.length < 3);
}

/// "Lake Neuchâtel", "lac de Neuchâtel".
bool namesLandform(const Paragraph& p, qsizetype at)
{
    constexpr qsizetype kLongestJoint = 3;
    const bool joint = p.isWord(at - 1) && p.at(at - 1).span.length <= kLongestJoint;
    return p.has(at - 1, WordRole::Landform) || (joint && p.has(at - 2, WordRole::Landform));
}

CityMention mentionOf(const City& city)
{
    return {city.name, city.country, city.zone, city.capital};
}

/// "in Xville, Kazakhstan": a place the gazetteer lacks, known by its country.
qsizetype findUnknown(const Paragraph& p, qsizetype at, QList<Found>& found)
{
    if (p.matchEndingAt(at, WordRole::Locative) < 0 || p.at(at).letters != Letters::Capital) {
        return at;
    }
    qsizetype end = at;
    while (end < at + kMostTokens && (p.isCapitalised(end) || joinsWords(p, end))) {
        ++end;
    }
    const QString country = p.isMark(end, u",") ? countryAfter(p, end) : QString();
    if (country.isEmpty() || p.has(at, WordRole::CountryName) || isOtherWord(p, at, at + 1)) {
        return at;
    }
    const Span span = p.span(at, end);
    found.append({{span, CityMention{p.words(at, end), country, QString(), false}, kUnknownWithCountry}, span});
    return end;
}

} // namespace

void findCities(const Paragraph& p, QList<Found>& found)
{
    for (qsizetype at = 0; at < p.size(); ++at) {
        if (!canBeName(p, at)) {
            continue;
        }
        const Candidate candidate = candidateAt(p, at);
        if (candidate.cities.isEmpty() || isOtherWord(p, at, candidate.end) || namesLandform(p, at)) {
            at = qMax(at, findUnknown(p, at, found) - 1);
            continue;
        }
        const QString country = countryAfter(p, candidate.end);
        const City& city = chosen(candidate.cities, country);
        const bool confirmed = !country.isEmpty() && city.country == country;
        const double confidence = confirmed ? kWithCountry : confidenceOf(p, at, candidate, city);
        if (confidence >= kLeast) {
            const Span span = p.span(at, candidate.end);
            found.append({{span, mentionOf(city), confidence}, span});
        }
        at = candidate.end - 1;
    }
}

} // namespace dateline::recognising
