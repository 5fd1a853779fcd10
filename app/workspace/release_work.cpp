#include "workspace/release_work.h"

#include <QCoreApplication>

namespace dateline {

namespace {

std::shared_ptr<RecoveryJournal> journalFor(const OpenedRelease& opened, const QString& folder)
{
    if (opened.journal.isEmpty()) {
        return std::make_shared<RecoveryJournal>(folder);
    }
    UnsavedWork work;
    work.folder = opened.journal;
    return std::make_shared<RecoveryJournal>(work);
}

} // namespace

ReleaseWork::ReleaseWork(const OpenedRelease& opened, std::shared_ptr<DictionarySource> dictionaries,
                         const QString& recoveryFolder, const QString& backupFolder)
    : suggestions(QCoreApplication::applicationDirPath() + QStringLiteral("/dateline-cli"),
                  {QStringLiteral("suggest")}),
      document(opened), checking(document, std::move(dictionaries)), typesetting(document), publishing(document),
      saving(document, backupFolder), autosave(document, journalFor(opened, recoveryFolder))
{
    checking.setSuggestions(&suggestions);
}

} // namespace dateline
