#include "typeset/block_setter.h"

#include "typeset/image_setter.h"
#include "typeset/sheet.h"
#include "typeset/table_setter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dateline {

namespace {

constexpr double kParagraphGap = 7.5;
constexpr double kItemGap = 3;
constexpr double kQuotationIndent = 16;

double lineHeightFor(double size)
{
    return std::round(size * 1.48 * 4) / 4;
}

QString labelOf(bool ordered, int number, size_t depth)
{
    if (ordered) {
        return QString::number(number) + u'.';
    }
    return depth % 2 == 1 ? QStringLiteral("•") : QStringLiteral("–");
}

} // namespace

BlockSetter::BlockSetter(Galley& galley, int parent, int topLevel, double size)
    : m_galley(galley), m_parent(parent), m_topLevel(topLevel), m_size(size), m_lineHeight(lineHeightFor(size))
{
}

void BlockSetter::set(const QList<Block>& blocks)
{
    for (const Block& block : blocks) {
        if (block.as<ListItem>() == nullptr) {
            m_lists.clear();
        }
        std::visit([&](const auto& content) { setBlock(block, content); }, block.content);
    }
}

void BlockSetter::setBlock(const Block& block, const Paragraph& /*paragraph*/)
{
    if (block.text.isEmpty()) {
        return;
    }
    Words words = wordsOf(block);
    const int node = m_galley.structure().add(StructureRole::P, m_parent, foreignLanguageOf(block));
    append(words, m_galley.structure(), node, block.text, lookOf(block));
    m_galley.add(m_galley.set(words, m_galley.textColumn(0, m_lineHeight)), kParagraphGap);
}

void BlockSetter::setBlock(const Block& block, const Heading& heading)
{
    if (block.text.isEmpty()) {
        return;
    }
    StructureBuilder& structure = m_galley.structure();
    const int node =
        structure.addHeading(m_topLevel + std::max(heading.level, 1) - 1, m_parent, foreignLanguageOf(block));
    const bool major = structure.headingLevel() <= 2;
    TextLook look = m_galley.sans(major ? m_size + 2 : m_size + 0.25, true);
    look.language = languageOf(block);
    Words words = wordsOf(block);
    append(words, structure, node, block.text, look);
    QList<Slab> slabs = m_galley.set(words, m_galley.fullColumn(major ? m_lineHeight + 2 : m_lineHeight));
    addOutline(slabs, {block.text.plain(), structure.headingLevel(), 0, 0, node});
    keepTogether(slabs);
    m_galley.add(slabs, major ? 2 * kParagraphGap : 1.5 * kParagraphGap);
}

BlockSetter::OpenList& BlockSetter::listFor(const ListItem& item)
{
    const auto depth = static_cast<size_t>(std::max(item.depth, 1));
    while (m_lists.size() > depth || (m_lists.size() == depth && m_lists.back().ordered != item.ordered)) {
        m_lists.pop_back();
    }
    if (m_lists.size() < depth) {
        const int parent = m_lists.empty() ? m_parent : m_lists.back().body;
        const int list = m_galley.structure().add(StructureRole::L, parent);
        m_galley.structure().node(list).ordered = item.ordered;
        m_lists.push_back({list, -1, item.ordered, 0});
    }
    return m_lists.back();
}

void BlockSetter::setBlock(const Block& block, const ListItem& item)
{
    if (block.text.isEmpty()) {
        return;
    }
    StructureBuilder& structure = m_galley.structure();
    const bool first = m_lists.empty();
    OpenList& list = listFor(item);
    const auto depth = m_lists.size();
    const int entry = structure.add(StructureRole::LI, list.list, foreignLanguageOf(block));
    const double indent = sheet::kIndent * static_cast<double>(depth);

    Words label = m_galley.words({}, block.id);
    append(label, structure, structure.add(StructureRole::Lbl, entry), labelOf(item.ordered, ++list.count, depth),
           m_galley.serif(m_size));
    list.body = structure.add(StructureRole::LBody, entry);
    Words body = wordsOf(block);
    append(body, structure, list.body, block.text, lookOf(block));

    const Column beforeBody = m_galley.partColumn(indent - sheet::kIndent + 3, sheet::kIndent, m_lineHeight);
    m_galley.addBeside({m_galley.set(label, beforeBody), m_galley.set(body, m_galley.textColumn(indent, m_lineHeight))},
                       first ? kParagraphGap : kItemGap);
}

