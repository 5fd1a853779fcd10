#include "found.h"

#include <array>

namespace dateline::recognising {

namespace {

constexpr double kDirect = 0.95;        ///< "tenth round"
constexpr double kOverCapitals = 0.9;   ///< "10th Annual Ministerial Meeting"
constexpr double kOverSmallWords = 0.7; ///< "second regional high-level meeting"
constexpr int kMostWordsBetween = 9;
constexpr int kMostSmallWords = 3;
constexpr int kHighestRound = 500;

struct Ordinal {
    int number = 0;
    qsizetype end = 0;
};

/// "XIV" in capitals; 0 for anything that is no Roman numeral in its usual form.
int romanNumber(const QString& folded)
{
    static constexpr std::array<std::pair<QStringView, int>, 9> kParts{
        {{u"c", 100}, {u"xc", 90}, {u"l", 50}, {u"xl", 40}, {u"x", 10}, {u"ix", 9}, {u"v", 5}, {u"iv", 4}, {u"i", 1}}};
    int number = 0;
    QString rest = folded;
    for (const auto& [part, value] : kParts) {
        const int most = part.size() == 1 && value != 50 && value != 5 ? 3 : 1;
        for (int count = 0; count < most && rest.startsWith(part); ++count) {
            number += value;
            rest.remove(0, part.size());
        }
    }
    return rest.isEmpty() ? number : 0;
}

/// Single letters but V and X are more often something else: "I", "L".
bool isRomanWord(const Paragraph& p, qsizetype at)
{
    const Token& token = p.at(at);
    return token.letters == Letters::AllCaps || (p.isCapitalised(at) && (token.folded == u"v" || token.folded == u"x"));
}

std::optional<Ordinal> ordinalAt(const Paragraph& p, qsizetype at)
{
    if (p.isNumber(at)) {
        const auto ending = p.match(at + 1, WordRole::OrdinalEnding);
        const bool glued = !p.at(at + 1).spaceBefore;
        if (ending && glued) {
            return Ordinal{p.at(at).number, at + 1 + ending->tokens};
        }
        const bool pointed = glued && p.isMark(at + 1, u".") && p.at(at + 2).spaceBefore;
        return pointed && !p.has(at + 2, WordRole::Month) ? std::optional(Ordinal{p.at(at).number, at + 2})
                                                          : std::nullopt;
    }
    if (const auto word = p.match(at, WordRole::Ordinal)) {
        return Ordinal{word->value, at + word->tokens};
    }
    if (const int roman = isRomanWord(p, at) ? romanNumber(p.at(at).folded) : 0) {
        return Ordinal{roman, p.isMark(at + 1, u".") ? at + 2 : at + 1};
    }
    return std::nullopt;
}

/// How sure it is that the ordinal counts a round noun after it; 0 if there is none.
double countsRound(const Paragraph& p, qsizetype at)
{
    int smallWords = 0;
    for (int between = 0; between <= kMostWordsBetween; ++between, ++at) {
        if (p.has(at, WordRole::RoundNoun)) {
            return between == 0 ? kDirect : smallWords == 0 ? kOverCapitals : kOverSmallWords;
        }
        if (p.isDash(at) || p.has(at, WordRole::And)) {
            continue;
        }
        if (!p.isWord(at) || p.has(at, WordRole::Complement) || p.has(at, WordRole::Locative)) {
            return 0;
        }
        smallWords += p.at(at).letters == Letters::Small && !p.isDash(at - 1) ? 1 : 0;
        if (smallWords > kMostSmallWords) {
            return 0;
        }
    }
    return 0;
}

} // namespace

void findRounds(const Paragraph& p, QList<Found>& found)
{
    for (qsizetype at = 0; at < p.size(); ++at) {
        const auto ordinal = ordinalAt(p, at);
        if (!ordinal || ordinal->number < 1 || ordinal->number > kHighestRound) {
            continue;
        }
        if (const double confidence = countsRound(p, ordinal->end); confidence > 0) {
            const Span span = p.span(at, ordinal->end);
            found.append({{span, RoundMention{ordinal->number}, confidence}, span});
            at = ordinal->end - 1;
        }
    }
}

} // namespace dateline::recognising
