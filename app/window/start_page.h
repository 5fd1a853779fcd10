#pragma once

#include "dateline/release/release.h"

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

signals:
    void kindChosen(dateline::ReleaseKind kind);
    void fileChosen(const QString& path);

private:
    [[nodiscard]] QWidget* sideColumn(const WindowActions& actions);
    [[nodiscard]] QWidget* mainColumn();

    QVBoxLayout* m_recent = nullptr;
};

} // namespace dateline
