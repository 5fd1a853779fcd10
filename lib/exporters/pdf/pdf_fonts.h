#pragma once

#include "exporters/pdf/pdf_font.h"

#include <vector>

namespace dateline {

/// The fonts of a document, in the order of Pages::fonts; named /F0, /F1 … in content.
class PdfFonts {
public:
    /// Fails as PdfFont::open() does.
    [[nodiscard]] static Expected<PdfFonts> open(const Pages& pages);

    [[nodiscard]] PdfFont& operator[](int index) { return *m_fonts[static_cast<size_t>(index)]; }
    /// The dictionary of font resources; after all content has been written.
    [[nodiscard]] std::string resources(PdfFile& file) const;

private:
    std::vector<std::unique_ptr<PdfFont>> m_fonts;
};

} // namespace dateline
