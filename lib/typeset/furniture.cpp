#include "typeset/furniture.h"

#include "typeset/sheet.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr double kSize = 8.25;
constexpr double kLine = 11;

class Furniture {
public:
    explicit Furniture(Galley& galley)
        : m_galley(galley), m_look(galley.sans(kSize)),
          m_footer(sheet::sizeOf(galley.publication().style.page.paper).height - sheet::kFooter)
    {
        m_look.style.colour = sheet::kGrey;
    }

    void add(Page& page, const QString& text, double baseline, Alignment alignment, bool bold = false)
    {
        for (GlyphRun run : line(text, alignment, bold)) {
            run.y = baseline;
            page.runs.append(run);
        }
    }

    [[nodiscard]] double footer() const { return m_footer; }

    /// The last page's byline is text: the only place that says it to those who do not see pages.
    void addByline(Page& page, const QString& byline)
    {
        const int node = m_galley.structure().addText(m_galley.structure().add(StructureRole::P, 0), printable(byline));
        Words words = wordsOf(printable(byline), false);
        words.leaves = {node};
        const QList<Slab> lines = m_galley.set(words, columnFor(Alignment::Start));
        const auto artifacts =
            std::find_if(page.runs.begin(), page.runs.end(), [](const GlyphRun& run) { return run.node == kArtifact; });
        qsizetype at = artifacts - page.runs.begin();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (GlyphRun run : lines[i].ink.runs) {
                run.y = m_footer + static_cast<double>(i) * kLine;
                page.runs.insert(at++, run);
            }
        }
    }

private:
    [[nodiscard]] Column columnFor(Alignment alignment) const
    {
        const double width = m_galley.fullColumn(0).width;
        const double share = alignment == Alignment::End ? 0.42 : 0.56;
        Column column = m_galley.partColumn(alignment == Alignment::End ? width * (1 - share) : 0, width * share, 0);
        column.alignment = alignment;
        return column;
    }

    QList<GlyphRun> line(const QString& text, Alignment alignment, bool bold)
    {
        const Column column = columnFor(alignment);
        const QList<Slab> lines = m_galley.set(shortened(text, column.width, bold), column);
        return lines.isEmpty() ? QList<GlyphRun>() : lines.first().ink.runs;
    }

    [[nodiscard]] Words wordsOf(const QString& text, bool bold) const
    {
        Words words = m_galley.words({});
        TextStyle style = m_look.style;
        style.bold = bold;
        style.colour = bold ? sheet::kInk : style.colour;
        words.passage.append(text, style, m_look.language);
        words.leaves.append(kArtifact);
        words.links.append(-1);
        return words;
    }

    // One line: words that do not fit give way to an ellipsis.
    Words shortened(const QString& text, double width, bool bold)
    {
        QString head = printable(text);
        Words words = wordsOf(head, bold);
        while (m_galley.naturalWidth(words) > width && head.contains(u' ')) {
            head.truncate(head.lastIndexOf(u' '));
            words = wordsOf(head + u'…', bold);
        }
        return words;
    }

    Galley& m_galley;
    TextLook m_look;
    double m_footer;
};

} // namespace

void addFurniture(Galley& galley, QList<Page>& pages)
{
    const Publication& publication = galley.publication();
    const QString byline = printable(publication.byline);
    Furniture furniture(galley);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const bool last = i + 1 == pages.size();
        if (i > 0) {
            furniture.add(pages[i], publication.title, sheet::kRunningHead, Alignment::Start);
        }
        if (i > 0 && publication.masthead.embargoed) {
            furniture.add(pages[i], publication.masthead.usage, sheet::kRunningHead, Alignment::End, true);
        }
        if (last && !visible(byline).isEmpty()) {
            furniture.addByline(pages[i], byline);
        } else {
            furniture.add(pages[i], byline.isEmpty() ? publication.masthead.issuer : byline, furniture.footer(),
                          Alignment::Start);
        }
        furniture.add(pages[i], QStringLiteral("%1 / %2").arg(i + 1).arg(pages.size()), furniture.footer(),
                      Alignment::End);
    }
}

} // namespace dateline
