// What must not leave the building with a release.

#include "checks/families.h"

#include <QCoreApplication>
#include <QtEndian>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Privacy)
};

/// A link that opens only inside the house: a file, a drive, a bare host, a private address.
bool isInternal(const QString& link)
{
    static const QRegularExpression internal(QStringLiteral(
        R"(^(?:file:|\\\\|[A-Za-z]:[\\/])|^https?://(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[^./:]+(?:[/:]|$)|[^/]+\.(?:local|internal|intra|lan)(?:[/:]|$)))"));
    return internal.match(link).hasMatch();
}

void checkLinks(const ReadText& text, Report& report)
{
    const Rule* rule = report.wants("privacy.internal-link", text.language);
    qsizetype offset = 0;
    for (const TextRun& run : text.text.runs()) {
        if (rule != nullptr && isInternal(run.format.link)) {
            report.add(*rule,
                       findingIn(text, {offset, run.text.size()}, Words::tr("A link that works only in the house"),
                                 Words::tr("Readers outside cannot open %1.").arg(run.format.link)));
        }
        offset += run.text.size();
    }
}

/// Walks the segments of a JPEG file (ITU-T T.81, annex B) to its Exif segment and gives the
/// TIFF structure in it; empty when there is none.
QByteArray exifOf(const QByteArray& jpeg)
{
    qsizetype at = 2;
    while (jpeg.startsWith("\xFF\xD8") && at + 4 <= jpeg.size() && quint8(jpeg.at(at)) == 0xFF) {
        const quint8 marker = quint8(jpeg.at(at + 1));
        const qsizetype length = qFromBigEndian<quint16>(jpeg.constData() + at + 2);
        const bool scan = marker == 0xDA;
        if (scan || length < 2) {
            return {};
        }
        if (marker == 0xE1 && jpeg.mid(at + 4, 6) == QByteArray("Exif\0\0", 6)) {
            return jpeg.mid(at + 10, length - 8);
        }
        at += 2 + length;
    }
    return {};
}

/// Whether the first directory of a TIFF structure has a GPS entry (Exif 2.3, 4.6.3: tag 0x8825).
bool saysWhere(const QByteArray& tiff)
{
    const bool little = tiff.startsWith("II");
    const auto number16 = [&](qsizetype at) -> int {
        const char* bytes = tiff.constData() + at;
        return little ? qFromLittleEndian<quint16>(bytes) : qFromBigEndian<quint16>(bytes);
    };
    if (tiff.size() < 8) {
        return false;
    }
    const char* offset = tiff.constData() + 4;
    const qsizetype directory = little ? qFromLittleEndian<quint32>(offset) : qFromBigEndian<quint32>(offset);
    if (directory + 2 > tiff.size()) {
        return false;
    }
    const int entries = number16(directory);
    for (qsizetype at = directory + 2; at + 12 <= tiff.size() && at < directory + 2 + 12 * entries; at += 12) {
        if (number16(at) == 0x8825) {
            return true;
        }
    }
    return false;
}

} // namespace

void checkPrivacyOfText(const ReadText& text, const CheckContext&, Report& report)
{
    checkLinks(text, report);
}

void checkPrivacy(const ReadRelease& read, Report& report)
{
    const Rule* rule = report.wants("privacy.photo-location");
    for (int index = 0; rule != nullptr && index < read.release.media.size(); ++index) {
        const Media& media = read.release.media.at(index);
        if (saysWhere(exifOf(media.bytes))) {
            report.add(*rule,
                       findingAt({FactField::MediaAlternative, index},
                                 Words::tr("A photograph that says where it was taken"),
                                 Words::tr("The file %1 carries the place where it was taken.").arg(media.fileName)));
        }
    }
}

} // namespace dateline
