#include "dateline/storage/package.h"

#include "dateline/base/file.h"
#include "dateline/base/zip.h"
#include "storage/media_entries.h"

#include <QCoreApplication>
#include <QHash>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Storage)
};

const QString kMimetypeEntry = QStringLiteral("mimetype");
const QString kReleaseEntry = QStringLiteral("release.json");
const QString kMediaFolder = QStringLiteral("media/");
constexpr qint64 kMegabyte = qint64{1024} * 1024;

tl::unexpected<Error> noPackage(const QString& what, const QString& place = {})
{
    return failure({ErrorKind::Format, what, Words::tr("Choose a file that Dateline has saved."), {}, place});
}

// What is written must be readable, or the user would lose it: the same limits and rules hold.
Expected<void> checkReadable(const QByteArray& json, const QList<ZipEntry>& entries)
{
    const Expected<Release> readBack = releaseFromJson(json, {});
    if (!readBack) {
        Error error = readBack.error();
        error.kind = ErrorKind::Refused;
        error.advice = Words::tr("Correct this before saving.");
        return failure(error);
    }
    const ZipLimits limits;
    qint64 total = 0;
    for (const ZipEntry& entry : entries) {
        total += entry.content.size();
        if (entry.content.size() > limits.entryBytes || total > limits.totalBytes || entries.size() > limits.entries) {
            return failure({ErrorKind::Limit,
                            Words::tr("The release is too large: at most %1 MB a file, %2 MB and %3 files in all.")
                                .arg(limits.entryBytes / kMegabyte)
                                .arg(limits.totalBytes / kMegabyte)
                                .arg(limits.entries),
                            Words::tr("Use smaller or fewer images."),
                            {},
                            entry.name});
        }
    }
    return {};
}

Expected<void> checkMimetype(const QByteArray& bytes, const QList<ZipEntry>& entries)
{
    if (!bytes.startsWith("PK\x03\x04") || entries.isEmpty()) {
        return noPackage(Words::tr("This is not a Dateline release."));
    }
    const ZipEntry& first = entries.first();
    if (first.name != kMimetypeEntry || first.content != kPackageMediaType || !first.stored) {
        return noPackage(Words::tr("This is a ZIP archive of another kind, not a Dateline release."), kMimetypeEntry);
    }
    return {};
}

Expected<void> takeMedia(Release& release, const QHash<QString, QByteArray>& contents)
{
    const QList<QString> names = mediaEntryNames(release);
    const QList<Media*> media = allMedia(release);
    for (qsizetype number = 0; number < media.size(); ++number) {
        const auto content = contents.constFind(names.at(number));
        if (content == contents.cend()) {
            return failure({ErrorKind::Format,
                            Words::tr("The image “%1” is missing from the file.").arg(names.at(number)),
                            Words::tr("Open a backup copy, or ask the sender for the file again."),
                            {},
                            QStringLiteral("release.json, ") + mediaPointer(release, number)});
        }
        media.at(number)->bytes = *content;
    }
    return {};
}

// What stands beside the media is of a newer version; an image that no field names was removed.
void keepUnknownEntries(Release& release, const QList<ZipEntry>& entries)
{
    for (const ZipEntry& entry : entries) {
        const bool known = entry.name == kMimetypeEntry || entry.name == kReleaseEntry;
        if (!known && !entry.name.startsWith(kMediaFolder)) {
            release.unknownEntries.insert(entry.name, entry.content);
        }
    }
}

Expected<Release> releaseOf(const QByteArray& bytes)
{
    if (!bytes.startsWith("PK")) {
        return noPackage(Words::tr("This is not a Dateline release."));
    }
    const Expected<QList<ZipEntry>> entries = readZip(bytes);
    if (!entries) {
        return failure(entries.error());
    }
    if (const Expected<void> type = checkMimetype(bytes, *entries); !type) {
        return failure(type.error());
    }
    QHash<QString, QByteArray> contents;
    for (const ZipEntry& entry : *entries) {
        contents.insert(entry.name, entry.content);
    }
    if (!contents.contains(kReleaseEntry)) {
        return noPackage(Words::tr("The package holds no release."), kReleaseEntry);
    }
    Expected<Release> release = releaseFromJson(contents.value(kReleaseEntry), {});
    if (!release) {
        return release;
    }
    if (const Expected<void> media = takeMedia(*release, contents); !media) {
        return failure(media.error());
    }
    keepUnknownEntries(*release, *entries);
    return release;
}

} // namespace

Expected<QByteArray> attachedSource(const Release& release)
{
    if (!release.houseStyle.page.attachesSource) {
        return QByteArray();
    }
    Release sent = release;
    sent.waivers.clear();
    sent.overrides.clear();
    return writePackage(sent);
}

Expected<QByteArray> writePackage(const Release& release)
{
    QList<ZipEntry> entries{{kMimetypeEntry, kPackageMediaType}, {kReleaseEntry, releaseToJson(release)}};
    const QList<QString> names = mediaEntryNames(release);
    const QList<const Media*> media = allMedia(release);
    for (qsizetype number = 0; number < media.size(); ++number) {
        entries.append({names.at(number), media.at(number)->bytes});
    }
    for (auto entry = release.unknownEntries.cbegin(); entry != release.unknownEntries.cend(); ++entry) {
        entries.append({entry.key(), entry.value()});
    }
    if (const Expected<void> readable = checkReadable(entries.at(1).content, entries); !readable) {
        return failure(readable.error());
    }
    return writeZip(entries);
}

Expected<Release> readPackage(const QByteArray& bytes, const QString& fileName)
{
    return releaseOf(bytes).map_error([&](const Error& error) { return error.inFile(fileName); });
}

Expected<void> saveRelease(const Release& release, const QString& path)
{
    const Expected<QByteArray> bytes =
        writePackage(release).map_error([&](const Error& error) { return error.inFile(path); });
    if (!bytes) {
        return failure(bytes.error());
    }
    return writeFileAtomically(path, *bytes);
}

Expected<Release> loadRelease(const QString& path)
{
    const Expected<QByteArray> bytes = readFile(path, ZipLimits{}.totalBytes + kMegabyte);
    if (!bytes) {
        return failure(bytes.error());
    }
    return readPackage(*bytes, path);
}

} // namespace dateline
