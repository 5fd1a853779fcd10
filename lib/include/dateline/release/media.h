#pragma once

#include "dateline/base/export.h"
#include "dateline/release/localised_text.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace dateline {

/// An image that the release carries.
struct DATELINE_EXPORT Media {
    QString id;       ///< Stable within the release.
    QString fileName; ///< "photo.jpg", as the user knows it; the package keeps the bytes under it.
    QByteArray bytes; ///< PNG or JPEG as it came.
    LocalisedText alternative;
    bool decorative = false; ///< Has no meaning of its own and therefore no alternative text.
    LocalisedText caption;
    QString credit;
    QString licence;
    QJsonObject unknownFields;

    bool operator==(const Media&) const = default;
};

} // namespace dateline
