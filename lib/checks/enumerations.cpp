#include "checks/enumerations.h"

namespace dateline {

namespace {

/// Countries joined by no more than commas and "and the".
constexpr qsizetype kLongestJoint = 12;

bool areJoined(const ReadText& text, const Mention& left, const Mention& right)
{
    const qsizetype gap = right.span.offset - left.span.end();
    if (gap <= 0 || gap > kLongestJoint) {
        return false;
    }
    const QString joint = text.at({left.span.end(), gap});
    static const QRegularExpression sentence(QStringLiteral("[.;:()?!…]"));
    return !joint.contains(sentence);
}

} // namespace

QList<Enumeration> enumerationsIn(const ReadText& text)
{
    QList<Enumeration> found;
    const Mention* last = nullptr;
    for (const Mention& mention : text.mentions) {
        if (mention.as<CountryMention>() == nullptr) {
            continue;
        }
        if (last == nullptr || !areJoined(text, *last, mention)) {
            found.append(Enumeration{});
        }
        found.last().append(&mention);
        last = &mention;
    }
    found.removeIf([](const Enumeration& list) { return list.size() < 3; });
    return found;
}

} // namespace dateline
