#include "theme/backdrop.h"

#include <QEvent>
#include <QPainter>

namespace dateline {

namespace {

constexpr int kDimness = 88;

}

Backdrop::Backdrop(QDialog& dialog) : QWidget(dialog.parentWidget()->window())
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    parentWidget()->installEventFilter(this);
    connect(&dialog, &QDialog::finished, this, &QObject::deleteLater);
    connect(&dialog, &QObject::destroyed, this, &QObject::deleteLater);
    resize(parentWidget()->size());
    show();
}

bool Backdrop::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        resize(parentWidget()->size());
    }
    return QWidget::eventFilter(watched, event);
}

void Backdrop::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, kDimness));
}

} // namespace dateline
