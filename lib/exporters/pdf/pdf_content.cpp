#include "exporters/pdf/pdf_content.h"

#include "dateline/base/image.h"
#include "exporters/pdf/pdf_roles.h"
#include "exporters/pdf/pdf_syntax.h"
#include "exporters/pdf/pdf_text.h"

#include <algorithm>
#include <optional>

namespace dateline {

namespace {

// Puts the unit square of stored pixels upright into the place of an image whose bottom stands at
// `y` (ISO 32000-1, 8.9.5; the orientations are those of Exif 2.32).
std::string uprightMatrix(int orientation, const PlacedImage& image, double y)
{
    const double x = image.x;
    const double w = image.width;
    const double h = image.height;
    switch (orientation) {
    case 2: return pdfNumbers({-w, 0, 0, h, x + w, y});
    case 3: return pdfNumbers({-w, 0, 0, -h, x + w, y + h});
    case 4: return pdfNumbers({w, 0, 0, -h, x, y + h});
    case 5: return pdfNumbers({0, -h, -w, 0, x + w, y + h});
    case 6: return pdfNumbers({0, -h, w, 0, x, y + h});
    case 7: return pdfNumbers({0, h, w, 0, x, y});
    case 8: return pdfNumbers({0, h, -w, 0, x + w, y});
    default: return pdfNumbers({w, 0, 0, h, x, y});
    }
}

class ContentWriter {
public:
    ContentWriter(const Pages& pages, const Page& page, PdfFonts& fonts, const ImageNames& images)
        : m_pages(pages), m_page(page), m_fonts(fonts), m_images(images)
    {
    }

    PdfContent run()
    {
        writeTagged();
        writeDecoration();
        writeFurniture();
        return std::move(m_content);
    }

private:
    void writeTagged()
    {
        QList<PlacedImage> figures = m_page.images;
        figures.removeIf([](const PlacedImage& image) { return image.node == kArtifact; });
        for (qsizetype i = 0; i < m_page.runs.size() && m_page.runs[i].node != kArtifact;) {
            const int node = m_page.runs[i].node;
            while (!figures.isEmpty() && figures.first().node < node) {
                writeFigure(figures.takeFirst());
            }
            i = writeLeaf(i);
        }
        for (const PlacedImage& figure : figures) {
            writeFigure(figure);
        }
    }

    qsizetype writeLeaf(qsizetype first)
    {
        const int node = m_page.runs[first].node;
        qsizetype next = first;
        while (next < m_page.runs.size() && m_page.runs[next].node == node) {
            const bool hyphen = dividesWord(m_page.runs[next]);
            if (hyphen) {
                m_content.stream += "/Artifact <</Type /Layout>> BDC\n";
            } else {
                begin(m_pages.nodes[node].parent, node);
            }
            next = writeRuns(next, hyphen);
        }
        return next;
    }

    /// Writes the runs of one node up to the next hyphen, or that hyphen.
    qsizetype writeRuns(qsizetype next, bool hyphen)
    {
        const int node = m_page.runs[next].node;
        m_content.stream += "BT\n";
        PdfText text(m_content.stream, m_fonts, m_pages.height);
        while (next < m_page.runs.size() && m_page.runs[next].node == node &&
               dividesWord(m_page.runs[next]) == hyphen) {
            text.show(m_page.runs[next], phraseAt(next));
            ++next;
        }
        m_content.stream += "ET\nEMC\n";
        return next;
    }

    [[nodiscard]] PdfText::Phrase phraseAt(qsizetype index) const
    {
        if (!isForeign(index)) {
            return {};
        }
        const double baseline = m_page.runs[index].y;
        const auto continues = [&](qsizetype run) { return isForeign(run) && m_page.runs[run].y == baseline; };
        qsizetype first = index;
        qsizetype last = index;
        for (; continues(first - 1); --first) {
        }
        for (; continues(last + 1); ++last) {
        }
        const GlyphRun& end = m_page.runs[last];
        return {index == first, index == last, m_page.runs[first].x, end.x + end.width};
    }

    [[nodiscard]] bool isForeign(qsizetype index) const
    {
        return index >= 0 && index < m_page.runs.size() && m_page.runs[index].inRightToLeft &&
               !m_page.runs[index].rightToLeft;
    }

    void writeFigure(const PlacedImage& image)
    {
        begin(image.node, image.node);
        drawImage(image);
        m_content.stream += "EMC\n";
    }

    void begin(int element, int node)
    {
        m_content.stream += std::string("/") + roleName(m_pages.nodes[element].role) + " <</MCID " +
                            std::to_string(m_content.marked.size()) + ">> BDC\n";
        m_content.marked.push_back(node);
    }

    void drawImage(const PlacedImage& image)
    {
        const std::optional<ImageInfo> info = imageInfo(m_pages.media.value(image.media).bytes);
        const std::string matrix = uprightMatrix(info ? info->orientation : 1, image, up(image.y + image.height));
        m_content.stream += "q " + matrix + " cm /" + m_images.value(image.media) + " Do Q\n";
    }

    void writeDecoration()
    {
        const bool images = std::any_of(m_page.images.begin(), m_page.images.end(),
                                        [](const PlacedImage& image) { return image.node == kArtifact; });
        if (m_page.rules.isEmpty() && !images) {
            return;
        }
        m_content.stream += "/Artifact <</Type /Layout>> BDC\n";
        std::optional<Rgb> colour;
        for (const RuleLine& rule : m_page.rules) {
            if (rule.colour != colour) {
                colour = rule.colour;
                m_content.stream +=
                    pdfNumbers({colour->red / 255.0, colour->green / 255.0, colour->blue / 255.0}, 3) + " rg\n";
            }
            m_content.stream += pdfNumbers({rule.x, up(rule.y + rule.height), rule.width, rule.height}) + " re f\n";
        }
        for (const PlacedImage& image : m_page.images) {
            if (image.node == kArtifact) {
                drawImage(image);
            }
        }
        m_content.stream += "EMC\n";
    }

    void writeFurniture()
    {
        const auto first = std::find_if(m_page.runs.begin(), m_page.runs.end(),
                                        [](const GlyphRun& run) { return run.node == kArtifact; });
        if (first == m_page.runs.end()) {
            return;
        }
        m_content.stream += "/Artifact <</Type /Pagination>> BDC\nBT\n";
        PdfText text(m_content.stream, m_fonts, m_pages.height);
        for (qsizetype i = first - m_page.runs.begin(); i < m_page.runs.size(); ++i) {
            text.show(m_page.runs[i], phraseAt(i));
        }
        m_content.stream += "ET\nEMC\n";
    }

    [[nodiscard]] double up(double y) const { return m_pages.height - y; }

    const Pages& m_pages;
    const Page& m_page;
    PdfFonts& m_fonts;
    const ImageNames& m_images;
    PdfContent m_content;
};

} // namespace

PdfContent writeContent(const Pages& pages, const Page& page, PdfFonts& fonts, const ImageNames& images)
{
    return ContentWriter(pages, page, fonts, images).run();
}

} // namespace dateline
