#pragma once

#include "dateline/base/export.h"
#include "dateline/base/rgb.h"
#include "dateline/release/media.h"
#include "dateline/text/block.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <cstdint>

namespace dateline {

// All lengths are PDF points (1/72 inch), y downwards from the page's top edge.

/// A font file that pages draw with.
struct DATELINE_EXPORT FontFile {
    QString path;
    int index = 0; ///< Face within a collection.
    QString postScriptName;
    bool operator==(const FontFile&) const = default;
};

struct DATELINE_EXPORT Glyph {
    std::uint32_t id = 0; ///< In the font file. Never 0, the missing glyph.
    double x = 0;         ///< From the run's origin to the glyph's, visual order.
    double y = 0;         ///< Downwards from the baseline.
    double advance = 0;
    qsizetype cluster = 0; ///< UTF-16 offset in the run's text where this glyph's characters begin.
    bool operator==(const Glyph&) const = default;
};

/// Ink that is no part of the text: page numbers, running heads, rules, repeated table headers.
inline constexpr int kArtifact = -1;

/// Glyphs of one font, size and colour, side by side on one baseline.
struct DATELINE_EXPORT GlyphRun {
    int font = 0; ///< Index in Pages::fonts.
    double size = 0;
    double x = 0;
    double y = 0; ///< The baseline.
    double width = 0;
    Rgb colour;
    bool rightToLeft = false;
    bool inRightToLeft = false; ///< Stands in a paragraph that runs from right to left.
    QString text; ///< The characters these glyphs show, logical order. Empty: a hyphen that divides a word.
    QList<Glyph> glyphs;
    int node = kArtifact; ///< A Text node, or kArtifact.
    BlockId block;        ///< The block it comes from, for click-to-jump; null for furniture.
    bool operator==(const GlyphRun&) const = default;
};

/// A filled rectangle; always decoration.
struct DATELINE_EXPORT RuleLine {
    double x = 0, y = 0, width = 0, height = 0;
    Rgb colour;
    bool operator==(const RuleLine&) const = default;
};

struct DATELINE_EXPORT PlacedImage {
    double x = 0, y = 0, width = 0, height = 0;
    QString media;        ///< Media::id in Pages::media.
    int node = kArtifact; ///< A Figure node, or kArtifact for decoration.
    BlockId block;
    bool operator==(const PlacedImage&) const = default;
};

/// Where a reader can click; a link over two lines has two.
struct DATELINE_EXPORT LinkArea {
    double x = 0, y = 0, width = 0, height = 0;
    int node = 0; ///< A Link node.
    bool operator==(const LinkArea&) const = default;
};

struct DATELINE_EXPORT Page {
    QList<GlyphRun> runs; ///< In reading order; artifacts last.
    QList<RuleLine> rules;
    QList<PlacedImage> images;
    QList<LinkArea> links;
    bool operator==(const Page&) const = default;
};

/// Standard structure types of ISO 32000-1, 14.8.4, that a release needs; Text is none of them.
enum class StructureRole {
    Document,
    Sect,
    H1,
    H2,
    H3,
    P,
    L,
    LI,
    Lbl,
    LBody,
    BlockQuote,
    Figure,
    Caption,
    Table,
    TR,
    TH,
    TD,
    Link,
    Span,
    Note,
    Text, ///< Words of its parent: a leaf that ink belongs to, no element of its own.
};

/// Which cells a header cell speaks for (ISO 32000-1, table 349).
enum class HeaderScope { None, Row, Column };

struct DATELINE_EXPORT StructureNode {
    StructureRole role = StructureRole::P;
    int parent = -1;
    QList<int> children;                   ///< In reading order; a child's index is larger than its parent's.
    LanguageTag language;                  ///< Empty: the parent's.
    QString alternative;                   ///< Figures: alternative text.
    QString url;                           ///< Links: target.
    QString description;                   ///< Links: where it leads, in words. Tables: what they show.
    QString expansion;                     ///< Abbreviations.
    QString text;                          ///< Text: the whole text that its ink shows, logical order.
    HeaderScope scope = HeaderScope::None; ///< TH.
    bool ordered = false;                  ///< L: its labels are numbers.
    bool operator==(const StructureNode&) const = default;
};

/// Typeset pages: everything a painter or a PDF writer needs, with the structure that the ink
/// belongs to. Node 0 is the Document; indices of Text nodes ascend in reading order.
/// Deterministic for the same publication and fonts.
struct DATELINE_EXPORT Pages {
    double width = 595.276; ///< A4, unless the house style has another paper.
    double height = 841.89;
    QList<Page> pages;
    QList<StructureNode> nodes;
    QList<FontFile> fonts;
    QHash<QString, Media> media;
    LanguageTag language;
    TextDirection direction = TextDirection::LeftToRight;
    QString title;
    QString author;
    QString subject;
    QString keywords;
    QDate date; ///< The release date; the document's creation date, so that bytes do not depend on the clock.
    QString identifier;
    struct OutlineEntry {
        QString title;
        int level = 1;
        int page = 0;
        double y = 0;
        int node = 0;
        bool operator==(const OutlineEntry&) const = default;
    };
    QList<OutlineEntry> outline;
};

} // namespace dateline
