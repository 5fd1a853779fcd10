#pragma once

#include <QByteArray>
#include <QImage>

namespace dateline {

/// The picture of a PNG or JPEG file as it is to be seen: turned as the file says, which the PDF
/// does too. Null for any other file. May be called on any thread.
[[nodiscard]] QImage uprightImage(const QByteArray& bytes);

} // namespace dateline
