#pragma once

#include "dateline/typeset/pages.h"
#include "typeset/passage.h"

#include <QHash>
#include <QList>

#include <optional>

namespace dateline {

/// One set line. Runs stand in logical order; x counts from the line's left edge, `node` is the
/// index of a stretch, `font` the id of a face.
struct Line {
    QList<GlyphRun> runs;
    double width = 0; ///< Of the ink, without white space at the end.
};

/// A passage in lines.
struct Lines {
    QList<Line> lines;
    std::optional<char32_t> missing; ///< A character that no installed font has.
};

/// How a passage falls into lines.
struct LineStyle {
    bool balanced = false;   ///< Lines of like length, as headlines want.
    bool justified = false;  ///< White space is stretched so that all lines but the last are full.
    bool hyphenated = false; ///< Words may be divided where lines would be poor otherwise.
    bool operator==(const LineStyle&) const = default;
};

/// What decides how a passage falls into lines.
struct ParagraphKey {
    Passage passage;
    double width = 0;
    LineStyle style;
    bool operator==(const ParagraphKey&) const = default;
};

[[nodiscard]] inline size_t qHash(const ParagraphKey& key, size_t seed = 0)
{
    return qHashMulti(seed, key.passage, key.width, key.style.justified, key.style.hyphenated);
}

/// Paragraphs set before, so that an edit sets only what it changed. Holds those of this
/// document and of the one before.
class ParagraphCache {
public:
    /// Drops what the document before the last one left.
    void startDocument();
    [[nodiscard]] std::optional<Lines> find(const ParagraphKey& key);
    void keep(const ParagraphKey& key, const Lines& lines);

private:
    QHash<ParagraphKey, Lines> m_current;
    QHash<ParagraphKey, Lines> m_before;
};

} // namespace dateline
