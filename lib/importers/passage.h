#pragma once

#include "dateline/text/segment.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace dateline::importing {

/// A place in the source: a line, counted from 1, and a stretch of it.
struct SourceSpot {
    int line = 0;
    Span span;
};

/// Text put together from stretches of source lines, which remembers where each stands. Lines
/// of one paragraph are joined by a space.
class Passage {
public:
    Passage() = default;
    /// A whole line, or the part of it that `text` is, beginning at `column`.
    Passage(int line, qsizetype column, const QString& text);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    /// The line it begins on.
    [[nodiscard]] int line() const { return m_pieces.isEmpty() ? 0 : m_pieces.constFirst().line; }

    /// A stretch of it, white space at its ends left out.
    [[nodiscard]] Passage mid(qsizetype offset, qsizetype length = -1) const;
    [[nodiscard]] Passage mid(Span span) const { return mid(span.offset, span.length); }
    /// Puts another passage behind this one, a space between.
    void append(const Passage& other);

    /// Where a stretch stands. When it runs over a line end, as much as stands on its first line.
    [[nodiscard]] SourceSpot spotOf(Span span) const;
    /// Where all of it stands, as spotOf().
    [[nodiscard]] SourceSpot spot() const { return spotOf({0, m_text.size()}); }

private:
    struct Piece {
        qsizetype offset = 0;
        qsizetype length = 0;
        int line = 0;
        qsizetype column = 0;
    };

    QString m_text;
    QList<Piece> m_pieces;
};

} // namespace dateline::importing
