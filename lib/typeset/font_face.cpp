#include "typeset/font_face.h"

#include <QFile>

#include <hb-ot.h>

#include <array>

namespace dateline {

std::unique_ptr<FontFace> FontFace::open(const QString& path, int index, int id)
{
    hb_blob_t* blob = hb_blob_create_from_file_or_fail(QFile::encodeName(path).constData());
    if (blob == nullptr) {
        return nullptr;
    }
    hb_face_t* face = hb_face_create(blob, static_cast<unsigned>(index));
    hb_blob_destroy(blob);
    std::unique_ptr<FontFace> opened(new FontFace);
    opened->m_font.reset(hb_font_create(face));
    opened->m_path = path;
    opened->m_index = index;
    opened->m_id = id;
    opened->m_unitsPerEm = hb_face_get_upem(face);
    const bool usable = hb_face_get_glyph_count(face) > 0;
    hb_face_destroy(face);
    if (!usable) {
        return nullptr;
    }

    hb_font_t* font = opened->font();
    hb_font_extents_t extents{};
    hb_font_get_h_extents(font, &extents);
    opened->m_ascent = extents.ascender / opened->m_unitsPerEm;
    opened->m_descent = -extents.descender / opened->m_unitsPerEm;
    hb_position_t height = 0;
    if (hb_ot_metrics_get_position(font, HB_OT_METRICS_TAG_X_HEIGHT, &height)) {
        opened->m_xHeight = height / opened->m_unitsPerEm;
    }
    return opened;
}

QString FontFace::postScriptName() const
{
    std::array<char, 128> name{};
    unsigned length = name.size();
    hb_ot_name_get_utf8(hb_font_get_face(font()), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length,
                        name.data());
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(length));
}

bool FontFace::has(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font(), character, &glyph) != 0;
}

} // namespace dateline
