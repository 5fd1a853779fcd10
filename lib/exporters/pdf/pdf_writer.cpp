#include "dateline/exporters/pdf.h"
#include "exporters/pdf/pdf_attachment.h"
#include "exporters/pdf/pdf_content.h"
#include "exporters/pdf/pdf_images.h"
#include "exporters/pdf/pdf_links.h"
#include "exporters/pdf/pdf_metadata.h"
#include "exporters/pdf/pdf_outline.h"
#include "exporters/pdf/self_check.h"

#include <QCoreApplication>

#include <exception>

namespace dateline {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(dateline::Pdf)
};

class PdfWriter {
public:
    PdfWriter(const Pages& pages, const PdfOptions& options, PdfFonts fonts)
        : m_pages(pages), m_options(options), m_fonts(std::move(fonts)), m_structure(m_file, pages, options.standard),
          m_pageTree(m_file.reserve()), m_resources(m_file.reserve())
    {
    }

    Expected<QByteArray> run()
    {
        if (Expected<void> images = addImages(); !images) {
            return failure(images.error());
        }
        for (qsizetype i = 0; i < m_pages.pages.size(); ++i) {
            addPage(static_cast<int>(i));
        }
        m_file.set(m_resources,
                   PdfDict().add("/Font", m_fonts.resources(m_file)).add("/XObject", m_images.text()).text());
        m_file.set(m_pageTree, PdfDict("/Type /Pages")
                                   .add("/Kids", pdfArray(m_pageObjects))
                                   .add("/Count", std::to_string(m_pageObjects.size()))
                                   .text());
        const bool newer = m_options.standard == PdfStandard::Ua2;
        PdfFile::Trailer trailer{newer ? "2.0" : "1.7", addCatalogue(), {}};
        if (!newer) {
            trailer.information = writeInformation(m_file, m_pages);
        }
        return m_file.write(trailer);
    }

private:
    Expected<void> addImages()
    {
        QStringList ids = m_pages.media.keys();
        ids.sort();
        for (const QString& id : ids) {
            Expected<PdfRef> image = writeImage(m_file, m_pages.media[id]);
            if (!image) {
                return failure(image.error());
            }
            const std::string name = "Im" + std::to_string(m_imageNames.size());
            m_imageNames.insert(id, name);
            m_images.add("/" + name, image->text());
        }
        return {};
    }

    void addPage(int number)
    {
        const PdfContent content = writeContent(m_pages, m_pages.pages[number], m_fonts, m_imageNames);
        const PdfRef page = m_file.reserve();
        m_pageObjects.push_back(page);
        m_structure.addPage(page, content.marked);
        PdfDict dictionary("/Type /Page /Tabs /S");
        dictionary.add("/Parent", m_pageTree.text())
            .add("/MediaBox", "[0 0 " + pdfNumbers({m_pages.width, m_pages.height}, 3) + "]")
            .add("/StructParents", std::to_string(number))
            .add("/Resources", m_resources.text())
            .add("/Contents", m_file.addStream(PdfDict(), content.stream).text());
        const std::vector<PdfRef> links = writeLinks(m_file, m_pages, number, page, m_structure);
        if (!links.empty()) {
            dictionary.add("/Annots", pdfArray(links));
        }
        m_file.set(page, dictionary.text());
    }

    PdfRef addCatalogue()
    {
        const bool rightToLeft = m_pages.direction == TextDirection::RightToLeft;
        PdfDict catalogue("/Type /Catalog /MarkInfo <</Marked true>>");
        catalogue.add("/Pages", m_pageTree.text())
            .add("/StructTreeRoot", m_structure.write().text())
            .add("/Lang", pdfText(m_pages.language.toString()))
            .add("/ViewerPreferences",
                 rightToLeft ? "<</DisplayDocTitle true /Direction /R2L>>" : "<</DisplayDocTitle true>>")
            .add("/Metadata", writeMetadata(m_file, m_pages, m_options).text())
            .add("/OutputIntents", "[" + writeOutputIntent(m_file).text() + "]");
        const bool newer = m_options.standard == PdfStandard::Ua2;
        if (const auto outline = writeOutline(m_file, m_pages, {m_pageObjects, newer ? &m_structure : nullptr})) {
            catalogue.add("/Outlines", outline->text());
        }
        if (m_options.source) {
            addAttachment(m_file, catalogue, *m_options.source, m_pages.date);
        }
        return m_file.add(catalogue.text());
    }

    const Pages& m_pages;
    const PdfOptions& m_options;
    PdfFile m_file;
    PdfFonts m_fonts;
    PdfStructure m_structure;
    PdfRef m_pageTree;
    PdfRef m_resources;
    std::vector<PdfRef> m_pageObjects;
    ImageNames m_imageNames;
    PdfDict m_images;
};

} // namespace

Expected<QByteArray> exportPdf(const Pages& pages, const PdfOptions& options)
{
    if (Expected<void> sound = checkPages(pages); !sound) {
        return failure(sound.error());
    }
    Expected<PdfFonts> fonts = PdfFonts::open(pages);
    if (!fonts) {
        return failure(fonts.error());
    }
    try {
        return PdfWriter(pages, options, *std::move(fonts)).run();
    } catch (const std::exception& problem) {
        return failure({ErrorKind::Internal,
                        Wording::tr("The PDF could not be written: %1.").arg(QString::fromUtf8(problem.what())),
                        {}});
    }
}

} // namespace dateline
