#include "editor/text_editor.h"
#include "flows.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>

#include <gtest/gtest.h>

namespace dateline {
namespace {

constexpr int kEdits = 10'000;
constexpr quint32 kSeed = 20230613;

/// Makes random edits through the keys and commands of the editor.
class Scribbler {
public:
    explicit Scribbler(TextEditor& editor) : m_editor(editor) {}

    void scribble()
    {
        if (below(3) == 0) {
            m_editor.select(somewhere());
        }
        switch (below(17)) {
        case 0: QTest::keyClick(&m_editor, Qt::Key_Return); break;
        case 1: QTest::keyClick(&m_editor, Qt::Key_Backspace); break;
        case 2: QTest::keyClick(&m_editor, Qt::Key_Delete); break;
        case 3: QTest::keyClick(&m_editor, Qt::Key_Backspace, Qt::ControlModifier); break;
        case 4: m_editor.toggleStrong(); break;
        case 5: m_editor.toggleEmphasis(); break;
        case 6: m_editor.setLink(below(2) == 0 ? "https://example.org" : ""); break;
        case 7: m_editor.setPassageLanguage(LanguageTag(u"fr")); break;
        case 8: m_editor.setContent(content(), "Kind"); break;
        case 9: m_editor.insertBlocks(blocks(), "Paste"); break;
        case 10: m_editor.moveTo(below(2) == 0 ? TextPart::Notes : TextPart::Body); break;
        case 11: illustrate(); break;
        case 12: editTable(); break;
        case 13: dropBlock(); break;
        default: QTest::keyClicks(&m_editor, words()); break;
        }
    }

private:
    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }

    FlowPosition anywhere()
    {
        const int block = below(static_cast<int>(m_editor.flow().size()));
        return {block, below(static_cast<int>(m_editor.flow().at(block).block.text.size()) + 1)};
    }

    FlowRange somewhere()
    {
        const FlowPosition one = anywhere();
        const FlowPosition other = below(2) == 0 ? one : anywhere();
        return {std::min(one, other), std::max(one, other)};
    }

    void illustrate()
    {
        if (below(2) == 0) {
            m_editor.insertTable(1 + below(3), 1 + below(3));
            return;
        }
        Media media;
        media.fileName = "picture.png";
        media.decorative = true;
        m_editor.insertPicture(media);
    }

    void editTable()
    {
        for (qsizetype index = 0; index < m_editor.flow().size(); ++index) {
            if (const auto* table = m_editor.flow().at(index).block.as<Table>()) {
                m_editor.setContentOf(index, changed(*table), "Table", below(2) == 0 ? "cell" : "");
                return;
            }
        }
    }

    Table changed(const Table& table)
    {
        const CellPlace at{below(static_cast<int>(table.rows.size())), below(columnCount(table))};
        switch (below(6)) {
        case 0: return withRowInserted(table, at.row + below(2));
        case 1: return withColumnInserted(table, at.column + below(2));
        case 2: return withRowRemoved(table, at.row);
        case 3: return withColumnRemoved(table, at.column);
        case 4: return withHeader(table, table.headerRows == 0);
        default: return withCellText(table, at, InlineText(words()));
        }
    }

    void dropBlock()
    {
        const FlowPosition at = anywhere();
        if (isIllustration(m_editor.flow().at(at.block).block)) {
            m_editor.removeBlock(at.block, "Remove");
        }
    }

    BlockContent content()
    {
        const BlockContent all[] = {Paragraph{},        Heading{1},        Heading{2},
                                    ListItem{false, 1}, ListItem{true, 2}, Quotation{"Somebody"}};
        return all[below(6)];
    }

    QList<Block> blocks()
    {
        QList<Block> result;
        for (int count = below(3); count >= 0; --count) {
            result.append(Block{{}, content(), InlineText(words()), {}});
        }
        return result;
    }

    QString words()
    {
        const char* all[] = {"a", "water ", " security", "in Astana", ".", " ", "round"};
        return QString::fromLatin1(all[below(7)]);
    }

    TextEditor& m_editor;
    QRandomGenerator m_random{kSeed};
};

QSet<BlockId> idsOf(const TextFlow& flow)
{
    QSet<BlockId> ids;
    for (const FlowBlock& each : flow) {
        if (!each.isFixed()) {
            ids.insert(each.block.id);
        }
    }
    return ids;
}

QStringList linesOf(const TextFlow& flow)
{
    QStringList lines;
    for (const FlowBlock& each : flow) {
        lines.append(displayed(each.block.text.plain()));
    }
    return lines;
}

TEST(RandomEdits, ModelAndProjectionAgreeAndUndoLeadsBackToTheStart)
{
    ReleaseDocument document(sampleRelease());
    const Release start = document.release();
    TextEditor editor(document);
    editor.resize(700, 500);
    Scribbler scribbler(editor);
    for (int edit = 0; edit < kEdits; ++edit) {
        scribbler.scribble();
        const TextFlow flow = flowOf(document.release().versions.first());
        ASSERT_EQ(editor.flow(), flow) << "after edit " << edit;
        ASSERT_EQ(editor.toPlainText().split('\n').join('\n'), linesOf(flow).join('\n')) << "after edit " << edit;
        ASSERT_EQ(idsOf(flow).size(), flow.size() - 2) << "ids are not unique after edit " << edit;
        if (edit % 100 == 99) {
            while (document.canUndo()) {
                document.undo();
            }
            ASSERT_EQ(document.release(), start) << "after edit " << edit;
            while (edit % 200 == 99 && document.canRedo()) {
                document.redo();
            }
            ASSERT_EQ(editor.flow(), flowOf(document.release().versions.first()));
        }
    }
}

TEST(RandomEdits, ALostDocumentLosesNothing)
{
    ReleaseDocument document(sampleRelease());
    TextEditor editor(document);
    const Release before = document.release();
    editor.document()->clear();
    QTest::qWait(10);
    document.undo();
    EXPECT_EQ(document.release().versions, before.versions);
    EXPECT_EQ(editor.flow(), flowOf(before.versions.first()));
}

} // namespace
} // namespace dateline
