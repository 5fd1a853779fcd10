#include "workspace/opening.h"

#include "dateline/base/file.h"
#include "dateline/release/new_edition.h"
#include "dateline/storage/package.h"
#include "dateline/storage/shared_files.h"

#include <QDir>
#include <QFileInfo>

namespace dateline {

namespace {

constexpr qint64 kLargestStyle = 16LL * 1024 * 1024;
constexpr qint64 kLargestText = 64LL * 1024 * 1024;

// The editor needs a paragraph to put the cursor in.
Release withSomewhereToWrite(Release release)
{
    for (LanguageVersion& version : release.versions) {
        if (version.body.isEmpty()) {
            version.body.append(Block{release.newBlockId()});
        }
    }
    return release;
}

Expected<OpenedRelease> openText(const QString& path, const HouseStyle& style)
{
    const Expected<QByteArray> bytes = readFile(path, kLargestText);
    if (!bytes) {
        return failure(bytes.error());
    }
    ImportOptions options;
    options.fileName = path;
    options.houseStyle = style;
    const Expected<ImportedRelease> imported = importText(*bytes, options);
    if (!imported) {
        return failure(imported.error());
    }
    OpenedRelease opened;
    opened.release = withSomewhereToWrite(imported->release);
    opened.origin = path;
    opened.readings = imported->readings;
    opened.remarks = imported->remarks;
    opened.modified = true;
    return opened;
}

Expected<OpenedRelease> openPackage(const QString& path)
{
    const Expected<QByteArray> bytes = readPackageFile(path);
    if (!bytes) {
        return failure(bytes.error());
    }
    const Expected<Release> release = readPackage(*bytes, path);
    if (!release) {
        return failure(release.error());
    }
    OpenedRelease opened;
    opened.release = withSomewhereToWrite(*release);
    opened.file.path = path;
    opened.file.fingerprint = fingerprintOf(*bytes);
    opened.origin = path;
    return opened;
}

} // namespace

bool isPackageName(const QString& path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("dateline"), Qt::CaseInsensitive) == 0;
}

Expected<OpenedRelease> openRelease(const QString& path, const HouseStyle& style)
{
    return isPackageName(path) ? openPackage(path) : openText(path, style);
}

Expected<OpenedRelease> openCopy(const QString& path)
{
    return openPackage(path).map([](OpenedRelease opened) {
        opened.file = {};
        opened.modified = true;
        return opened;
    });
}

Expected<OpenedRelease> openRecovered(const UnsavedWork& work)
{
    return recovered(work).map([&](const Release& release) {
        OpenedRelease opened;
        opened.release = withSomewhereToWrite(release);
        opened.file.path = work.document;
        opened.file.fingerprint = work.fingerprint;
        opened.origin = work.document;
        opened.modified = true;
        opened.journal = work.folder;
        return opened;
    });
}

OpenedRelease startRelease(ReleaseKind kind, const LanguageTag& language, const HouseStyle& style)
{
    OpenedRelease opened;
    opened.release = newRelease(language, style);
    opened.release.kind = kind;
    opened.release = withSomewhereToWrite(opened.release);
    return opened;
}

Expected<OpenedRelease> startNewEdition(const QString& path, const HouseStyle& style)
{
    const Expected<OpenedRelease> earlier = openRelease(path, style);
    if (!earlier) {
        return failure(earlier.error());
    }
    OpenedRelease opened;
    opened.release = newEdition(earlier->release);
    opened.lastPeople = earlier->release.event.chairs + earlier->release.event.hosts;
    opened.remarks = earlier->remarks;
    opened.modified = true;
    return opened;
}

Expected<HouseStyle> houseStyleIn(const QString& path)
{
    if (!QFileInfo::exists(path)) {
        return HouseStyle{};
    }
    return readFile(path, kLargestStyle).and_then([&](const QByteArray& json) {
        return houseStyleFromJson(json, path);
    });
}

Expected<void> writeHouseStyle(const HouseStyle& style, const QString& path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    return writeFileAtomically(path, houseStyleToJson(style));
}

} // namespace dateline
