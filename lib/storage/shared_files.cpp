#include "dateline/storage/shared_files.h"

#include "storage/json_document.h"
#include "storage/json_parts.h"

namespace dateline {

namespace {

/// A house style as a file of its own: with the bytes of its logo, which a package keeps apart.
struct StyleFile {
    HouseStyle style;
};

template <typename Archive>
void describe(Archive& json, Ref<Archive, StyleFile> file)
{
    QString logo;
    if constexpr (!Archive::kReads) {
        logo = file.style.logo ? QString::fromLatin1(file.style.logo->bytes.toBase64()) : QString();
    }
    json.field("logoBytes", logo);
    dateline::describe(json, file.style);
    if constexpr (Archive::kReads) {
        if (file.style.logo) {
            file.style.logo->bytes = QByteArray::fromBase64(logo.toLatin1());
        }
    }
}

} // namespace

template <typename Archive>
void describe(Archive& json, Ref<Archive, Directory> directory)
{
    json.field("people", directory.people, Presence::Always);
    json.field("organisations", directory.organisations, Presence::Always);
    json.unknownFields(directory.unknownFields);
}

QByteArray directoryToJson(const Directory& directory)
{
    return writeDocument(directory);
}

Expected<Directory> directoryFromJson(const QByteArray& json, const QString& fileName)
{
    return readDocument<Directory>(json, fileName, {});
}

QByteArray houseStyleToJson(const HouseStyle& style)
{
    return writeDocument(StyleFile{style});
}

Expected<HouseStyle> houseStyleFromJson(const QByteArray& json, const QString& fileName)
{
    return readDocument<StyleFile>(json, fileName, {}).map([](const StyleFile& file) { return file.style; });
}

} // namespace dateline
