// The file of a release: who has it, who changed it, and the way back.

#include "dateline/base/file.h"
#include "dateline/storage/backup.h"
#include "dateline/storage/package.h"
#include "window/file_notice.h"
#include "window/main_window.h"
#include "window/release_view.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline {
namespace {

constexpr int kPatience = 20'000;
constexpr char kWords[] = "Written by us. ";

Release releaseSaying(const QString& words)
{
    Release release = newRelease(LanguageTag(u"en-GB"), {});
    release.versions.first().headline = InlineText(words);
    release.versions.first().body = {Block{release.newBlockId(), Paragraph{}, InlineText(words)}};
    return release;
}

/// Answers the next question with a button, and keeps what it said.
class Answer {
public:
    explicit Answer(const char* button) : m_button(QLatin1String(button))
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { look(); });
        m_timer.start(20);
    }
    [[nodiscard]] const QString& question() const { return m_question; }

private:
    void look()
    {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr) {
            return;
        }
        m_timer.stop();
        m_question = box->text();
        auto* button = box->findChild<QPushButton*>(m_button);
        if (button == nullptr) {
            ADD_FAILURE() << "no button " << m_button.toStdString() << ": " << m_question.toStdString();
            box->reject();
            return;
        }
        QTest::mouseClick(button, Qt::LeftButton);
    }

    QString m_button;
    QString m_question;
    QTimer m_timer;
};

class FilesTest : public testing::Test {
protected:
    FilesTest() : m_settings(m_folder.filePath("settings.ini")), m_window(m_settings, nullptr)
    {
        m_window.show();
        EXPECT_TRUE(saveRelease(releaseSaying("As it was"), m_path));
    }

    [[nodiscard]] ReleaseView& view() { return *m_window.view(); }
    [[nodiscard]] ReleaseDocument& document() { return view().document(); }
    [[nodiscard]] QString headline() { return document().release().versions.first().headline.plain(); }
    [[nodiscard]] QString headlineOnDisk() { return loadRelease(m_path).value().versions.first().headline.plain(); }
    void trigger(const char* action) { m_window.findChild<QAction*>(QLatin1String(action))->trigger(); }
    void type() { QTest::keyClicks(&view().editor(), kWords); }
    [[nodiscard]] bool waitForSaved()
    {
        return QTest::qWaitFor([this] { return !document().isModified() && !view().saving().isRunning(); }, kPatience);
    }
    [[nodiscard]] QString saveState() { return m_window.findChild<QLabel*>("saveState")->text(); }
    [[nodiscard]] FileNotice& notice() { return *m_window.findChild<FileNotice*>(); }
    void clickNotice(const QString& label)
    {
        for (QPushButton* button : notice().findChildren<QPushButton*>()) {
            if (button->text() == label) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL() << label.toStdString();
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath("release.dateline");
    Settings m_settings;
    MainWindow m_window;
};

TEST_F(FilesTest, AnOpenFileIsLockedUntilItIsClosed)
{
    m_window.openFile(m_path);
    EXPECT_EQ(DocumentLock::acquire(m_path).error().kind, ErrorKind::Conflict);
    trigger("close");
    QTest::qWait(0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return DocumentLock::acquire(m_path).has_value(); }, kPatience));
}

TEST_F(FilesTest, AFileThatSomebodyHasOpenIsReadOnly)
{
    const Expected<DocumentLock> theirs = DocumentLock::acquire(m_path);
    const Answer answer("openReadOnly");
    m_window.openFile(m_path);
    EXPECT_TRUE(answer.question().contains(QSysInfo::machineHostName())) << answer.question().toStdString();
    EXPECT_TRUE(answer.question().contains("release.dateline"));
    ASSERT_NE(m_window.view(), nullptr);
    EXPECT_EQ(saveState(), "Read only");
    const QString shown = view().editor().toPlainText();
    type();
    QTest::keyClick(&view().editor(), Qt::Key_Return);
    EXPECT_EQ(headline(), "As it was");
    EXPECT_EQ(view().editor().toPlainText(), shown);
    EXPECT_FALSE(document().isModified());
}

