#include "importers/passage.h"

#include <algorithm>

namespace dateline::importing {

Passage::Passage(int line, qsizetype column, const QString& text)
    : m_text(text), m_pieces{{0, text.size(), line, column}}
{
}

Passage Passage::mid(qsizetype offset, qsizetype length) const
{
    qsizetype start = std::clamp<qsizetype>(offset, 0, m_text.size());
    qsizetype end = length < 0 ? m_text.size() : std::min(m_text.size(), start + length);
    while (start < end && m_text.at(start).isSpace()) {
        ++start;
    }
    while (end > start && m_text.at(end - 1).isSpace()) {
        --end;
    }
    Passage part;
    part.m_text = m_text.mid(start, end - start);
    for (const Piece& piece : m_pieces) {
        const qsizetype from = std::max(start, piece.offset);
        const qsizetype to = std::min(end, piece.offset + piece.length);
        if (from < to) {
            part.m_pieces.append({from - start, to - from, piece.line, piece.column + from - piece.offset});
        }
    }
    return part;
}

void Passage::append(const Passage& other)
{
    if (other.isEmpty()) {
        return;
    }
    if (!m_text.isEmpty()) {
        m_text += u' ';
    }
    for (Piece piece : other.m_pieces) {
        piece.offset += m_text.size();
        m_pieces.append(piece);
    }
    m_text += other.m_text;
}

SourceSpot Passage::spotOf(Span span) const
{
    for (const Piece& piece : m_pieces) {
        const qsizetype from = std::max(span.offset, piece.offset);
        const qsizetype to = std::min(span.end(), piece.offset + piece.length);
        if (from < to) {
            return {piece.line, {piece.column + from - piece.offset, to - from}};
        }
    }
    return {};
}

} // namespace dateline::importing
