#pragma once

#include "exporters/pdf/pdf_fonts.h"

#include <string>

namespace dateline {

/// Whether a run is the hyphen of a word over two lines, which is no part of the text. To readers
/// that know no tags its code says a plain hyphen, which they take away: a soft one they keep.
[[nodiscard]] inline bool dividesWord(const GlyphRun& run)
{
    return run.text.isEmpty();
}

/// Writes glyph runs as text-showing operators (ISO 32000-1, 9.4), inside one BT … ET.
///
/// Readers of the pages' words come in two kinds: those that take glyphs as they are written (tags,
/// MuPDF), and those that sort them by place and turn round what they take for Arabic or Hebrew
/// (Poppler, PDFium). Text from right to left is written in the order of speech, which the first
/// want, each glyph by itself, so that the others sort it; directional marks without ink (UAX #9)
/// stand where they would turn round too much or too little.
///
/// It follows where a viewer's pen really stands, so that rounding never adds up and only true
/// adjustments are written.
class PdfText {
public:
    PdfText(std::string& content, PdfFonts& fonts, double pageHeight)
        : m_content(content), m_fonts(fonts), m_pageHeight(pageHeight)
    {
    }

    /// What a run is of a phrase from left to right on a line of the other direction.
    struct Phrase {
        bool begins = false;
        bool ends = false;
        double left = 0; ///< Edges of the phrase.
        double right = 0;
    };
    void show(const GlyphRun& run, const Phrase& phrase);

private:
    struct Group {
        qsizetype first = 0; ///< Glyphs [first, end) that share a cluster, visual order.
        qsizetype end = 0;
        QString text;
    };

    [[nodiscard]] static QList<Group> groupsOf(const GlyphRun& run);
    [[nodiscard]] static QList<Group> shared(const QList<Group>& groups, bool rightToLeft);
    void showRightToLeft(const GlyphRun& run);
    void showApart(const GlyphRun& run, const Group& group, double x);
    void putMark(const GlyphRun& run, double x, QChar mark);
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
