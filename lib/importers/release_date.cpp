#include "importers/release_date.h"

#include "dateline/recognise/recogniser.h"
#include "importers/phrases.h"

#include <algorithm>

namespace dateline::importing {

namespace {

const DateMention* wholeDate(const Mention& mention)
{
    const auto* date = mention.as<DateMention>();
    return date != nullptr && date->yearStated && !date->range.isEmpty() ? date : nullptr;
}

bool adopt(Layout& layout, const Passage& passage, const Mention& mention, double confidence)
{
    layout.releaseDate = wholeDate(mention)->range.start;
    layout.dateWords = passage.mid(mention.span);
    layout.dateConfidence = confidence;
    return true;
}

// "today (28 December 2016)", "Hoy sábado, 9 de julio de 2016".
bool findBesideToday(Layout& layout, const LanguageTag& language)
{
    constexpr qsizetype kNear = 28;
    constexpr qsizetype kBlocksToTry = 6;
    QList<Passage> passages{layout.standfirst};
    for (const SourceBlock& block : layout.body.first(std::min<qsizetype>(layout.body.size(), kBlocksToTry))) {
        passages.append(block.passage);
    }
    for (const Passage& passage : passages) {
        const std::optional<Span> today = findPhrase(passage.text(), Phrase::Today, language);
        if (!today) {
            continue;
        }
        for (const Mention& mention : recognise(passage.text(), {language, {}, {}})) {
            const qsizetype gap = mention.span.offset - today->end();
            const bool covers = mention.span.offset <= today->offset && mention.span.end() > today->end();
            if (wholeDate(mention) != nullptr && (covers || (gap >= 0 && gap <= kNear))) {
                return adopt(layout, passage, mention, 0.9);
            }
        }
    }
    return false;
}

// "Berlin, den 12. Mai 2020" under a text.
bool findUnderText(Layout& layout, const LanguageTag& language)
{
    constexpr qsizetype kBlocksToTry = 4;
    for (qsizetype at = layout.body.size() - 1; at >= std::max<qsizetype>(1, layout.body.size() - kBlocksToTry); --at) {
        const SourceBlock& block = layout.body[at];
        if (block.shape != BlockShape::Line) {
            continue;
        }
        const HeadLine line = readHeadLine(block.passage, language);
        if (line.isData() && !line.date.isEmpty()) {
            layout.releaseDate = line.date.start;
            layout.dateWords = line.dateWords;
            layout.dateConfidence = 0.8;
            return true;
        }
    }
    return false;
}

bool findAtOpening(Layout& layout, const LanguageTag& language)
{
    constexpr qsizetype kFirstWords = 4;
    constexpr qsizetype kOpening = 32;
    // Web pages repeat the headline above the text.
    const auto first = std::find_if(layout.body.cbegin(), layout.body.cend(),
                                    [](const SourceBlock& block) { return block.shape == BlockShape::Paragraph; });
    if (first == layout.body.cend()) {
        return false;
    }
    const Passage& passage = first->passage;
    for (const Mention& mention : recognise(passage.text(), {language, {}, {}})) {
        if (wholeDate(mention) != nullptr) {
            const double confidence = mention.span.offset <= kFirstWords ? 0.5 : 0.4;
            return mention.span.offset <= kOpening && adopt(layout, passage, mention, confidence);
        }
    }
    return false;
}

} // namespace

void findReleaseDate(Layout& layout, const LanguageTag& language)
{
    if (!layout.releaseDate.isValid() && !findBesideToday(layout, language) && !findUnderText(layout, language)) {
        findAtOpening(layout, language);
    }
}

} // namespace dateline::importing
