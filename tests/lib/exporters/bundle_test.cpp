#include "dateline/exporters/bundle.h"
#include "support/sample_pages.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <csignal>
#include <sys/resource.h>

namespace dateline {
namespace {

using namespace samples;

QList<Publication> dialogueInThreeLanguages()
{
    QList<Publication> all;
    for (const Sample& sample : publications().mid(0, 3)) {
        all.append(sample.publication);
    }
    return all;
}

BundleOptions pagesAndTexts()
{
    BundleOptions options;
    options.formats = {"html", "txt"};
    return options;
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString kBase = "2023-06-13-eu-central-asia-10th-high-level-political-and-security";

TEST(Bundle, WritesAllLanguagesInAllFormatsIntoANewFolder)
{
    const QTemporaryDir root;
    const QString folder = root.filePath("a/b");
    const Expected<QList<BundleFile>> written = writeBundle(dialogueInThreeLanguages(), folder, pagesAndTexts());
    ASSERT_TRUE(written) << written.error().message().toStdString();
    EXPECT_EQ(written->size(), 6);
    EXPECT_EQ(filesIn(folder), (QStringList{kBase + ".ar.html", kBase + ".ar.txt", kBase + ".en-GB.html",
                                            kBase + ".en-GB.txt", kBase + ".fr.html", kBase + ".fr.txt"}));
    for (const BundleFile& file : *written) {
        EXPECT_EQ(QFile(file.path).size(), file.bytes);
        EXPECT_TRUE(QFile::permissions(file.path) & QFile::ReadOwner);
    }
}

TEST(Bundle, PagesOfOneReleaseNameEachOther)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(writeBundle(dialogueInThreeLanguages(), folder.path(), pagesAndTexts()));
    const std::string page = contentOf(folder.filePath(kBase + ".fr.html")).toStdString();
    for (const char* language : {"ar", "en-GB", "fr"}) {
        const QString link = QStringLiteral("hreflang=\"%1\" href=\"%2.%1.html\"").arg(language, kBase);
        EXPECT_THAT(page, testing::HasSubstr(link.toStdString()));
    }
    EXPECT_THAT(page, testing::HasSubstr("<meta property=\"og:locale:alternate\" content=\"en_GB\">"));

    const QTemporaryDir alone;
    ASSERT_TRUE(writeBundle(dialogueInThreeLanguages().mid(1, 1), alone.path(), pagesAndTexts()));
    EXPECT_THAT(contentOf(QDir(alone.path()).entryInfoList({"*.html"}).constFirst().filePath()).toStdString(),
                testing::Not(testing::HasSubstr("hreflang")));
}

TEST(Bundle, ReplacesNothingUnlessAllowed)
{
    const QTemporaryDir folder;
    put(folder.filePath(kBase + ".fr.txt"), "mine");
    const Expected<QList<BundleFile>> refused = writeBundle(dialogueInThreeLanguages(), folder.path(), pagesAndTexts());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(refused.error().what.contains(kBase + ".fr.txt"));
    EXPECT_EQ(filesIn(folder.path()), QStringList{kBase + ".fr.txt"});
    EXPECT_EQ(contentOf(folder.filePath(kBase + ".fr.txt")), "mine");

    BundleOptions options = pagesAndTexts();
    options.overwrite = true;
    ASSERT_TRUE(writeBundle(dialogueInThreeLanguages(), folder.path(), options));
    EXPECT_EQ(filesIn(folder.path()).size(), 6);
    EXPECT_NE(contentOf(folder.filePath(kBase + ".fr.txt")), "mine");
}

TEST(Bundle, AFailureWhileMovingPutsReplacedFilesBack)
{
    const QTemporaryDir folder;
    put(folder.filePath(kBase + ".en-GB.html"), "mine");
    QDir(folder.path()).mkdir(kBase + ".ar.txt"); // Cannot be replaced by a file, and comes last.
    BundleOptions options = pagesAndTexts();
    options.overwrite = true;
    const Expected<QList<BundleFile>> failed = writeBundle(dialogueInThreeLanguages(), folder.path(), options);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::Io);
    EXPECT_EQ(filesIn(folder.path()), (QStringList{kBase + ".ar.txt", kBase + ".en-GB.html"}));
    EXPECT_EQ(contentOf(folder.filePath(kBase + ".en-GB.html")), "mine");
}

TEST(Bundle, AFailingExportLeavesNothing)
{
    const QTemporaryDir root;
    QList<Publication> publications = dialogueInThreeLanguages();
    PublishedMedia broken;
    broken.media.fileName = "photo.gif";
    publications.last().media.insert("photo", broken);
    const Expected<QList<BundleFile>> failed = writeBundle(publications, root.filePath("new"), pagesAndTexts());
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::Format);
    EXPECT_TRUE(filesIn(root.path()).isEmpty());
}

