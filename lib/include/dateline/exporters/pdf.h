#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/page_style.h"
#include "dateline/typeset/pages.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace dateline {

/// A file that travels inside a PDF.
struct DATELINE_EXPORT PdfAttachment {
    QString name;        ///< "release.dateline"
    QString mediaType;   ///< "application/vnd.dateline.release+zip"
    QString description; ///< What it is, for people.
    QByteArray bytes;
};

struct DATELINE_EXPORT PdfOptions {
    PdfStandard standard = PdfStandard::Ua1;
    std::optional<PdfAttachment> source; ///< What the document was made from.
};

/// Writes typeset pages as a tagged PDF. With PdfStandard::Ua1 it conforms to PDF/UA-1 (ISO
/// 14289-1) and, at once, to PDF/A-2a (ISO 19005-2), or to PDF/A-3a (ISO 19005-3) where a source is
/// attached; with PdfStandard::Ua2 to PDF/UA-2 (ISO 14289-2) and PDF/A-4 or A-4f (ISO 19005-4).
/// Refuses rather than write a file that fails: Missing for a glyph no font has, Refused for a
/// font whose embedding is forbidden. Same pages and options, same bytes.
[[nodiscard]] DATELINE_EXPORT Expected<QByteArray> exportPdf(const Pages& pages, const PdfOptions& options = {});

} // namespace dateline
