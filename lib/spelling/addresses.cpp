#include "spelling/addresses.h"

#include <QRegularExpression>

namespace dateline {

namespace {

// Host names without "www." or a path are known by their last label only, or "then.next" would be one.
// Each alternative starts at an edge and is bounded, which keeps the search linear in odd texts.
const QRegularExpression& addressPattern()
{
    static const QRegularExpression pattern(QStringLiteral(R"((?x)
            \{\{ [^{}]{0,80} \}\}
          | \b [A-Za-z][A-Za-z0-9+.-]{0,20} :// \S+
          | \b www\. \S+
          | (?<! [\w.+-] ) [\w.+-]{1,64} @ [\w-]{1,63} (?: \. [\w-]{1,63} )++
          | (?<! \w ) [@\#] \w [\w.]*+
          | (?<! [\w.-] ) (?: [A-Za-z0-9-]{2,63} \. ){1,8} [a-z]{2,63} / \S*+
          | (?<! [\w.-] ) (?: [A-Za-z0-9-]{2,63} \. ){1,8} (?: com | org | net | int | gov | edu | info | eu | europa )\b
          | (?<! [\w-] ) [\w-]{1,100} \. (?: pdf | docx? | xlsx? | pptx? | odt | html? | jpe?g | png | zip | txt | csv | mp[34] ) \b
          | (?<! \S ) (?: [A-Za-z]:\\ | ~?/ | \\\\ ) \S+
        )"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

// Punctuation at the end belongs to the sentence.
qsizetype trimmedEnd(QStringView text, qsizetype start, qsizetype end)
{
    while (end > start + 1 && QStringView(u".,;:!?)]»”’'\"").contains(text.at(end - 1))) {
        --end;
    }
    return end;
}

// Every address has one of these; most texts have none, and skip the search.
bool mayHoldAddress(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text.at(at).unicode();
        if (c == u'@' || c == u'#' || c == u'/' || c == u'\\' || c == u'{') {
            return true;
        }
        const bool dotInside = c == u'.' && at + 1 < text.size() && text.at(at + 1).isLetterOrNumber();
        if (dotInside) {
            return true;
        }
    }
    return false;
}

} // namespace

QList<Span> addressesIn(const QString& text)
{
    QList<Span> found;
    if (!mayHoldAddress(text)) {
        return found;
    }
    for (auto matches = addressPattern().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype start = match.capturedStart();
        found.append({start, trimmedEnd(text, start, match.capturedEnd()) - start});
    }
    return found;
}

} // namespace dateline
