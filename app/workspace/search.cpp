#include "workspace/search.h"

#include "dateline/release/edit.h"
#include "dateline/text/edit.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Search)
};

// What people type on a keyboard stands for what typography made of it.
QString patternFor(QChar character)
{
    switch (character.unicode()) {
    case u'\'':
    case u'‘':
    case u'’': return QStringLiteral("['‘’]");
    case u'"':
    case u'“':
    case u'”':
    case u'„': return QStringLiteral("[\"“”„«»]");
    case u' ':
    case 0x00A0:
    case 0x202F: return QStringLiteral("[ \\x{A0}\\x{202F}]");
    default: return character.isSurrogate() ? QString(character) : QRegularExpression::escape(QString(character));
    }
}

QString patternFor(const QString& words)
{
    QString pattern;
    for (const QChar character : words) {
        pattern += patternFor(character);
    }
    return pattern;
}

bool isSameText(const TextPlace& one, const TextPlace& other)
{
    TextPlace moved = other;
    moved.span = one.span;
    return one == moved;
}

QRegularExpression expressionFor(const SearchQuery& query)
{
    const QString core = query.isPattern ? query.words : patternFor(toNfc(query.words));
    const QString pattern =
        query.wholeWords ? QStringLiteral("(?<![\\p{L}\\p{N}_])(?:%1)(?![\\p{L}\\p{N}_])").arg(core) : core;
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.matchCase);
    return QRegularExpression(pattern, options);
}

} // namespace

Expected<Search> Search::prepared(const SearchQuery& query)
{
    // The pattern is judged as it was typed, so that the place of a mistake is right.
    const QRegularExpression typed(query.words, QRegularExpression::UseUnicodePropertiesOption);
    if (query.isPattern && !typed.isValid()) {
        return failure({ErrorKind::Format,
                        Words::tr("The regular expression is not complete or not right at character %1: %2.")
                            .arg(typed.patternErrorOffset())
                            .arg(typed.errorString()),
                        Words::tr("Correct it, or switch regular expressions off.")});
    }
    Search search;
    search.m_findsAnything = !query.words.isEmpty();
    search.m_isPattern = query.isPattern;
    search.m_expression = expressionFor(query);
    return search;
}

QList<Span> Search::hitsIn(const QString& text) const
{
    QList<Span> hits;
    if (!m_findsAnything) {
        return hits;
    }
    for (auto matches = m_expression.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0) {
            hits.append({match.capturedStart(), match.capturedLength()});
        }
    }
    return hits;
}

QList<TextPlace> Search::hitsIn(const Release& release) const
{
    QList<TextPlace> hits;
    for (const LanguageVersion& version : release.versions) {
        forEachText(version, [&](const TextPlace& place, const InlineText& text) {
            for (const Span& span : hitsIn(text.plain())) {
                hits.append(place);
                hits.last().span = span;
            }
        });
    }
    return hits;
}

QString Search::replacementFor(const QString& text, const Span& hit, const QString& replacement) const
{
    if (!m_isPattern) {
        return replacement;
    }
    const QRegularExpressionMatch match = m_expression.match(text, hit.offset, QRegularExpression::NormalMatch,
                                                             QRegularExpression::AnchorAtOffsetMatchOption);
    QString filled;
    for (qsizetype at = 0; at < replacement.size(); ++at) {
        const bool escapes = replacement.at(at) == u'\\' && at + 1 < replacement.size();
        const QChar next = escapes ? replacement.at(at + 1) : QChar();
        if (next >= u'0' && next <= u'9') {
            filled += match.captured(next.digitValue());
        } else if (next == u't' || next == u'\\') {
            filled += next == u't' ? u'\t' : u'\\';
        } else {
            filled += replacement.at(at);
            continue;
        }
        ++at;
    }
    return filled;
}

Release Search::replacedAll(const Release& release, const QList<TextPlace>& hits, const QString& replacement) const
{
    Release result = release;
    for (qsizetype first = 0, next = 0; first < hits.size(); first = next) {
        next = first + 1;
        while (next < hits.size() && isSameText(hits.at(first), hits.at(next))) {
            ++next;
        }
        const InlineText* text = textAt(release, hits.at(first));
        if (text == nullptr) {
            continue;
        }
        const QString plain = text->plain();
        InlineText changed = *text;
        // From the last one, so that the places of the others stay right.
        for (qsizetype index = next - 1; index >= first; --index) {
            const Span& hit = hits.at(index).span;
            changed = replaced(changed, hit.offset, hit.length, replacementFor(plain, hit, replacement));
        }
        const Expected<Release> done = withText(result, hits.at(first), changed);
        result = done ? *done : result;
    }
    return result;
}

} // namespace dateline
