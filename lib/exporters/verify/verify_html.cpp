#include "exporters/verify/expected_text.h"
#include "exporters/verify/html_page.h"
#include "exporters/verify/report.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Verify)
};

bool isHeading(const HtmlElement& element)
{
    return element.name.size() == 2 && element.name.startsWith(u'h') && element.name.back().isDigit();
}

bool isOneOf(const QString& name, std::initializer_list<const char*> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char* each) { return name == QLatin1String(each); });
}

class HtmlCheck {
public:
    HtmlCheck(const QByteArray& bytes, const Publication& publication)
        : m_bytes(bytes), m_publication(publication), m_page(readHtmlPage(bytes))
    {
    }

    Verification run()
    {
        checkStructure();
        checkReach();
        checkLinks();
        const QString missing = firstMissing(m_page.text, m_publication);
        m_report.demand(missing.isEmpty(), Words::tr("Not there as often as in the release: “%1”").arg(missing));
        m_report.conclude({QStringLiteral("html.complete"), Words::tr("complete"),
                           Words::tr("Every text of the release stands in the page, once.")});
        return m_report.take();
    }

private:
    [[nodiscard]] const HtmlElement* first(const char* name) const
    {
        const auto found = std::find_if(m_page.elements.cbegin(), m_page.elements.cend(),
                                        [&](const HtmlElement& each) { return each.name == QLatin1String(name); });
        return found == m_page.elements.cend() ? nullptr : &*found;
    }

    void checkStructure()
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString source = decoder.decode(m_bytes);
        m_report.demand(!decoder.hasError(), Words::tr("It is not UTF-8."));
        m_report.demand(source.startsWith(QLatin1String("<!DOCTYPE html>")), Words::tr("It has no document type."));
        for (const QString& error : m_page.errors) {
            m_report.demand(false, error);
        }
        const HtmlElement* root = first("html");
        m_report.demand(root != nullptr && root->attributes.value("lang") == m_publication.language.toString(),
                        Words::tr("It does not say its language."));
        const HtmlElement* title = first("title");
        m_report.demand(title != nullptr && comparable(title->text) == comparable(m_publication.title),
                        Words::tr("It does not have the release's title."));
        checkHeadings();
        for (const HtmlElement& element : m_page.elements) {
            m_report.demand(element.name != u"img" || element.attributes.contains("alt"),
                            Words::tr("An image has no alternative text."));
        }
        m_report.conclude({QStringLiteral("html.structure"), Words::tr("structure"),
                           Words::tr("The page is well-formed, says its language and title, has one first heading "
                                     "and no gap between heading levels, and every image has its alternative text.")});
    }

    void checkHeadings()
    {
        int level = 0;
        int firsts = 0;
        for (const HtmlElement& element : m_page.elements) {
            if (isHeading(element)) {
                const int own = element.name.back().digitValue();
                m_report.demand(own <= level + 1, Words::tr("A heading skips a level: “%1”").arg(element.text));
                level = own;
                firsts += own == 1 ? 1 : 0;
            }
        }
        m_report.demand(firsts == 1, Words::tr("It does not have exactly one first heading."));
    }

    // Whatever would make a browser ask another machine for something, or run a program.
    void checkReach()
    {
        for (const HtmlElement& element : m_page.elements) {
            checkElementsReach(element);
        }
        m_report.demand(m_page.comments == 0, Words::tr("It has a comment."));
        m_report.conclude({QStringLiteral("html.self-contained"), Words::tr("self-contained"),
                           Words::tr("The page fetches nothing from anywhere, runs no script and has no comments.")});
    }

    void checkElementsReach(const HtmlElement& element)
    {
        static const QRegularExpression fetched(QStringLiteral(R"(@import|url\(\s*['"]?(?!data:))"),
                                                QRegularExpression::CaseInsensitiveOption);
        const QString where = Words::tr("It reaches outside: <%1>").arg(element.name);
        for (auto attribute = element.attributes.cbegin(); attribute != element.attributes.cend(); ++attribute) {
            const bool isSource = isOneOf(attribute.key(), {"src", "srcset", "poster", "data", "background"});
            m_report.demand(!isSource || attribute.value().startsWith(QLatin1String("data:image/")), where);
            m_report.demand(!attribute.key().startsWith(QLatin1String("on")), where);
            m_report.demand(attribute.key() != u"style" || !fetched.match(attribute.value()).hasMatch(), where);
        }
        m_report.demand(!isOneOf(element.name, {"iframe", "object", "embed", "base", "form", "video", "audio"}), where);
        m_report.demand(element.name != u"style" || !fetched.match(element.text).hasMatch(), where);
        m_report.demand(element.name != u"link" ||
                            isOneOf(element.attributes.value("rel"), {"alternate", "canonical", "license"}),
                        where);
        m_report.demand(element.attributes.value("http-equiv").compare(u"refresh", Qt::CaseInsensitive) != 0, where);
        m_report.demand(element.name != u"script" || isData(element), where);
    }

    [[nodiscard]] static bool isData(const HtmlElement& script)
    {
        return script.attributes.value("type") == u"application/ld+json" &&
               !QJsonDocument::fromJson(script.text.toUtf8()).isNull();
    }

    void checkLinks()
    {
        for (const HtmlElement& element : m_page.elements) {
            if (element.name == u"a") {
                const QString target = element.attributes.value("href");
                const QUrl url(target, QUrl::StrictMode);
                m_report.demand(url.isValid() && isOneOf(url.scheme(), {"http", "https", "mailto", "tel"}),
                                Words::tr("A link leads nowhere: “%1”").arg(target));
                m_report.demand(!comparable(element.text).isEmpty(), Words::tr("A link has no words."));
            }
        }
        m_report.conclude({QStringLiteral("html.links"), Words::tr("links"),
                           Words::tr("Every link has words and a well-formed target: a page, an address or a number. "
                                     "Nobody was asked whether the pages exist.")});
    }

    const QByteArray& m_bytes;
    const Publication& m_publication;
    HtmlPage m_page;
    VerificationReport m_report;
};

} // namespace

Verification verifyHtml(const QByteArray& bytes, const Publication& publication)
{
    return HtmlCheck(bytes, publication).run();
}

} // namespace dateline
