#pragma once

#include "dateline/base/export.h"
#include "dateline/base/rgb.h"
#include "dateline/release/media.h"
#include "dateline/text/block.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

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
    std::uint32_t id = 0;
    double x = 0; ///< From the run's origin to the glyph's, visual order.
    double y = 0;
    double advance = 0;
    qsizetype cluster = 0; ///< UTF-16 offset in the run's text where this glyph's characters begin.
};

/// Where a piece of ink belongs in the structure tree: the index of a StructureNode, or artifact.
inline constexpr int kArtifact = -1;

struct DATELINE_EXPORT GlyphRun {
    int font = 0; ///< Index in Pages::fonts.
    double size = 0;
    double x = 0;
    double y = 0; ///< The baseline.
    Rgb colour;
    bool rightToLeft = false;
    QString text; ///< The characters these glyphs show, logical order.
    QList<Glyph> glyphs;
    int node = kArtifact;
    BlockId block; ///< The block it comes from, for click-to-jump; null for furniture.
};

struct DATELINE_EXPORT RuleLine {
    double x = 0, y = 0, width = 0, height = 0;
    Rgb colour;
};

struct DATELINE_EXPORT PlacedImage {
    double x = 0, y = 0, width = 0, height = 0;
    QString media; ///< Media::id in Pages::media.
    int node = kArtifact;
};

struct DATELINE_EXPORT LinkArea {
    double x = 0, y = 0, width = 0, height = 0;
    int node = 0; ///< A Link node.
};

struct DATELINE_EXPORT Page {
    QList<GlyphRun> runs; ///< In reading order within the page.
    QList<RuleLine> rules;
    QList<PlacedImage> images;
    QList<LinkArea> links;
};

/// Standard structure types of ISO 32000-1, 14.8.4, that a release needs.
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
    Note
};

struct DATELINE_EXPORT StructureNode {
    StructureRole role = StructureRole::P;
    int parent = -1;
    QList<int> children;  ///< In reading order.
    LanguageTag language; ///< Empty: the parent's.
    QString alternative;  ///< Figures: alternative text.
    QString url;          ///< Links: target.
    QString description;  ///< Links: where it leads, in words.
    QString expansion;    ///< Abbreviations.
    QString text;         ///< Leaf nodes: the whole text that its ink shows, logical order.
};

/// Typeset pages: everything a painter or a PDF writer needs, with the structure that the ink
/// belongs to. Node 0 is the Document. Deterministic for the same publication and fonts.
struct DATELINE_EXPORT Pages {
    double width = 595.276; ///< A4.
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
    };
    QList<OutlineEntry> outline;
};

} // namespace dateline
