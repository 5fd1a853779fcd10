#include "found.h"

#include <algorithm>

namespace dateline::recognising {

namespace {

constexpr double kRole = 0.9;
constexpr double kFurtherHolder = 0.75;
constexpr qsizetype kFurthest = 12; ///< Characters that may stand between "hosted by" and who does.

bool canHold(const Mention& mention)
{
    return mention.confidence >= 0.5 &&
           (mention.as<PersonMention>() != nullptr || mention.as<CountryMention>() != nullptr ||
            mention.as<OrganisationMention>() != nullptr);
}

/// Finds the holders of roles among mentions sorted by start.
class RoleFinder {
public:
    RoleFinder(const Paragraph& paragraph, const QList<Mention>& mentions) : m_p(paragraph), m_mentions(mentions) {}

    QList<Mention> run()
    {
        for (qsizetype at = 0; at < m_p.size(); ++at) {
            const qsizetype end = qMax(readFollowing(at, WordRole::ChairFollows, EventRole::Chair),
                                       readFollowing(at, WordRole::HostFollows, EventRole::Host));
            if (end > at) {
                at = end - 1;
                continue;
            }
            readPreceding(at, WordRole::ChairPrecedes, EventRole::Chair);
            readPreceding(at, WordRole::HostPrecedes, EventRole::Host);
        }
        return m_roles;
    }

private:
    const Mention* firstFrom(qsizetype offset, qsizetype furthest) const
    {
        auto next = std::lower_bound(m_mentions.begin(), m_mentions.end(), offset,
                                     [](const Mention& mention, qsizetype from) { return mention.span.offset < from; });
        for (; next != m_mentions.end() && next->span.offset <= offset + furthest; ++next) {
            if (canHold(*next)) {
                return &*next;
            }
        }
        return nullptr;
    }

    /// The index after the words that give the role; `at` if there are none.
    qsizetype readFollowing(qsizetype at, WordRole cue, EventRole role)
    {
        const auto match = m_p.match(at, cue);
        if (!match) {
            return at;
        }
        const Span span = m_p.span(at, at + match->tokens);
        double confidence = kRole;
        for (const Mention* holder = firstFrom(span.end(), kFurthest); holder != nullptr;) {
            m_roles.append({span, RoleMention{role, holder->span}, confidence});
            const qsizetype next = tokenAt(holder->span.end());
            const qsizetype joined = m_p.skip(next, WordRole::And);
            const bool more = joined > next && m_p.at(joined).span.offset > 0;
            holder = more ? firstFrom(m_p.at(joined).span.offset, kFurthest / 2) : nullptr;
            confidence = kFurtherHolder;
        }
        return at + match->tokens;
    }

    void readPreceding(qsizetype at, WordRole cue, EventRole role)
    {
        const auto match = m_p.match(at, cue);
        if (!match || at == 0) {
            return;
        }
        const qsizetype end = m_p.at(at - 1).span.end();
        const auto holds = [&](const Mention& mention) { return mention.span.end() == end && canHold(mention); };
        const auto holder = std::find_if(firstNear(end), m_mentions.end(), holds);
        if (holder != m_mentions.end()) {
            m_roles.append({m_p.span(at, at + match->tokens), RoleMention{role, holder->span}, kRole});
        }
    }

    /// The first mention that can reach up to an offset: none is longer than this.
    QList<Mention>::const_iterator firstNear(qsizetype end) const
    {
        constexpr qsizetype kLongestMention = 400;
        return std::lower_bound(m_mentions.begin(), m_mentions.end(), end - kLongestMention,
                                [](const Mention& mention, qsizetype from) { return mention.span.offset < from; });
    }

    qsizetype tokenAt(qsizetype offset) const
    {
        qsizetype low = 0;
        qsizetype high = m_p.size();
        while (low < high) {
            const qsizetype middle = low + (high - low) / 2;
            (m_p.at(middle).span.offset < offset ? low : high) =
                m_p.at(middle).span.offset < offset ? middle + 1 : middle;
        }
        return low;
    }

    const Paragraph& m_p;
    const QList<Mention>& m_mentions;
    QList<Mention> m_roles;
};

} // namespace

QList<Mention> rolesIn(const Paragraph& paragraph, const QList<Mention>& mentions)
{
    return RoleFinder(paragraph, mentions).run();
}

} // namespace dateline::recognising
