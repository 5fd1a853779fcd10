#include "plain_layout.h"

#include "dateline/text/segment.h"
#include "exporters/clean_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

constexpr QChar kSoftHyphen(0x00AD);
constexpr QChar kZeroWidthSpace(0x200B);
constexpr QChar kWordJoiner(0x2060);

// Web addresses, e-mail addresses and telephone numbers, which must stay in one piece.
QList<Span> unbreakable(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((?:https?://|www\.)\S+|<[^<>\s]+>|[^\s@]+@[^\s@]+|\+?[0-9][0-9 ()./-]{6,}[0-9])"));
    QList<Span> spans;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        spans.append({match.capturedStart(), match.capturedLength()});
    }
    return spans;
}

// Who joins wrapped lines puts a space between them, which a word cut at its hyphen would keep.
bool mayBreakAt(const QString& text, qsizetype at, const QList<Span>& whole)
{
    const QChar before = text.at(at - 1);
    if (before == u'-' || before == u'‐' || before == u'/') {
        return false;
    }
    const auto span = std::upper_bound(whole.cbegin(), whole.cend(), at,
                                       [](qsizetype place, const Span& each) { return place < each.end(); });
    return span == whole.cend() || at <= span->offset;
}

std::unique_ptr<icu::BreakIterator> lineBreaks(const LanguageTag& language)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> breaks(icu::BreakIterator::createLineInstance(
        icu::Locale(language.toString().toLatin1().replace('-', '_').constData()), status));
    return U_SUCCESS(status) ? std::move(breaks) : nullptr;
}

/// Pieces that lines are filled with, by the rules of UAX #14; together they are the whole text.
QList<QString> pieces(const QString& text, icu::BreakIterator* breaks)
{
    if (breaks == nullptr) {
        return {text};
    }
    const icu::UnicodeString source(false, reinterpret_cast<const char16_t*>(text.utf16()),
                                    static_cast<int32_t>(text.size()));
    breaks->setText(source);
    const QList<Span> whole = unbreakable(text);
    QList<QString> found;
    qsizetype start = 0;
    for (int32_t at = breaks->next(); at != icu::BreakIterator::DONE; at = breaks->next()) {
        if (at == text.size() || mayBreakAt(text, at, whole)) {
            found.append(text.mid(start, at - start));
            start = at;
        }
    }
    return found;
}

QString withoutEndSpace(QString text)
{
    while (text.endsWith(u' ')) {
        text.chop(1);
    }
    return text;
}

// As it is written: whoever gets plain text knows one kind of space.
QString finished(const QString& line)
{
    QString plain = line;
    for (const char16_t space : {u'\u00A0', u'\u2007', u'\u202F'}) {
        plain.replace(QChar(space), u' ');
    }
    plain.remove(kZeroWidthSpace).remove(kWordJoiner);
    return withoutEndSpace(plain);
}

} // namespace

QString tidied(const QString& text)
{
    static const QRegularExpression spaces(QStringLiteral("[ \\t]+"));
    static const QRegularExpression breaks(QStringLiteral(" ?[\\n\\x{2028}\\x{2029}]+ ?"));
    QString plain = cleanText(text).remove(kSoftHyphen).replace(spaces, QStringLiteral(" "));
    plain.replace(breaks, QStringLiteral("\n"));
    const auto isEdge = [](QChar each) { return each == u' ' || each == u'\n'; };
    const auto first = std::find_if_not(plain.cbegin(), plain.cend(), isEdge);
    const auto last = std::find_if_not(plain.crbegin(), std::make_reverse_iterator(first), isEdge);
    return plain.mid(first - plain.cbegin(), last.base() - first);
}

PlainLayout::PlainLayout(int columns, const LanguageTag& language) : m_columns(columns), m_breaks(lineBreaks(language))
{
}

void PlainLayout::write(const QString& text, const Indent& indent)
{
    const QString plain = tidied(text);
    if (plain.isEmpty()) {
        return;
    }
    Indent next = indent;
    for (const QString& line : plain.split(u'\n')) {
        for (const QString& each : filled(line, next)) {
            writeLine(each);
        }
        next.first = indent.rest;
    }
}

void PlainLayout::writeLine(const QString& line)
{
    if (m_gap) {
        m_lines.append(QString());
        m_blocks.append(BlockId());
        m_gap = false;
    }
    m_lines.append(finished(line));
    m_blocks.append(m_block);
}

QList<QString> PlainLayout::filled(const QString& line, const Indent& indent) const
{
    if (m_columns <= 0) {
        return {indent.first + line};
    }
    QList<QString> lines;
    QString current = indent.first;
    int used = displayWidth(current);
    bool holdsWords = false;
    for (const QString& piece : pieces(line, m_breaks.get())) {
        if (holdsWords && used + displayWidth(withoutEndSpace(piece)) > m_columns) {
            lines.append(current);
            current = indent.rest;
            used = displayWidth(current);
        }
        current += piece;
        used += displayWidth(piece);
        holdsWords = true;
    }
    lines.append(current);
    return lines;
}

} // namespace dateline
