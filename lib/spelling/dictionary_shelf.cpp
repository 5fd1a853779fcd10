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
    QList<DictionaryInfo> dictionaries;
    std::mutex mutex;
    QHash<QString, std::shared_ptr<Dictionary>> open; ///< By the file itself: several names may lead to one.
};

DictionaryShelf::DictionaryShelf(const QList<QString>& folders) : d(std::make_unique<Private>())
{
    for (const QString& folder : folders) {
        d->dictionaries += dictionariesIn(folder);
    }
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
    return d->dictionaries;
}

std::shared_ptr<Dictionary> DictionaryShelf::dictionaryFor(const LanguageTag& language)
{
    const DictionaryInfo* info = nearest(d->dictionaries, language);
    if (info == nullptr) {
        return nullptr;
    }
    const std::scoped_lock lock(d->mutex);
    std::shared_ptr<Dictionary>& dictionary = d->open[QFileInfo(info->wordsPath).canonicalFilePath()];
    if (!dictionary) {
        dictionary = std::make_shared<HunspellDictionary>(info->affixPath, info->wordsPath, info->language);
    }
    return dictionary;
}

} // namespace dateline
