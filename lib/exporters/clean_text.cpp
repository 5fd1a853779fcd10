#include "clean_text.h"

#include "dateline/text/segment.h"

#include <QRegularExpression>
#include <QUrl>

namespace dateline {

namespace {

bool isUnwanted(char32_t character)
{
    if (character == U'\n' || character == U'\t') {
        return false;
    }
    const bool control = character < 0x20 || (character >= 0x7F && character <= 0x9F);
    return control || character == 0xFEFF || QChar::isNonCharacter(character);
}

} // namespace

QString cleanText(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            const QChar low = text.at(++at);
            if (!isUnwanted(QChar::surrogateToUcs4(unit, low))) {
                clean += unit;
                clean += low;
            }
        } else if (unit.isSurrogate()) {
            clean += QChar::ReplacementCharacter;
        } else if (!isUnwanted(unit.unicode())) {
            clean += unit;
        }
    }
    return toNfc(clean);
}

QString safeLink(const QString& target)
{
    const QUrl url(target, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool web = (scheme == u"http" || scheme == u"https") && !url.host().isEmpty();
    const bool direct = (scheme == u"mailto" || scheme == u"tel") && !url.path().isEmpty();
    return url.isValid() && (web || direct) ? QString::fromLatin1(url.toEncoded()) : QString();
}

QString mailLink(const QString& address)
{
    static const QRegularExpression plain(QStringLiteral(R"(^[^\s@"<>?&%(),:;\\\[\]]+@[^\s@"<>?&%(),:;\\\[\]/]+$)"));
    return plain.match(address).hasMatch() ? safeLink(QStringLiteral("mailto:") + address) : QString();
}

} // namespace dateline
