#pragma once

#include "dateline/release/release.h"
#include "workspace/latest_job.h"
#include "workspace/start_lists.h"

#include <QStringList>
#include <QVBoxLayout>
#include <QWidget>

namespace dateline {

class WindowActions;

/// What the window shows while no release is open: ways to begin, and recent releases.
class StartPage : public QWidget {
    Q_OBJECT

public:
    StartPage(const WindowActions& actions, QWidget* parent);

    /// Offers what these files are and the work that a crash left in a folder, once they are read.
    void look(const QStringList& recentFiles, const QString& recoveryFolder);
    void setLists(const StartLists& lists);

signals:
    void kindChosen(dateline::ReleaseKind kind);
    void fileChosen(const QString& path);
    void workRecovered(const dateline::UnsavedWork& work);
    void workDiscarded(const dateline::UnsavedWork& work);

private:
    [[nodiscard]] QWidget* sideColumn(const WindowActions& actions);
    [[nodiscard]] QWidget* mainColumn();

    void addRecent(const QList<RecentRelease>& releases);
    [[nodiscard]] QWidget* noticeOf(const UnsavedWork& work);

    QVBoxLayout* m_recent = nullptr;
    QVBoxLayout* m_recovered = nullptr;
    LatestJob<StartLists> m_reading;
};

} // namespace dateline
