#pragma once

#include "exporters/pdf/pdf_fonts.h"

#include <string>

namespace dateline {

/// Writes glyph runs as text-showing operators (ISO 32000-1, 9.4), inside one BT … ET.
///
/// It follows where a viewer's pen really stands, so that rounding never adds up and only true
/// adjustments are written.
class PdfText {
public:
    PdfText(std::string& content, PdfFonts& fonts, double pageHeight)
        : m_content(content), m_fonts(fonts), m_pageHeight(pageHeight)
    {
    }

    void show(const GlyphRun& run);

private:
    struct Group {
        qsizetype first = 0; ///< Glyphs [first, end) that share a cluster, visual order.
        qsizetype end = 0;
        QString text;
    };

    [[nodiscard]] static QList<Group> groupsOf(const GlyphRun& run);
    void setLook(const GlyphRun& run);
    void showGroup(const GlyphRun& run, const Group& group);
    void put(const GlyphRun& run, const Glyph& glyph, unsigned code);
    void flush();
    void closeArray();

    std::string& m_content;
    PdfFonts& m_fonts;
    double m_pageHeight;
    int m_font = -1;
    double m_size = 0;
    std::optional<Rgb> m_colour;
    bool m_arrayOpen = false;
    std::string m_codes;
    double m_penX = 0;
    double m_penY = 0;
};

} // namespace dateline
