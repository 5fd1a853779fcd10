#include "exporters/pdf/pdf_text.h"

#include "exporters/pdf/pdf_syntax.h"

#include <cmath>

namespace dateline {

namespace {

// Glyphs stand from left to right whatever their script, and readers turn round what they find
// from right to left: a ligature's characters too, so that these must stand the same way.
QString turnedRound(const QString& text)
{
    QString turned;
    for (const char32_t character : text.toUcs4()) {
        turned.prepend(QString::fromUcs4(&character, 1));
    }
    return turned;
}

} // namespace

QList<PdfText::Group> PdfText::groupsOf(const GlyphRun& run)
{
    QList<Group> groups;
    const QList<Glyph>& glyphs = run.glyphs;
    for (qsizetype i = 0; i < glyphs.size();) {
        qsizetype end = i + 1;
        while (end < glyphs.size() && glyphs[end].cluster == glyphs[i].cluster) {
            ++end;
        }
        groups.append({i, end, {}});
        i = end;
    }
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype next = run.rightToLeft ? i - 1 : i + 1;
        const bool isLast = next < 0 || next >= groups.size();
        const qsizetype start = glyphs[groups[i].first].cluster;
        const qsizetype end = isLast ? run.text.size() : glyphs[groups[next].first].cluster;
        groups[i].text = run.text.mid(start, end - start);
        if (run.rightToLeft && groups[i].end - groups[i].first == 1) {
            groups[i].text = turnedRound(groups[i].text);
        }
    }
    return groups;
}

void PdfText::show(const GlyphRun& run)
{
    if (run.glyphs.isEmpty()) {
        return;
    }
    setLook(run);
    for (const Group& group : groupsOf(run)) {
        showGroup(run, group);
    }
    closeArray();
}

void PdfText::setLook(const GlyphRun& run)
{
    if (run.font != m_font || run.size != m_size) {
        m_content += "/F" + std::to_string(run.font) + " " + pdfNumber(run.size) + " Tf\n";
        m_font = run.font;
        m_size = run.size;
    }
    if (run.colour != m_colour) {
        m_content +=
            pdfNumbers({run.colour.red / 255.0, run.colour.green / 255.0, run.colour.blue / 255.0}, 3) + " rg\n";
        m_colour = run.colour;
    }
}

// Characters that several glyphs share, or that a glyph's one code cannot name, are stated with
// ActualText for just these glyphs; over whole lines it would upset readers' order of words.
void PdfText::showGroup(const GlyphRun& run, const Group& group)
{
    QList<PdfFont::Code> codes;
    bool exact = group.end - group.first == 1;
    for (qsizetype i = group.first; i < group.end; ++i) {
        codes.append(m_fonts[run.font].codeFor(run.glyphs[i].id, group.text));
        exact = exact && codes.last().exact;
    }
    if (!exact) {
        closeArray();
        m_content += "/Span <</ActualText <FEFF" + hexText(group.text) + ">>> BDC\n";
    }
    for (qsizetype i = group.first; i < group.end; ++i) {
        put(run, run.glyphs[i], codes[i - group.first].code);
    }
    if (!exact) {
        closeArray();
        m_content += "EMC\n";
    }
}

void PdfText::put(const GlyphRun& run, const Glyph& glyph, unsigned code)
{
    constexpr double kSamePlace = 0.005;
    constexpr double kLargestAdjustment = 20000;
    const double x = run.x + glyph.x;
    const double y = m_pageHeight - run.y - glyph.y;
    const double adjustment = std::round((m_penX - x) * 1000 / run.size);
    if (!m_arrayOpen || std::abs(y - m_penY) > kSamePlace || std::abs(adjustment) > kLargestAdjustment) {
        closeArray();
        m_content += "1 0 0 1 " + pdfNumbers({x, y}) + " Tm [";
        m_arrayOpen = true;
        m_penX = x;
        m_penY = y;
    } else if (adjustment != 0) {
        flush();
        m_content += pdfNumber(adjustment, 0);
        m_penX -= adjustment * run.size / 1000;
    }
    m_codes += hexCode(code);
    m_penX += m_fonts[run.font].widthOf(glyph.id) * run.size / 1000;
}

void PdfText::flush()
{
    if (!m_codes.empty()) {
        m_content += "<" + m_codes + ">";
        m_codes.clear();
    }
}

void PdfText::closeArray()
{
    if (m_arrayOpen) {
        flush();
        m_content += "]TJ\n";
        m_arrayOpen = false;
    }
}

} // namespace dateline
