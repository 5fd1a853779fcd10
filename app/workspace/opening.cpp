#include "workspace/opening.h"

#include "dateline/base/file.h"
#include "dateline/storage/package.h"

#include <QFileInfo>

namespace dateline {

namespace {

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
        withSomewhereToWrite(imported->release), {}, path, imported->readings, imported->remarks, true};
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
    return OpenedRelease{withSomewhereToWrite(*release), path, path, {}, {}, false};
}

OpenedRelease startRelease(ReleaseKind kind, const LanguageTag& language, const HouseStyle& style)
{
    OpenedRelease opened;
    opened.release = newRelease(language, style);
    opened.release.kind = kind;
    opened.release = withSomewhereToWrite(opened.release);
    return opened;
}

} // namespace dateline
