// Work survives a process that is killed while somebody types in it.

#include "dateline/storage/recovery.h"
#include "window/main_window.h"
#include "window/release_view.h"

#include <QDeadlineTimer>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <csignal>

namespace dateline {
namespace {

constexpr int kPatience = 30'000;

class RecoveryTest : public testing::Test {
protected:
    RecoveryTest()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_DATA_HOME", m_folder.path());
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(DATELINE_TYPING_PROCESS), {m_folder.path()});
    }

    /// The number of the last word that the process says it typed, once there are that many.
    int typeUntil(int words)
    {
        const QDeadlineTimer deadline(kPatience);
        while (m_last < words && !deadline.hasExpired()) {
            m_process.waitForReadyRead(1000);
            readOn();
        }
        return m_last;
    }
    void readOn()
    {
        while (m_process.canReadLine()) {
            m_last = m_process.readLine().trimmed().toInt();
        }
    }
    void end(int signal)
    {
        ASSERT_EQ(::kill(static_cast<pid_t>(m_process.processId()), signal), 0);
        ASSERT_TRUE(m_process.waitForFinished(kPatience));
        readOn();
    }
    [[nodiscard]] QList<UnsavedWork> left() const { return unsavedWork(m_folder.filePath("typing_process/recovery")); }
    [[nodiscard]] static QString textUpTo(int last)
    {
        QString text;
        for (int word = 0; word <= last; ++word) {
            text += QStringLiteral("word%1 ").arg(word);
        }
        return text;
    }
    [[nodiscard]] static QString textOf(const UnsavedWork& work)
    {
        return recovered(work).value().versions.first().headline.plain();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_last = -1;
};

TEST_F(RecoveryTest, EverythingIsThereAfterAnEndThatTheSystemAsksFor)
{
    for (const int signal : {SIGTERM, SIGHUP}) {
        SCOPED_TRACE(signal);
        if (m_process.state() == QProcess::NotRunning) {
            m_last = -1;
            m_process.start(m_process.program(), m_process.arguments());
        }
        ASSERT_GE(typeUntil(20), 20);
        end(signal);
        EXPECT_EQ(m_process.exitStatus(), QProcess::NormalExit);
        ASSERT_EQ(left().size(), 1);
        // The signal may come in the middle of the last word.
        EXPECT_TRUE(textOf(left().first()).startsWith(textUpTo(m_last - 1))) << textOf(left().first()).toStdString();
        discard(left().first());
    }
}

TEST_F(RecoveryTest, AKillCostsWhatWasTypedInTheLastMoment)
{
    const int early = typeUntil(20);
    ASSERT_GE(early, 20);
    QTest::qWait(2000);
    readOn();
    end(SIGKILL);
    ASSERT_EQ(left().size(), 1);
    EXPECT_TRUE(textOf(left().first()).startsWith(textUpTo(early)));
}

} // namespace
} // namespace dateline
