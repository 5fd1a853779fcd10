#include "typeset/font_shelf.h"
#include "typeset/script_fonts.h"

#include <QFile>

#include <algorithm>

namespace dateline {

namespace {

struct PatternDeleter {
    void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
};
using Pattern = std::unique_ptr<FcPattern, PatternDeleter>;

void addFamily(FcPattern* pattern, const QString& family)
{
    FcPatternAddString(pattern, FC_FAMILY, reinterpret_cast<const FcChar8*>(family.toUtf8().constData()));
}

// Bitmap and colour fonts cannot be embedded as outlines; variable ones would need instancing.
Pattern patternFor(const QString& family, bool bold, bool italic)
{
    Pattern pattern(FcPatternCreate());
    addFamily(pattern.get(), family);
    FcPatternAddInteger(pattern.get(), FC_WEIGHT, bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
    FcPatternAddInteger(pattern.get(), FC_SLANT, italic ? FC_SLANT_ITALIC : FC_SLANT_ROMAN);
    FcPatternAddBool(pattern.get(), FC_SCALABLE, FcTrue);
    FcPatternAddBool(pattern.get(), FC_OUTLINE, FcTrue);
    FcPatternAddBool(pattern.get(), FC_VARIABLE, FcFalse);
    FcPatternAddBool(pattern.get(), FC_COLOR, FcFalse);
    return pattern;
}

void demand(FcPattern* pattern, char32_t character)
{
    FcCharSet* characters = FcCharSetCreate();
    FcCharSetAddChar(characters, character);
    FcPatternAddCharSet(pattern, FC_CHARSET, characters);
    FcCharSetDestroy(characters);
}

struct FoundFile {
    QString path;
    int index = 0;
};

FoundFile best(FcConfig* config, FcPattern* pattern)
{
    FcConfigSubstitute(config, pattern, FcMatchPattern);
    FcDefaultSubstitute(pattern);
    FcResult result = FcResultNoMatch;
    const Pattern match(FcFontMatch(config, pattern, &result));
    FcChar8* path = nullptr;
    FoundFile found;
    if (match && FcPatternGetString(match.get(), FC_FILE, 0, &path) == FcResultMatch) {
        found.path = QFile::decodeName(reinterpret_cast<const char*>(path));
        FcPatternGetInteger(match.get(), FC_INDEX, 0, &found.index);
    }
    return found;
}

} // namespace

FontLibrary::FontLibrary() : d(std::make_unique<Private>()) {}
FontLibrary::~FontLibrary() = default;
FontLibrary::FontLibrary(FontLibrary&&) noexcept = default;
FontLibrary& FontLibrary::operator=(FontLibrary&&) noexcept = default;

FontLibrary::Private::Private() : m_config(FcInitLoadConfigAndFonts()) {}

FontLibrary::Private::~Private()
{
    FcConfigDestroy(m_config);
}

const FontFace* FontLibrary::Private::faceFor(const TextStyle& style)
{
    const StyleKey key{style.family, style.bold, style.italic};
    const auto known = m_primary.find(key);
    if (known != m_primary.end()) {
        return known->second;
    }
    const Pattern pattern = patternFor(style.family, style.bold, style.italic);
    const FoundFile file = best(m_config, pattern.get());
    return m_primary[key] = open(file.path, file.index);
}

const FontFace* FontLibrary::Private::faceFor(const TextStyle& style, char32_t character, const LanguageTag& language)
{
    const FontFace* own = faceFor(style);
    if (own == nullptr || own->has(character)) {
        return own;
    }
    const FallbackKey key{{style.family, style.bold, style.italic}, character, language};
    const auto known = m_byCharacter.find(key);
    return known != m_byCharacter.end() ? known->second : m_byCharacter[key] = match(key);
}

const FontFace* FontLibrary::Private::match(const FallbackKey& wanted)
{
    const auto& [family, bold, italic] = wanted.style;
    const Pattern pattern = patternFor(family, bold, italic);
    for (const QString& candidate : familiesFor(wanted.character, family, wanted.language)) {
        addFamily(pattern.get(), candidate);
    }
    demand(pattern.get(), wanted.character);
    const FoundFile file = best(m_config, pattern.get());
    const FontFace* face = open(file.path, file.index);
    return face != nullptr && face->has(wanted.character) ? face : nullptr;
}

const FontFace* FontLibrary::Private::open(const QString& path, int index)
{
    if (path.isEmpty()) {
        return nullptr;
    }
    const auto known = m_byFile.find({path, index});
    if (known != m_byFile.end()) {
        return known->second;
    }
    std::unique_ptr<FontFace> face = FontFace::open(path, index, static_cast<int>(m_faces.size()));
    const FontFace* opened = face.get();
    if (face) {
        m_faces.push_back(std::move(face));
    }
    return m_byFile[{path, index}] = opened;
}

} // namespace dateline