void BlockSetter::setBlock(const Block& block, const Quotation& quotation)
{
    if (block.text.isEmpty()) {
        return;
    }
    StructureBuilder& structure = m_galley.structure();
    const int quote = structure.add(StructureRole::BlockQuote, m_parent, foreignLanguageOf(block));
    const PublicationLabels& labels = m_galley.publication().labels;
    const InlineText said = InlineText(labels.openQuote) + block.text + InlineText(labels.closeQuote);
    TextLook look = lookOf(block);
    look.style.size += 0.5;
    Words words = wordsOf(block);
    append(words, structure, structure.add(StructureRole::P, quote), said, look);
    const double lineHeight = m_lineHeight + 0.5;
    QList<Slab> slabs = m_galley.set(words, m_galley.textColumn(kQuotationIndent, lineHeight));
    if (!quotation.speaker.isEmpty()) {
        Words speaker = m_galley.words({}, block.id);
        TextLook by = m_galley.sans(m_size - 1.25);
        by.style.colour = sheet::kGrey;
        const LanguageTag own = foreignLanguageOf(block).isEmpty() ? LanguageTag() : m_galley.publication().language;
        append(speaker, structure, structure.add(StructureRole::P, quote, own), quotation.speaker, by);
        slabs.last().keepWithNext = true;
        slabs += m_galley.set(speaker, m_galley.partColumn(kQuotationIndent, -1, lineHeight));
    }
    for (Slab& slab : slabs) {
        constexpr double kBar = 2;
        slab.ink.rules.prepend(
            {m_galley.left(sheet::kMargin, kBar), 0, kBar, slab.height, m_galley.publication().style.accent});
    }
    m_galley.add(slabs, 1.4 * kParagraphGap);
}

void BlockSetter::setBlock(const Block& block, const Figure& figure)
{
    const auto found = m_galley.publication().media.constFind(figure.media);
    if (found == m_galley.publication().media.constEnd()) {
        return;
    }
    constexpr double kTallest = 300;
    std::optional<Slab> image = setImage(m_galley, *found, m_parent, kTallest, block.id);
    if (!image) {
        return;
    }
    image->floats = true;
    image->keepWithNext = !block.text.isEmpty() || !found->credit.isEmpty();
    m_galley.add({*std::move(image)}, 1.4 * kParagraphGap);
    setCaption(block, *found);
}

void BlockSetter::setCaption(const Block& block, const PublishedMedia& media)
{
    if (block.text.isEmpty() && media.credit.isEmpty()) {
        return;
    }
    StructureBuilder& structure = m_galley.structure();
    TextLook look = m_galley.sans(8.5);
    look.style.colour = sheet::kGrey;
    look.language = languageOf(block);
    const int caption = structure.add(StructureRole::Caption, m_parent, foreignLanguageOf(block));
    Words words = wordsOf(block);
    append(words, structure, caption, block.text, look);
    if (!media.credit.isEmpty()) {
        const QString separator = block.text.isEmpty() ? QString() : QStringLiteral(" · ");
        append(words, structure, caption, separator + m_galley.publication().labels.photo + ": " + media.credit, look);
    }
    constexpr double kCaptionLine = 12;
    QList<Slab> slabs = m_galley.set(words, m_galley.fullColumn(kCaptionLine));
    keepTogether(slabs);
    slabs.last().keepWithNext = false;
    m_galley.add(slabs, 3);
}

void BlockSetter::setBlock(const Block& block, const Table& table)
{
    setTable(m_galley, block, table, m_parent, languageOf(block));
}

TextLook BlockSetter::lookOf(const Block& block) const
{
    TextLook look = m_galley.serif(m_size);
    look.language = languageOf(block);
    return look;
}

Words BlockSetter::wordsOf(const Block& block) const
{
    return m_galley.words(languageOf(block), block.id);
}

LanguageTag BlockSetter::languageOf(const Block& block) const
{
    return block.language.isEmpty() ? m_galley.publication().language : block.language;
}

LanguageTag BlockSetter::foreignLanguageOf(const Block& block) const
{
    return block.language == m_galley.publication().language ? LanguageTag() : block.language;
}

} // namespace dateline
