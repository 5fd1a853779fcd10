#include "typeset/shaper.h"

#include <array>

namespace dateline {

Shaper::Shaper() : m_buffer(hb_buffer_create())
{
    // One cluster a character, so that each glyph can say what it stands for.
    hb_buffer_set_cluster_level(m_buffer.get(), HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
}

ShapedItem Shaper::shape(const Passage& passage, const Item& item)
{
    hb_buffer_t* buffer = m_buffer.get();
    const Stretch& stretch = passage.stretches[item.stretch];
    hb_buffer_clear_contents(buffer);
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t*>(passage.text.utf16()),
                        static_cast<int>(passage.text.size()), static_cast<unsigned>(item.start),
                        static_cast<int>(item.end - item.start));
    hb_buffer_set_direction(buffer, item.rightToLeft() ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, item.script);
    const QByteArray language = stretch.language.toString().toLatin1();
    hb_buffer_set_language(buffer, hb_language_from_string(language.constData(), -1));
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    // Families differ in which figures they have when nothing is said.
    const bool oldStyle = stretch.style.figures == FigureStyle::OldStyle;
    const std::array features{
        hb_feature_t{HB_TAG('o', 'n', 'u', 'm'), oldStyle ? 1U : 0U, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
        hb_feature_t{HB_TAG('l', 'n', 'u', 'm'), oldStyle ? 0U : 1U, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END}};
    hb_shape(item.face->font(), buffer, features.data(), features.size());

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
    const double scale = item.size / item.face->unitsPerEm();
    ShapedItem shaped{item, {}};
    shaped.glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        shaped.glyphs.push_back({infos[i].codepoint, positions[i].x_advance * scale, positions[i].x_offset * scale,
                                 positions[i].y_offset * scale, infos[i].cluster,
                                 (hb_glyph_info_get_glyph_flags(&infos[i]) & HB_GLYPH_FLAG_UNSAFE_TO_BREAK) != 0});
    }
    return shaped;
}

} // namespace dateline
