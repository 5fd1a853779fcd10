#include "form/drag_reorder.h"

#include "theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMouseEvent>

#include <algorithm>

namespace dateline {

namespace {

constexpr int kLine = 2;
constexpr int kGap = 4;

} // namespace

DragReorder::DragReorder(QWidget& host, Qt::Orientation orientation)
    : QObject(&host), m_host(host), m_orientation(orientation), m_line(new QFrame(&host))
{
    setRole(m_line, "dropLine");
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->hide();
}

void DragReorder::setItems(const QList<QWidget*>& items)
{
    m_items = items;
    m_held = -1;
    m_dragging = false;
    m_line->hide();
    for (QWidget* item : m_items) {
        item->installEventFilter(this);
    }
}

bool DragReorder::eventFilter(QObject* watched, QEvent* event)
{
    const auto index = static_cast<int>(m_items.indexOf(static_cast<QWidget*>(watched)));
    if (index < 0) {
        return QObject::eventFilter(watched, event);
    }
    auto* item = m_items.at(index);
    const auto pointOf = [&] { return item->mapTo(&m_host, static_cast<QMouseEvent*>(event)->position().toPoint()); };
    if (event->type() == QEvent::MouseButtonPress && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton) {
        m_held = index;
        m_start = pointOf();
    } else if (event->type() == QEvent::MouseMove && m_held == index) {
        const QPoint point = pointOf();
        m_dragging = m_dragging || (point - m_start).manhattanLength() >= QApplication::startDragDistance();
        if (m_dragging) {
            item->setCursor(Qt::ClosedHandCursor);
            showPlace(placeFor(point));
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonRelease && m_held == index) {
        const bool dragged = m_dragging;
        if (auto* button = qobject_cast<QAbstractButton*>(item); button != nullptr && dragged) {
            button->setDown(false);
        }
        item->unsetCursor();
        dragged ? finish(pointOf()) : void(m_held = -1);
        return dragged;
    }
    return QObject::eventFilter(watched, event);
}

bool DragReorder::precedes(const QWidget& item, const QPoint& point) const
{
    const QRect rect = item.geometry();
    if (m_orientation == Qt::Vertical) {
        return rect.center().y() < point.y();
    }
    if (rect.bottom() < point.y() || rect.top() > point.y()) {
        return rect.bottom() < point.y();
    }
    return m_host.layoutDirection() == Qt::LeftToRight ? rect.center().x() < point.x() : rect.center().x() > point.x();
}

int DragReorder::placeFor(const QPoint& point) const
{
    return static_cast<int>(
        std::count_if(m_items.cbegin(), m_items.cend(), [&](const QWidget* item) { return precedes(*item, point); }));
}

void DragReorder::showPlace(int place)
{
    const bool atEnd = place >= m_items.size();
    const QRect beside = m_items.at(atEnd ? m_items.size() - 1 : place)->geometry();
    if (m_orientation == Qt::Vertical) {
        const int y = atEnd ? beside.bottom() + kGap / 2 : beside.top() - kGap;
        m_line->setGeometry(beside.left(), y, beside.width(), kLine);
    } else {
        const bool after = atEnd == (m_host.layoutDirection() == Qt::LeftToRight);
        const int x = after ? beside.right() + kGap / 2 : beside.left() - kGap;
        m_line->setGeometry(x, beside.top(), kLine, beside.height());
    }
    m_line->raise();
    m_line->show();
}

void DragReorder::finish(const QPoint& point)
{
    const int from = m_held;
    const int place = placeFor(point);
    const int to = place > from ? place - 1 : place;
    m_held = -1;
    m_dragging = false;
    m_line->hide();
    if (to != from) {
        emit moved(from, to);
    }
}

} // namespace dateline
