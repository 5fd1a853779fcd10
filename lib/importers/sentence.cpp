#include "importers/sentence.h"

#include "dateline/recognise/recogniser.h"

#include <algorithm>

namespace dateline::importing {

namespace {

// What opens after the end of one sentence opens in a later one, so one walk serves all.
void appendSentences(const Passage& paragraph, int index, const RecogniseContext& context, QList<Sentence>& found)
{
    const QList<Mention> mentions = recognise(paragraph.text(), context);
    auto next = mentions.cbegin();
    for (const Span& span : sentences(paragraph.text(), context.language)) {
        Sentence sentence{paragraph.mid(span), index, {}};
        for (; next != mentions.cend() && next->span.offset < span.end(); ++next) {
            Mention mention = *next;
            mention.span.offset -= span.offset;
            if (mention.span.end() <= sentence.words.size()) {
                sentence.mentions.append(mention);
            }
        }
        if (!sentence.words.isEmpty()) {
            found.append(sentence);
        }
    }
}

} // namespace

QList<Sentence> sentencesOf(const Layout& layout, const LanguageTag& language, const QDate& reference)
{
    const RecogniseContext context{language, reference, layout.country};
    QList<Sentence> found;
    appendSentences(layout.headline, kInHeadline, context, found);
    appendSentences(layout.standfirst, kInStandfirst, context, found);
    int index = 0;
    for (const SourceBlock& block : layout.body) {
        appendSentences(block.passage, index, context, found);
        index += block.shape == BlockShape::Heading ? 0 : 1;
    }
    return found;
}

} // namespace dateline::importing
