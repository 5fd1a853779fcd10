#include "typeset/furniture.h"

#include "typeset/sheet.h"

namespace dateline {

namespace {

constexpr double kSize = 8.25;

class Furniture {
public:
    explicit Furniture(Galley& galley) : m_galley(galley), m_look(galley.sans(kSize))
    {
        m_look.style.colour = sheet::kGrey;
    }

    void add(Page& page, const QString& text, double baseline, Alignment alignment, bool bold = false)
    {
        const double width = m_galley.fullColumn(0).width;
        const double share = alignment == Alignment::End ? 0.42 : 0.56;
        Column column = m_galley.partColumn(alignment == Alignment::End ? width * (1 - share) : 0, width * share, 0);
        column.alignment = alignment;
        for (Slab& slab : m_galley.set(shortened(text, column.width, bold), column)) {
            for (GlyphRun& run : slab.ink.runs) {
                run.y = baseline;
                page.runs.append(run);
            }
        }
    }

private:
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
};

} // namespace

void addFurniture(Galley& galley, QList<Page>& pages)
{
    const Publication& publication = galley.publication();
    const QString& owner = publication.byline.isEmpty() ? publication.masthead.issuer : publication.byline;
    Furniture furniture(galley);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            furniture.add(pages[i], publication.title, sheet::kRunningHead, Alignment::Start);
        }
        if (i > 0 && publication.masthead.embargoed) {
            furniture.add(pages[i], publication.masthead.usage, sheet::kRunningHead, Alignment::End, true);
        }
        furniture.add(pages[i], owner, sheet::kFooter, Alignment::Start);
        furniture.add(pages[i], QStringLiteral("%1 / %2").arg(i + 1).arg(pages.size()), sheet::kFooter,
                      Alignment::End);
    }
}

} // namespace dateline
