#include "window/printing.h"

#include "dateline/compose/compose.h"
#include "dateline/typeset/typesetter.h"
#include "panels/glyph_painter.h"
#include "panels/upright_image.h"

#include <QPageSize>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace dateline {

namespace {

Expected<Pages> makePages(const Release& release, const LanguageTag& language)
{
    const Expected<Publication> publication = compose(release, language, {QDateTime::currentDateTimeUtc()});
    FontLibrary fonts;
    return publication ? typeset(*publication, fonts) : failure(publication.error());
}

/// First and last page as the user chose them, counted from 0.
std::pair<int, int> chosenPages(const QPrinter& printer, int count)
{
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    return {std::max(printer.fromPage(), 1) - 1, last - 1};
}

} // namespace

void paintPages(const Pages& pages, QPrinter& printer)
{
    printer.setFullPage(true);
    const auto [first, last] = chosenPages(printer, static_cast<int>(pages.pages.size()));
    QPainter painter(&printer);
    GlyphPainter glyphs(pages, [&pages](const QString& media) { return uprightImage(pages.media.value(media).bytes); });
    constexpr double kPointsPerInch = 72;
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            printer.newPage();
        }
        painter.save();
        painter.scale(printer.resolution() / kPointsPerInch, printer.resolution() / kPointsPerInch);
        glyphs.paint(painter, page);
        painter.restore();
    }
}

Printing::Printing(QWidget& window) : m_window(window), m_job([this](const Made& pages) { take(pages); }) {}

void Printing::print(const Release& release, const LanguageTag& language)
{
    m_job.start([release, language] { return std::make_shared<const Expected<Pages>>(makePages(release, language)); });
}

void Printing::take(const Made& pages)
{
    if (!*pages) {
        emit announced(pages->error().message());
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName((*pages)->title);
    printer.setPageSize(QPageSize(QSizeF((*pages)->width, (*pages)->height), QPageSize::Point));
    QPrintDialog dialog(&printer, &m_window);
    dialog.setMinMax(1, static_cast<int>((*pages)->pages.size()));
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    paintPages(**pages, printer);
    emit announced(printer.outputFileName().isEmpty() ? tr("Sent to %1.").arg(printer.printerName())
                                                      : tr("Printed to %1.").arg(printer.outputFileName()));
}

} // namespace dateline
