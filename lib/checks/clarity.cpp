// Whether one text is easy to read.

#include "checks/families.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Clarity)
};

Span withoutTrailingSpace(const ReadText& text, Span span)
{
    while (span.length > 0 && text.plain.at(span.end() - 1).isSpace()) {
        --span.length;
    }
    return span;
}

qsizetype wordsIn(const ReadText& text, const Span& stretch)
{
    const auto before = [](const Span& word, qsizetype offset) { return word.offset < offset; };
    const auto first = std::lower_bound(text.words.cbegin(), text.words.cend(), stretch.offset, before);
    return std::lower_bound(first, text.words.cend(), stretch.end(), before) - first;
}

bool isRunningText(const ReadText& text)
{
    return text.kind == TextKind::Paragraph || text.kind == TextKind::Standfirst;
}

void checkSentenceLength(const ReadText& text, Report& report)
{
    const Rule* rule = report.wants("structure.long-sentence", text.language);
    if (rule == nullptr || !isRunningText(text)) {
        return;
    }
    const int limit = rule->number("words", 35);
    for (const Span& whole : text.sentences) {
        const Span span = withoutTrailingSpace(text, whole);
        const qsizetype count = wordsIn(text, span);
        if (count > limit) {
            report.add(*rule, findingIn(text, span, Words::tr("A long sentence"),
                                        Words::tr("%1 has a sentence of %2 words. Readers follow up to about %3.")
                                            .arg(text.name)
                                            .arg(count)
                                            .arg(limit)));
        }
    }
}

void checkParagraphLength(const ReadText& text, Report& report)
{
    const Rule* rule = report.wants("structure.long-paragraph", text.language);
    if (rule == nullptr || text.kind != TextKind::Paragraph) {
        return;
    }
    const int limit = rule->number("sentences", 6);
    if (text.sentences.size() > limit) {
        report.add(*rule, findingIn(text, text.place.span, Words::tr("A long paragraph"),
                                    Words::tr("%1 has %2 sentences. More than %3 make a block that few read.")
                                        .arg(text.name)
                                        .arg(text.sentences.size())
                                        .arg(limit)));
    }
}

/// "12 states met": a sentence that begins with a figure, unless a year or a point of a list.
void checkFigureFirst(const ReadText& text, Report& report)
{
    const Rule* rule = report.wants("style.figure-first", text.language);
    if (rule == nullptr || !isRunningText(text)) {
        return;
    }
    static const QRegularExpression figure(QStringLiteral(R"(^(?!(?:19|20)\d\d\b)\d[\d.,]* +\p{Ll})"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    for (const Span& sentence : text.sentences) {
        const QRegularExpressionMatch match = figure.match(text.at(sentence));
        if (match.hasMatch() && !text.isQuoted(sentence)) {
            const Span span{sentence.offset, match.captured().indexOf(u' ')};
            report.add(*rule, findingIn(text, span, Words::tr("A sentence that begins with a figure"),
                                        Words::tr("%1 begins a sentence with “%2”. Write it in words, or begin "
                                                  "otherwise.")
                                            .arg(text.name, text.at(span))));
        }
    }
}

/// Words longer than three letters of which some letter is a capital and none is small.
bool isShouted(const QString& plain)
{
    int capitals = 0;
    for (const QChar character : plain) {
        if (character.isLower()) {
            return false;
        }
        capitals += character.isUpper() ? 1 : 0;
    }
    return capitals > 8 && plain.contains(u' ');
}

void checkCapitals(const ReadText& text, Report& report)
{
    const Rule* rule = report.wants("structure.capitals", text.language);
    const bool title = text.kind == TextKind::Headline || text.kind == TextKind::Heading;
    if (rule != nullptr && title && isShouted(text.plain)) {
        report.add(*rule, findingIn(text, text.place.span, Words::tr("All in capitals"),
                                    Words::tr("Capitals are slow to read, and some screen readers spell them out.")));
    }
}

} // namespace

void checkClarity(const ReadText& text, const CheckContext&, Report& report)
{
    checkSentenceLength(text, report);
    checkParagraphLength(text, report);
    checkFigureFirst(text, report);
    checkCapitals(text, report);
}

} // namespace dateline
