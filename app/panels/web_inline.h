#pragma once

#include "panels/web_style.h"

#include <QTextLayout>

#include <memory>

namespace dateline {

/// Whether an element stands within a line of text.
[[nodiscard]] bool isInline(const HtmlNode& node);

/// The words of neighbouring inline elements, collected for one layout.
class WebInline {
public:
    /// `sheet` and `style` must live longer; `style` is that of the element around the words.
    WebInline(const WebSheet& sheet, const WebStyle& style, bool rightToLeft);

    void add(const HtmlNode& node, const QList<const HtmlNode*>& ancestors);
    void addWords(const QString& words) { m_text += words; }
    void clear()
    {
        m_text.clear();
        m_formats.clear();
    }
    [[nodiscard]] bool isEmpty() const { return m_text.trimmed().isEmpty(); }
    /// Fills lines of a width; lines stand below each other from 0.
    [[nodiscard]] std::shared_ptr<QTextLayout> laidOut(double width) const;

private:
    void addStyled(const HtmlNode& node, const QList<const HtmlNode*>& ancestors, const WebStyle& style);
    [[nodiscard]] QTextCharFormat formatOf(const WebStyle& style) const;

    const WebSheet& m_sheet;
    const WebStyle& m_style;
    bool m_rightToLeft;
    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
};

} // namespace dateline
