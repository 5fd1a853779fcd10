#pragma once

#include <QByteArray>
#include <QString>

namespace dateline {

/// What the metadata of a PDF say of it (ISO 16684-1).
struct XmpPacket {
    bool isWellFormed = false;
    bool knownOnly = false; ///< Says nothing but what this library writes.
    QString pdfaPart;
    QString pdfaConformance;
    QString pdfuaPart;
    QString title;
};

[[nodiscard]] XmpPacket readXmp(const QByteArray& packet);

} // namespace dateline