TEST_F(FilesTest, ACopyOfWhatSomebodyHasOpenBelongsToNoFile)
{
    const Expected<DocumentLock> theirs = DocumentLock::acquire(m_path);
    const Answer answer("openCopy");
    m_window.openFile(m_path);
    ASSERT_NE(m_window.view(), nullptr);
    EXPECT_EQ(document().path(), "");
    type();
    EXPECT_TRUE(headline().contains(kWords));
}

TEST_F(FilesTest, OpeningWhatSomebodyHasOpenCanBeLeft)
{
    const Expected<DocumentLock> theirs = DocumentLock::acquire(m_path);
    const Answer answer("stay");
    m_window.openFile(m_path);
    EXPECT_EQ(m_window.view(), nullptr);
}

TEST_F(FilesTest, TheVersionBeforeTheFirstSaveIsKeptAndOpensAsACopy)
{
    m_window.openFile(m_path);
    for (int saves = 0; saves < 2; ++saves) {
        type();
        trigger("save");
        ASSERT_TRUE(waitForSaved());
    }
    const QString backup = backupPath(m_path, m_settings.backupFolder());
    EXPECT_EQ(loadRelease(backup).value().versions.first().headline.plain(), "As it was");
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
              (QStringList{".release.dateline.lock", "release.dateline", "settings.ini"}));
    trigger("previousVersion");
    EXPECT_EQ(headline(), "As it was");
    EXPECT_EQ(document().path(), "");
    QFile::remove(backup);
}

TEST_F(FilesTest, RevertingGoesBackToTheFileAndUndoForwardAgain)
{
    m_window.openFile(m_path);
    type();
    const Release ours = document().release();
    trigger("revert");
    EXPECT_EQ(headline(), "As it was");
    EXPECT_FALSE(document().isModified());
    EXPECT_EQ(saveState(), "Saved");
    trigger("undo");
    EXPECT_EQ(document().release(), ours);
    EXPECT_TRUE(document().isModified());
}

TEST_F(FilesTest, AChangeOfOthersIsToldAndTheirsCanBeLoadedAndUndone)
{
    m_window.openFile(m_path);
    type();
    ASSERT_TRUE(saveRelease(releaseSaying("By others"), m_path));
    ASSERT_TRUE(QTest::qWaitFor([this] { return notice().isVisible(); }, kPatience));
    clickNotice("Load theirs");
    EXPECT_EQ(headline(), "By others");
    EXPECT_FALSE(document().isModified());
    trigger("undo");
    EXPECT_TRUE(headline().contains(kWords));
}

TEST_F(FilesTest, OnesOwnSavesAreNoChangeOfOthers)
{
    m_window.openFile(m_path);
    type();
    trigger("save");
    ASSERT_TRUE(waitForSaved());
    QTest::qWait(600);
    EXPECT_FALSE(notice().isVisible());
}

TEST_F(FilesTest, SavingOverAChangeOfOthersAsksAndKeepsWhatItReplaces)
{
    m_window.openFile(m_path);
    type();
    ASSERT_TRUE(saveRelease(releaseSaying("By others"), m_path));
    const Answer answer("overwrite");
    trigger("save");
    ASSERT_TRUE(waitForSaved());
    EXPECT_TRUE(answer.question().contains("changed by somebody else")) << answer.question().toStdString();
    EXPECT_TRUE(headlineOnDisk().contains(kWords));
    const QString backup = backupPath(m_path, m_settings.backupFolder());
    EXPECT_EQ(loadRelease(backup).value().versions.first().headline.plain(), "By others");
    QFile::remove(backup);
}

TEST_F(FilesTest, AFileThatWentIsTold)
{
    m_window.openFile(m_path);
    ASSERT_TRUE(QFile::remove(m_path));
    ASSERT_TRUE(QTest::qWaitFor([this] { return notice().isVisible(); }, kPatience));
    clickNotice("Save it again");
    EXPECT_TRUE(QTest::qWaitFor([this] { return QFile::exists(m_path); }, kPatience));
}

TEST_F(FilesTest, LeavingUnsavedWorkSavesItFirstAndThenGoesOn)
{
    m_window.openFile(m_path);
    type();
    const Answer answer("saveFirst");
    trigger("close");
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_window.view() == nullptr; }, kPatience));
    EXPECT_TRUE(headlineOnDisk().contains(kWords));
    QFile::remove(backupPath(m_path, m_settings.backupFolder()));
}

} // namespace
} // namespace dateline
