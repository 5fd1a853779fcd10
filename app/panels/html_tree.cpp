#include "panels/html_tree.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {

namespace {

bool holdsNothing(const QString& name)
{
    static const std::array kEmpty{QLatin1String("br"), QLatin1String("img"), QLatin1String("link"),
                                   QLatin1String("meta")};
    return std::find(kEmpty.begin(), kEmpty.end(), name) != kEmpty.end();
}

QString unescaped(QString text)
{
    static const std::pair<const char*, QChar> kEntities[] = {
        {"&lt;", u'<'}, {"&gt;", u'>'}, {"&quot;", u'"'}, {"&amp;", u'&'}};
    for (const auto& [entity, character] : kEntities) {
        text.replace(QLatin1String(entity), character);
    }
    return text;
}

/// Walks through the page from its beginning to its end.
class HtmlReader {
public:
    explicit HtmlReader(const QString& html) : m_html(html) {}

    /// Fills a node up to its end tag.
    void readInto(HtmlNode& parent)
    {
        while (m_at < m_html.size()) {
            if (m_html.at(m_at) != u'<') {
                parent.children.append(textUpTo(m_html.indexOf(u'<', m_at)));
            } else if (m_html.mid(m_at, 2) == QLatin1String("</")) {
                skipPast(u'>');
                return;
            } else if (m_html.mid(m_at, 2) == QLatin1String("<!")) {
                skipPast(u'>');
            } else {
                parent.children.append(element());
            }
        }
    }

private:
    HtmlNode textUpTo(qsizetype end)
    {
        HtmlNode node;
        const qsizetype start = std::exchange(m_at, end < 0 ? m_html.size() : end);
        node.text = unescaped(m_html.mid(start, m_at - start));
        return node;
    }

    void skipPast(QChar character)
    {
        const qsizetype found = m_html.indexOf(character, m_at);
        m_at = found < 0 ? m_html.size() : found + 1;
    }

    QString word()
    {
        const qsizetype start = m_at;
        while (m_at < m_html.size() && !QStringLiteral(" =>\n").contains(m_html.at(m_at))) {
            ++m_at;
        }
        return m_html.mid(start, m_at - start);
    }

    HtmlNode element()
    {
        HtmlNode node;
        ++m_at;
        node.name = word();
        while (m_at < m_html.size() && m_html.at(m_at) == u' ') {
            ++m_at;
            const QString attribute = word();
            m_at += 2;
            const qsizetype start = m_at;
            skipPast(u'"');
            node.attributes.insert(attribute, unescaped(m_html.mid(start, m_at - 1 - start)));
        }
        skipPast(u'>');
        if (node.is(QLatin1String("style")) || node.is(QLatin1String("script"))) {
            node.children.append(textUpTo(m_html.indexOf(QStringLiteral("</") + node.name, m_at)));
            skipPast(u'>');
        } else if (!holdsNothing(node.name)) {
            readInto(node);
        }
        return node;
    }

    const QString& m_html;
    qsizetype m_at = 0;
};

} // namespace

HtmlNode readHtml(const QByteArray& html)
{
    HtmlNode page;
    const QString text = QString::fromUtf8(html);
    HtmlReader(text).readInto(page);
    return page;
}

} // namespace dateline
