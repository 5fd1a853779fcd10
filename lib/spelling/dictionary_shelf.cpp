#include "dateline/spelling/dictionary_shelf.h"

#include "spelling/dictionary_files.h"
#include "spelling/hunspell_dictionary.h"

#include <QFileInfo>
#include <QHash>
#include <QStandardPaths>

#include <mutex>

namespace dateline {

class DictionaryShelf::Private {
public:
    QList<DictionaryInfo> installed;
    mutable std::mutex mutex; ///< Of what follows.
    QList<DictionaryInfo> usable;
    QList<Error> problems;
    QHash<QString, std::shared_ptr<Dictionary>> open; ///< By the file itself: several names may lead to one.

    // Null when the dictionary is broken, which is found out before its first use only.
    std::shared_ptr<Dictionary> opened(const DictionaryInfo& info)
    {
        std::shared_ptr<Dictionary>& dictionary = open[QFileInfo(info.wordsPath).canonicalFilePath()];
        if (dictionary) {
            return dictionary;
        }
        if (const Expected<void> whole = checkDictionary(info); !whole) {
            problems.append(whole.error());
            return nullptr;
        }
        dictionary = std::make_shared<HunspellDictionary>(info.affixPath, info.wordsPath, info.language);
        return dictionary;
    }
};

DictionaryShelf::DictionaryShelf(const QList<QString>& folders) : d(std::make_unique<Private>())
{
    for (const QString& folder : folders) {
        d->installed += dictionariesIn(folder);
    }
    d->usable = d->installed;
}

DictionaryShelf::~DictionaryShelf() = default;

QList<QString> DictionaryShelf::systemFolders()
{
    const QList<QString> data = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    QList<QString> folders{data.value(0) + QStringLiteral("/dateline/dictionaries")};
    for (const QString& folder : data) {
        folders += folder + QStringLiteral("/hunspell");
        folders += folder + QStringLiteral("/myspell/dicts");
    }
    return folders;
}

QList<DictionaryInfo> DictionaryShelf::installed() const
{
    return d->installed;
}

QList<LanguageTag> DictionaryShelf::languages() const
{
    QList<LanguageTag> all;
    for (const DictionaryInfo& info : d->installed) {
        if (!all.contains(info.language)) {
            all.append(info.language);
        }
    }
    return all;
}

std::shared_ptr<Dictionary> DictionaryShelf::dictionaryFor(const LanguageTag& language)
{
    const std::scoped_lock lock(d->mutex);
    while (const DictionaryInfo* info = nearest(d->usable, language)) {
        if (std::shared_ptr<Dictionary> dictionary = d->opened(*info)) {
            return dictionary;
        }
        d->usable.removeAt(info - d->usable.constData());
    }
    return nullptr;
}

QList<Error> DictionaryShelf::problems() const
{
    const std::scoped_lock lock(d->mutex);
    return d->problems;
}

} // namespace dateline
