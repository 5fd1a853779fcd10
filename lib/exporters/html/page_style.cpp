#include "page_style.h"

#include <QCryptographicHash>
#include <QFile>

namespace dateline {

namespace {

// The darkest and lightest grounds that page.css sets text on.
constexpr Rgb kLightGround{0xff, 0xff, 0xff};
constexpr Rgb kDarkGround{0x1b, 0x1e, 0x25};
constexpr double kLightContrast = 4.5; // WCAG 2.2, 1.4.3, level AA.
constexpr double kDarkContrast = 6;    // What is barely enough on white looks dull on dark.

// Font names come from a house style; whatever could end a CSS string is left out.
QString fontName(const QString& family)
{
    QString safe;
    for (const QChar each : family) {
        if (each.isLetterOrNumber() || each == u' ' || each == u'-') {
            safe += each;
        }
    }
    return safe.isEmpty() ? QString() : u'"' + safe + QStringLiteral("\", ");
}

QString sheet()
{
    static const QString content = [] {
        QFile file(QStringLiteral(":/dateline/exporters/page.css"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    }();
    return content;
}

QString hashSource(const QString& content)
{
    const QByteArray hash = QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toBase64();
    return QStringLiteral("'sha256-%1'").arg(QString::fromLatin1(hash));
}

} // namespace

QString pageStyle(const Publication& publication)
{
    const PublicationStyle& style = publication.style;
    return QStringLiteral(":root { --accent-light: %1; --accent-dark: %2; --serif: %3Georgia, serif; "
                          "--sans: %4system-ui, sans-serif; }\n")
               .arg(style.houseColour.withContrast(kLightGround, kLightContrast).toString(),
                    style.houseColour.withContrast(kDarkGround, kDarkContrast).toString(), fontName(style.bodyFont),
                    fontName(style.headingFont)) +
           sheet();
}

QString contentSecurityPolicy(const QString& style, const QString& data, bool hasImages)
{
    // The Nu checker cannot hold data: URLs against img-src or default-src, and warns of every
    // embedded image; so a page that has some closes all other doors one by one.
    const QString doors = hasImages ? QStringLiteral("connect-src 'none'; font-src 'none'; frame-src 'none'; "
                                                     "manifest-src 'none'; media-src 'none'; object-src 'none'; "
                                                     "worker-src 'none'")
                                    : QStringLiteral("default-src 'none'");
    return QStringLiteral("%1; style-src %2; script-src %3; base-uri 'none'; form-action 'none'")
        .arg(doors, hashSource(style), hashSource(data));
}

} // namespace dateline