TEST(Bundle, CancellingLeavesNothing)
{
    const QTemporaryDir root;
    BundleOptions options = pagesAndTexts();
    options.progress = [](int done, int total) { return done < total - 1; };
    const Expected<QList<BundleFile>> failed =
        writeBundle(dialogueInThreeLanguages(), root.filePath("new/deep"), options);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(filesIn(root.path()).isEmpty());
}

TEST(Bundle, ReportsProgressBeforeEachFile)
{
    const QTemporaryDir root;
    QList<int> steps;
    BundleOptions options = pagesAndTexts();
    options.progress = [&steps](int done, int total) {
        EXPECT_EQ(total, 6);
        steps.append(done);
        return true;
    };
    ASSERT_TRUE(writeBundle(dialogueInThreeLanguages(), root.path(), options));
    EXPECT_EQ(steps, (QList<int>{0, 1, 2, 3, 4, 5}));
}

TEST(Bundle, AnUnknownFormatIsNamed)
{
    const QTemporaryDir root;
    BundleOptions options;
    options.formats = {"html", "docx"};
    const Expected<QList<BundleFile>> failed = writeBundle(dialogueInThreeLanguages(), root.path(), options);
    ASSERT_FALSE(failed);
    EXPECT_TRUE(failed.error().what.contains("docx"));
    EXPECT_TRUE(failed.error().advice.contains("html"));
    EXPECT_TRUE(filesIn(root.path()).isEmpty());
}

TEST(Bundle, TwoReleasesOfOneNameAreAConflict)
{
    const QTemporaryDir root;
    QList<Publication> twice = dialogueInThreeLanguages();
    twice.append(twice.first());
    EXPECT_EQ(writeBundle(twice, root.path(), pagesAndTexts()).error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(filesIn(root.path()).isEmpty());
}

TEST(Bundle, AFolderThatCannotBeMadeIsNamed)
{
    const QTemporaryDir root;
    put(root.filePath("file"), "mine");
    const Expected<QList<BundleFile>> failed =
        writeBundle(dialogueInThreeLanguages(), root.filePath("file/folder"), pagesAndTexts());
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::Io);
    EXPECT_TRUE(failed.error().message().contains("folder"));
    EXPECT_EQ(filesIn(root.path()), QStringList{"file"});
}

/// Lets no file grow beyond a size while it lives, as a full disk would.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

TEST(Bundle, AFullDiskLeavesNothing)
{
    const QTemporaryDir root;
    Expected<QList<BundleFile>> failed;
    {
        const SmallDisk disk(8192);
        failed = writeBundle(dialogueInThreeLanguages(), root.filePath("new"), pagesAndTexts());
    }
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::Io);
    EXPECT_TRUE(filesIn(root.path()).isEmpty());
}

TEST(Bundle, WritesPlainTextAsAsked)
{
    const QTemporaryDir root;
    BundleOptions options;
    options.formats = {"txt"};
    options.plain.columns = 0;
    const Expected<QList<BundleFile>> written = writeBundle(dialogueInThreeLanguages(), root.path(), options);
    ASSERT_TRUE(written);
    EXPECT_TRUE(contentOf(written->first().path).contains("on 13th June 2023.\n"));
}

} // namespace
} // namespace dateline
