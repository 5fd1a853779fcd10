#include "typeset/line.h"

#include <utility>

namespace dateline {

void ParagraphCache::startDocument()
{
    m_before = std::exchange(m_current, {});
}

std::optional<Lines> ParagraphCache::find(const ParagraphKey& key)
{
    if (const auto here = m_current.constFind(key); here != m_current.constEnd()) {
        return *here;
    }
    if (const auto before = m_before.constFind(key); before != m_before.constEnd()) {
        m_current.insert(key, *before);
        return *before;
    }
    return std::nullopt;
}

void ParagraphCache::keep(const ParagraphKey& key, const Lines& lines)
{
    m_current.insert(key, lines);
}

} // namespace dateline
