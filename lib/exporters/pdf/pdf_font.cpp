#include "exporters/pdf/pdf_font.h"

#include "exporters/pdf/cff_table.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <hb-ot.h>
#include <hb-subset.h>

namespace dateline {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(dateline::Pdf)
};

struct BlobRelease {
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
};
using Blob = std::unique_ptr<hb_blob_t, BlobRelease>;

struct InputRelease {
    void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
};
using SubsetInput = std::unique_ptr<hb_subset_input_t, InputRelease>;

struct PlanRelease {
    void operator()(hb_subset_plan_t* plan) const { hb_subset_plan_destroy(plan); }
};

Blob tableOf(hb_face_t* face, hb_tag_t tag)
{
    return Blob(hb_face_reference_table(face, tag));
}

std::string_view bytesOf(hb_blob_t* blob)
{
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob, &length);
    return {data, length};
}

int bigEndian16(std::string_view bytes, size_t offset)
{
    if (offset + 1 >= bytes.size()) {
        return 0;
    }
    return static_cast<std::int16_t>(static_cast<std::uint8_t>(bytes[offset]) << 8 |
                                     static_cast<std::uint8_t>(bytes[offset + 1]));
}

/// Permissions of OpenType's OS/2 table, fsType.
struct Permissions {
    explicit Permissions(hb_face_t* face)
    {
        const Blob table = tableOf(face, HB_TAG('O', 'S', '/', '2'));
        const int type = bigEndian16(bytesOf(table.get()), 8);
        constexpr int kUsageMask = 0x000F;
        constexpr int kRestricted = 0x0002;
        constexpr int kNoSubsetting = 0x0100;
        constexpr int kBitmapsOnly = 0x0200;
        embeddable = (type & kUsageMask) != kRestricted && (type & kBitmapsOnly) == 0;
        subsettable = (type & kNoSubsetting) == 0;
    }
    bool embeddable = true;
    bool subsettable = true;
};

// A PDF viewer needs outlines and widths only; shaping has been done.
void dropShapingTables(hb_subset_input_t* input)
{
    hb_set_t* dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char* tag : {"GSUB", "GPOS", "GDEF", "BASE", "JSTF", "cmap", "name", "post", "OS/2", "DSIG", "kern",
                            "gasp", "meta", "STAT", "MATH", "VORG", "vhea", "vmtx", "VDMX", "hdmx", "LTSH", "FFTM"}) {
        hb_set_add(dropped, hb_tag_from_string(tag, 4));
    }
}

double metric(hb_font_t* font, hb_ot_metrics_tag_t tag, double otherwise)
{
    hb_position_t position = 0;
    return hb_ot_metrics_get_position(font, tag, &position) != 0 ? position : otherwise;
}

} // namespace

Expected<std::unique_ptr<PdfFont>> PdfFont::open(const FontFile& file, const std::set<std::uint32_t>& glyphs)
{
    const Blob blob(hb_blob_create_from_file_or_fail(QFile::encodeName(file.path).constData()));
    if (!blob) {
        return failure({ErrorKind::Missing, Wording::tr("The font file %1 cannot be read.").arg(file.path),
                        Wording::tr("Install the font again.")});
    }
    std::unique_ptr<PdfFont> font(new PdfFont);
    font->m_file = file;
    font->m_face.reset(hb_face_create(blob.get(), static_cast<unsigned>(file.index)));
    font->m_font.reset(hb_font_create(font->m_face.get()));
    font->m_isCff = hb_blob_get_length(tableOf(font->m_face.get(), HB_TAG('C', 'F', 'F', ' ')).get()) > 0;
    if (!Permissions(font->m_face.get()).embeddable) {
        return failure({ErrorKind::Refused,
                        Wording::tr("The font %1 may not be embedded in a document.").arg(file.postScriptName),
                        Wording::tr("Choose another font in the house style.")});
    }
    if (!font->makeSubset(glyphs)) {
        return failure({ErrorKind::Format, Wording::tr("The font %1 is damaged.").arg(file.postScriptName),
                        Wording::tr("Install the font again or choose another.")});
    }
    return font;
}

