#include "editor/editor_pane.h"
#include "flows.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace dateline {
namespace {

OpenedRelease inTwoLanguages()
{
    OpenedRelease opened = sampleRelease();
    LanguageVersion french;
    french.language = LanguageTag(u"fr");
    french.headline = InlineText(QString("Dialogue à Astana"));
    french.body.append(Block{opened.release.newBlockId(), Paragraph{}, InlineText(QString("Texte.")), {}, {}});
    opened.release.versions.append(french);
    return opened;
}

class FindBarTest : public testing::Test {
protected:
    FindBarTest()
    {
        m_pane.resize(700, 600);
        m_pane.show();
        m_pane.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_pane));
        QObject::connect(&m_bar, &FindBar::placeWanted, &m_pane, [this](const TextPlace& place) {
            if (place.language != m_editor.language()) {
                m_editor.setLanguage(place.language);
            }
            m_editor.show(place);
            m_editor.setFocus();
        });
        m_editor.select({{0, 0}, {0, 0}});
    }
    void type(const char* name, const char* words)
    {
        auto* field = m_bar.findChild<QLineEdit*>(name);
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, QString::fromUtf8(words));
    }
    void click(const char* name) { QTest::mouseClick(m_bar.findChild<QWidget*>(name), Qt::LeftButton); }
    [[nodiscard]] QString count() const { return m_bar.findChild<QLabel*>("hitCount")->text(); }
    [[nodiscard]] QString selected() const { return m_editor.textCursor().selectedText(); }

    ReleaseDocument m_document{inTwoLanguages()};
    EditorPane m_pane{m_document};
    TextEditor& m_editor = m_pane.editor();
    FindBar& m_bar = m_pane.findBar();
};

TEST_F(FindBarTest, TypingGoesToTheFirstHitAndCountsAllLanguages)
{
    m_bar.open(false);
    type("find", "astana");
    EXPECT_EQ(selected(), "Astana");
    EXPECT_EQ(count(), "1 of 3");
    EXPECT_EQ(m_editor.extraSelections().size(), 2);
}

TEST_F(FindBarTest, EnterGoesOnThroughTheLanguagesAndRound)
{
    m_bar.open(false);
    type("find", "astana");
    auto* field = m_bar.findChild<QLineEdit*>("find");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(m_editor.selection().start.block, 2);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(m_editor.language(), LanguageTag(u"fr"));
    EXPECT_EQ(count(), "3 of 3");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(m_editor.language(), kEnglish);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(count(), "3 of 3");
}

TEST_F(FindBarTest, OptionsNarrowTheSearch)
{
    m_bar.open(false);
    type("find", "t");
    click("wholeWords");
    EXPECT_EQ(count(), "No hits");
    type("find", "the");
    EXPECT_EQ(count(), "1 of 1");
    click("matchCase");
    EXPECT_EQ(count(), "No hits");
}

TEST_F(FindBarTest, AWrongPatternIsExplained)
{
    m_bar.open(false);
    click("pattern");
    type("find", "(a");
    auto* problem = m_bar.findChild<QLabel*>("searchProblem");
    EXPECT_TRUE(problem->isVisible());
    EXPECT_FALSE(problem->text().isEmpty());
    QTest::keyClicks(m_bar.findChild<QLineEdit*>("find"), ")");
    EXPECT_FALSE(problem->isVisible());
}

TEST_F(FindBarTest, ReplacesOneAfterTheOther)
{
    m_bar.open(true);
    type("find", "astana");
    type("replacement", "Astana town");
    QTest::keyClick(m_bar.findChild<QLineEdit*>("replacement"), Qt::Key_Return);
    EXPECT_EQ(m_editor.flow().at(0).block.text.plain(), "Dialogue held in Astana town");
    EXPECT_EQ(m_editor.selection().start.block, 2);
    EXPECT_EQ(selected(), "Astana");
}

TEST_F(FindBarTest, ReplacingAllIsOneUndoStep)
{
    const Release before = m_document.release();
    m_bar.open(true);
    type("find", "astana");
    type("replacement", "Almaty");
    click("replaceAll");
    EXPECT_EQ(m_document.release().versions.last().headline.plain(), QString::fromUtf8("Dialogue à Almaty"));
    EXPECT_EQ(m_editor.flow().at(0).block.text.plain(), "Dialogue held in Almaty");
    EXPECT_EQ(count(), "No hits");
    m_document.undo();
    EXPECT_EQ(m_document.release(), before);
}

TEST_F(FindBarTest, LooksForTheSelectionAndFollowsEdits)
{
    m_editor.select({{3, 0}, {3, 7}});
    m_bar.open(false);
    EXPECT_EQ(m_bar.findChild<QLineEdit*>("find")->text(), "Results");
    m_editor.select({{3, 0}, {3, 0}});
    QTest::keyClicks(&m_editor, "Results ");
    QTest::qWait(200);
    EXPECT_EQ(count(), "Hits: 2");
}

TEST_F(FindBarTest, EscapeClosesItAndTakesTheTintsAway)
{
    m_bar.open(false);
    type("find", "astana");
    QTest::keyClick(m_bar.findChild<QLineEdit*>("find"), Qt::Key_Escape);
    EXPECT_FALSE(m_bar.isVisible());
    EXPECT_TRUE(m_editor.extraSelections().isEmpty());
}

TEST_F(FindBarTest, EveryControlHasAName)
{
    for (const QWidget* control : m_bar.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QPushButton*>(control);
        if (control->focusPolicy() != Qt::NoFocus && button == nullptr) {
            EXPECT_FALSE(control->accessibleName().isEmpty()) << control->objectName().toStdString();
        }
    }
}

} // namespace
} // namespace dateline
