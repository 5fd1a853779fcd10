#include "dateline/locale/labels.h"

#include "locale/per_language.h"
#include "locale/tsv.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

// In the order of Label; the keys of labels.tsv.
constexpr std::array kKeys = {
    u"press-release",
    u"statement",
    u"media-advisory",
    u"speech",
    u"remarks",
    u"for-immediate-release",
    u"embargoed-until",
    u"facts",
    u"event",
    u"venue",
    u"chair",
    u"host",
    u"participants",
    u"level",
    u"round",
    u"previous-round",
    u"next-round",
    u"press-contact",
    u"notes-to-editors",
    u"about",
    u"page-of",
    u"phone",
    u"mobile",
    u"office",
    u"out-of-hours",
    u"fax",
    u"email",
    u"languages",
    u"hours",
    u"photo",
    u"guest",
    u"observer",
};
static_assert(kKeys.size() == static_cast<std::size_t>(Label::Observer) + 1);

QHash<QString, QString> readLabels(const LanguageTag& language)
{
    QHash<QString, QString> labels;
    for (const QList<QString>& row : readRows(QStringLiteral("labels.tsv"), language.toString(), 2)) {
        labels.insert(row[0], row[1]);
    }
    return labels;
}

} // namespace

QString label(Label word, const LanguageTag& language)
{
    static PerLanguage<QHash<QString, QString>> labels(readLabels);
    const QString key = QString::fromUtf16(kKeys.at(static_cast<std::size_t>(word)));
    // "sr-Latn-RS" asks for itself and "sr-Latn", but not for "sr", which is Cyrillic.
    for (QString tag = language.toString(); !tag.isEmpty();
         tag = tag.left(std::max<qsizetype>(tag.lastIndexOf(u'-'), 0))) {
        const LanguageTag candidate(tag);
        QString text = labels.of(candidate).value(key);
        if (!text.isEmpty() && candidate.script() == language.script()) {
            return text;
        }
    }
    return labels.of(LanguageTag(u"en")).value(key);
}

} // namespace dateline
