#include "panels/plain_text_view.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <gtest/gtest.h>

namespace dateline {
namespace {

PlainText textOf(const QStringList& lines)
{
    PlainText text;
    text.lines = lines;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        text.blocks.append(BlockId{static_cast<std::uint32_t>(lines.at(at).isEmpty() ? 0 : at + 1)});
    }
    return text;
}

TEST(PlainTextView, ShowsWhateverChangesInTheText)
{
    PlainTextView view;
    QRandomGenerator random(7);
    QStringList lines{"one", "", "two"};
    for (int step = 0; step < 400; ++step) {
        const qsizetype at = random.bounded(static_cast<int>(lines.size()) + 1);
        switch (random.bounded(4)) {
        case 0: lines.insert(at, QString::number(random.bounded(4))); break;
        case 1: lines.insert(at, QString()); break;
        case 2: lines.size() > 1 ? lines.removeAt(at % lines.size()) : lines.append("x"); break;
        default: lines[at % lines.size()] = QString::number(step); break;
        }
        view.setText(textOf(lines));
        ASSERT_EQ(view.toPlainText(), lines.join(u'\n')) << step;
    }
}

TEST(PlainTextView, KeepsTheSelectionWhenOtherLinesChange)
{
    PlainTextView view;
    view.setText(textOf({"first", "second", "third"}));
    QTextCursor cursor(view.document()->findBlockByNumber(2));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);
    view.setText(textOf({"first", "another", "line", "third"}));
    EXPECT_EQ(view.textCursor().selectedText(), "third");
}

TEST(PlainTextView, AClickNamesTheBlockOfItsLine)
{
    PlainTextView view;
    view.resize(400, 300);
    view.show();
    view.setText(textOf({"first", "", "third"}));
    QSignalSpy clicks(&view, &PlainTextView::placeClicked);
    const auto clickLine = [&](int line) {
        const QTextCursor cursor(view.document()->findBlockByNumber(line));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(cursor).center());
    };
    clickLine(2);
    ASSERT_EQ(clicks.size(), 1);
    EXPECT_EQ(clicks.first().first().value<TextPlace>().block, BlockId{3});
    clickLine(1);
    EXPECT_EQ(clicks.size(), 1) << "An empty line belongs to nobody.";
}

} // namespace
} // namespace dateline
