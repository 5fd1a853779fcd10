#include "found.h"
#include "function_phrase.h"

#include <algorithm>

namespace dateline::recognising {

namespace {

constexpr double kWithAbbreviation = 0.9;
constexpr double kByTail = 0.8;
constexpr double kByHead = 0.75;
constexpr double kKnownAbbreviation = 0.85;
constexpr int kMostWordsBefore = 7;
constexpr int kLongestAbbreviation = 8;

struct Stretch {
    qsizetype first = 0;
    qsizetype end = 0;
    double confidence = 0;
    QString abbreviation;
};

bool isAbbreviation(const Paragraph& p, qsizetype at)
{
    const Token& token = p.at(at);
    return token.letters == Letters::AllCaps && token.span.length <= kLongestAbbreviation;
}

/// "(EEAS)" at a token; its letters, or nothing.
QString bracketedAbbreviation(const Paragraph& p, qsizetype at)
{
    const bool shaped = p.isMark(at, u"(") && isAbbreviation(p, at + 1) && p.isMark(at + 2, u")");
    return shaped ? p.text(p.at(at + 1).span).toString() : QString();
}

/// Whether a word may be part of an organisation's name when read backwards from its last word.
bool belongsBefore(const Paragraph& p, qsizetype at)
{
    const bool plain = p.isCapitalised(at) && !p.has(at, WordRole::Article) && !p.has(at, WordRole::Weekday) &&
                       !p.has(at, WordRole::Month) && !p.has(at, WordRole::Honorific);
    return plain && !(p.at(at).startsSentence && p.has(at, WordRole::Locative));
}

qsizetype startBefore(const Paragraph& p, qsizetype tail)
{
    qsizetype first = tail;
    for (int count = 0; count < kMostWordsBefore && first > 0; ++count) {
        const bool hyphen = p.isDash(first - 1) && !p.at(first).spaceBefore;
        const qsizetype joint = hyphen ? first - 1 : p.matchEndingAt(first, WordRole::And);
        if (belongsBefore(p, first - 1) && !p.has(first - 1, WordRole::FunctionNoun)) {
            --first;
        } else if (joint > 0 && first < tail && belongsBefore(p, joint - 1)) {
            first = joint - 1;
        } else {
            break;
        }
    }
    return first;
}

/// "of England" after "Bank": a name that goes on behind its last word.
qsizetype endAfter(const Paragraph& p, qsizetype end)
{
    const auto joint = p.match(end, WordRole::Complement);
    const QString word = p.at(end).folded;
    if (!joint || (word != u"of" && word != u"for")) {
        return end;
    }
    const qsizetype next = p.skip(end + joint->tokens, WordRole::Article);
    return p.isCapitalised(next) ? readComplement(p, end) : end;
}

/// "European External Action Service", "Univention GmbH", "Bank of England".
std::optional<Stretch> byTail(const Paragraph& p, qsizetype at)
{
    const auto tail = p.match(at, WordRole::OrganisationTail);
    if (!tail || !p.isCapitalised(at)) {
        return std::nullopt;
    }
    const qsizetype first = startBefore(p, at);
    const qsizetype end = endAfter(p, at + tail->tokens);
    const bool several = first < at || end > at + tail->tokens;
    return several ? std::optional(Stretch{first, end, kByTail, {}}) : std::nullopt;
}

/// "Ministère des Affaires étrangères", "Bundesamt für Wirtschaft", "Commission européenne".
std::optional<Stretch> byHead(const Paragraph& p, qsizetype at)
{
    const auto head = p.match(at, WordRole::OrganisationHead);
    if (!head || !p.isCapitalised(at)) {
        return std::nullopt;
    }
    const qsizetype nameEnd = at + head->tokens;
    const bool english = p.context().language.language() == u"en";
    const bool adjective = !english && p.isWord(nameEnd) && p.at(nameEnd).spaceBefore &&
                           p.at(nameEnd).span.length > 5 && !p.has(nameEnd, WordRole::Complement) &&
                           !p.has(nameEnd, WordRole::SpeechVerb);
    const qsizetype end = readComplement(p, adjective && p.isCapitalised(at) ? nameEnd + 1 : nameEnd);
    const bool named = end > nameEnd && (p.has(nameEnd, WordRole::Complement) || adjective || !english);
    return named ? std::optional(Stretch{at, end, kByHead, {}}) : std::nullopt;
}

/// The words before "(ABC)" whose first letters spell it, small joining words passed over.
std::optional<Stretch> byInitials(const Paragraph& p, qsizetype bracket, const QString& abbreviation)
{
    const QString letters = fold(abbreviation);
    qsizetype left = letters.size();
    qsizetype at = bracket;
    for (qsizetype steps = 0; steps < 2 * letters.size() + 2 && left > 0 && at > 0; ++steps) {
        --at;
        const Token& word = p.at(at);
        if (word.kind == TokenKind::Word && p.isCapitalised(at) && word.folded.startsWith(letters[left - 1])) {
            --left;
        } else if (word.kind == TokenKind::Word ? word.letters != Letters::Small : !p.isDash(at)) {
            return std::nullopt;
        }
    }
    return left == 0 ? std::optional(Stretch{at, bracket, kWithAbbreviation, abbreviation}) : std::nullopt;
}

/// Collects names first, then the abbreviations that the paragraph has explained.
class OrganisationFinder {
public:
    OrganisationFinder(const Paragraph& paragraph, QList<Found>& found) : m_p(paragraph), m_found(found) {}

