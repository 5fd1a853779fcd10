#pragma once

#include "dateline/base/expected.h"
#include "dateline/compose/publication.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace dateline {

/// One format: how it is called and the function that writes a publication in it. Exporters
/// are pure: same publication and fonts, same bytes. Thread-safe.
struct DATELINE_EXPORT Exporter {
    QString id;        ///< "html", "pdf", "txt": as --formats takes it, and the file suffix.
    QString name;      ///< "Web page", for people; translated.
    QString mediaType; ///< "text/html"
    std::function<Expected<QByteArray>(const Publication&)> write;
};

/// All formats this library writes, in the order they are offered.
[[nodiscard]] DATELINE_EXPORT QList<Exporter> exporters();

} // namespace dateline
