#include "language/pseudo_translator.h"

namespace dateline {

namespace {

constexpr QStringView kPlain = u"AEIOUaeiouncsyz";
constexpr QStringView kAccented = u"ÀÉÎÖÛàéîöûñçšýž";

bool isShortcut(const QString& text)
{
    return text.startsWith(QLatin1String("Ctrl+")) || text.startsWith(QLatin1String("QT_"));
}

QString accented(const QString& text)
{
    QString result;
    bool inTag = false;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text.at(index);
        inTag = (inTag || character == u'<') && character != u'>';
        const bool placeholder = index > 0 && text.at(index - 1) == u'%';
        const qsizetype which = inTag || placeholder ? -1 : kPlain.indexOf(character);
        result += which < 0 ? character : kAccented.at(which);
    }
    return result;
}

} // namespace

QString PseudoTranslator::translate(const char* context, const char* source, const char*, int) const
{
    const QString text = QString::fromUtf8(source);
    if (text.trimmed().isEmpty() || isShortcut(text) || !QLatin1String(context).startsWith(QLatin1String("dateline"))) {
        return {};
    }
    const QString longer(text.size() / 3, u'~');
    return QStringLiteral("⟦%1%2⟧").arg(accented(text), longer);
}

} // namespace dateline
