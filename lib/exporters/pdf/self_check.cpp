#include "exporters/pdf/self_check.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(dateline::Pdf)
};

class PagesCheck {
public:
    explicit PagesCheck(const Pages& pages) : m_pages(pages) {}

    Expected<void> run()
    {
        checkDocument();
        checkNodes();
        for (m_page = 0; m_page < m_pages.pages.size(); ++m_page) {
            checkPage(m_pages.pages[m_page]);
        }
        checkTexts();
        if (m_breach.isEmpty()) {
            return {};
        }
        return failure({ErrorKind::Internal, Wording::tr("The PDF was not written: %1.").arg(m_breach),
                        Wording::tr("This is a defect in Dateline; please report it with the release.")});
    }

private:
    // Every glyph is looked at: words are made only for what is wrong.
    template <typename Describe>
    void demand(bool holds, Describe describe)
    {
        if (!holds && m_breach.isEmpty()) {
            m_breach = describe();
        }
    }

    void checkDocument()
    {
        demand(!m_pages.title.isEmpty(), [&] { return Wording::tr("the document has no title"); });
        demand(!m_pages.language.isEmpty(), [&] { return Wording::tr("the document has no language"); });
        demand(!m_pages.pages.isEmpty(), [&] { return Wording::tr("the document has no pages"); });
        demand(!m_pages.nodes.isEmpty() && m_pages.nodes.first().role == StructureRole::Document,
               [&] { return Wording::tr("the structure has no root"); });
    }

    void checkNodes()
    {
        m_texts.resize(m_pages.nodes.size());
        m_figures.resize(m_pages.nodes.size());
        for (qsizetype i = 0; i < m_pages.nodes.size(); ++i) {
            const StructureNode& node = m_pages.nodes[i];
            const bool rooted = i == 0 || (node.parent >= 0 && node.parent < i && isChild(i, node.parent));
            demand(rooted, [&] { return Wording::tr("structure element %1 hangs in the air").arg(i); });
            demand(std::is_sorted(node.children.begin(), node.children.end()),
                   [&] { return Wording::tr("structure element %1 has its parts out of order").arg(i); });
            checkRole(node, i);
        }
    }

    [[nodiscard]] bool isChild(qsizetype index, int parent) const
    {
        const QList<int>& children = m_pages.nodes[parent].children;
        return std::binary_search(children.begin(), children.end(), static_cast<int>(index));
    }

    void checkRole(const StructureNode& node, qsizetype index)
    {
        switch (node.role) {
        case StructureRole::H1:
        case StructureRole::H2:
        case StructureRole::H3: {
            const int level = 1 + static_cast<int>(node.role) - static_cast<int>(StructureRole::H1);
            demand(level <= m_headingLevel + 1, [&] { return Wording::tr("a heading skips a level"); });
            m_headingLevel = level;
            break;
        }
        case StructureRole::Figure:
            demand(!node.alternative.isEmpty(), [&] { return Wording::tr("a figure has no alternative text"); });
            break;
        case StructureRole::Link:
            demand(!node.url.isEmpty() && !node.description.isEmpty(),
                   [&] { return Wording::tr("a link does not say where it leads"); });
            break;
        case StructureRole::TH:
            demand(node.scope != HeaderScope::None, [&] { return Wording::tr("a table header has no scope"); });
            break;
        case StructureRole::Text:
            demand(node.children.isEmpty(), [&] { return Wording::tr("text %1 has parts").arg(index); });
            break;
        default: break;
        }
    }

    void checkPage(const Page& page)
    {
        for (const GlyphRun& run : page.runs) {
            checkRun(run);
        }
        for (const PlacedImage& image : page.images) {
            checkInside(image.x, image.y, image.width, image.height);
            if (image.node != kArtifact) {
                demand(m_pages.nodes.value(image.node).role == StructureRole::Figure,
                       [&] { return Wording::tr("an image is not in a figure"); });
                m_figures[image.node] += 1;
            }
        }
        for (const RuleLine& rule : page.rules) {
            checkInside(rule.x, rule.y, rule.width, rule.height);
        }
        for (const LinkArea& link : page.links) {
            demand(m_pages.nodes.value(link.node).role == StructureRole::Link,
                   [&] { return Wording::tr("an area to click is not in a link"); });
        }
    }

    void checkRun(const GlyphRun& run)
    {
        if (run.node != kArtifact) {
            const bool isText =
                run.node >= 0 && run.node < m_pages.nodes.size() && m_pages.nodes[run.node].role == StructureRole::Text;
            demand(isText, [&] { return Wording::tr("“%1” is not in the structure").arg(run.text); });
            if (isText) {
                m_texts[run.node] += run.text;
            }
        }
        for (const Glyph& glyph : run.glyphs) {
            demand(glyph.id != 0, [&] { return Wording::tr("“%1” has a character without a shape").arg(run.text); });
            const bool blank = glyph.cluster < run.text.size() && run.text[glyph.cluster].isSpace();
            if (!blank) {
                checkInside(run.x + glyph.x, run.y + glyph.y, glyph.advance, 0);
            }
        }
    }

    void checkInside(double x, double y, double width, double height)
    {
        const bool inside = x >= 0 && y >= 0 && x + width <= m_pages.width && y + height <= m_pages.height;
        demand(inside, [&] { return Wording::tr("something on page %1 stands outside it").arg(m_page + 1); });
    }

    void checkTexts()
    {
        for (qsizetype i = 0; i < m_pages.nodes.size(); ++i) {
            const StructureNode& node = m_pages.nodes[i];
            if (node.role == StructureRole::Text) {
                demand(m_texts[i] == node.text,
                       [&] { return Wording::tr("“%1” is not on the pages once").arg(node.text.left(60)); });
            }
            if (node.role == StructureRole::Figure) {
                demand(m_figures[i] == 1, [&] { return Wording::tr("a figure is not on the pages once"); });
            }
        }
    }

    const Pages& m_pages;
    QString m_breach;
    QList<QString> m_texts; ///< What ink shows of each text, by node.
    QList<int> m_figures;   ///< How often each figure stands on a page.
    qsizetype m_page = 0;
    int m_headingLevel = 0;
};

} // namespace

Expected<void> checkPages(const Pages& pages)
{
    return PagesCheck(pages).run();
}

} // namespace dateline
