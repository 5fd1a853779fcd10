#include "typeset/galley.h"

#include "typeset/script_fonts.h"
#include "typeset/sheet.h"

#include <QCoreApplication>

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(dateline::Typeset)
};

// Where the baseline stands in a line: x-height letters look centred in it.
double baselineIn(double lineHeight, double size)
{
    constexpr double kHalfLetter = 0.34;
    return lineHeight / 2 + size * kHalfLetter;
}

QString nameOf(char32_t character)
{
    std::array<char, 96> name{};
    UErrorCode status = U_ZERO_ERROR;
    u_charName(static_cast<UChar32>(character), U_EXTENDED_CHAR_NAME, name.data(), name.size(), &status);
    const QString code = QStringLiteral("U+%1").arg(static_cast<uint>(character), 4, 16, QChar(u'0')).toUpper();
    return code + u' ' + QString::fromLatin1(name.data());
}

void addLinkArea(Page& ink, const GlyphRun& run, int link, bool underlined)
{
    constexpr double kAbove = 0.8;
    constexpr double kBelow = 0.25;
    const double top = run.y - run.size * kAbove;
    if (!ink.links.isEmpty() && ink.links.last().node == link) {
        LinkArea& area = ink.links.last();
        const double right = std::max(area.x + area.width, run.x + run.width);
        area.x = std::min(area.x, run.x);
        area.width = right - area.x;
    } else {
        ink.links.append({run.x, top, run.width, run.size * (kAbove + kBelow), link});
    }
    if (underlined) {
        ink.rules.append({run.x, run.y + run.size * 0.13, run.width, sheet::kHairline, run.colour});
    }
}

} // namespace

Galley::Galley(const Publication& publication, FontLibrary::Private& fonts)
    : m_publication(publication), m_pageWidth(sheet::sizeOf(publication.style.page.paper).width), m_setter(fonts),
      m_structure(publication.language)
{
}

void Galley::fail(const Error& error)
{
    if (!m_error) {
        m_error = error;
    }
}

TextLook Galley::serif(double size) const
{
    return {{m_publication.style.bodyFont, size, false, false, sheet::kInk, m_publication.style.page.figures},
            m_publication.style.accent,
            m_publication.language};
}

TextLook Galley::sans(double size, bool bold) const
{
    return {{m_publication.style.headingFont, size, bold, false, sheet::kInk, FigureStyle::Lining},
            m_publication.style.accent,
            m_publication.language};
}

Column Galley::fullColumn(double lineHeight) const
{
    return partColumn(0, -1, lineHeight);
}

Column Galley::partColumn(double indent, double width, double lineHeight) const
{
    const double rest = m_pageWidth - 2 * sheet::kMargin - indent;
    return {sheet::kMargin + indent, width < 0 ? rest : width, lineHeight};
}

Column Galley::textColumn(double indent, double lineHeight) const
{
    Column column = partColumn(indent, -1, lineHeight);
    column.lines.justified = m_publication.style.page.justified;
    column.lines.hyphenated = m_publication.style.page.hyphenated;
    return column;
}

double Galley::left(double start, double width) const
{
    return m_publication.direction == TextDirection::RightToLeft ? m_pageWidth - start - width : start;
}

Words Galley::words(const LanguageTag& language, BlockId block) const
{
    Words words;
    words.passage.direction =
        language.isEmpty() || language == m_publication.language ? m_publication.direction : language.direction();
    words.block = block;
    return words;
}

QList<Slab> Galley::set(const Words& words, const Column& column)
{
    const Lines lines = m_setter.set(words.passage, column.width, column.lines);
    if (lines.missing) {
        reportMissing(*lines.missing, words);
    }
    QList<Slab> slabs;
    for (qsizetype i = 0; i < lines.lines.size(); ++i) {
        slabs.append(placed(lines.lines[i], words, column));
        slabs.last().keepWithNext = i + 1 < lines.lines.size() && (i == 0 || i + 2 == lines.lines.size());
    }
    return slabs;
}

