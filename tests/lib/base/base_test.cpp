#include "dateline/base/error.h"
#include "dateline/base/file.h"
#include "dateline/base/rgb.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(Error, MessageNamesFilePlaceEventAndAdvice)
{
    const Error error{ErrorKind::Format, "The year is missing.", "Write four digits.", "a.txt", "line 3"};
    EXPECT_EQ(error.message(), "a.txt: line 3: The year is missing. Write four digits.");
    EXPECT_EQ(error.inFile("b.txt").file, "a.txt");
}

TEST(File, WritesAndReadsBack)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.txt");
    ASSERT_TRUE(writeFileAtomically(path, "one"));
    ASSERT_TRUE(writeFileAtomically(path, "two"));
    EXPECT_EQ(readFile(path, 100).value(), "two");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"a.txt"});
}

TEST(File, TooLargeAndMissingAreNamed)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.txt");
    ASSERT_TRUE(writeFileAtomically(path, "12345"));
    EXPECT_EQ(readFile(path, 4).error().kind, ErrorKind::Limit);
    EXPECT_EQ(readFile(folder.filePath("none"), 4).error().kind, ErrorKind::Io);
    EXPECT_EQ(writeFileAtomically(folder.filePath("no/such/folder"), "x").error().kind, ErrorKind::Io);
}

TEST(Rgb, ReadsAndWritesHex)
{
    EXPECT_EQ(Rgb::fromString(u"#1f4fbf")->toString(), "#1f4fbf");
    EXPECT_FALSE(Rgb::fromString(u"1f4fbf"));
    EXPECT_FALSE(Rgb::fromString(u"#1f4fbg"));
}

// Anchors from WCAG 2.2: black on white is 21:1; #767676 is the lightest grey that reaches 4.5:1.
TEST(Rgb, ContrastIsThatOfWcag)
{
    const Rgb white{255, 255, 255};
    EXPECT_NEAR(white.contrastWith(Rgb{}), 21.0, 1e-9);
    EXPECT_GE((Rgb{0x76, 0x76, 0x76}.contrastWith(white)), 4.5);
    EXPECT_LT((Rgb{0x77, 0x77, 0x77}.contrastWith(white)), 4.5);
}

TEST(Rgb, FindsTheNearestShadeWithEnoughContrast)
{
    const Rgb white{255, 255, 255};
    const Rgb night{0x1b, 0x1e, 0x25};
    for (const Rgb colour : {Rgb{0x1f, 0x3f, 0x7f}, Rgb{255, 204, 0}, Rgb{0, 0, 0}, white}) {
        SCOPED_TRACE(colour.toString().toStdString());
        EXPECT_GE(colour.withContrast(white, 4.5).contrastWith(white), 4.5);
        EXPECT_GE(colour.withContrast(night, 7).contrastWith(night), 7);
    }
    EXPECT_EQ((Rgb{0x1f, 0x3f, 0x7f}.withContrast(white, 4.5)), (Rgb{0x1f, 0x3f, 0x7f}));
    EXPECT_EQ((Rgb{0x80, 0x80, 0x80}.withContrast(Rgb{0x77, 0x77, 0x77}, 21)), (Rgb{0, 0, 0}));
}

} // namespace
} // namespace dateline
