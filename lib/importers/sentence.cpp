#include "importers/sentence.h"

#include "dateline/recognise/recogniser.h"
#include "importers/phrases.h"

#include <algorithm>

namespace dateline::importing {

namespace {

// A full stop within a date ("24. Januar") or a name ("Mr. Nowak") ends no sentence.
QList<Span> wholeSentences(const Passage& paragraph, const QList<Mention>& mentions, const LanguageTag& language)
{
    QList<Span> whole;
    auto next = mentions.cbegin();
    bool open = false;
    for (const Span& span : sentences(paragraph.text(), language)) {
        if (open) {
            whole.last().length += span.length;
        } else {
            whole.append(span);
        }
        while (next != mentions.cend() && next->span.end() <= span.end()) {
            ++next;
        }
        open = next != mentions.cend() && next->span.offset < span.end();
    }
    return whole;
}

// "starts on Sunday 8 July and ends Saturday 14 July 2012" states one range in two dates.
void joinBeginningAndEnd(Sentence& sentence, const LanguageTag& language)
{
    constexpr qsizetype kClause = 80;
    for (qsizetype at = 0; at + 1 < sentence.mentions.size(); ++at) {
        Mention& first = sentence.mentions[at];
        const Mention& last = sentence.mentions[at + 1];
        auto* begin = std::get_if<DateMention>(&first.value);
        const auto* end = last.as<DateMention>();
        if (begin == nullptr || end == nullptr || !begin->range.isOneDay() || !end->range.isOneDay() ||
            end->range.start <= begin->range.start || last.span.offset - first.span.end() > kClause) {
            continue;
        }
        const QStringView text = sentence.text();
        const QStringView before = text.first(first.span.offset).last(std::min(kClause, first.span.offset));
        const QStringView between = text.mid(first.span.end(), last.span.offset - first.span.end());
        if (findPhrase(before, Phrase::Begins, language) && findPhrase(between, Phrase::Ends, language)) {
            begin->range.end = end->range.end;
            first.span.length = last.span.end() - first.span.offset;
            sentence.mentions.removeAt(at + 1);
        }
    }
}

void appendSentences(const Passage& paragraph, int index, const RecogniseContext& context, QList<Sentence>& found)
{
    const QList<Mention> mentions = recognise(paragraph.text(), context);
    auto next = mentions.cbegin();
    for (const Span& span : wholeSentences(paragraph, mentions, context.language)) {
        Sentence sentence{paragraph.mid(span), index, {}};
        for (; next != mentions.cend() && next->span.offset < span.end(); ++next) {
            Mention mention = *next;
            mention.span.offset -= span.offset;
            sentence.mentions.append(mention);
        }
        joinBeginningAndEnd(sentence, context.language);
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
