#include "dateline/base/zip.h"

#include <QCoreApplication>
#include <QSet>

#include <zip.h>

#include <memory>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Zip)
};

struct Closer {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_source_t* source) const { zip_source_free(source); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Closer>;
using Source = std::unique_ptr<zip_source_t, Closer>;
using OpenEntry = std::unique_ptr<zip_file_t, Closer>;

constexpr qint64 kRatioMatters = qint64{1024} * 1024;
// 1 January 1980, the earliest date a ZIP can state.
constexpr zip_uint16_t kFixedDate = (1U << 5U) | 1U;

tl::unexpected<Error> damaged(const QString& place = {})
{
    return failure({ErrorKind::Format,
                    Words::tr("The file is damaged or was cut off."),
                    Words::tr("Open a backup copy, or ask the sender for the file again."),
                    {},
                    place});
}

tl::unexpected<Error> tooLarge(const QString& place = {})
{
    return failure({ErrorKind::Limit,
                    Words::tr("The file unpacks to far more data than a release has."),
                    Words::tr("Do not open it unless you know where it comes from."),
                    {},
                    place});
}

tl::unexpected<Error> unsafe(const QString& what, const QString& place)
{
    return failure(
        {ErrorKind::Unsafe, what, Words::tr("Do not open it unless you know where it comes from."), {}, place});
}

tl::unexpected<Error> writingFailed(zip_t* archive)
{
    const QString reason =
        archive == nullptr ? QString() : QString::fromUtf8(zip_error_strerror(zip_get_error(archive)));
    return failure({ErrorKind::Internal, Words::tr("The package cannot be put together."), reason, {}, {}});
}

Archive openArchive(zip_source_t* source, int flags)
{
    Archive archive(zip_open_from_source(source, flags, nullptr));
    if (archive) {
        zip_source_keep(source);
    }
    return archive;
}

bool addEntry(zip_t* archive, const ZipEntry& entry)
{
    Source content(
        zip_source_buffer(archive, entry.content.constData(), static_cast<zip_uint64_t>(entry.content.size()), 0));
    if (!content) {
        return false;
    }
    const zip_int64_t index = zip_file_add(archive, entry.name.toUtf8().constData(), content.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        return false;
    }
    static_cast<void>(content.release());
    const auto number = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, number, ZIP_CM_STORE, 0) == 0 &&
           zip_file_set_dostime(archive, number, 0, kFixedDate, 0) == 0;
}

Expected<QByteArray> contentOf(zip_source_t* source)
{
    zip_stat_t stat{};
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) {
        return writingFailed(nullptr);
    }
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read != bytes.size()) {
        return writingFailed(nullptr);
    }
    return bytes;
}

bool leadsOut(const QString& name)
{
    const bool drive = name.size() > 1 && name.at(1) == u':';
    return name.startsWith(u'/') || drive || name.contains(u'\\') || name.contains(QChar::Null) ||
           name.split(u'/').contains(QStringLiteral(".."));
}

Expected<void> checkEntry(const QString& name, const zip_stat_t& stat, qint64 archiveSize, const ZipLimits& limits)
{
    if (name.isEmpty() || leadsOut(name)) {
        return unsafe(Words::tr("An entry's name would lead out of the package."), name);
    }
    const auto size = static_cast<qint64>(stat.size);
    const auto packed = static_cast<qint64>(stat.comp_size);
    if (size < 0 || packed < 0 || packed > archiveSize || stat.encryption_method != ZIP_EM_NONE) {
        return damaged(name);
    }
    if (size > limits.entryBytes || (size > kRatioMatters && size / limits.ratio > packed)) {
        return tooLarge(name);
    }
    return {};
}

Expected<QByteArray> unpacked(zip_t* archive, zip_uint64_t index, const QString& name, qint64 size)
{
    const OpenEntry file(zip_fopen_index(archive, index, 0));
    if (!file) {
        return damaged(name);
    }
    // One byte more than stated, so that the end is reached and the checksum compared.
    QByteArray content(size + 1, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled <= size) {
        const zip_int64_t read =
            zip_fread(file.get(), content.data() + filled, static_cast<zip_uint64_t>(content.size() - filled));
        if (read < 0) {
            return damaged(name);
        }
        if (read == 0) {
            break;
        }
        filled += read;
    }
    if (filled != size) {
        return damaged(name);
    }
    content.resize(size);
    return content;
}

class Reader {
public:
    Reader(zip_t* archive, qint64 archiveSize, const ZipLimits& limits)
        : m_archive(archive), m_archiveSize(archiveSize), m_limits(limits)
    {
    }

    Expected<void> readEntry(zip_uint64_t index)
    {
        zip_stat_t stat{};
        constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
        if (zip_stat_index(m_archive, index, 0, &stat) != 0 || (stat.valid & kNeeded) != kNeeded) {
            return damaged();
        }
        const QString name = QString::fromUtf8(stat.name);
        if (const Expected<void> check = checkEntry(name, stat, m_archiveSize, m_limits); !check) {
            return failure(check.error());
        }
        if (m_names.contains(name)) {
            return unsafe(Words::tr("Two entries of the package have the same name."), name);
        }
        m_names.insert(name);
        const auto size = static_cast<qint64>(stat.size);
        m_total += size;
        if (m_total > m_limits.totalBytes) {
            return tooLarge(name);
        }
        if (name.endsWith(u'/')) {
            return {};
        }
        Expected<QByteArray> content = unpacked(m_archive, index, name, size);
        if (!content) {
            return failure(content.error());
        }
        m_entries.append({name, *std::move(content), stat.comp_method == ZIP_CM_STORE});
        return {};
    }

    [[nodiscard]] const QList<ZipEntry>& entries() const { return m_entries; }

private:
    zip_t* m_archive;
    qint64 m_archiveSize;
    const ZipLimits& m_limits;
    QList<ZipEntry> m_entries;
    QSet<QString> m_names;
    qint64 m_total = 0;
};

} // namespace

Expected<QByteArray> writeZip(const QList<ZipEntry>& entries)
{
    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target) {
        return writingFailed(nullptr);
    }
    Archive archive = openArchive(target.get(), ZIP_CREATE | ZIP_TRUNCATE);
    if (!archive) {
        return writingFailed(nullptr);
    }
    for (const ZipEntry& entry : entries) {
        if (!addEntry(archive.get(), entry)) {
            return writingFailed(archive.get());
        }
    }
    if (zip_close(archive.get()) != 0) {
        return writingFailed(archive.get());
    }
    static_cast<void>(archive.release());
    return contentOf(target.get());
}

Expected<QList<ZipEntry>> readZip(const QByteArray& bytes, const ZipLimits& limits)
{
    const Source source(
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr));
    const Archive archive = source ? openArchive(source.get(), ZIP_RDONLY) : nullptr;
    if (!archive) {
        return damaged();
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > limits.entries) {
        return tooLarge();
    }
    Reader reader(archive.get(), bytes.size(), limits);
    for (zip_int64_t index = 0; index < count; ++index) {
        if (const Expected<void> read = reader.readEntry(static_cast<zip_uint64_t>(index)); !read) {
            return failure(read.error());
        }
    }
    return reader.entries();
}

} // namespace dateline
