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
    return OpenedRelease{
        withSomewhereToWrite(imported->release), {}, path, imported->readings, imported->remarks, {}, true};
}

} // namespace

Expected<OpenedRelease> openRelease(const QString& path, const HouseStyle& style)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("dateline"), Qt::CaseInsensitive) != 0) {
        return openText(path, style);
    }
    const Expected<Release> release = loadRelease(path);
    if (!release) {
        return failure(release.error());
    }
    return OpenedRelease{withSomewhereToWrite(*release), path, path, {}, {}, {}, false};
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
