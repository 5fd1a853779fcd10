#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace dateline {

/// An element of a web page, or a stretch of its text.
struct HtmlNode {
    QString name; ///< Empty: text.
    QHash<QString, QString> attributes;
    QString text;
    QList<HtmlNode> children;

    [[nodiscard]] bool isText() const { return name.isEmpty(); }
    [[nodiscard]] bool is(QLatin1String element) const { return name == element; }
    [[nodiscard]] bool hasClass(QLatin1String className) const
    {
        return attributes.value(QStringLiteral("class")) == className;
    }
};

/// Reads a web page as exportHtml() writes it: lower case, every attribute quoted, every element
/// closed but those that hold nothing. Gives a node without a name that holds the whole page.
[[nodiscard]] HtmlNode readHtml(const QByteArray& html);

} // namespace dateline
