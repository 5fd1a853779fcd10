#include "exporters/clean_text.h"
#include "html_blocks.h"

namespace dateline {

namespace {

void writeLines(HtmlWriter& html, QString text)
{
    const QList<QString> lines = text.replace(QChar::LineSeparator, u'\n').split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (at > 0) {
            html.empty("br");
        }
        html.text(lines.at(at));
    }
}

void writeRun(HtmlWriter& html, const TextRun& run, const Publication& publication)
{
    const HtmlAttributes foreign = languageAttributes(run.format.language, publication);
    const auto span = html.insideIf(!foreign.isEmpty(), "span", foreign);
    const auto strong = html.insideIf(run.format.strong, "strong");
    const auto emphasis = html.insideIf(run.format.emphasis, "em");
    writeLines(html, run.text);
}

} // namespace

HtmlAttributes languageAttributes(const LanguageTag& language, const Publication& publication)
{
    if (language.isEmpty() || language == publication.language) {
        return {};
    }
    HtmlAttributes attributes{{"lang", language.toString()}};
    if (language.direction() != publication.direction) {
        const bool leftToRight = language.direction() == TextDirection::LeftToRight;
        attributes.append({"dir", leftToRight ? QStringLiteral("ltr") : QStringLiteral("rtl")});
    }
    return attributes;
}

void writeInline(HtmlWriter& html, const InlineText& text, const Publication& publication)
{
    const QList<TextRun>& runs = text.runs();
    for (qsizetype at = 0; at < runs.size();) {
        const QString target = runs.at(at).format.link;
        const QString link = safeLink(target);
        const auto anchor = html.insideIf(!link.isEmpty(), "a", {{"href", link}});
        for (; at < runs.size() && runs.at(at).format.link == target; ++at) {
            writeRun(html, runs.at(at), publication);
        }
    }
}

} // namespace dateline
