#include "storage/media_entries.h"

#include <QSet>

namespace dateline {

namespace {

QString safeName(const Media& media)
{
    QString name = media.fileName.isEmpty() ? media.id : media.fileName;
    for (QChar& character : name) {
        if (character < u' ' || QStringView(u"/\\:*?\"<>|\x7f").contains(character)) {
            character = u'_';
        }
    }
    if (name.isEmpty() || name.startsWith(u'.')) {
        name.prepend(u'_');
    }
    return name;
}

template <typename Item, typename Owner>
QList<Item*> mediaOf(Owner& release)
{
    QList<Item*> all;
    for (Item& item : release.media) {
        all.append(&item);
    }
    if (release.houseStyle.logo) {
        all.append(&*release.houseStyle.logo);
    }
    return all;
}

} // namespace

QList<QString> mediaEntryNames(const Release& release)
{
    QList<QString> names;
    QSet<QString> taken;
    for (const Media* media : allMedia(release)) {
        const QString wanted = safeName(*media);
        QString name = wanted;
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number) {
            name = QString::number(number) + u'-' + wanted;
        }
        taken.insert(name.toCaseFolded());
        names.append(QStringLiteral("media/") + name);
    }
    return names;
}

QList<const Media*> allMedia(const Release& release)
{
    return mediaOf<const Media>(release);
}

QList<Media*> allMedia(Release& release)
{
    return mediaOf<Media>(release);
}

QString mediaPointer(const Release& release, qsizetype number)
{
    return number < release.media.size() ? QStringLiteral("/media/%1").arg(number) : QStringLiteral("/houseStyle/logo");
}

} // namespace dateline
