#include "editor/clipboard.h"

#include "dateline/text/segment.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace dateline {

namespace {

// White space that programs put around words in HTML means nothing but a space.
QString tidied(const QString& text)
{
    QString result = toNfc(text);
    result.replace(QChar::LineSeparator, u' ');
    result.remove(QChar::ObjectReplacementCharacter);
    return result;
}

BlockContent contentOf(const QTextBlock& block)
{
    const int level = block.blockFormat().headingLevel();
    if (level > 0) {
        return Heading{level <= 2 ? 1 : 2};
    }
    if (const QTextList* list = block.textList()) {
        const int style = list->format().style();
        const bool bulleted = style == QTextListFormat::ListDisc || style == QTextListFormat::ListCircle ||
                              style == QTextListFormat::ListSquare;
        return ListItem{!bulleted, std::clamp(list->format().indent(), 1, 3)};
    }
    const QTextBlockFormat format = block.blockFormat();
    const bool quoted = format.leftMargin() >= 30 && format.rightMargin() >= 30;
    return quoted ? BlockContent(Quotation{}) : BlockContent(Paragraph{});
}

RunFormat formatOf(const QTextCharFormat& format, bool heading)
{
    RunFormat run;
    run.strong = !heading && format.fontWeight() >= QFont::DemiBold;
    run.emphasis = format.fontItalic();
    const QUrl url(format.anchorHref());
    const bool leadsSomewhere = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https") ||
                                url.scheme() == QLatin1String("mailto") || url.scheme() == QLatin1String("tel");
    run.link = format.isAnchor() && leadsSomewhere ? QString::fromLatin1(url.toEncoded()) : QString();
    return run;
}

InlineText textOf(const QTextBlock& block)
{
    QList<TextRun> runs;
    const bool heading = block.blockFormat().headingLevel() > 0;
    for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
        runs.append({tidied(fragment.fragment().text()), formatOf(fragment.fragment().charFormat(), heading)});
    }
    return InlineText(runs);
}

QList<Block> blocksFromHtml(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    QList<Block> blocks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const Block taken{{}, contentOf(block), textOf(block), {}};
        if (!taken.text.plain().trimmed().isEmpty()) {
            blocks.append(taken);
        }
    }
    return blocks;
}

QString htmlOf(const TextRun& run)
{
    QString html = run.text.toHtmlEscaped();
    html = run.format.emphasis ? QStringLiteral("<em>%1</em>").arg(html) : html;
    html = run.format.strong ? QStringLiteral("<strong>%1</strong>").arg(html) : html;
    html = run.format.language.isEmpty()
               ? html
               : QStringLiteral("<span lang=\"%1\">%2</span>").arg(run.format.language.toString(), html);
    return run.format.link.isEmpty()
               ? html
               : QStringLiteral("<a href=\"%1\">%2</a>").arg(run.format.link.toHtmlEscaped(), html);
}

QString htmlOf(const Block& block)
{
    QString inner;
    for (const TextRun& run : block.text.runs()) {
        inner += htmlOf(run);
    }
    if (const auto* heading = block.as<Heading>()) {
        return QStringLiteral("<h%1>%2</h%1>").arg(heading->level + 1).arg(inner);
    }
    if (const auto* item = block.as<ListItem>()) {
        return QStringLiteral("<%1><li>%2</li></%1>")
            .arg(item->ordered ? QStringLiteral("ol") : QStringLiteral("ul"), inner);
    }
    const QString tag = block.as<Quotation>() != nullptr ? QStringLiteral("blockquote") : QStringLiteral("p");
    return QStringLiteral("<%1>%2</%1>").arg(tag, inner);
}

} // namespace

QList<Block> blocksFromPlain(const QString& text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|[\\n\\r\\x{2029}\\x{2028}]"));
    QList<Block> blocks;
    for (const QString& line : toNfc(text).split(lineEnd, Qt::SkipEmptyParts)) {
        blocks.append(Block{{}, Paragraph{}, InlineText(line), {}});
    }
    return blocks;
}

QList<Block> blocksFrom(const QMimeData& data)
{
    if (data.hasHtml()) {
        return blocksFromHtml(data.html());
    }
    return blocksFromPlain(data.text());
}

QMimeData* mimeDataOf(const QList<Block>& blocks)
{
    QString html;
    QStringList lines;
    if (blocks.size() == 1) {
        for (const TextRun& run : blocks.first().text.runs()) {
            html += htmlOf(run);
        }
        lines.append(blocks.first().text.plain());
    }
    for (qsizetype index = 0; blocks.size() > 1 && index < blocks.size(); ++index) {
        html += htmlOf(blocks.at(index));
        lines.append(blocks.at(index).text.plain());
    }
    auto* data = new QMimeData;
    data->setHtml(html);
    data->setText(lines.join(QStringLiteral("\n\n")));
    return data;
}

} // namespace dateline
