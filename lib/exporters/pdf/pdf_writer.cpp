#include "dateline/exporters/pdf.h"
#include "exporters/pdf/pdf_content.h"
#include "exporters/pdf/pdf_images.h"
#include "exporters/pdf/pdf_links.h"
#include "exporters/pdf/pdf_metadata.h"
#include "exporters/pdf/pdf_outline.h"
#include "exporters/pdf/pdf_structure.h"
#include "exporters/pdf/pdf_syntax.h"
#include "exporters/pdf/self_check.h"

#include <QCoreApplication>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace dateline {

namespace {

using Object = QPDFObjectHandle;

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(dateline::Pdf)
};

class PdfWriter {
public:
    PdfWriter(const Pages& pages, PdfFonts fonts) : m_pages(pages), m_fonts(std::move(fonts)), m_structure(m_pdf, pages)
    {
        m_pdf.emptyPDF();
    }

    Expected<QByteArray> run()
    {
        if (Expected<void> images = addImages(); !images) {
            return failure(images.error());
        }
        addPages();
        m_structure.write();
        addOutline(m_pdf, m_pages, m_pageObjects);
        addMetadata(m_pdf, m_pages);
        return bytes();
    }

private:
    Expected<void> addImages()
    {
        m_images = Object::newDictionary();
        QStringList ids = m_pages.media.keys();
        ids.sort();
        for (const QString& id : ids) {
            Expected<Object> image = writeImage(m_pdf, m_pages.media[id]);
            if (!image) {
                return failure(image.error());
            }
            const std::string name = "Im" + std::to_string(m_imageNames.size());
            m_imageNames.insert(id, name);
            m_images.replaceKey("/" + name, *image);
        }
        return {};
    }

    void addPages()
    {
        Object resources = m_pdf.makeIndirectObject(Object::newDictionary());
        for (qsizetype i = 0; i < m_pages.pages.size(); ++i) {
            addPage(static_cast<int>(i), resources);
        }
        resources.replaceKey("/Font", m_fonts.resources(m_pdf));
        resources.replaceKey("/XObject", m_images);
    }

    void addPage(int number, const Object& resources)
    {
        const PdfContent content = writeContent(m_pages, m_pages.pages[number], m_fonts, m_imageNames);
        Object page = m_pdf.makeIndirectObject(
            Object::parse("<</Type /Page /MediaBox [0 0 " + pdfNumbers({m_pages.width, m_pages.height}, 3) +
                          "] /Tabs /S /StructParents " + std::to_string(number) + ">>"));
        page.replaceKey("/Resources", resources);
        page.replaceKey("/Contents", m_pdf.makeIndirectObject(Object::newStream(&m_pdf, content.stream)));
        m_pdf.addPage(page, false);
        m_pageObjects.push_back(page);
        m_structure.addPage(page, content.marked);
        addLinks(m_pdf, m_pages, number, page, m_structure);
    }

    QByteArray bytes()
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.setNewlineBeforeEndstream(true); // ISO 19005-2, 6.1.7.1
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
    }

    const Pages& m_pages;
    QPDF m_pdf;
    PdfFonts m_fonts;
    PdfStructure m_structure;
    std::vector<Object> m_pageObjects;
    ImageNames m_imageNames;
    Object m_images;
};

} // namespace

Expected<QByteArray> exportPdf(const Pages& pages)
{
    if (Expected<void> sound = checkPages(pages); !sound) {
        return failure(sound.error());
    }
    Expected<PdfFonts> fonts = PdfFonts::open(pages);
    if (!fonts) {
        return failure(fonts.error());
    }
    try {
        return PdfWriter(pages, *std::move(fonts)).run();
    } catch (const std::exception& problem) {
        return failure({ErrorKind::Internal,
                        Wording::tr("The PDF could not be written: %1.").arg(QString::fromUtf8(problem.what())),
                        {}});
    }
}

} // namespace dateline
