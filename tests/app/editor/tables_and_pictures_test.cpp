#include "editor/editor_pane.h"
#include "editor/picture_dialog.h"
#include "flows.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace dateline {
namespace {

constexpr qsizetype kTableBlock = 7;

QImage picture()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

class TablesAndPicturesTest : public testing::Test {
protected:
    TablesAndPicturesTest()
    {
        m_pane.resize(900, 1400);
        m_pane.show();
        QTest::qWait(10);
    }

    [[nodiscard]] TextEditor& editor() { return m_pane.editor(); }
    [[nodiscard]] const Release& release() const { return m_document.release(); }
    [[nodiscard]] const Table& table() { return *editor().flow().at(kTableBlock).block.as<Table>(); }
    [[nodiscard]] QString cell(int row, int column) { return cellText(table(), {row, column}).plain(); }
    [[nodiscard]] QWidget& openCell() { return *editor().findChild<QWidget*>("cell"); }
    void place(qsizetype block) { editor().select({{block, 0}, {block, 0}}); }
    void trigger(const char* name) { m_pane.findChild<QAction*>(name)->trigger(); }

    /// Fills the next picture dialog and accepts it.
    void answer(const QString& alternative, bool* wasReady = nullptr)
    {
        QTimer::singleShot(0, &m_pane, [=] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
            if (wasReady != nullptr) {
                *wasReady = ok->isEnabled();
            }
            QTest::keyClicks(dialog->findChild<QLineEdit*>("alternative.en-GB"), alternative);
            ok->isEnabled() ? ok->click() : dialog->reject();
        });
    }

    ReleaseDocument m_document{sampleRelease()};
    EditorPane m_pane{m_document};
};

TEST_F(TablesAndPicturesTest, TabGoesThroughTheCellsAndBeginsANewRow)
{
    place(kTableBlock);
    QTest::keyClick(&editor(), Qt::Key_Tab);
    ASSERT_TRUE(openCell().isVisible());
    QTest::keyClicks(&openCell(), "No.");
    QTest::keyClick(&openCell(), Qt::Key_Tab);
    QTest::keyClick(&openCell(), Qt::Key_Tab);
    QTest::keyClicks(&openCell(), "10");
    EXPECT_EQ(table().rows.size(), 2);
    EXPECT_EQ(cell(0, 0), "No.");
    EXPECT_EQ(cell(1, 0), "10");
    while (m_document.canUndo()) {
        m_document.undo();
    }
    EXPECT_EQ(cell(0, 0), "Round");
    EXPECT_EQ(table().rows.size(), 1);
}

TEST_F(TablesAndPicturesTest, TypingInACellIsOneStepAVisit)
{
    place(kTableBlock);
    QTest::keyClick(&editor(), Qt::Key_Tab);
    QTest::keyClicks(&openCell(), "One");
    QTest::keyClick(&openCell(), Qt::Key_Tab);
    QTest::keyClicks(&openCell(), "Two");
    m_document.undo();
    EXPECT_EQ(cell(0, 0), "One");
    EXPECT_EQ(cell(0, 1), "Year");
    m_document.undo();
    EXPECT_EQ(cell(0, 0), "Round");
}

TEST_F(TablesAndPicturesTest, AClickOpensACellAndTheArrowsLeaveTheTable)
{
    const OpenCell second{editor().flow().at(kTableBlock).block.id, {0, 1}};
    QTest::mouseClick(editor().viewport(), Qt::LeftButton, {}, editor().cellRect(second).center());
    ASSERT_EQ(m_pane.tables().openCell(), second);
    QTest::keyClick(&openCell(), Qt::Key_Down);
    EXPECT_FALSE(m_pane.tables().openCell());
    EXPECT_EQ(editor().selection().start.block, kTableBlock + 1);
}

TEST_F(TablesAndPicturesTest, RowsColumnsAndHeaderByCommand)
{
    place(kTableBlock);
    QTest::keyClick(&editor(), Qt::Key_Tab);
    trigger("rowBelow");
    trigger("columnAfter");
    EXPECT_EQ(table().rows.size(), 2);
    EXPECT_EQ(columnCount(table()), 3);
    trigger("headerRow");
    EXPECT_EQ(table().headerRows, 0);
    trigger("removeColumn");
    trigger("removeRow");
    EXPECT_EQ(cell(0, 1), "Year");
    trigger("removeTable");
    EXPECT_EQ(editor().flow().at(kTableBlock).block.as<Table>(), nullptr);
    m_document.undo();
    EXPECT_EQ(cell(0, 0), "Round");
}

TEST_F(TablesAndPicturesTest, ANewTableStandsAfterTheParagraphAndOpensItsFirstCell)
{
    place(2);
    trigger("insertTable");
    ASSERT_NE(editor().flow().at(3).block.as<Table>(), nullptr);
    QTest::keyClicks(&openCell(), "Country");
    EXPECT_EQ(cellText(*editor().flow().at(3).block.as<Table>(), {0, 0}).plain(), "Country");
    EXPECT_EQ(editor().flow().at(4).block.text.plain(), "Results");
}

