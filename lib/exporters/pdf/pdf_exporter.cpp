#include "exporters/pdf/pdf_exporter.h"

#include "dateline/exporters/pdf.h"
#include "dateline/typeset/typesetter.h"

#include <memory>
#include <mutex>
#include <optional>

namespace dateline {

namespace {

PdfOptions optionsFor(const Publication& publication)
{
    PdfOptions options{publication.style.page.standard, {}};
    if (!publication.package.isEmpty()) {
        options.source = PdfAttachment{publication.slug + ".dateline", "application/vnd.dateline.release+zip",
                                       publication.title, publication.package};
    }
    return options;
}

class PdfExport {
public:
    Expected<QByteArray> write(const Publication& publication)
    {
        const std::lock_guard guard(m_mutex);
        if (!m_fonts) {
            m_fonts.emplace();
        }
        const Expected<Pages> pages = typeset(publication, *m_fonts);
        return pages ? exportPdf(*pages, optionsFor(publication)) : failure(pages.error());
    }

private:
    std::mutex m_mutex;
    std::optional<FontLibrary> m_fonts; ///< Opened by the first export: listing formats costs nothing.
};

} // namespace

std::function<Expected<QByteArray>(const Publication&)> pdfExport()
{
    return [exporter = std::make_shared<PdfExport>()](const Publication& publication) {
        return exporter->write(publication);
    };
}

} // namespace dateline
