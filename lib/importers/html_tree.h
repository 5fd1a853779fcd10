#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace dateline::importing {

/// One node of an HTML document: an element, or with an empty name a piece of text.
struct HtmlNode {
    QString name; ///< Lower case, with its prefix: "p", "o:p".
    QString text; ///< Of a piece of text; references are resolved.
    QHash<QString, QString> attributes;
    std::vector<HtmlNode> children;

    [[nodiscard]] bool isText() const { return name.isEmpty(); }
    [[nodiscard]] QString attribute(QLatin1String key) const { return attributes.value(key); }
    [[nodiscard]] bool hasClass(QLatin1String wanted) const;
    /// The value of a property in the style attribute, lower case; empty when it is not there.
    [[nodiscard]] QString style(QLatin1String property) const;
    /// All its text, as it stands.
    [[nodiscard]] QString allText() const;
};

/// Reads HTML as browsers do, however broken; comments are left out. The root has no name and
/// holds what stands at the top. Nodes deeper than 250 are cut off.
[[nodiscard]] HtmlNode parseHtml(const QString& html);

} // namespace dateline::importing
