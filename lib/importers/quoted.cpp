#include "importers/quoted.h"

#include <QString>

#include <algorithm>
#include <array>

namespace dateline::importing {

namespace {

struct Marks {
    char16_t open;
    QStringView close;
};

constexpr std::array<Marks, 6> kMarks{{
    {u'"', u"\""},
    {u'“', u"”"},
    {u'„', u"“”\""},
    {u'«', u"»"},
    {u'»', u"«"},
    {u'「', u"」"},
}};

} // namespace

std::optional<Span> whollyQuoted(QStringView text, qsizetype shortest)
{
    if (text.size() < std::max<qsizetype>(shortest, 2)) {
        return {};
    }
    for (const Marks& marks : kMarks) {
        if (text.front() != marks.open || !marks.close.contains(text.back())) {
            continue;
        }
        const QStringView inside = text.mid(1, text.size() - 2);
        const bool closesEarlier =
            std::any_of(inside.begin(), inside.end(), [&](QChar c) { return marks.close.contains(c); });
        if (!closesEarlier) {
            return Span{1, inside.size()};
        }
    }
    return {};
}

} // namespace dateline::importing
