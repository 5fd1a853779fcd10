#pragma once

#include "dateline/base/export.h"

namespace dateline {

enum class PaperSize { A4, Letter };

enum class FigureStyle { Lining, OldStyle };

/// Which pair of standards a PDF claims.
enum class PdfStandard {
    Ua1, ///< PDF/UA-1 with PDF/A-2a, or A-3a where the source is attached: what every reader knows.
    Ua2, ///< PDF/UA-2 with PDF/A-4, or A-4f where the source is attached: PDF 2.0.
};

/// How an office's pages look on paper.
struct DATELINE_EXPORT PageStyle {
    PaperSize paper = PaperSize::A4;
    bool justified = false;                    ///< Running text flush on both sides.
    bool hyphenated = true;                    ///< Words of running text may be divided, where patterns are installed.
    FigureStyle figures = FigureStyle::Lining; ///< Of running text.
    PdfStandard standard = PdfStandard::Ua1;
    bool attachesSource = false; ///< The .dateline file travels inside the PDF.

    bool operator==(const PageStyle&) const = default;
};

} // namespace dateline
