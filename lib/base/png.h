#pragma once

#include "dateline/base/image.h"

namespace dateline {

inline constexpr char kPngSignature[] = "\x89PNG\r\n\x1A\n";

/// imageInfo() and withoutMetadata() for bytes that begin with the signature.
[[nodiscard]] std::optional<ImageInfo> pngInfo(const QByteArray& bytes);
[[nodiscard]] QByteArray withoutPngMetadata(const QByteArray& bytes);

} // namespace dateline
