#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace dateline {

/// Names and values of an element's attributes.
using HtmlAttributes = QList<std::pair<const char*, QString>>;

/// Writes HTML elements. The one place where text is made safe for HTML: everything given as
/// text or attribute value is data, whatever it holds. Element and attribute names are the
/// caller's own literals.
class HtmlWriter {
public:
    /// Ends the element it was made for.
    class Scope {
    public:
        Scope(HtmlWriter& writer, const char* name) : m_writer(writer), m_name(name) {}
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;
        ~Scope() { m_writer.end(m_name); }

    private:
        HtmlWriter& m_writer;
        const char* m_name; ///< Null: no element.
    };

    HtmlWriter();

    /// Starts an element that lasts as long as the returned value.
    [[nodiscard]] Scope inside(const char* name, const HtmlAttributes& attributes = {});
    /// The same where the element is wanted, else nothing.
    [[nodiscard]] Scope insideIf(bool wanted, const char* name, const HtmlAttributes& attributes = {});
    /// A whole element that holds nothing but text.
    void element(const char* name, const QString& content, const HtmlAttributes& attributes = {});
    /// An element that has no content and no end tag: meta, img, br.
    void empty(const char* name, const HtmlAttributes& attributes = {});
    void text(const QString& content);
    /// A style sheet or a data block, whose own writer made it safe.
    void foreignElement(const char* name, const QString& content, const HtmlAttributes& attributes = {});

    [[nodiscard]] QByteArray bytes() const { return m_html.toUtf8(); }

private:
    void start(const char* name, const HtmlAttributes& attributes);
    void end(const char* name);

    QString m_html;
};

} // namespace dateline
