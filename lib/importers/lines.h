#pragma once

#include "importers/passage.h"

#include <QList>
#include <QString>

namespace dateline::importing {

/// One line of the source without the white space around it.
struct SourceLine {
    Passage passage;      ///< Empty for a blank line.
    qsizetype indent = 0; ///< Columns before the first character, a tab counting four.

    [[nodiscard]] bool isBlank() const { return passage.isEmpty(); }
    [[nodiscard]] const QString& text() const { return passage.text(); }
};

[[nodiscard]] QList<SourceLine> splitLines(const QString& text);

} // namespace dateline::importing