TEST_F(TablesAndPicturesTest, AnUndoTakesTheOpenCellAway)
{
    place(2);
    trigger("insertTable");
    m_document.undo();
    EXPECT_FALSE(m_pane.tables().openCell());
    EXPECT_FALSE(openCell().isVisible());
}

TEST_F(TablesAndPicturesTest, FormatsInACellSurviveTypingBesideThem)
{
    Table formatted = table();
    formatted.rows[0][0] = InlineText(QList<TextRun>{{"Round ", {}}, {"ten", {false, true, {}, {}}}});
    editor().setContentOf(kTableBlock, formatted, "Edit", {});
    place(kTableBlock);
    QTest::keyClick(&editor(), Qt::Key_Tab);
    QTest::keyClick(&openCell(), Qt::Key_Home);
    QTest::keyClicks(&openCell(), "The ");
    EXPECT_EQ(cell(0, 0), "The Round ten");
    EXPECT_TRUE(cellText(table(), {0, 0}).formatAt(11).strong);
}

TEST_F(TablesAndPicturesTest, APastedTableStaysATable)
{
    auto* data = new QMimeData;
    data->setHtml("<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>");
    data->setImageData(picture()); // as a spreadsheet does
    QGuiApplication::clipboard()->setMimeData(data);
    editor().select({{2, 42}, {2, 42}});
    editor().paste();
    const auto* pasted = editor().flow().at(3).block.as<Table>();
    ASSERT_NE(pasted, nullptr);
    EXPECT_EQ(cellText(*pasted, {1, 1}).plain(), "2");
    EXPECT_EQ(pasted->headerRows, 1);
}

TEST_F(TablesAndPicturesTest, APictureNeedsAnAlternativeText)
{
    bool ready = true;
    place(2);
    answer("A green field", &ready);
    m_pane.pictures().offer(mediaFromImage(picture()));
    EXPECT_FALSE(ready);
    ASSERT_EQ(release().media.size(), 1);
    EXPECT_EQ(release().media.first().alternative.in(kEnglish), "A green field");
    const auto* figure = release().versions.first().body.at(1).as<Figure>();
    ASSERT_NE(figure, nullptr);
    EXPECT_NE(release().mediaWithId(figure->media), nullptr);
    QTest::keyClicks(&editor(), "Caption");
    EXPECT_EQ(release().versions.first().body.at(1).text.plain(), "Caption");
    m_document.undo();
    m_document.undo();
    EXPECT_TRUE(release().media.isEmpty());
}

TEST_F(TablesAndPicturesTest, WithoutAlternativeTextNothingIsInserted)
{
    answer({});
    m_pane.pictures().offer(mediaFromImage(picture()));
    EXPECT_TRUE(release().media.isEmpty());
    EXPECT_FALSE(m_document.canUndo());
}

TEST_F(TablesAndPicturesTest, APictureIsDescribedAnew)
{
    answer("First");
    m_pane.pictures().offer(mediaFromImage(picture()));
    answer("Second");
    trigger("editImage");
    ASSERT_EQ(release().media.size(), 1);
    EXPECT_EQ(release().media.first().alternative.in(kEnglish), "Second");
}

TEST_F(TablesAndPicturesTest, FilesAreInsertedByWhatTheyAre)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("photo.png");
    ASSERT_TRUE(picture().save(path));
    const Expected<Media> media = mediaFromFile(path);
    ASSERT_TRUE(media);
    EXPECT_EQ(media->fileName, "photo.png");
    EXPECT_EQ(media->bytes, [&] {
        QFile file(path);
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    }());
    ASSERT_TRUE(picture().save(folder.filePath("old.bmp")));
    EXPECT_EQ(mediaFromFile(folder.filePath("old.bmp"))->fileName, "old.png");

    QFile text(folder.filePath("words.txt"));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("One paragraph.\nAnother, naïve.\n");
    text.close();
    EXPECT_FALSE(mediaFromFile(text.fileName()));
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(text.fileName())});
    QGuiApplication::clipboard()->setMimeData(data);
    place(8);
    editor().paste();
    EXPECT_TRUE(editor().toPlainText().contains(QString::fromUtf8("Another, naïve.")));
    EXPECT_FALSE(editor().toPlainText().contains("words.txt"));
}

TEST_F(TablesAndPicturesTest, APictureHasRoomAboveItsCaption)
{
    Media media = *mediaFromImage(picture());
    media.decorative = true;
    place(2);
    const int before = editor().blockRect(3).top();
    editor().insertPicture(media);
    EXPECT_GE(editor().blockRect(3).height(), 48);
    EXPECT_GE(editor().blockRect(4).top(), before + 48);
}

} // namespace
} // namespace dateline