bool PdfFont::makeSubset(const std::set<std::uint32_t>& glyphs)
{
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input) {
        return false;
    }
    hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
    hb_set_add(wanted, 0);
    if (hb_font_get_nominal_glyph(m_font.get(), ' ', &m_blank) != 0) {
        hb_set_add(wanted, m_blank);
        m_newGlyphs[m_blank] = 0;
    }
    for (const std::uint32_t glyph : glyphs) {
        hb_set_add(wanted, glyph);
    }
    if (!Permissions(m_face.get()).subsettable) {
        hb_set_add_range(wanted, 0, hb_face_get_glyph_count(m_face.get()) - 1);
    }
    unsigned flags = HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE;
    flags |= m_isCff ? static_cast<unsigned>(HB_SUBSET_FLAGS_DESUBROUTINIZE) : 0U;
    hb_subset_input_set_flags(input.get(), flags);
    dropShapingTables(input.get());
    const std::unique_ptr<hb_subset_plan_t, PlanRelease> plan(hb_subset_plan_create_or_fail(m_face.get(), input.get()));
    if (!plan) {
        return false;
    }
    const hb_map_t* renumbered = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const std::uint32_t glyph : glyphs) {
        m_newGlyphs[glyph] = 0;
    }
    for (auto& [glyph, inSubset] : m_newGlyphs) {
        inSubset = hb_map_get(renumbered, glyph);
    }
    m_subset.reset(hb_subset_plan_execute_or_fail(plan.get()));
    if (m_subset && m_isCff) {
        const Blob table = tableOf(m_subset.get(), HB_TAG('C', 'F', 'F', ' '));
        m_cids = cidsOf(bytesOf(table.get()), hb_face_get_glyph_count(m_subset.get()));
    }
    return m_subset != nullptr;
}

PdfFont::Code PdfFont::codeFor(std::uint32_t glyph, const QString& text)
{
    if (m_isCff) {
        const unsigned number = m_newGlyphs.at(glyph);
        const unsigned code = number < m_cids.size() ? m_cids[number] : number;
        const auto entry = m_entries.try_emplace(code, Entry{glyph, text}).first;
        return {code, entry->second.text == text};
    }
    const auto [known, isNew] = m_codes.try_emplace({glyph, text}, static_cast<unsigned>(m_codes.size() + 1));
    if (isNew) {
        m_entries.emplace(known->second, Entry{glyph, text});
    }
    return {known->second, true};
}

// A CFF font has one code for its blank glyph, and that says a space.
std::optional<unsigned> PdfFont::codeForMark(QChar mark)
{
    return m_isCff || m_blank == 0 ? std::nullopt : std::optional(codeFor(m_blank, mark).code);
}

double PdfFont::widthOf(std::uint32_t glyph) const
{
    return inThousandths(hb_font_get_glyph_h_advance(m_font.get(), glyph));
}

double PdfFont::inThousandths(double units) const
{
    return units * 1000 / hb_face_get_upem(m_face.get());
}

// Six letters that name the subset by its glyphs (ISO 32000-1, 9.6.4).
std::string PdfFont::subsetName() const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const auto& [glyph, renumbered] : m_newGlyphs) {
        hash.addData(QByteArray::number(glyph) + ' ');
    }
    const QByteArray digest = hash.result();
    std::string name;
    for (int i = 0; i < 6; ++i) {
        name += static_cast<char>('A' + static_cast<std::uint8_t>(digest[i]) % 26);
    }
    return name + "+" + m_file.postScriptName.toStdString();
}

PdfRef PdfFont::fontProgram(PdfFile& file) const
{
    const Blob blob =
        m_isCff ? tableOf(m_subset.get(), HB_TAG('C', 'F', 'F', ' ')) : Blob(hb_face_reference_blob(m_subset.get()));
    const std::string_view bytes = bytesOf(blob.get());
    return file.addStream(
        m_isCff ? PdfDict("/Subtype /CIDFontType0C") : PdfDict().add("/Length1", std::to_string(bytes.size())), bytes);
}

