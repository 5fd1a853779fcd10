#include "found.h"
#include "function_phrase.h"
#include "name.h"

namespace dateline::recognising {

namespace {

constexpr double kHonorificAndFunction = 0.97;
constexpr double kHonorific = 0.93;
constexpr double kFunctionBeside = 0.92; ///< A known given name and a function.
constexpr double kFunctionBesideUnknown = 0.8;
constexpr double kSpoken = 0.8;
constexpr double kKnownGiven = 0.75;
constexpr double kKnownGivenAtStart = 0.6; ///< "Will Europe ...": a sentence may open with such a word.
constexpr double kNameLine = 0.45;         ///< A paragraph of nothing but words with capitals.
constexpr double kFunctionLine = 0.6;
constexpr int kMostFurtherTitles = 2; ///< "Prof. Dr. Dr."

/// What stands around a name.
struct Surroundings {
    std::optional<FunctionPhrase> before;
    std::optional<FunctionPhrase> after;
    QString honorific;
    bool spoken = false;
    bool listed = false; ///< Joined by "and" to another person.
};

/// Reads people from left to right; no token belongs to two of them.
class PersonFinder {
public:
    PersonFinder(const Paragraph& paragraph, QList<Found>& found) : m_p(paragraph), m_found(found) {}

    void run()
    {
        if (addFunctionLine()) {
            return;
        }
        for (qsizetype at = 0; at < m_p.size();) {
            const qsizetype end = readAt(at);
            at = end > at ? end : at + 1;
        }
    }

private:
    qsizetype readAt(qsizetype at)
    {
        if (m_p.has(at, WordRole::FunctionNoun)) {
            if (const qsizetype end = readAfterFunction(at); end > at) {
                return end;
            }
        }
        if (const auto honorific = m_p.match(at, WordRole::Honorific)) {
            if (const qsizetype end = readAfterHonorific(at, at, *honorific, std::nullopt); end > at) {
                return end;
            }
        }
        return readBareName(at);
    }

    /// "Deputy Foreign Minister of Kazakhstan Mr Marek Nowak", "Minister, Mr ..."
    qsizetype readAfterFunction(qsizetype at)
    {
        const auto phrase = readFunction(m_p, at, m_done);
        if (!phrase) {
            return at;
        }
        const bool comma = m_p.isMark(phrase->end, u",");
        const qsizetype next = m_p.skip(comma ? phrase->end + 1 : phrase->end, WordRole::Article);
        if (const auto honorific = m_p.match(next, WordRole::Honorific)) {
            return readAfterHonorific(phrase->first, next, *honorific, phrase);
        }
        const auto name = readName(m_p, next);
        if (!name || name->words < 2 || (comma && !name->knownGiven)) {
            return at;
        }
        Surroundings around;
        around.before = phrase;
        return add(phrase->first, *name, around);
    }

    qsizetype readAfterHonorific(qsizetype first, qsizetype at, const WordMatch& match,
                                 const std::optional<FunctionPhrase>& function)
    {
        qsizetype next = at + match.tokens;
        next = m_p.isMark(next, u".") ? next + 1 : next;
        const qsizetype titleEnd = next;
        for (int count = 0; count < kMostFurtherTitles; ++count) {
            const auto more = m_p.match(next, WordRole::Honorific);
            next += more ? more->tokens : 0;
        }
        const auto name = readName(m_p, next);
        if (!name || !isWrittenAsTitle(at, match)) {
            return at;
        }
        Surroundings around;
        around.before = function;
        around.honorific = m_p.words(at, next > titleEnd ? next : titleEnd);
        return add(first, *name, around);
    }

    /// Short titles are common words in small letters ("me", "on.", "d."): those need their capital.
    bool isWrittenAsTitle(qsizetype at, const WordMatch& match) const
    {
        const bool pointed = match.tokens > 1 && m_p.isMark(at + match.tokens - 1, u".");
        return m_p.isCapitalised(at) || pointed || (match.tokens == 1 && m_p.at(at).span.length > 3) ||
               m_p.isDash(at + 1);
    }

    qsizetype readBareName(qsizetype at)
    {
        const auto name = readName(m_p, at);
        if (!name || name->words < 2) {
            return at;
        }
        Surroundings around;
        around.spoken = m_p.matchEndingAt(at, WordRole::SpeechVerb) >= 0 || m_p.has(name->end, WordRole::SpeechVerb);
        around.listed = m_lastPersonEnd > 0 && m_p.matchEndingAt(at, WordRole::And) == m_lastPersonEnd;
        return add(at, *name, around);
    }

    static double confidenceOf(const Paragraph& p, const Name& name, const Surroundings& around)
    {
        const bool function = around.before.has_value() || around.after.has_value();
        if (!around.honorific.isEmpty()) {
            return function ? kHonorificAndFunction : kHonorific;
        }
        if (function) {
            return name.knownGiven || around.spoken ? kFunctionBeside : kFunctionBesideUnknown;
        }
        if (name.knownGiven) {
            return around.spoken || around.listed                           ? kSpoken
                   : p.at(name.first).startsSentence && name.end < p.size() ? kKnownGivenAtStart
                                                                            : kKnownGiven;
        }
        if (around.listed) {
            return kKnownGiven;
        }
        return name.first == 0 && name.end == p.size() && name.words <= 3 ? kNameLine : 0;
    }

    std::optional<FunctionPhrase> functionAfter(qsizetype end) const
    {
        const bool apart = m_p.isMark(end, u",(") || (m_p.isDash(end) && m_p.at(end).spaceBefore);
        return apart ? readFunctionFrom(m_p, end + 1) : std::nullopt;
    }

    qsizetype add(qsizetype first, const Name& name, Surroundings around)
    {
        if (!around.before) {
            around.after = functionAfter(name.end);
        }
        const double confidence = confidenceOf(m_p, name, around);
        if (confidence <= 0) {
            return first;
        }
        PersonMention person;
        person.honorific = around.honorific;
        person.given = name.familyStart > name.first ? m_p.words(name.first, name.familyStart) : QString();
        person.family = m_p.words(name.familyStart, name.end);
        const auto& function = around.before ? around.before : around.after;
        if (function) {
            person.function = function->function;
            person.organisation = function->organisation;
            person.organisationCountry = function->organisationCountry;
        }
        const qsizetype end = around.after ? around.after->end : name.end;
        m_found.append({{m_p.span(first, end), person, confidence}, m_p.span(name.first, name.end)});
        m_lastPersonEnd = name.end;
        m_done = end;
        return end;
    }

    /// A contact block's line that is nothing but a function.
    bool addFunctionLine()
    {
        const auto phrase = readFunctionFrom(m_p, 0);
        if (!phrase || phrase->end != m_p.size()) {
            return false;
        }
        PersonMention person;
        person.function = phrase->function;
        person.organisation = phrase->organisation;
        person.organisationCountry = phrase->organisationCountry;
        m_found.append({{m_p.span(phrase->first, phrase->end), person, kFunctionLine}, Span{}});
        return true;
    }

    const Paragraph& m_p;
    QList<Found>& m_found;
    qsizetype m_lastPersonEnd = 0;
    qsizetype m_done = 0; ///< Tokens before it are spoken for.
};

} // namespace

void findPeople(const Paragraph& paragraph, QList<Found>& found)
{
    PersonFinder(paragraph, found).run();
}

} // namespace dateline::recognising
