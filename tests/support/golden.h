#pragma once

#include <QByteArray>
#include <QString>

namespace dateline::samples {

/// Whether `content` is that of tests/data/exporters/`name`. If not, it is written beside it as
/// `name`.actual, to be looked at and, when it is right, to replace the file.
[[nodiscard]] bool matchesGolden(const QString& name, const QByteArray& content);

} // namespace dateline::samples
