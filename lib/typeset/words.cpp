#include "typeset/words.h"

namespace dateline {

namespace {

// Words of the other direction keep their own order: a telephone number or a foreign name in
// Arabic text (UAX #9, 2.4).
QString isolatedIn(TextDirection direction, const QString& text, const LanguageTag& language)
{
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPop(0x2069);
    return language.direction() == direction ? text : kFirstStrongIsolate + text + kPop;
}

void appendLeaf(Words& words, StructureBuilder& structure, int parent, int link, const QString& text,
                const TextStyle& style, const LanguageTag& language)
{
    if (text.isEmpty()) {
        return;
    }
    words.passage.append(isolatedIn(words.passage.direction, text, language), style, language);
    words.leaves.append(structure.addText(parent, text));
    words.links.append(link);
}

QString descriptionOf(const QString& text, const QString& url)
{
    return text.isEmpty() || url.contains(text) ? url : text + QStringLiteral(" (") + url + u')';
}

QList<TextRun> visibleRuns(const InlineText& text)
{
    QList<TextRun> seen;
    for (TextRun run : text.runs()) {
        run.text = printable(run.text);
        if (!visible(run.text).isEmpty()) {
            seen.append(run);
        }
    }
    return seen;
}

// Neighbouring runs with one target are one link, whatever their looks.
int linkFor(StructureBuilder& structure, int parent, const QList<TextRun>& runs, qsizetype first)
{
    const QString& url = runs[first].format.link;
    QString text;
    for (qsizetype i = first; i < runs.size() && runs[i].format.link == url; ++i) {
        text += visible(runs[i].text);
    }
    const int link = structure.add(StructureRole::Link, parent);
    structure.node(link).url = url;
    structure.node(link).description = descriptionOf(text, url);
    return link;
}

} // namespace

void append(Words& words, StructureBuilder& structure, int parent, const QString& text, const TextLook& look)
{
    appendLeaf(words, structure, parent, -1, printable(text), look.style, look.language);
}

void append(Words& words, StructureBuilder& structure, int parent, const InlineText& text, const TextLook& look)
{
    const QList<TextRun> runs = visibleRuns(text);
    int link = -1;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const RunFormat& format = runs[i].format;
        if (format.link.isEmpty()) {
            link = -1;
        } else if (link < 0 || runs[i - 1].format.link != format.link) {
            link = linkFor(structure, parent, runs, i);
        }
        const int holder = link >= 0 ? link : parent;
        const bool foreign = !format.language.isEmpty() && format.language != look.language;
        const int element = foreign ? structure.add(StructureRole::Span, holder, format.language) : holder;
        TextStyle style = look.style;
        style.italic = style.italic || format.emphasis;
        style.bold = style.bold || format.strong;
        style.colour = link >= 0 ? look.link : style.colour;
        appendLeaf(words, structure, element, link, runs[i].text, style, foreign ? format.language : look.language);
    }
}

} // namespace dateline