    void run()
    {
        for (qsizetype at = 0; at < m_p.size(); ++at) {
            if (const QString abbreviation = bracketedAbbreviation(m_p, at); !abbreviation.isEmpty()) {
                takeAbbreviation(at, abbreviation);
                at += 2;
                continue;
            }
            auto stretch = byTail(m_p, at);
            stretch = stretch ? stretch : byHead(m_p, at);
            if (stretch) {
                take(*stretch);
                at = stretch->end - 1;
            }
        }
        for (const Stretch& stretch : m_stretches) {
            add(stretch);
        }
        addAbbreviations();
    }

private:
    void take(const Stretch& stretch)
    {
        while (!m_stretches.isEmpty() && m_stretches.last().end > stretch.first) {
            m_stretches.removeLast();
        }
        m_stretches.append(stretch);
    }

    void takeAbbreviation(qsizetype bracket, const QString& abbreviation)
    {
        if (const auto spelled = byInitials(m_p, bracket, abbreviation)) {
            take(*spelled);
        } else if (!m_stretches.isEmpty() && m_stretches.last().end == bracket) {
            m_stretches.last().abbreviation = abbreviation;
            m_stretches.last().confidence = kWithAbbreviation;
        }
    }

    void add(const Stretch& stretch)
    {
        const Span span = m_p.span(stretch.first, stretch.end);
        const OrganisationMention organisation{m_p.words(stretch.first, stretch.end), stretch.abbreviation};
        m_found.append({{span, organisation, stretch.confidence}, Span{}});
        if (!stretch.abbreviation.isEmpty()) {
            m_explained.insert(stretch.abbreviation, organisation);
        }
    }

    void addAbbreviations()
    {
        if (m_explained.isEmpty()) {
            return;
        }
        for (qsizetype at = 0; at < m_p.size(); ++at) {
            const auto explained =
                isAbbreviation(m_p, at) ? m_explained.constFind(m_p.words(at, at + 1)) : m_explained.constEnd();
            if (explained != m_explained.constEnd()) {
                const Span span = m_p.span(at, at + 1);
                m_found.append({{span, *explained, kKnownAbbreviation}, span});
            }
        }
    }

    const Paragraph& m_p;
    QList<Found>& m_found;
    QList<Stretch> m_stretches;
    QHash<QString, OrganisationMention> m_explained;
};

} // namespace

void findOrganisations(const Paragraph& paragraph, QList<Found>& found)
{
    OrganisationFinder(paragraph, found).run();
}

} // namespace dateline::recognising
