#include "editor/clipboard.h"

#include "dateline/base/file.h"
#include "dateline/importers/clipboard.h"
#include "dateline/text/segment.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

namespace dateline {

namespace {

constexpr qint64 kLargestText = 8LL * 1024 * 1024;

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

QString htmlOf(const InlineText& text)
{
    QString html;
    for (const TextRun& run : text.runs()) {
        html += htmlOf(run);
    }
    return html;
}

QString htmlOf(const Table& table, const InlineText& caption)
{
    QString html = caption.isEmpty() ? QString() : QStringLiteral("<caption>%1</caption>").arg(htmlOf(caption));
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QString tag = row < table.headerRows ? QStringLiteral("th") : QStringLiteral("td");
        html += QStringLiteral("<tr>");
        for (const InlineText& cell : table.rows.at(row)) {
            html += QStringLiteral("<%1>%2</%1>").arg(tag, htmlOf(cell));
        }
        html += QStringLiteral("</tr>");
    }
    return QStringLiteral("<table>%1</table>").arg(html);
}

QString htmlOf(const Quotation& quotation, const InlineText& words)
{
    const QString footer = quotation.speaker.isEmpty()
                               ? QString()
                               : QStringLiteral("<footer>%1</footer>").arg(quotation.speaker.toHtmlEscaped());
    return QStringLiteral("<blockquote><p>%1</p>%2</blockquote>").arg(htmlOf(words), footer);
}

QString htmlOf(const ListItem& item, const InlineText& words)
{
    const QString tag = item.ordered ? QStringLiteral("ol") : QStringLiteral("ul");
    return QStringLiteral("<%1>").arg(tag).repeated(item.depth) + QStringLiteral("<li>%1</li>").arg(htmlOf(words)) +
           QStringLiteral("</%1>").arg(tag).repeated(item.depth);
}

QString htmlOf(const Block& block)
{
    if (const auto* heading = block.as<Heading>()) {
        return QStringLiteral("<h%1>%2</h%1>").arg(heading->level + 1).arg(htmlOf(block.text));
    }
    if (const auto* item = block.as<ListItem>()) {
        return htmlOf(*item, block.text);
    }
    if (const auto* quotation = block.as<Quotation>()) {
        return htmlOf(*quotation, block.text);
    }
    if (const auto* table = block.as<Table>()) {
        return htmlOf(*table, block.text);
    }
    return QStringLiteral("<p>%1</p>").arg(htmlOf(block.text));
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

QList<Block> blocksFromFile(const QString& path, const LanguageTag& language)
{
    const Expected<QByteArray> bytes = readFile(path, kLargestText);
    if (!bytes) {
        return {};
    }
    QStringDecoder utf8(QStringConverter::encodingForData(*bytes).value_or(QStringConverter::Utf8));
    QString text = utf8(*bytes);
    if (utf8.hasError()) {
        text = QString::fromLatin1(*bytes);
    }
    const bool isHtml = QFileInfo(path).suffix().startsWith(QLatin1String("htm"), Qt::CaseInsensitive);
    return isHtml ? blocksFromHtml(text, language) : blocksFromPlain(text);
}

QList<Block> blocksFrom(const QMimeData& data, const LanguageTag& language)
{
    if (!data.hasHtml() && !data.hasText()) {
        return {};
    }
    return data.hasHtml() ? blocksFromHtml(data.html(), language) : blocksFromPlain(data.text());
}

QMimeData* mimeDataOf(const QList<Block>& blocks)
{
    const bool partOfOne = blocks.size() == 1 && blocks.first().as<Table>() == nullptr;
    QString html;
    QStringList lines;
    for (const Block& block : blocks) {
        html += partOfOne ? htmlOf(block.text) : htmlOf(block);
        lines.append(block.text.plain());
    }
    auto* data = new QMimeData;
    data->setHtml(html);
    data->setText(lines.join(QStringLiteral("\n\n")));
    return data;
}

} // namespace dateline
