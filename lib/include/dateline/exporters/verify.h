#pragma once

#include "dateline/compose/publication.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dateline {

/// Something that was found true of a file by reading its bytes.
struct DATELINE_EXPORT Assurance {
    QString id;      ///< "pdf.tags": stable, ASCII.
    QString name;    ///< "PDF/UA-1 tags": two or three words, translated.
    QString meaning; ///< What exactly was looked at, one sentence, translated.
    bool operator==(const Assurance&) const = default;
};

/// What reading a file back came to.
struct DATELINE_EXPORT Verification {
    QList<Assurance> held;
    QList<QString> breaches; ///< What is wrong, for a report of a defect; empty when all held.
    int pages = 0;           ///< Of a PDF; 0: the format has none.
};

/// Reads a written file and holds it against what a file of its format has to be and against the
/// publication it was written from. Each assurance stands for all that its meaning says or is left
/// out: it says nothing of how the file came to be. Knows "pdf", "html" and "txt"; of any other
/// format nothing is assured. Pure; thread-safe.
///
/// It is no replacement for veraPDF or the Nu checker, which judge what the exporters write in the
/// project's own tests: it finds that these bytes on this disk are what was meant.
[[nodiscard]] DATELINE_EXPORT Verification verifyFile(const QString& format, const QByteArray& bytes,
                                                      const Publication& publication);

} // namespace dateline
