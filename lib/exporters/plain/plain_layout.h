#pragma once

#include "dateline/text/block.h"
#include "dateline/text/language.h"

#include <QList>
#include <QString>

#include <unicode/brkiter.h>

#include <memory>

namespace dateline {

/// What stands before the first and before each further line of a paragraph.
struct Indent {
    QString first;
    QString rest;
};

/// Lines of plain text, filled to a number of display columns.
class PlainLayout {
public:
    /// `columns` 0: one line a paragraph.
    PlainLayout(int columns, const LanguageTag& language);

    [[nodiscard]] int columns() const { return m_columns; }
    /// Puts one blank line before what is written next, unless nothing is written before it.
    void gap() { m_gap = !m_lines.isEmpty(); }
    /// Writes a paragraph; line feeds in it start a new line. Nothing for a text without words.
    void write(const QString& text, const Indent& indent = {});
    /// Writes one line that is already filled.
    void writeLine(const QString& line);
    /// What is written next comes from a block; a null one: from none.
    void setBlock(const BlockId& block) { m_block = block; }
    [[nodiscard]] const QList<QString>& lines() const { return m_lines; }
    /// Beside the lines, which block each comes from.
    [[nodiscard]] const QList<BlockId>& blocks() const { return m_blocks; }

private:
    [[nodiscard]] QList<QString> filled(const QString& line, const Indent& indent) const;

    int m_columns;
    std::unique_ptr<icu::BreakIterator> m_breaks; ///< Null where ICU has no data.
    QList<QString> m_lines;
    QList<BlockId> m_blocks;
    BlockId m_block;
    bool m_gap = false;
};

/// The text on one line as plain text has it: single spaces, none at the ends, no characters that
/// cannot be seen. Non-breaking spaces stay, since they say where lines must not break.
[[nodiscard]] QString tidied(const QString& text);

} // namespace dateline
