#include "typeset/itemizer.h"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>

#include <memory>

namespace dateline {

namespace {

struct BidiDeleter {
    void operator()(UBiDi* bidi) const { ubidi_close(bidi); }
};

bool isAllLeftToRight(const Passage& passage)
{
    // Nothing below U+0590 has a right-to-left class.
    constexpr char16_t kFirstHebrew = 0x0590;
    const auto plain = [](QChar unit) { return unit.unicode() < kFirstHebrew; };
    return passage.direction == TextDirection::LeftToRight &&
           std::all_of(passage.text.begin(), passage.text.end(), plain);
}

std::vector<std::uint8_t> levelsOf(const Passage& passage)
{
    const auto length = static_cast<int32_t>(passage.text.size());
    std::vector<std::uint8_t> levels(static_cast<size_t>(length), 0);
    if (isAllLeftToRight(passage)) {
        return levels;
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBiDi, BidiDeleter> bidi(ubidi_open());
    const UBiDiLevel base = passage.direction == TextDirection::RightToLeft ? 1 : 0;
    ubidi_setPara(bidi.get(), reinterpret_cast<const char16_t*>(passage.text.utf16()), length, base, nullptr, &status);
    const UBiDiLevel* found = ubidi_getLevels(bidi.get(), &status);
    if (U_SUCCESS(status)) {
        levels.assign(found, found + length);
    }
    return levels;
}

bool isReal(hb_script_t script)
{
    return script != HB_SCRIPT_COMMON && script != HB_SCRIPT_INHERITED && script != HB_SCRIPT_UNKNOWN;
}

struct Character {
    char32_t code = 0;
    qsizetype start = 0;
    qsizetype length = 1;
    hb_script_t script = HB_SCRIPT_COMMON;
    bool weak = false; ///< Has no script of its own: follows its neighbours.
};

std::vector<Character> charactersOf(const QString& text)
{
    hb_unicode_funcs_t* unicode = hb_unicode_funcs_get_default();
    std::vector<Character> characters;
    characters.reserve(static_cast<size_t>(text.size()));
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        Character next{pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode(), i, pair ? 2 : 1};
        next.script = hb_unicode_script(unicode, next.code);
        next.weak = !isReal(next.script);
        i += next.length;
        characters.push_back(next);
    }
    return characters;
}

// Punctuation and marks take the script before them, leading ones the script after.
void resolveScripts(std::vector<Character>& characters)
{
    hb_script_t last = HB_SCRIPT_COMMON;
    for (Character& character : characters) {
        last = character.weak ? last : character.script;
        character.script = last;
    }
    hb_script_t next = HB_SCRIPT_LATIN;
    for (auto character = characters.rbegin(); character != characters.rend(); ++character) {
        next = isReal(character->script) ? character->script : next;
        character->script = next;
    }
}

// Arabic letters of the Noto faces are lower than Latin ones of the same size.
double opticalScale(hb_script_t script)
{
    constexpr double kArabic = 1.14;
    return script == HB_SCRIPT_ARABIC ? kArabic : 1;
}

class Itemizer {
public:
    Itemizer(const Passage& passage, FontLibrary::Private& fonts) : m_passage(passage), m_fonts(fonts) {}

    Itemized run()
    {
        m_found.levels = levelsOf(m_passage);
        std::vector<Character> characters = charactersOf(m_passage.text);
        resolveScripts(characters);
        for (const Character& character : characters) {
            while (m_passage.stretches[m_stretch].end <= character.start) {
                ++m_stretch;
                m_joins = false;
            }
            if (isInvisible(m_passage.text[character.start].unicode())) {
                m_joins = false;
            } else {
                take(character);
            }
        }
        return std::move(m_found);
    }

private:
    void take(const Character& character)
    {
        const std::uint8_t level = m_found.levels[static_cast<size_t>(character.start)];
        const FontFace* face = faceFor(character);
        Item* last = m_joins ? &m_found.items.back() : nullptr;
        if (last != nullptr && last->level == level && last->script == character.script && last->face == face) {
            last->end += character.length;
        } else {
            m_found.items.push_back({character.start, character.start + character.length, static_cast<int>(m_stretch),
                                     level, character.script, face,
                                     m_passage.stretches[m_stretch].style.size * opticalScale(character.script)});
        }
        m_joins = true;
    }

    const FontFace* faceFor(const Character& character)
    {
        const FontFace* before = m_joins ? m_found.items.back().face : nullptr;
        const auto code = static_cast<UChar32>(character.code);
        if (before != nullptr && character.weak &&
            (before->has(character.code) || u_hasBinaryProperty(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0)) {
            return before;
        }
        // What a private-use character means, no reader can know: PDF/A-2a forbids them.
        const bool isPrivate = u_charType(code) == U_PRIVATE_USE_CHAR;
        const auto& [start, end, style, language] = m_passage.stretches[m_stretch];
        const FontFace* face = isPrivate ? nullptr : m_fonts.faceFor(style, character.code, language);
        if (face == nullptr && !m_found.missing) {
            m_found.missing = character.code;
        }
        return face != nullptr ? face : m_fonts.faceFor(style);
    }

    const Passage& m_passage;
    FontLibrary::Private& m_fonts;
    Itemized m_found;
    qsizetype m_stretch = 0;
    bool m_joins = false;
};

} // namespace

Itemized itemize(const Passage& passage, FontLibrary::Private& fonts)
{
    return Itemizer(passage, fonts).run();
}

} // namespace dateline