PdfRef PdfFont::descriptor(PdfFile& file, const std::string& name) const
{
    const Blob table = tableOf(m_face.get(), HB_TAG('h', 'e', 'a', 'd'));
    const std::string_view head = bytesOf(table.get());
    const auto bound = [&](size_t offset) { return inThousandths(bigEndian16(head, offset)); };
    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_font.get(), &extents);
    const double slant = hb_style_get_value(m_font.get(), HB_STYLE_TAG_SLANT_ANGLE);
    const bool bold = hb_style_get_value(m_font.get(), HB_STYLE_TAG_WEIGHT) > 500;
    const double capHeight = metric(m_font.get(), HB_OT_METRICS_TAG_CAP_HEIGHT, extents.ascender);
    constexpr int kSymbolic = 4;
    constexpr int kItalic = 64;

    PdfDict dictionary("/Type /FontDescriptor");
    dictionary.add("/Flags", std::to_string(kSymbolic + (slant != 0 ? kItalic : 0)))
        .add("/FontBBox", "[" + pdfNumbers({bound(36), bound(38), bound(40), bound(42)}, 0) + "]")
        .add("/ItalicAngle", pdfNumber(slant))
        .add("/Ascent", pdfNumber(inThousandths(extents.ascender), 0))
        .add("/Descent", pdfNumber(inThousandths(extents.descender), 0))
        .add("/CapHeight", pdfNumber(inThousandths(capHeight), 0))
        .add("/StemV", bold ? "140" : "80")
        .add("/FontName", pdfName(name))
        .add(m_isCff ? "/FontFile3" : "/FontFile2", fontProgram(file).text());
    return file.add(dictionary.text());
}

std::string PdfFont::widths() const
{
    std::string text = "[";
    unsigned expected = 0;
    for (const auto& [code, entry] : m_entries) {
        if (code != expected) {
            text += (expected > 0 ? "]" : "") + std::to_string(code) + "[";
        } else if (text.back() != '[') {
            text += ' ';
        }
        text += pdfNumber(widthOf(entry.glyph));
        expected = code + 1;
    }
    return text + (m_entries.empty() ? "]" : "]]");
}

std::string PdfFont::glyphMap() const
{
    std::string map(2, '\0');
    for (const auto& [code, entry] : m_entries) {
        const unsigned glyph = m_newGlyphs.at(entry.glyph);
        map += static_cast<char>(glyph >> 8);
        map += static_cast<char>(glyph & 0xFFU);
    }
    return map;
}

// ISO 32000-1, 9.10.3; a block holds at most 100 entries.
std::string PdfFont::unicodeMap() const
{
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
    constexpr size_t kBlock = 100;
    size_t left = m_entries.size();
    size_t inBlock = 0;
    for (const auto& [code, entry] : m_entries) {
        if (inBlock == 0) {
            inBlock = std::min(left, kBlock);
            map += std::to_string(inBlock) + " beginbfchar\n";
        }
        map += "<" + hexCode(code) + "><" + hexText(entry.text) + ">\n";
        --left;
        if (--inBlock == 0) {
            map += "endbfchar\n";
        }
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

PdfRef PdfFont::descendant(PdfFile& file, const std::string& name) const
{
    PdfDict font("/Type /Font /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /DW 0");
    font.add("/W", widths())
        .add("/Subtype", m_isCff ? "/CIDFontType0" : "/CIDFontType2")
        .add("/BaseFont", pdfName(name))
        .add("/FontDescriptor", descriptor(file, name).text());
    if (!m_isCff) {
        font.add("/CIDToGIDMap", file.addStream(PdfDict(), glyphMap()).text());
    }
    return file.add(font.text());
}

PdfRef PdfFont::write(PdfFile& file) const
{
    const std::string name = subsetName();
    PdfDict font("/Type /Font /Subtype /Type0 /Encoding /Identity-H");
    font.add("/BaseFont", pdfName(m_isCff ? name + "-Identity-H" : name))
        .add("/DescendantFonts", "[" + descendant(file, name).text() + "]")
        .add("/ToUnicode", file.addStream(PdfDict(), unicodeMap()).text());
    return file.add(font.text());
}

} // namespace dateline
