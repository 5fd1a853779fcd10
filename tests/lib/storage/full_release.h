#pragma once

#include "dateline/release/release.h"

#include <QJsonValue>

namespace dateline {

/// A release in which no field is empty, so that each is written and read back.
[[nodiscard]] Release fullRelease();

/// JSON with the value at a pointer replaced, or added to its object; "" replaces nothing and
/// yields the document itself.
[[nodiscard]] QByteArray withValueAt(const QByteArray& json, const QString& pointer, const QJsonValue& value);

} // namespace dateline
