#pragma once

#include <QFrame>
#include <QList>
#include <QObject>
#include <QPoint>
#include <QWidget>

namespace dateline {

/// Lets the mouse drag items of a form to another place among them. A line shows where the item
/// would stand; a click without a drag stays a click.
class DragReorder : public QObject {
    Q_OBJECT

public:
    /// Items stand below each other, or with Qt::Horizontal in rows like words. A child of `host`,
    /// which holds the items.
    DragReorder(QWidget& host, Qt::Orientation orientation);

    /// The items in their order; the former ones are forgotten.
    void setItems(const QList<QWidget*>& items);

signals:
    /// The item at `from` is to stand at `to`, counted as after the move.
    void moved(int from, int to);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int placeFor(const QPoint& point) const;
    [[nodiscard]] bool precedes(const QWidget& item, const QPoint& point) const;
    void showPlace(int place);
    void finish(const QPoint& point);

    QWidget& m_host;
    Qt::Orientation m_orientation;
    QList<QWidget*> m_items;
    QFrame* m_line;
    int m_held = -1;
    QPoint m_start;
    bool m_dragging = false;
};

} // namespace dateline
