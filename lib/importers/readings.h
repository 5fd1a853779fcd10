#pragma once

#include "dateline/importers/text_importer.h"
#include "importers/passage.h"

namespace dateline::importing {

/// Notes which words of the source a fact was read from.
inline void addReading(QList<Reading>& readings, FactPlace fact, const Passage& words, double confidence = 1.0)
{
    if (!words.isEmpty()) {
        const SourceSpot spot = words.spot();
        readings.append({fact, words.text(), spot.line, spot.span, confidence});
    }
}

} // namespace dateline::importing
