#include "dateline/storage/package.h"
#include "storage/json_document.h"
#include "storage/json_parts.h"

#include <algorithm>

namespace dateline {

namespace {

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
    return writeDocument(release);
}

Expected<Release> releaseFromJson(const QByteArray& json, const QString& fileName)
{
    Expected<Release> release = readDocument<Release>(json, fileName, QStringLiteral("release.json"));
    if (release) {
        release->lastBlock = highestBlock(*release);
    }
    return release;
}

} // namespace dateline
