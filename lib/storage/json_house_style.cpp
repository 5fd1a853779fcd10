#include "storage/json_parts.h"

namespace dateline {

template <>
struct EnumNames<PhoneFormat> {
    static constexpr std::pair<PhoneFormat, const char*> kAll[] = {
        {PhoneFormat::International, "international"},
        {PhoneFormat::E164, "e164"},
        {PhoneFormat::National, "national"},
    };
};

template <>
struct EnumNames<ExportThreshold> {
    static constexpr std::pair<ExportThreshold, const char*> kAll[] = {
        {ExportThreshold::Nothing, "nothing"},
        {ExportThreshold::MustFix, "must-fix"},
        {ExportThreshold::AnyFinding, "any-finding"},
    };
};

template <>
struct EnumNames<PaperSize> {
    static constexpr std::pair<PaperSize, const char*> kAll[] = {
        {PaperSize::A4, "a4"},
        {PaperSize::Letter, "letter"},
    };
};

template <>
struct EnumNames<FigureStyle> {
    static constexpr std::pair<FigureStyle, const char*> kAll[] = {
        {FigureStyle::Lining, "lining"},
        {FigureStyle::OldStyle, "oldStyle"},
    };
};

template <>
struct EnumNames<PdfStandard> {
    static constexpr std::pair<PdfStandard, const char*> kAll[] = {
        {PdfStandard::Ua1, "ua1"},
        {PdfStandard::Ua2, "ua2"},
    };
};

// The bytes stand beside release.json, see media_entries.h.
template <typename Archive>
void describe(Archive& json, Ref<Archive, Media> media)
{
    json.field("id", media.id);
    json.field("fileName", media.fileName);
    json.field("alternative", media.alternative);
    json.field("decorative", media.decorative);
    json.field("caption", media.caption);
    json.field("credit", media.credit);
    json.field("licence", media.licence);
    json.unknownFields(media.unknownFields);
}

// Fields with a default are always written: a later version may choose another default, and a
// release must not change its looks for it.
template <typename Archive>
void describe(Archive& json, Ref<Archive, HouseStyle> style)
{
    json.field("name", style.name);
    json.field("issuer", style.issuer);
    json.field("logo", style.logo);
    json.field("accent", style.accent, Presence::Always);
    json.field("bodyFont", style.bodyFont, Presence::Always);
    json.field("headingFont", style.headingFont, Presence::Always);
    json.field("boilerplate", style.boilerplate);
    json.field("endMark", style.endMark);
    json.field("rulePacks", style.rulePacks, Presence::Always);
    json.field("phoneFormat", style.phoneFormat, Presence::Always);
    json.field("headlineLimit", style.headlineLimit, Presence::Always);
    json.field("exportThreshold", style.exportThreshold, Presence::Always);
    json.field("capitalsInDateline", style.capitalsInDateline);
    json.field("paper", style.page.paper, Presence::Always);
    json.field("justified", style.page.justified, Presence::Always);
    json.field("hyphenated", style.page.hyphenated, Presence::Always);
    json.field("figures", style.page.figures, Presence::Always);
    json.field("pdfStandard", style.page.standard, Presence::Always);
    json.field("attachesSource", style.page.attachesSource, Presence::Always);
    json.unknownFields(style.unknownFields);
}

template void describe(JsonReader&, Media&);
template void describe(JsonWriter&, const Media&);
template void describe(JsonReader&, HouseStyle&);
template void describe(JsonWriter&, const HouseStyle&);

} // namespace dateline
