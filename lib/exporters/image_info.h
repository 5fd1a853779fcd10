#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>

namespace dateline {

struct ImageInfo {
    QString mediaType; ///< "image/png" or "image/jpeg"
    QSize size;        ///< In pixels.
};

/// What a PNG or JPEG file says of itself; nothing for any other file or a damaged head.
[[nodiscard]] std::optional<ImageInfo> imageInfo(const QByteArray& bytes);

} // namespace dateline
