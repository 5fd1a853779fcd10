#pragma once

#include <QObject>
#include <QWidget>

namespace dateline {

class FileController;
class ReleaseView;
class StatusRow;
class TopBar;
class WindowActions;

/// Shows around an open release what is true of it: the window's title, language tabs, findings,
/// counts, and what can be undone. To be deleted before any of what it is given.
class ReleaseDisplay : public QObject {
    Q_OBJECT

public:
    ReleaseDisplay(ReleaseView& view, const FileController& files, WindowActions& actions, TopBar& top,
                   StatusRow& status, QWidget& window);

    void showLanguages();
    void setZoom(double zoom);

private:
    void showStatus();
    void showFindings();
    void showCounts();

    ReleaseView& m_view;
    const FileController& m_files;
    WindowActions& m_actions;
    TopBar& m_top;
    StatusRow& m_status;
    QWidget& m_window;
};

} // namespace dateline
