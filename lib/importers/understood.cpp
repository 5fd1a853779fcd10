#include "importers/understood.h"

#include <algorithm>

namespace dateline::importing {

void Understood::take(Span span)
{
    // A unit separator: neither letter, digit, space nor anything a phrase could hold.
    constexpr QChar kTaken = u'\x1f';
    for (qsizetype at = span.offset; at < span.end(); ++at) {
        m_open[at] = kTaken;
    }
}

Passage Understood::remainder() const
{
    const auto speaks = [](QChar c) { return c.isLetterOrNumber(); };
    const auto first = std::find_if(m_open.cbegin(), m_open.cend(), speaks);
    if (first == m_open.cend()) {
        return {};
    }
    const auto last = std::find_if(m_open.crbegin(), m_open.crend(), speaks).base();
    return m_line.mid(first - m_open.cbegin(), last - first);
}

} // namespace dateline::importing
