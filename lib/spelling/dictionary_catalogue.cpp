#include "dateline/spelling/dictionary_catalogue.h"

#include "spelling/dictionary_files.h"

#include <QFile>

namespace dateline {

namespace {

constexpr qsizetype kCells = 5;

KnownDictionary dictionaryOf(const QList<QString>& cells)
{
    return {LanguageTag(cells.at(0)), cells.at(1), cells.at(2), cells.at(3), cells.at(4).toDouble()};
}

QList<KnownDictionary> readCatalogue()
{
    QList<KnownDictionary> all;
    QFile file(QStringLiteral(":/dateline/spelling/dictionaries.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        return all;
    }
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QList<QString> cells = line.split(u'\t');
        if (cells.size() == kCells && !line.startsWith(u'#')) {
            all.append(dictionaryOf(cells));
        }
    }
    return all;
}

} // namespace

QList<KnownDictionary> knownDictionaries()
{
    static const QList<KnownDictionary> all = readCatalogue();
    return all;
}

QList<DictionaryStatus> dictionaryStatus(const DictionaryShelf& shelf)
{
    const QList<DictionaryInfo> installed = shelf.installed();
    QList<DictionaryStatus> statuses;
    for (const KnownDictionary& known : knownDictionaries()) {
        const DictionaryInfo* serving = nearest(installed, known.language);
        statuses.append({known, serving == nullptr ? std::nullopt : std::optional(*serving)});
    }
    return statuses;
}

} // namespace dateline
