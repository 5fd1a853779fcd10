#include "exporters/pdf/pdf_fonts.h"

namespace dateline {

Expected<PdfFonts> PdfFonts::open(const Pages& pages)
{
    std::vector<std::set<std::uint32_t>> glyphs(static_cast<size_t>(pages.fonts.size()));
    for (const Page& page : pages.pages) {
        for (const GlyphRun& run : page.runs) {
            for (const Glyph& glyph : run.glyphs) {
                glyphs[static_cast<size_t>(run.font)].insert(glyph.id);
            }
        }
    }
    PdfFonts fonts;
    for (size_t i = 0; i < glyphs.size(); ++i) {
        Expected<std::unique_ptr<PdfFont>> font = PdfFont::open(pages.fonts[static_cast<qsizetype>(i)], glyphs[i]);
        if (!font) {
            return failure(font.error());
        }
        fonts.m_fonts.push_back(*std::move(font));
    }
    return fonts;
}

std::string PdfFonts::resources(PdfFile& file) const
{
    PdfDict dictionary;
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        dictionary.add("/F" + std::to_string(i), m_fonts[i]->write(file).text());
    }
    return dictionary.text();
}

} // namespace dateline
