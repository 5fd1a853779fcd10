#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/release.h"

#include <QImage>
#include <QMimeData>

class QWidget;

namespace dateline {

/// The pixels of a picture, upright; a null image where they cannot be read.
[[nodiscard]] QImage pictureOf(const QByteArray& bytes);
/// The same, scaled down so that neither side is longer than a number of pixels.
[[nodiscard]] QImage pictureWithin(const QByteArray& bytes, int longestSide);

/// Asks for a picture file; empty when the user gives none.
[[nodiscard]] QString choosePictureFile(QWidget* parent);

/// A picture file as media of a release, without an id yet. PNG and JPEG stay as they are, other
/// kinds become PNG. Fails when it is none, or too large to be sent to a newsroom.
[[nodiscard]] Expected<Media> mediaFromFile(const QString& path);

/// A picture from the clipboard or a drop.
[[nodiscard]] Expected<Media> mediaFromImage(const QImage& image);

/// The local picture file that dropped or pasted data names first; empty when it names none.
[[nodiscard]] QString pictureFileIn(const QMimeData& data);
/// The local text file that dropped data names first; empty when it names none.
[[nodiscard]] QString textFileIn(const QMimeData& data);

/// Puts media into a release under a new id, or replaces that with the same id. Gives the id.
QString putMedia(Release& release, const Media& media);

} // namespace dateline
