#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace dateline {

struct HtmlElement {
    QString name; ///< Lower case.
    QHash<QString, QString> attributes;
    QString text; ///< All characters within.
};

/// A web page as libxml2 reads it.
struct HtmlPage {
    QList<HtmlElement> elements; ///< In the order of their start tags.
    QString text;                ///< What a reader sees, of the body.
    int comments = 0;
    QList<QString> errors; ///< What is not well-formed.
};

/// Thread-safe.
[[nodiscard]] HtmlPage readHtmlPage(const QByteArray& bytes);

} // namespace dateline
