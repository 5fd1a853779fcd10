#pragma once

#include <QWheelEvent>

namespace dateline {

/// A field in a column that scrolls: the wheel scrolls the column, and never changes a fact that
/// happens to come under it.
template <typename Field>
class Unwheeled : public Field {
public:
    using Field::Field;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace dateline
