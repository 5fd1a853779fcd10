#pragma once

#include <QString>

#include <hb.h>

#include <cstdint>
#include <memory>

namespace dateline {

/// One face of a font file, mapped into memory and ready to shape with. Its font has the scale
/// of the face's own units.
class FontFace {
public:
    /// Nothing when the file cannot be read or holds no such face.
    [[nodiscard]] static std::unique_ptr<FontFace> open(const QString& path, int index, int id);

    [[nodiscard]] int id() const { return m_id; } ///< Index in the library that opened it.
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] QString postScriptName() const;

    [[nodiscard]] hb_font_t* font() const { return m_font.get(); }
    [[nodiscard]] double unitsPerEm() const { return m_unitsPerEm; }
    [[nodiscard]] double ascent() const { return m_ascent; }   ///< In ems, above the baseline.
    [[nodiscard]] double descent() const { return m_descent; } ///< In ems, below it, positive.
    [[nodiscard]] double xHeight() const { return m_xHeight; } ///< In ems; 0 when the font does not say.
    [[nodiscard]] bool has(char32_t character) const;

private:
    FontFace() = default;

    struct Release {
        void operator()(hb_font_t* font) const { hb_font_destroy(font); }
    };
    QString m_path;
    int m_index = 0;
    int m_id = 0;
    std::unique_ptr<hb_font_t, Release> m_font;
    double m_unitsPerEm = 1000;
    double m_ascent = 0;
    double m_descent = 0;
    double m_xHeight = 0;
};

} // namespace dateline
