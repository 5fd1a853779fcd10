#pragma once

#include <QList>
#include <QString>
#include <qpdf/QPDF.hh>

namespace dateline {

/// What the structure of a tagged PDF leads to (ISO 32000-1, 14.7).
struct PdfReading {
    QString text;             ///< In the order of the structure.
    bool allShown = true;     ///< Every piece of content that the structure names is on a page.
    bool allTagged = true;    ///< All ink is in the structure once, or marked as decoration.
    bool contentSound = true; ///< The pages' content could be read to its end.
    int figuresWithoutAlternative = 0;
};

/// Throws what qpdf throws.
[[nodiscard]] PdfReading readStructure(QPDF& pdf);

} // namespace dateline
