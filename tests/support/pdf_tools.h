#pragma once

#include "dateline/compose/publication.h"
#include "dateline/exporters/pdf.h"
#include "dateline/typeset/typesetter.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dateline::samples {

/// Typesets a publication and writes it as PDF.
[[nodiscard]] Expected<QByteArray> pdfOf(const Publication& publication, FontLibrary& fonts,
                                         const PdfOptions& options = {});

/// Writes bytes into a folder of the build tree and gives their path.
[[nodiscard]] QString kept(const QString& name, const QByteArray& bytes);

/// What a command prints; empty when it fails.
[[nodiscard]] QString outputOf(const QString& program, const QStringList& arguments);

/// The words on a PDF's pages as pdftotext reads them, in the order it finds them.
[[nodiscard]] QString extracted(const QByteArray& pdf);

/// A publication of these blocks.
[[nodiscard]] Publication publicationOf(const LanguageTag& language, const QList<Block>& body);

/// A publication with one paragraph for each text.
[[nodiscard]] Publication paragraphs(const LanguageTag& language, const QList<QString>& texts);

/// A file of tests/data/exporters.
[[nodiscard]] QByteArray contentOf(const QString& name);

/// A publication with a colour and a grey JPEG and a transparent PNG.
[[nodiscard]] Publication illustrated();

} // namespace dateline::samples
