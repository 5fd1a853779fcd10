// The text as an assistive tool sees it.

#include "editor/text_editor.h"
#include "flows.h"

#include <QAccessible>

#include <gtest/gtest.h>

namespace dateline {
namespace {

class AccessibleTextTest : public testing::Test {
protected:
    AccessibleTextTest()
    {
        m_editor.resize(800, 600);
        m_text = m_interface->textInterface();
    }

    [[nodiscard]] int positionOf(const QString& words) const
    {
        return static_cast<int>(m_text->text(0, m_text->characterCount()).indexOf(words));
    }

    /// The attributes of the stretch that begins with some words, and how long it is.
    [[nodiscard]] std::pair<QString, QString> stretchAt(const QString& words) const
    {
        int start = 0;
        int end = 0;
        const QString attributes = m_text->attributes(positionOf(words), &start, &end);
        return {m_text->text(start, end), attributes};
    }

    ReleaseDocument m_document{sampleRelease()};
    TextEditor m_editor{m_document};
    QAccessibleInterface* m_interface = QAccessible::queryAccessibleInterface(&m_editor);
    QAccessibleTextInterface* m_text = nullptr;
};

TEST_F(AccessibleTextTest, IsAnEditableTextWithAName)
{
    EXPECT_EQ(m_interface->role(), QAccessible::EditableText);
    EXPECT_FALSE(m_interface->text(QAccessible::Name).isEmpty());
    EXPECT_TRUE(m_interface->state().multiLine);
    EXPECT_TRUE(m_text->text(0, 1000).startsWith("Dialogue held in Astana\nTenth round\nThe tenth"));
    EXPECT_EQ(m_text->characterCount(), m_editor.toPlainText().size());
}

TEST_F(AccessibleTextTest, BlocksSayWhatTheyAre)
{
    EXPECT_TRUE(stretchAt("Dialogue").second.contains("tag:h1;level:1;"));
    EXPECT_TRUE(stretchAt("Results").second.contains("tag:h2;level:2;"));
    EXPECT_TRUE(stretchAt("Water").second.contains("tag:li;"));
    EXPECT_TRUE(stretchAt("Nous").second.contains("tag:blockquote;"));
    EXPECT_TRUE(stretchAt("Nous").second.contains("language:fr;"));
    EXPECT_TRUE(stretchAt("Held").second.contains("language:en-GB;"));
    EXPECT_EQ(stretchAt("tenth").first, "tenth");
    EXPECT_TRUE(stretchAt("tenth").second.contains("font-style:italic;"));
}

TEST_F(AccessibleTextTest, AMisspeltWordIsAStretchOfItsOwn)
{
    Finding finding;
    finding.rule = QStringLiteral("spelling.unknown");
    finding.place = TextPlace{kEnglish, TextPart::Body, m_editor.flow().at(2).block.id, {10, 5}};
    m_editor.setMarks(Marks({finding}, {}, kEnglish));
    EXPECT_EQ(stretchAt(" round took").first, " ");
    EXPECT_EQ(stretchAt("round took").first, "round");
    EXPECT_TRUE(stretchAt("round took").second.contains("invalid:spelling"));
    EXPECT_EQ(stretchAt(" took").first, " took place in ");
    EXPECT_FALSE(stretchAt(" took").second.contains("invalid"));
}

TEST_F(AccessibleTextTest, EditsReachTheRelease)
{
    m_interface->editableTextInterface()->replaceText(positionOf("tenth"), positionOf("tenth") + 5, "11th");
    EXPECT_TRUE(m_document.release().versions.first().body.first().text.plain().startsWith("The 11th round"));
    m_document.undo();
    EXPECT_TRUE(m_document.release().versions.first().body.first().text.plain().startsWith("The tenth round"));
}

} // namespace
} // namespace dateline
