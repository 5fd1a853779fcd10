#pragma once

#include "dateline/release/release.h"
#include "dateline/storage/recovery.h"

#include <QStringList>
#include <QVBoxLayout>
#include <QWidget>

namespace dateline {

class WindowActions;

/// What the window shows while no release is open: ways to begin, and recent files.
class StartPage : public QWidget {
    Q_OBJECT

public:
    StartPage(const WindowActions& actions, QWidget* parent);

    void setRecentFiles(const QStringList& files);
    /// Offers work that a crash left behind.
    void setUnsavedWork(const QList<UnsavedWork>& works);

signals:
    void kindChosen(dateline::ReleaseKind kind);
    void fileChosen(const QString& path);
    void workRecovered(const dateline::UnsavedWork& work);
    void workDiscarded(const dateline::UnsavedWork& work);

private:
    [[nodiscard]] QWidget* sideColumn(const WindowActions& actions);
    [[nodiscard]] QWidget* mainColumn();

    [[nodiscard]] QWidget* noticeOf(const UnsavedWork& work);

    QVBoxLayout* m_recent = nullptr;
    QVBoxLayout* m_recovered = nullptr;
};

} // namespace dateline
