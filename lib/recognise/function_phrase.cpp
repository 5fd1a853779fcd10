#include "function_phrase.h"

#include "name.h"

#include <algorithm>
#include <array>

namespace dateline::recognising {

namespace {

constexpr int kMostModifiers = 6;
constexpr int kMostComplementWords = 16;
constexpr int kMostSmallWords = 4;

bool isGlued(const Paragraph& p, qsizetype at)
{
    return !p.at(at).spaceBefore;
}

/// Languages that write what an office is for in small letters: "ministre des affaires étrangères".
bool writesComplementsSmall(const Paragraph& p)
{
    static constexpr std::array kLanguages{u"fr", u"es", u"it", u"pt", u"pl", u"el", u"uk", u"ru", u"de"};
    return std::find(kLanguages.begin(), kLanguages.end(), p.context().language.language()) != kLanguages.end();
}

/// Languages that join by case alone: "министр иностранных дел".
bool joinsByCase(const Paragraph& p)
{
    static constexpr std::array kLanguages{u"pl", u"uk", u"ru"};
    return std::find(kLanguages.begin(), kLanguages.end(), p.context().language.language()) != kLanguages.end();
}

bool isStop(const Paragraph& p, qsizetype at)
{
    return p.has(at, WordRole::Honorific) || p.has(at, WordRole::SpeechVerb) || p.has(at, WordRole::RelativeDay) ||
           p.has(at, WordRole::ChairPrecedes) || p.has(at, WordRole::HostPrecedes) || p.has(at, WordRole::Weekday) ||
           p.has(at, WordRole::ChairFollows) || p.has(at, WordRole::HostFollows);
}

/// A name of a person may begin here: two words with capitals, the first a known given name.
bool startsPerson(const Paragraph& p, qsizetype at)
{
    const auto name = isGivenNameAt(p, at) ? readName(p, at) : std::nullopt;
    return name && name->words > 1;
}

/// Walks over what something is of. Knows where it has been so that each rule stays one line.
class ComplementWalk {
public:
    ComplementWalk(const Paragraph& paragraph, qsizetype at)
        : m_p(paragraph), m_at(at), m_end(at), m_joined(joinsByCase(paragraph))
    {
    }

    qsizetype run()
    {
        for (int count = 0; count < kMostComplementWords && step(); ++count) {
        }
        return m_end;
    }

private:
    bool step()
    {
        if (isStop(m_p, m_at) || (m_end > m_start && startsPerson(m_p, m_at))) {
            return false;
        }
        if (const auto country = m_p.match(m_at, WordRole::CountryName); country && m_p.isCapitalised(m_at)) {
            return take(country->tokens);
        }
        if (m_p.isCapitalised(m_at)) {
            return (m_joined || m_end > m_start || isGenitive()) && take(1);
        }
        if (const auto joint = m_p.match(m_at, WordRole::Complement)) {
            return pass(m_p.skip(m_at + joint->tokens, WordRole::Article), true);
        }
        if (m_p.has(m_at, WordRole::And) || (m_p.isDash(m_at) && isGlued(m_p, m_at))) {
            return m_end > m_start &&
                   pass(m_p.isDash(m_at) ? m_at + 1 : m_p.skip(m_at, WordRole::And), joinsByCase(m_p));
        }
        if (m_p.isMark(m_at, u"'’") && isGlued(m_p, m_at)) {
            return pass(m_at + 1, true);
        }
        return takeSmallWord();
    }

    /// Greek and German complements may begin without a joining word ("Präsident Kasachstans").
    bool isGenitive() const { return m_p.context().language.language() == u"el"; }

    bool takeSmallWord()
    {
        const bool word = m_p.isWord(m_at) && m_p.at(m_at).letters != Letters::Capital;
        const bool allowed = writesComplementsSmall(m_p) && m_joined && m_smallWords < kMostSmallWords;
        if (!word || !allowed || m_p.has(m_at, WordRole::Locative)) {
            return false;
        }
        ++m_smallWords;
        return take(1, true);
    }

    bool take(qsizetype tokens, bool small = false)
    {
        m_at += tokens;
        m_end = m_at;
        m_smallWords = small ? m_smallWords : 0;
        m_joined = true;
        return true;
    }

    /// Goes on over a joining word, which belongs to it only if something follows.
    bool pass(qsizetype next, bool joined)
    {
        m_at = next;
        m_joined = joined;
        return true;
    }

