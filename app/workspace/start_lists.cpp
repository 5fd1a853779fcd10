#include "workspace/start_lists.h"

#include "dateline/compose/compose.h"
#include "dateline/release/language_versions.h"
#include "dateline/storage/package.h"
#include "workspace/opening.h"

#include <QFileInfo>

namespace dateline {

namespace {

/// A package with more pictures than this is offered by its name rather than read.
constexpr qint64 kLargestToRead = 24LL * 1024 * 1024;

void describe(RecentRelease& recent, const Release& release, const QDateTime& now)
{
    const LanguageVersion* source = release.sourceVersion();
    if (source == nullptr || source->headline.plain().trimmed().isEmpty()) {
        return;
    }
    recent.headline = source->headline.plain().simplified();
    recent.languages = languagesOf(release);
    recent.isEmbargoed = release.embargo && release.embargo->until > now;
    Release facts = release;
    facts.versions = {LanguageVersion{}};
    facts.versions.first().language = source->language;
    if (const Expected<Publication> head = compose(facts, source->language, {})) {
        recent.dateline = head->masthead.dateline;
    }
}

RecentRelease recentRelease(const QFileInfo& file, const QDateTime& now)
{
    RecentRelease recent;
    recent.path = file.filePath();
    recent.headline = file.completeBaseName();
    recent.changed = file.lastModified();
    if (isPackageName(recent.path) && file.size() <= kLargestToRead) {
        if (const Expected<Release> release = loadRelease(recent.path)) {
            describe(recent, *release, now);
        }
    }
    return recent;
}

} // namespace

StartLists readStartLists(const QStringList& recentFiles, const QString& recoveryFolder, const QDateTime& now)
{
    StartLists lists;
    lists.unsaved = unsavedWork(recoveryFolder);
    for (const QString& path : recentFiles) {
        if (const QFileInfo file(path); file.isFile()) {
            lists.recent.append(recentRelease(file, now));
        }
    }
    return lists;
}

} // namespace dateline
