#pragma once

#include <QDialog>

namespace dateline {

/// Dims the window under a dialog for as long as the dialog is open.
class Backdrop : public QWidget {
public:
    /// A child of the window that `dialog` belongs to, which it must have.
    explicit Backdrop(QDialog& dialog);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace dateline
