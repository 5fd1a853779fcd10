#pragma once

#include "dateline/release/release.h"

#include <QList>
#include <QString>

namespace dateline {

/// Where the bytes of each of a release's media stand in its package: "media/photo.jpg", made from
/// the file name with what a file system would mind replaced by '_'. A name that is taken, capitals
/// apart, gets a number: "media/2-photo.jpg". The house style's logo, if any, comes last.
[[nodiscard]] QList<QString> mediaEntryNames(const Release& release);

/// All media in that order, the logo included.
[[nodiscard]] QList<const Media*> allMedia(const Release& release);
[[nodiscard]] QList<Media*> allMedia(Release& release);

/// The JSON pointers of allMedia(): "/media/0", "/houseStyle/logo".
[[nodiscard]] QString mediaPointer(const Release& release, qsizetype number);

} // namespace dateline
