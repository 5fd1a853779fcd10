#pragma once

#include "dateline/base/export.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace dateline {

enum class ImageFormat { Png, Jpeg };

/// What an image file says of its pixels.
struct DATELINE_EXPORT ImageInfo {
    ImageFormat format = ImageFormat::Png;
    int storedWidth = 0; ///< Pixels, before the orientation is applied.
    int storedHeight = 0;
    int components = 0; ///< JPEG: 1 grey, 3 colour, 4 print colours.
    int bitsPerComponent = 8;
    bool isDecodable = true; ///< JPEG: baseline or progressive with 8 bits, as every reader takes it.
    int orientation = 1;     ///< How to turn the stored pixels upright, 1 to 8 (Exif 2.32, 4.6.4 A, Orientation).

    /// Upright measures, in pixels.
    [[nodiscard]] int width() const { return orientation < 5 ? storedWidth : storedHeight; }
    [[nodiscard]] int height() const { return orientation < 5 ? storedHeight : storedWidth; }
    /// "image/png" or "image/jpeg".
    [[nodiscard]] QString mediaType() const;
};

/// Reads the head of a PNG (ISO/IEC 15948) or JPEG (ITU-T T.81); nothing for any other file or
/// when the bytes end before the measures.
[[nodiscard]] DATELINE_EXPORT std::optional<ImageInfo> imageInfo(const QByteArray& bytes);

/// The image without what it tells beside its pixels: where, when, by whom and with what it was
/// taken, edits, comments, thumbnails, anything after its end. Pixels stay as they are, bit for bit,
/// with their colour profile, resolution and orientation. Other files come back unchanged.
[[nodiscard]] DATELINE_EXPORT QByteArray withoutMetadata(const QByteArray& bytes);

} // namespace dateline
