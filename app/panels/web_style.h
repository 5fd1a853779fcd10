#pragma once

#include "panels/html_tree.h"

#include <QColor>
#include <QFont>

namespace dateline {

/// How somebody reads a web page.
struct WebReader {
    double width = 360; ///< Of the browser's window, in CSS pixels.
    bool dark = false;
    bool moreContrast = false;
    bool operator==(const WebReader&) const = default;
};

/// What holds for a whole page: the custom properties of its own style sheet.
struct WebSheet {
    QColor ground;
    QColor page;
    QColor ink;
    QColor muted;
    QColor rule;
    QColor accent;
    QColor warnInk;
    QColor warnGround;
    QStringList serif;
    QStringList sans;
    double width = 360;

    [[nodiscard]] bool isWide() const { return width >= 800; }     ///< 50rem: the page stands on a ground.
    [[nodiscard]] bool hasColumns() const { return width >= 576; } ///< 36rem: labels stand beside facts.
};

/// Reads the custom properties of a page's style sheet as they hold for a reader.
[[nodiscard]] WebSheet readSheet(const QString& css, const WebReader& reader);

enum class WebAlignment { Start, Centre, End };

/// The computed style of an element, in CSS pixels. Those above the line are inherited.
struct WebStyle {
    int size = 17;
    double lineHeight = 1.62; ///< Of the size.
    int weight = QFont::Normal;
    bool sans = false;
    bool italic = false;
    bool underline = false;
    QColor ink;
    WebAlignment alignment = WebAlignment::Start;

    double marginTop = 0;
    double marginBottom = 0;
    double paddingStart = 0;
    double paddingEnd = 0;
    double paddingTop = 0;
    double paddingBottom = 0;
    double borderTop = 0;
    double borderBottom = 0;
    double borderStart = 0;
    QColor border;
    QColor ground;

    /// What children begin with.
    [[nodiscard]] WebStyle inherited() const
    {
        return {size, lineHeight, weight, sans, italic, underline, ink, alignment};
    }
};

/// The style of an element within its ancestors, the nearest last. `before` is the sibling before
/// it, or null. Says in C++ what resources/exporters/page.css says: the two change together.
[[nodiscard]] WebStyle webStyleOf(const HtmlNode& node, const QList<const HtmlNode*>& ancestors, const HtmlNode* before,
                                  const WebStyle& parent, const WebSheet& sheet);

} // namespace dateline
