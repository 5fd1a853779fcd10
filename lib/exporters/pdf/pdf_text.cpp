#include "exporters/pdf/pdf_text.h"

#include "exporters/pdf/pdf_syntax.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dateline {

namespace {

constexpr QChar kRightToLeftMark(0x200F);

// Smaller than any eye sees, larger than the rounding of coordinates.
constexpr double kHair = 0.02;

bool hasSurrogates(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar unit) { return unit.isSurrogate(); });
}

// Poppler takes commas, points and signs for parts of numbers, which run from left to right.
bool isTakenForNumber(const QString& text)
{
    return text.size() == 1 && !text.front().isLetter() && !text.front().isSpace() && !text.front().isMark();
}

} // namespace

QList<PdfText::Group> PdfText::groupsOf(const GlyphRun& run)
{
    if (dividesWord(run)) {
        return {{0, run.glyphs.size(), QStringLiteral("-")}};
    }
    QList<Group> groups;
    const QList<Glyph>& glyphs = run.glyphs;
    groups.reserve(glyphs.size());
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
    }
    return shared(groups, run.rightToLeft);
}

// Characters that several glyphs show together, as in an Indic syllable, are dealt out to them in
// order: of what ActualText says, not all readers know. Only glyphs in excess need it.
QList<PdfText::Group> PdfText::shared(const QList<Group>& groups, bool rightToLeft)
{
    QList<Group> single;
    single.reserve(groups.size());
    for (const Group& group : groups) {
        const qsizetype count = group.end - group.first;
        if (count == 1 || count > group.text.size() || hasSurrogates(group.text)) {
            single.append(group);
            continue;
        }
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype character = rightToLeft ? count - 1 - i : i;
            const bool last = character + 1 == count;
            single.append({group.first + i, group.first + i + 1, group.text.mid(character, last ? -1 : 1)});
        }
    }
    return single;
}

void PdfText::show(const GlyphRun& run, const Phrase& phrase)
{
    if (run.glyphs.isEmpty()) {
        return;
    }
    setLook(run);
    if (phrase.begins) {
        putMark(run, phrase.right - 2 * kHair, kRightToLeftMark);
    }
    if (run.rightToLeft) {
        showRightToLeft(run);
    } else {
        for (const Group& group : groupsOf(run)) {
            showGroup(run, group);
        }
        closeArray();
    }
    if (phrase.ends) {
        putMark(run, phrase.left - kHair, kRightToLeftMark);
    }
}

void PdfText::showRightToLeft(const GlyphRun& run)
{
    double before = std::numeric_limits<double>::max();
    QList<Group> groups = groupsOf(run);
    std::reverse(groups.begin(), groups.end());
    for (const Group& group : groups) {
        const Glyph& glyph = run.glyphs[group.first];
        // Glyphs at one place, as of a ligature in two parts, would lose their order when sorted.
        const double x = std::min(run.x + glyph.x, before - kHair);
        before = x;
        showApart(run, group, x);
        if (isTakenForNumber(group.text)) {
            putMark(run, x - kHair, kRightToLeftMark);
        }
    }
}

// The characters of one glyph after the first stand behind it as marks: the two kinds of readers
// would not agree on their order within one code.
void PdfText::showApart(const GlyphRun& run, const Group& group, double x)
{
    if (group.end - group.first > 1) {
        showGroup(run, group);
        closeArray();
        return;
    }
    const bool carries = group.text.size() > 1 && !hasSurrogates(group.text) &&
                         m_fonts[run.font].codeForMark(group.text.back()).has_value();
    GlyphRun alone = run;
    alone.x = 0;
    alone.glyphs = {run.glyphs[group.first]};
    alone.glyphs.first().x = x;
    showGroup(alone, {0, 1, carries ? group.text.left(1) : group.text});
    closeArray();
    for (qsizetype i = 1; carries && i < group.text.size(); ++i) {
        putMark(run, x - kHair * static_cast<double>(i), group.text[i]);
    }
}

// So narrow that it neither closes a gap between words nor makes one.
void PdfText::putMark(const GlyphRun& run, double x, QChar mark)
{
    const std::optional<unsigned> code = m_fonts[run.font].codeForMark(mark);
    if (!code) {
        return;
    }
    GlyphRun carrier = run;
    carrier.x = 0;
    m_content += "4 Tz\n";
    put(carrier, {m_fonts[run.font].blank(), x, 0, 0, 0}, *code);
    closeArray();
    m_content += "100 Tz\n";
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
