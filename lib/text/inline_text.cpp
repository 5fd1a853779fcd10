#include "dateline/text/inline_text.h"

#include <algorithm>

namespace dateline {

InlineText::InlineText(const QString& plain)
{
    if (!plain.isEmpty()) {
        m_runs.append({plain, {}});
    }
}

InlineText::InlineText(const QList<TextRun>& runs)
{
    for (const TextRun& run : runs) {
        if (run.text.isEmpty()) {
            continue;
        }
        if (!m_runs.isEmpty() && m_runs.constLast().format == run.format) {
            m_runs.last().text += run.text;
        } else {
            m_runs.append(run);
        }
    }
}

qsizetype InlineText::size() const
{
    qsizetype total = 0;
    for (const TextRun& run : m_runs) {
        total += run.text.size();
    }
    return total;
}

QString InlineText::plain() const
{
    if (m_runs.size() == 1) {
        return m_runs.constFirst().text;
    }
    QString all;
    all.reserve(size());
    for (const TextRun& run : m_runs) {
        all += run.text;
    }
    return all;
}

RunFormat InlineText::formatAt(qsizetype offset) const
{
    for (const TextRun& run : m_runs) {
        if (offset < run.text.size()) {
            return run.format;
        }
        offset -= run.text.size();
    }
    return m_runs.isEmpty() ? RunFormat{} : m_runs.constLast().format;
}

InlineText InlineText::mid(qsizetype offset, qsizetype length) const
{
    const qsizetype total = size();
    offset = std::clamp<qsizetype>(offset, 0, total);
    qsizetype wanted = length < 0 ? total - offset : std::min(length, total - offset);
    QList<TextRun> part;
    for (const TextRun& run : m_runs) {
        if (wanted <= 0) {
            break;
        }
        if (offset >= run.text.size()) {
            offset -= run.text.size();
            continue;
        }
        const QString piece = run.text.mid(offset, wanted);
        part.append({piece, run.format});
        wanted -= piece.size();
        offset = 0;
    }
    return InlineText(part);
}

InlineText InlineText::operator+(const InlineText& other) const
{
    return InlineText(m_runs + other.m_runs);
}

} // namespace dateline
