#pragma once

#include <QByteArray>

#include <optional>

namespace dateline {

/// What the first bytes of an image say.
struct ImageHeader {
    enum class Format { Png, Jpeg };
    Format format = Format::Png;
    int width = 0; ///< Pixels.
    int height = 0;
    int components = 0; ///< JPEG: 1 grey, 3 colour, 4 print colours.
    int bitsPerComponent = 8;
    bool isDecodable = true; ///< JPEG: baseline or progressive, as PDF's DCTDecode takes it.
};

/// Reads PNG (ISO 15948, 11.2.2) and JPEG (ITU-T T.81, B.2.2); nothing for anything else or
/// when the bytes end before their measures.
[[nodiscard]] std::optional<ImageHeader> readImageHeader(const QByteArray& bytes);

} // namespace dateline
