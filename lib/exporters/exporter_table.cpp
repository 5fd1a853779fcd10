#include "dateline/exporters/exporter.h"
#include "dateline/exporters/html.h"
#include "dateline/exporters/plain.h"
#include "exporters/pdf/pdf_exporter.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Exporters)
};

} // namespace

QList<Exporter> exporters()
{
    return {
        {QStringLiteral("html"), Words::tr("Web page"), QStringLiteral("text/html"), exportHtml},
        {QStringLiteral("pdf"), Words::tr("PDF document"), QStringLiteral("application/pdf"), pdfExport()},
        {QStringLiteral("txt"), Words::tr("Plain text"), QStringLiteral("text/plain"),
         [](const Publication& publication) { return exportPlain(publication); }},
    };
}

} // namespace dateline
