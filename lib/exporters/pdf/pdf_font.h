#pragma once

#include "dateline/base/expected.h"
#include "dateline/typeset/pages.h"
#include "exporters/pdf/pdf_file.h"

#include <hb.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace dateline {

/// A font as a PDF embeds it: the subset that the pages use, as a Type 0 font with two-byte codes.
///
/// In a TrueType font each pair of a glyph and the characters it stands for has a code of its
/// own, so that extracted text is what was written even where one glyph serves several
/// characters. A CFF font has one code a glyph.
class PdfFont {
public:
    /// Fails with Missing when the file is gone, with Refused when the font's licence bits
    /// forbid embedding (OpenType, OS/2 fsType).
    [[nodiscard]] static Expected<std::unique_ptr<PdfFont>> open(const FontFile& file,
                                                                 const std::set<std::uint32_t>& glyphs);

    struct Code {
        unsigned code = 0;
        bool exact = true; ///< Whether the code maps to the characters asked for.
    };
    /// The code for a glyph that stands for `text`.
    [[nodiscard]] Code codeFor(std::uint32_t glyph, const QString& text);

    /// The code of a glyph without ink that says `mark`; nothing where the font cannot have one.
    [[nodiscard]] std::optional<unsigned> codeForMark(QChar mark);
    [[nodiscard]] std::uint32_t blank() const { return m_blank; } ///< The glyph of these codes.

    /// Width of a glyph in thousandths of an em.
    [[nodiscard]] double widthOf(std::uint32_t glyph) const;

    /// Makes the font's objects; after all codes have been asked for.
    [[nodiscard]] PdfRef write(PdfFile& file) const;

private:
    struct FaceRelease {
        void operator()(hb_face_t* face) const { hb_face_destroy(face); }
    };
    struct FontRelease {
        void operator()(hb_font_t* font) const { hb_font_destroy(font); }
    };
    struct Entry {
        std::uint32_t glyph = 0;
        QString text;
    };

    PdfFont() = default;
    bool makeSubset(const std::set<std::uint32_t>& glyphs);
    [[nodiscard]] std::string subsetName() const;
    [[nodiscard]] PdfRef descriptor(PdfFile& file, const std::string& name) const;
    [[nodiscard]] PdfRef fontProgram(PdfFile& file) const;
    [[nodiscard]] PdfRef descendant(PdfFile& file, const std::string& name) const;
    [[nodiscard]] std::string widths() const;
    [[nodiscard]] std::string glyphMap() const;
    [[nodiscard]] std::string unicodeMap() const;
    [[nodiscard]] double inThousandths(double units) const;

    FontFile m_file;
    std::unique_ptr<hb_face_t, FaceRelease> m_face;
    std::unique_ptr<hb_font_t, FontRelease> m_font;
    std::unique_ptr<hb_face_t, FaceRelease> m_subset;
    bool m_isCff = false;
    std::vector<unsigned> m_cids; ///< Of the subset's glyphs, in a CID-keyed font.
    std::uint32_t m_blank = 0;
    std::map<std::uint32_t, unsigned> m_newGlyphs;
    std::map<std::pair<std::uint32_t, QString>, unsigned> m_codes;
    std::map<unsigned, Entry> m_entries;
};

} // namespace dateline
