#include "storage/json_parts.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Storage)
};

/// In the order of BlockContent's alternatives.
enum class BlockKind { Paragraph, Heading, ListItem, Quotation, Figure, Table };

BlockContent emptyContent(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Paragraph: return Paragraph{};
    case BlockKind::Heading: return Heading{};
    case BlockKind::ListItem: return ListItem{};
    case BlockKind::Quotation: return Quotation{};
    case BlockKind::Figure: return Figure{};
    case BlockKind::Table: return Table{};
    }
    return Paragraph{};
}

template <typename Archive>
void describeContent(Archive& /*json*/, Ref<Archive, Paragraph> /*paragraph*/)
{
}

template <typename Archive>
void describeContent(Archive& json, Ref<Archive, Heading> heading)
{
    json.field("level", heading.level, Presence::Always);
    json.limit("level", heading.level, 1, 2);
}

template <typename Archive>
void describeContent(Archive& json, Ref<Archive, ListItem> item)
{
    json.field("ordered", item.ordered);
    json.field("depth", item.depth, Presence::Always);
    json.limit("depth", item.depth, 1, 3);
}

template <typename Archive>
void describeContent(Archive& json, Ref<Archive, Quotation> quotation)
{
    json.field("speaker", quotation.speaker);
}

template <typename Archive>
void describeContent(Archive& json, Ref<Archive, Figure> figure)
{
    json.field("media", figure.media);
}

template <typename Archive>
void describeContent(Archive& json, Ref<Archive, Table> table)
{
    json.field("rows", table.rows);
    json.field("headerRows", table.headerRows, Presence::Always);
    json.limit("headerRows", table.headerRows, 0, std::numeric_limits<int>::max());
}

} // namespace

template <>
struct EnumNames<BlockKind> {
    static constexpr std::pair<BlockKind, const char*> kAll[] = {
        {BlockKind::Paragraph, "paragraph"}, {BlockKind::Heading, "heading"}, {BlockKind::ListItem, "listItem"},
        {BlockKind::Quotation, "quotation"}, {BlockKind::Figure, "figure"},   {BlockKind::Table, "table"},
    };
};

template <>
struct EnumNames<VersionState> {
    static constexpr std::pair<VersionState, const char*> kAll[] = {
        {VersionState::Source, "source"},
        {VersionState::Translating, "translating"},
        {VersionState::Review, "review"},
        {VersionState::Final, "final"},
    };
};

QJsonValue toJson(const LocalisedText& value)
{
    QJsonObject object;
    for (auto text = value.all().cbegin(); text != value.all().cend(); ++text) {
        object.insert(toJson(text.key()).toString(), text.value());
    }
    return object;
}

void fromJson(const QJsonValue& json, LocalisedText& value, const JsonSpot& spot)
{
    if (!json.isObject()) {
        spot.failType(Words::tr("an object of texts by language"));
        return;
    }
    const QJsonObject object = json.toObject();
    for (auto text = object.begin(); text != object.end(); ++text) {
        const JsonSpot here(spot, text.key());
        LanguageTag language;
        QString words;
        fromJson(QJsonValue(text.key()), language, here);
        fromJson(text.value(), words, here);
        if (value.has(language)) {
            here.failValue(text.key(), Words::tr("a language that is not there already"));
        }
        value.set(language, words);
    }
}

QJsonValue toJson(const InlineText& value)
{
    const bool plain = value.isEmpty() || (value.runs().size() == 1 && value.runs().first().format == RunFormat{});
    return plain ? toJson(value.plain()) : JsonWriter::written(value.runs());
}

void fromJson(const QJsonValue& json, InlineText& value, const JsonSpot& spot)
{
    if (json.isString()) {
        value = InlineText(json.toString());
        return;
    }
    if (!json.isArray()) {
        spot.failType(Words::tr("a text or a list of runs of text"));
        return;
    }
    QList<TextRun> runs;
    JsonReader::read(json, runs, spot);
    value = InlineText(runs);
}

template <typename Archive>
void describe(Archive& json, Ref<Archive, TextRun> run)
{
    json.field("text", run.text);
    json.field("emphasis", run.format.emphasis);
    json.field("strong", run.format.strong);
    json.field("link", run.format.link);
    json.field("language", run.format.language);
    json.unknownFields(run.format.unknownFields);
}

template <typename Archive>
void describe(Archive& json, Ref<Archive, Block> block)
{
    json.field("id", block.id);
    auto kind = static_cast<BlockKind>(block.content.index());
    json.field("kind", kind, Presence::Always);
    if constexpr (Archive::kReads) {
        block.content = emptyContent(kind);
    }
    std::visit([&](auto& content) { describeContent(json, content); }, block.content);
    json.field("text", block.text);
    json.field("language", block.language);
    json.field("carriedOver", block.carriedOver);
    json.unknownFields(block.unknownFields);
}

template <typename Archive>
void describe(Archive& json, Ref<Archive, LanguageVersion> version)
{
    json.field("language", version.language, Presence::Always);
    json.field("headline", version.headline);
    json.field("standfirst", version.standfirst);
    json.field("summary", version.summary);
    json.field("body", version.body);
    json.field("notes", version.notes);
    json.field("headlineCarriedOver", version.headlineCarriedOver);
    json.field("standfirstCarriedOver", version.standfirstCarriedOver);
    json.field("state", version.state, Presence::Always);
    json.unknownFields(version.unknownFields);
}

template void describe(JsonReader&, TextRun&);
template void describe(JsonWriter&, const TextRun&);
template void describe(JsonReader&, Block&);
template void describe(JsonWriter&, const Block&);
template void describe(JsonReader&, LanguageVersion&);
template void describe(JsonWriter&, const LanguageVersion&);

} // namespace dateline
