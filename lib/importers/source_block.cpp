#include "importers/source_block.h"

#include "importers/list_mark.h"
#include "importers/quoted.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace dateline::importing {

namespace {

constexpr qsizetype kLongestWrappedLine = 100;
constexpr qsizetype kShortestWrappedLine = 50;
constexpr qsizetype kLongestShortLine = 120;
constexpr int kDeepest = 3;

bool endsSentence(QStringView text)
{
    static const QString kEnds = QStringLiteral(".!?:;…。！？؟");
    static const QString kClosers = QStringLiteral("\"'”’»«“)]");
    while (!text.isEmpty() && kClosers.contains(text.back())) {
        text.chop(1);
    }
    return !text.isEmpty() && kEnds.contains(text.back());
}

bool isRule(QStringView line)
{
    const auto isMark = [](QChar c) { return c.isSpace() || !c.isLetterOrNumber(); };
    const auto marks = std::count_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); });
    return marks >= 2 && std::all_of(line.begin(), line.end(), isMark);
}

qsizetype columnsOf(const SourceLine& line)
{
    return line.indent + line.passage.size();
}

qsizetype firstWordLength(const QString& text)
{
    const qsizetype space = text.indexOf(u' ');
    return space < 0 ? text.size() : space;
}

// The column at which the author's mailer broke lines; 0 when paragraphs stand on one line each.
qsizetype wrapColumn(const QList<SourceLine>& lines)
{
    qsizetype column = 0;
    for (const SourceLine& line : lines) {
        if (columnsOf(line) > kLongestWrappedLine && line.text().contains(u' ')) {
            return 0;
        }
        column = std::max(column, columnsOf(line));
    }
    column = std::min(column, kLongestWrappedLine);
    int full = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const bool breaksOff = columnsOf(lines[i]) * 10 >= column * 8 && !endsSentence(lines[i].text());
        full += breaksOff && !lines[i + 1].isBlank() ? 1 : 0;
    }
    return column >= kShortestWrappedLine && full >= 2 ? column : 0;
}

class BlockReader {
public:
    BlockReader(const QList<SourceLine>& lines, LanguageTag language)
        : m_lines(lines), m_language(std::move(language)), m_wrap(wrapColumn(lines))
    {
    }

    QList<SourceBlock> read()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const SourceLine& line = m_lines[i];
            if (line.isBlank()) {
                close();
                m_afterBlank = true;
            } else if (isRule(line.text())) {
                close();
                open(BlockShape::Rule, line.passage);
                close();
            } else {
                readLine(i);
            }
        }
        close();
        return m_blocks;
    }

private:
    void readLine(qsizetype index)
    {
        const SourceLine& line = m_lines[index];
        if (line.text().startsWith(u'>')) {
            readMailQuotation(line);
        } else if (namesSpeaker(line)) {
            close();
            m_blocks.back().speaker = line.passage.mid(1);
        } else if (const auto mark = listMarkOf(line.text(), m_language)) {
            openItem(line, *mark);
        } else if (m_open && continues(m_lines[index - 1], line)) {
            m_open->passage.append(line.passage);
            ++m_openLines;
        } else {
            close();
            open(BlockShape::Paragraph, line.passage);
        }
    }

    void readMailQuotation(const SourceLine& line)
    {
        const Passage words = line.passage.mid(1);
        if (m_open && m_open->shape == BlockShape::Quotation) {
            m_open->passage.append(words);
            return;
        }
        close();
        open(BlockShape::Quotation, words);
    }

    // "— Name, function" directly under a quotation.
    bool namesSpeaker(const SourceLine& line)
    {
        static const QString kDashes = QStringLiteral("—–");
        if (m_afterBlank || !kDashes.contains(line.text().front()) || line.passage.size() > kLongestShortLine) {
            return false;
        }
        close();
        return !m_blocks.isEmpty() && m_blocks.constLast().shape == BlockShape::Quotation;
    }

    void openItem(const SourceLine& line, const ListMark& mark)
    {
        close();
        while (!m_indents.isEmpty() && m_indents.constLast() > line.indent) {
            m_indents.removeLast();
        }
        if (m_indents.isEmpty() || m_indents.constLast() < line.indent) {
            m_indents.append(line.indent);
        }
        const int depth = std::min(kDeepest, static_cast<int>(m_indents.size()));
        open(BlockShape::ListItem, line.passage.mid(mark.length));
        m_open->depth = depth;
        m_open->ordered = mark.number > 0;
    }

    [[nodiscard]] bool continues(const SourceLine& before, const SourceLine& line) const
    {
        if (m_open->shape == BlockShape::Quotation) {
            return false;
        }
        if (m_open->shape == BlockShape::ListItem && m_openLines == 1 && line.indent > m_indents.constLast()) {
            return true;
        }
        if (m_wrap > 0) {
            return columnsOf(before) + 1 + firstWordLength(line.text()) > m_wrap - 1;
        }
        return before.passage.size() >= 40 && !endsSentence(before.text()) && line.text().front().isLower();
    }

    void open(BlockShape shape, const Passage& passage)
    {
        if (shape != BlockShape::ListItem) {
            m_indents.clear();
        }
        m_open = SourceBlock{shape, passage, false, 1, m_afterBlank, {}};
        m_openLines = 1;
        m_afterBlank = false;
    }

    void close()
    {
        if (!m_open) {
            return;
        }
        SourceBlock block = *std::exchange(m_open, std::nullopt);
        if (block.shape == BlockShape::Paragraph) {
            if (whollyQuoted(block.text())) {
                block.shape = BlockShape::Quotation;
            } else if (block.passage.size() <= kLongestShortLine && !endsSentence(block.text())) {
                block.shape = BlockShape::Line;
            }
        }
        m_blocks.append(block);
    }

    const QList<SourceLine>& m_lines;
    LanguageTag m_language;
    qsizetype m_wrap;
    QList<SourceBlock> m_blocks;
    std::optional<SourceBlock> m_open;
    int m_openLines = 0;
    QList<qsizetype> m_indents;
    bool m_afterBlank = true;
};

} // namespace

QList<SourceBlock> readBlocks(const QList<SourceLine>& lines, const LanguageTag& language)
{
    return BlockReader(lines, language).read();
}

} // namespace dateline::importing
