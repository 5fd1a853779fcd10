#pragma once

#include "dateline/base/image.h"

namespace dateline {

inline constexpr char kJpegSignature[] = "\xFF\xD8";

/// imageInfo() and withoutMetadata() for bytes that begin with the signature.
[[nodiscard]] std::optional<ImageInfo> jpegInfo(const QByteArray& bytes);
[[nodiscard]] QByteArray withoutJpegMetadata(const QByteArray& bytes);

} // namespace dateline
