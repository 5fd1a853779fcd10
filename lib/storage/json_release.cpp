#include "dateline/storage/package.h"
#include "storage/json_parts.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Storage)
};

void checkVersion(int version, const JsonSpot& spot)
{
    if (version > kSchemaVersion) {
        spot.fail(ErrorKind::TooNew,
                  Words::tr("The release was saved by a newer Dateline (format %1, this one reads up to %2).")
                      .arg(version)
                      .arg(kSchemaVersion),
                  Words::tr("Update Dateline to open it."));
    } else if (version < 1) {
        spot.fail(ErrorKind::Format, Words::tr("The version of the file format is missing."),
                  Words::tr("Open a backup copy, or ask the sender for the file again."));
    }
}

// A block number may never be given twice, whatever a file says of the last one.
std::uint32_t highestBlock(const Release& release)
{
    std::uint32_t highest = release.lastBlock;
    for (const LanguageVersion& version : release.versions) {
        for (const QList<Block>& blocks : {version.body, version.notes}) {
            for (const Block& block : blocks) {
                highest = std::max(highest, block.id.number);
            }
        }
    }
    return highest;
}

Error syntaxError(const QByteArray& json, const QJsonParseError& error)
{
    const auto line = json.left(error.offset).count('\n') + 1;
    return {ErrorKind::Format,
            Words::tr("The description of the release is not valid JSON: %1.").arg(error.errorString()),
            Words::tr("Open a backup copy, or ask the sender for the file again."),
            {},
            QStringLiteral("release.json, line %1").arg(line)};
}

} // namespace

template <>
struct EnumNames<ReleaseKind> {
    static constexpr std::pair<ReleaseKind, const char*> kAll[] = {
        {ReleaseKind::PressRelease, "pressRelease"},
        {ReleaseKind::Statement, "statement"},
        {ReleaseKind::MediaAdvisory, "mediaAdvisory"},
        {ReleaseKind::Speech, "speech"},
        {ReleaseKind::Remarks, "remarks"},
    };
};

template <>
struct EnumNames<ReleaseStatus> {
    static constexpr std::pair<ReleaseStatus, const char*> kAll[] = {
        {ReleaseStatus::Draft, "draft"},         {ReleaseStatus::Review, "review"},
        {ReleaseStatus::Approved, "approved"},   {ReleaseStatus::Embargoed, "embargoed"},
        {ReleaseStatus::Published, "published"}, {ReleaseStatus::Corrected, "corrected"},
        {ReleaseStatus::Withdrawn, "withdrawn"},
    };
};

template <typename Archive>
void describe(Archive& json, Ref<Archive, Release> release)
{
    json.field("id", release.id);
    json.field("reference", release.reference);
    json.field("kind", release.kind, Presence::Always);
    json.field("status", release.status, Presence::Always);
    json.field("version", release.version, Presence::Always);
    json.field("issuer", release.issuer);
    json.field("coIssuers", release.coIssuers);
    json.field("byline", release.byline);
    json.field("releaseDate", release.releaseDate);
    json.field("embargo", release.embargo);
    json.field("datelinePlace", release.datelinePlace);
    json.field("event", release.event);
    json.field("relatedEvents", release.relatedEvents);
    json.field("contacts", release.contacts);
    json.field("sourceLanguage", release.sourceLanguage);
    json.field("versions", release.versions);
    json.field("lastBlock", release.lastBlock);
    json.field("media", release.media);
    json.field("houseStyle", release.houseStyle, Presence::Always);
    json.field("waivers", release.waivers);
    json.field("overrides", release.overrides);
    json.unknownFields(release.unknownFields);
}

template void describe(JsonReader&, Release&);
template void describe(JsonWriter&, const Release&);

QByteArray releaseToJson(const Release& release)
{
    JsonWriter writer;
    writer.field("schemaVersion", kSchemaVersion);
    describe(writer, release);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Indented);
}

Expected<Release> releaseFromJson(const QByteArray& json, const QString& fileName)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        return failure(syntaxError(json, syntax).inFile(fileName));
    }
    std::optional<Error> wrong;
    const JsonSpot root(wrong);
    JsonReader reader(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), root);
    int version = 0;
    reader.field("schemaVersion", version);
    checkVersion(version, JsonSpot(root, QStringLiteral("schemaVersion")));
    Release release;
    describe(reader, release);
    if (wrong) {
        return failure(wrong->inFile(fileName));
    }
    release.lastBlock = highestBlock(release);
    return release;
}

} // namespace dateline