Slab Galley::placed(const Line& line, const Words& words, const Column& column) const
{
    const double spare = column.width - line.width;
    const bool fromRight =
        (words.passage.direction == TextDirection::RightToLeft) != (column.alignment == Alignment::End);
    const double shiftBy = column.alignment == Alignment::Centre ? spare / 2 : fromRight ? spare : 0;
    Slab slab;
    slab.height = column.lineHeight;
    const double size = words.passage.stretches.first().style.size;
    for (GlyphRun run : line.runs) {
        const int link = words.links[run.node];
        run.x += left(column.start, column.width) + shiftBy;
        run.y = baselineIn(column.lineHeight, size);
        run.node = words.leaves[run.node];
        run.block = words.block;
        if (link >= 0) {
            addLinkArea(slab.ink, run, link, column.underlineLinks);
        }
        slab.ink.runs.append(run);
    }
    return slab;
}

void Galley::reportMissing(char32_t character, const Words& words)
{
    Error error;
    error.kind = ErrorKind::Missing;
    error.what = Wording::tr("No installed font has the character %1.").arg(nameOf(character));
    error.advice = Wording::tr("Install a font that has it, for example from the package %1, or write it otherwise.")
                       .arg(fontPackageFor(character));
    const QString excerpt = words.passage.text.left(40);
    error.place = words.block.isNull() ? Wording::tr("“%1”").arg(excerpt)
                                       : Wording::tr("block %1, “%2”").arg(words.block.toString(), excerpt);
    fail(error);
}

void Galley::add(QList<Slab> slabs, double spaceBefore)
{
    if (!slabs.isEmpty()) {
        slabs.first().spaceBefore += spaceBefore;
        m_flow.slabs += slabs;
    }
}

void Galley::addBeside(const QList<QList<Slab>>& columns, double spaceBefore)
{
    add(beside(columns), spaceBefore);
}

void Galley::addHairline(double spaceBefore)
{
    Slab slab;
    slab.height = sheet::kHairline;
    slab.keepWithNext = true;
    const double width = m_pageWidth - 2 * sheet::kMargin;
    slab.ink.rules.append({left(sheet::kMargin, width), 0, width, sheet::kHairline, sheet::kRule});
    add({slab}, spaceBefore);
}

QList<Slab> beside(const QList<QList<Slab>>& columns)
{
    QList<Slab> rows;
    for (const QList<Slab>& column : columns) {
        for (qsizetype i = 0; i < column.size(); ++i) {
            if (i == rows.size()) {
                rows.append(Slab{});
            }
            add(rows[i].ink, column[i].ink);
            rows[i].outline += column[i].outline;
            rows[i].height = std::max(rows[i].height, column[i].height);
            rows[i].spaceBefore = std::max(rows[i].spaceBefore, column[i].spaceBefore);
            rows[i].keepWithNext = rows[i].keepWithNext || column[i].keepWithNext;
        }
    }
    if (!rows.isEmpty()) {
        rows.last().keepWithNext = false;
    }
    return rows;
}

void keepTogether(QList<Slab>& slabs)
{
    for (Slab& slab : slabs) {
        slab.keepWithNext = true;
    }
}

void addOutline(QList<Slab>& slabs, const Pages::OutlineEntry& entry)
{
    if (!slabs.isEmpty()) {
        slabs.first().outline.append(entry);
    }
}

Slab solid(const QList<Slab>& slabs)
{
    Slab whole;
    for (qsizetype i = 0; i < slabs.size(); ++i) {
        Page ink = slabs[i].ink;
        whole.height += i > 0 ? slabs[i].spaceBefore : 0;
        shift(ink, 0, whole.height);
        add(whole.ink, ink);
        whole.height += slabs[i].height;
    }
    return whole;
}

} // namespace dateline
