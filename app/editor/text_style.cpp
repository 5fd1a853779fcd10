#include "editor/text_style.h"

#include "editor/document_properties.h"
#include "editor/illustrations.h"

namespace dateline {

namespace {

constexpr double kPixelsToPoints = 72.0 / 96.0;
constexpr int kIndent = 26;
constexpr int kSpeakerRoom = 20;

double textSize(const FlowBlock& each)
{
    if (each.part == TextPart::Headline) {
        return metrics::kHeadlineText;
    }
    if (each.part == TextPart::Standfirst) {
        return 17;
    }
    if (const auto* heading = each.block.as<Heading>()) {
        return heading->level == 1 ? 19 : 16.5;
    }
    return metrics::kBodyText;
}

int spaceAbove(const FlowBlock& each, const FlowContext& context, const TextStyle& style)
{
    if (each.part == TextPart::Headline) {
        return style.headGap;
    }
    if (context.firstOfPart && each.part == TextPart::Body) {
        return style.datelineGap;
    }
    if (context.firstOfPart && each.part == TextPart::Notes) {
        return style.notesGap;
    }
    if (each.part == TextPart::Standfirst || context.followsSameList) {
        return 4;
    }
    return each.block.as<Heading>() != nullptr ? 20 : 12;
}

double roomAbove(const FlowBlock& each, const FlowContext& context, const TextStyle& style)
{
    const double words = spaceAbove(each, context, style) * style.zoom;
    if (style.illustrations == nullptr) {
        return words;
    }
    // Qt lets the larger of two neighbouring margins count alone, so this one holds both.
    const double tableAbove = context.above == nullptr ? 0 : style.illustrations->heightBelow(*context.above, style);
    return words + tableAbove + style.illustrations->heightAbove(each.block, style);
}

bool sameList(const Block& one, const Block& other)
{
    const auto* first = one.as<ListItem>();
    const auto* second = other.as<ListItem>();
    return first != nullptr && second != nullptr && first->ordered == second->ordered;
}

int numberOf(const TextFlow& flow, qsizetype index)
{
    const auto* item = flow.at(index).block.as<ListItem>();
    if (item == nullptr || !item->ordered) {
        return 0;
    }
    int number = 1;
    for (qsizetype above = index - 1; above > 0 && sameList(flow.at(above).block, flow.at(index).block); --above) {
        const int depth = flow.at(above).block.as<ListItem>()->depth;
        if (depth < item->depth) {
            break;
        }
        number += depth == item->depth ? 1 : 0;
    }
    return number;
}

} // namespace

FlowContext contextOf(const TextFlow& flow, qsizetype index)
{
    FlowContext context;
    const FlowBlock& each = flow.at(index);
    context.firstOfPart = index == 0 || flow.at(index - 1).part != each.part;
    context.followsSameList = !context.firstOfPart && sameList(flow.at(index - 1).block, each.block);
    context.number = numberOf(flow, index);
    context.above = index == 0 ? nullptr : &flow.at(index - 1).block;
    return context;
}

QTextBlockFormat blockFormat(const FlowBlock& each, const FlowContext& context, const TextStyle& style)
{
    QTextBlockFormat format;
    const double lineHeight = each.part == TextPart::Headline ? 1.3 : metrics::kLineHeight;
    format.setLineHeight(textSize(each) * lineHeight * style.zoom, QTextBlockFormat::MinimumHeight);
    format.setTopMargin(roomAbove(each, context, style));
    const LanguageTag& language = each.block.language.isEmpty() ? style.language : each.block.language;
    const bool rightToLeft = language.direction() == TextDirection::RightToLeft;
    format.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (const auto* item = each.block.as<ListItem>()) {
        rightToLeft ? format.setRightMargin(kIndent * item->depth * style.zoom)
                    : format.setLeftMargin(kIndent * item->depth * style.zoom);
    }
    if (const auto* quotation = each.block.as<Quotation>()) {
        format.setBottomMargin((quotation->speaker.isEmpty() ? 0 : kSpeakerRoom) * style.zoom);
        format.setLeftMargin(kIndent * style.zoom);
        format.setRightMargin(kIndent * style.zoom);
    }
    if (each.block.as<Table>() != nullptr && style.illustrations != nullptr) {
        format.setBottomMargin(style.illustrations->heightBelow(each.block, style));
    }
    format.setProperty(kPartProperty, static_cast<int>(each.part));
    // Qt hashes formats by their whole numbers with a sign only; others would all collide.
    format.setProperty(kBlockIdProperty, static_cast<int>(each.block.id.number));
    format.setProperty(kNumberProperty, context.number);
    return format;
}

QTextCharFormat plainFormat(const FlowBlock& each, const TextStyle& style)
{
    QTextCharFormat format;
    format.setFontFamilies({style.family});
    format.setFontPointSize(textSize(each) * kPixelsToPoints * style.zoom);
    format.setForeground(each.part == TextPart::Standfirst ? style.tokens->muted : style.tokens->ink);
    const bool heavy = each.part == TextPart::Headline || each.block.as<Heading>() != nullptr;
    format.setFontWeight(heavy ? QFont::DemiBold : QFont::Normal);
    const bool caption = each.block.as<Figure>() != nullptr || each.block.as<Table>() != nullptr;
    format.setFontItalic(each.block.as<Quotation>() != nullptr || caption);
    return format;
}

QTextCharFormat charFormat(const RunFormat& run, const FlowBlock& each, const TextStyle& style)
{
    QTextCharFormat format = plainFormat(each, style);
    if (run.strong) {
        format.setFontWeight(QFont::Bold);
        format.setProperty(kStrongProperty, true);
    }
    if (run.emphasis) {
        format.setFontItalic(!format.fontItalic());
        format.setProperty(kEmphasisProperty, true);
    }
    if (!run.link.isEmpty()) {
        format.setForeground(style.tokens->accent);
        format.setFontUnderline(true);
        format.setToolTip(run.link);
        format.setProperty(kLinkProperty, run.link);
    }
    if (!run.language.isEmpty()) {
        format.setProperty(kLanguageProperty, run.language.toString());
    }
    return format;
}

} // namespace dateline
