#include "workspace/document.h"
#include "workspace/opening.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en-GB");

Release referenced(const Release& release, const QString& reference)
{
    Release changed = release;
    changed.reference = reference;
    return changed;
}

class DocumentTest : public testing::Test {
protected:
    void type(const QString& reference, const QString& key = "reference")
    {
        m_document.edit(referenced(m_document.release(), reference),
                        {"Reference", key, FactPlace{FactField::Reference}});
    }

    ReleaseDocument m_document{startRelease(ReleaseKind::PressRelease, kEnglish, {})};
};

TEST_F(DocumentTest, StartsWithSomewhereToWrite)
{
    EXPECT_EQ(m_document.release().versions.first().body.size(), 1);
    EXPECT_FALSE(m_document.canUndo());
    EXPECT_FALSE(m_document.isModified());
}

TEST_F(DocumentTest, EditsOfOneFieldInARowAreOneStep)
{
    type("S");
    type("ST");
    type("STA");
    m_document.undo();
    EXPECT_EQ(m_document.release().reference, "");
    m_document.redo();
    EXPECT_EQ(m_document.release().reference, "STA");
}

TEST_F(DocumentTest, LeavingAFieldEndsItsStep)
{
    type("S");
    m_document.closeStep();
    type("ST");
    m_document.undo();
    EXPECT_EQ(m_document.release().reference, "S");
}

TEST_F(DocumentTest, AnEditThatChangesNothingIsNoStep)
{
    type("");
    EXPECT_FALSE(m_document.canUndo());
}

TEST_F(DocumentTest, ANewEditForgetsWhatWasUndone)
{
    type("S");
    m_document.undo();
    type("T");
    EXPECT_FALSE(m_document.canRedo());
}

TEST_F(DocumentTest, KnowsTheSavedStateThroughUndoAndRedo)
{
    type("S");
    EXPECT_TRUE(m_document.isModified());
    m_document.markSaved(m_document.state(), {"release.dateline", {}, {}, false}, QDateTime::currentDateTime());
    EXPECT_FALSE(m_document.isModified());
    m_document.undo();
    EXPECT_TRUE(m_document.isModified());
    m_document.redo();
    EXPECT_FALSE(m_document.isModified());
}

TEST_F(DocumentTest, TypingAfterASaveDoesNotMergeAcrossIt)
{
    type("S");
    m_document.markSaved(m_document.state(), {"release.dateline", {}, {}, false}, QDateTime::currentDateTime());
    type("ST");
    m_document.undo();
    EXPECT_EQ(m_document.release().reference, "S");
    EXPECT_FALSE(m_document.isModified());
}

TEST_F(DocumentTest, ASaveOfAnOlderStateLeavesNewerWorkUnsaved)
{
    type("S");
    const quint64 saving = m_document.state();
    type("ST");
    m_document.markSaved(saving, {"release.dateline", {}, {}, false}, QDateTime::currentDateTime());
    EXPECT_TRUE(m_document.isModified());
}

TEST_F(DocumentTest, UndoSaysWhereItHappened)
{
    PlaceInRelease visited;
    QObject::connect(&m_document, &ReleaseDocument::revisited, [&](const PlaceInRelease& place) { visited = place; });
    type("S");
    m_document.undo();
    EXPECT_EQ(visited, PlaceInRelease(FactPlace{FactField::Reference}));
}

} // namespace
} // namespace dateline