    const Paragraph& m_p;
    qsizetype m_at;
    qsizetype m_end;
    qsizetype m_start = m_end;
    bool m_joined;
    int m_smallWords = 0;
};

/// What tells an organisation from a portfolio.
bool namesOrganisation(const Paragraph& p, qsizetype first, qsizetype end)
{
    for (qsizetype at = first; at < end; ++at) {
        const bool capital = p.isCapitalised(at);
        const bool head = p.has(at, WordRole::OrganisationHead) && (at == first || capital);
        const bool tail = capital && p.has(at, WordRole::OrganisationTail);
        const bool abbreviation = p.at(at).letters == Letters::AllCaps && p.at(at).span.length > 1;
        if (head || tail || abbreviation) {
            return true;
        }
    }
    return false;
}

struct Part {
    qsizetype jointStart = 0; ///< Where "of" stands.
    qsizetype first = 0;      ///< After "of the".
};

/// The parts of a complement, by their joining words; a country's own "of" joins nothing.
QList<Part> partsOf(const Paragraph& p, qsizetype first, qsizetype end)
{
    QList<Part> parts;
    for (qsizetype at = first; at < end;) {
        const auto country = p.match(at, WordRole::CountryName);
        const auto joint = p.match(at, WordRole::Complement);
        if (country && p.isCapitalised(at)) {
            if (parts.isEmpty() || parts.last().first != at) {
                parts.append({at, at});
            }
            at += country->tokens;
        } else if (joint) {
            const qsizetype after = p.skip(at + joint->tokens, WordRole::Article);
            parts.append({at, after});
            at = after;
        } else {
            ++at;
        }
    }
    return parts;
}

bool isCountry(const Paragraph& p, qsizetype first, qsizetype end)
{
    const auto country = p.match(first, WordRole::CountryName);
    return country && p.isCapitalised(first) && first + country->tokens == end;
}

/// Where in a complement the organisation or country begins, if it names one.
std::optional<Part> organisationPart(const Paragraph& p, const QList<Part>& parts, qsizetype end, bool hasPortfolio)
{
    for (const Part& part : parts) {
        if (isCountry(p, part.first, end)) {
            return part;
        }
        if (p.has(part.first, WordRole::OrganisationHead)) {
            return part;
        }
    }
    if (parts.isEmpty()) {
        return std::nullopt;
    }
    const Part& last = parts.last();
    if (hasPortfolio) {
        return namesOrganisation(p, last.first, end) ? std::optional(last) : std::nullopt;
    }
    const Part& first = parts.first();
    const bool anyCapital = p.isCapitalised(first.first) || namesOrganisation(p, first.first, end);
    return anyCapital ? std::optional(first) : std::nullopt;
}

void setOrganisation(const Paragraph& p, qsizetype first, qsizetype end, FunctionPhrase& phrase)
{
    phrase.organisation = p.words(first, end);
    if (isCountry(p, first, end)) {
        phrase.organisationCountry = p.lexicon().country(p.match(first, WordRole::CountryName)->value).code;
    }
}

/// The index of the first modifier before a function noun: "Deputy Foreign" Minister.
qsizetype modifiersStart(const Paragraph& p, qsizetype noun, qsizetype earliest)
{
    const bool english = p.context().language.language() == u"en";
    qsizetype first = noun;
    for (int count = 0; count < kMostModifiers && first > earliest; ++count) {
        const qsizetype before = p.isDash(first - 1) && isGlued(p, first) ? first - 2 : first - 1;
        if (before < earliest || isStop(p, before) || p.has(before, WordRole::Article)) {
            break;
        }
        const bool modifier = p.has(before, WordRole::FunctionModifier);
        const bool name = english && p.isCapitalised(before) && p.isCapitalised(noun) && !p.at(before).startsSentence;
        if (!modifier && !name) {
            break;
        }
        first = before;
    }
    return first;
}

/// "European Commission President", "EU High Representative": the organisation stands in front.
void splitFront(const Paragraph& p, qsizetype noun, FunctionPhrase& phrase)
{
    for (qsizetype at = noun - 1; at >= phrase.first && phrase.organisation.isEmpty(); --at) {
        const auto country = p.match(at, WordRole::CountryName);
        const bool tail = p.has(at, WordRole::OrganisationTail) && at > phrase.first && !p.isDash(at + 1);
        if (country || tail) {
            const qsizetype end = country ? at + country->tokens : at + 1;
            const qsizetype first = country ? at : phrase.first;
            setOrganisation(p, first, end, phrase);
            phrase.function = p.words(end, phrase.end);
        }
    }
}

} // namespace

qsizetype readComplement(const Paragraph& p, qsizetype at)
{
    return ComplementWalk(p, at).run();
}

std::optional<FunctionPhrase> readFunction(const Paragraph& p, qsizetype noun, qsizetype earliest)
{
    const auto match = p.match(noun, WordRole::FunctionNoun);
    if (!match) {
        return std::nullopt;
    }
    const qsizetype nounEnd = noun + match->tokens;
    FunctionPhrase phrase{modifiersStart(p, noun, earliest), readComplement(p, nounEnd), {}, {}, {}};
    const QList<Part> parts = partsOf(p, nounEnd, phrase.end);
    const auto organisation = organisationPart(p, parts, phrase.end, match->value == 1);
    if (organisation) {
        setOrganisation(p, organisation->first, phrase.end, phrase);
    }
    phrase.function = p.words(phrase.first, organisation ? organisation->jointStart : phrase.end);
    if (!organisation) {
        splitFront(p, noun, phrase);
    }
    return phrase;
}

std::optional<FunctionPhrase> readFunctionFrom(const Paragraph& p, qsizetype first)
{
    const qsizetype start = p.skip(first, WordRole::Article);
    for (qsizetype at = start; at <= start + kMostModifiers; ++at) {
        if (p.has(at, WordRole::FunctionNoun)) {
            auto phrase = readFunction(p, at, start);
            return phrase && phrase->first == start ? phrase : std::nullopt;
        }
        const bool modifier = p.has(at, WordRole::FunctionModifier) || p.isCapitalised(at);
        if (!modifier && !(p.isDash(at) && isGlued(p, at))) {
            break;
        }
    }
    return std::nullopt;
}

} // namespace dateline::recognising
