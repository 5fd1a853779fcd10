#include "help/help_pages.h"

#include <QFile>

#include <algorithm>

namespace dateline {

namespace {

QString textOf(const QString& name)
{
    QFile file(QStringLiteral(":/dateline/help/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString translatedText(const QString& id, const QString& language)
{
    const QString text = textOf(language + u'/' + id + QStringLiteral(".md"));
    return text.isEmpty() ? textOf(id + QStringLiteral(".md")) : text;
}

} // namespace

QList<HelpPage> helpPages(const QString& language)
{
    QList<HelpPage> pages;
    for (const QString& id : textOf(QStringLiteral("pages.txt")).split(u'\n', Qt::SkipEmptyParts)) {
        const QString text = translatedText(id, language);
        pages.append({id, text.section(u'\n', 0, 0).mid(2), text});
    }
    return pages;
}

QList<HelpPage> pagesWith(const QList<HelpPage>& pages, const QString& words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    const auto hasAll = [&](const QString& text) {
        return std::all_of(wanted.cbegin(), wanted.cend(),
                           [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    QList<HelpPage> found;
    std::copy_if(pages.cbegin(), pages.cend(), std::back_inserter(found),
                 [&](const HelpPage& page) { return hasAll(page.text); });
    std::stable_partition(found.begin(), found.end(), [&](const HelpPage& page) { return hasAll(page.title); });
    return found;
}

} // namespace dateline
