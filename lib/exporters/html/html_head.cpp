#include "html_head.h"

#include "exporters/file_name.h"
#include "json_ld.h"
#include "page_style.h"

#include <unicode/uloc.h>

#include <array>

namespace dateline {

namespace {

// Open Graph writes locales as language_TERRITORY; a tag without region gets its likely one.
QString openGraphLocale(const LanguageTag& language)
{
    std::array<char, ULOC_FULLNAME_CAPACITY> full{};
    UErrorCode status = U_ZERO_ERROR;
    uloc_addLikelySubtags(language.toString().toLatin1().replace('-', '_').constData(), full.data(),
                          static_cast<int32_t>(full.size() - 1), &status);
    const QString region = LanguageTag(QString::fromLatin1(full.data())).region();
    return U_FAILURE(status) || region.isEmpty() ? language.language() : language.language() + u'_' + region;
}

void writeMeta(HtmlWriter& html, const char* key, const QString& name, const QString& content)
{
    if (!content.isEmpty()) {
        html.empty("meta", {{key, name}, {"content", content}});
    }
}

void writeNames(HtmlWriter& html, const Publication& publication)
{
    const auto write = [&html](const QString& name, const QString& content) { writeMeta(html, "name", name, content); };
    write(QStringLiteral("description"), publication.description);
    write(QStringLiteral("author"), publication.byline);
    write(QStringLiteral("color-scheme"), QStringLiteral("light dark"));
    write(QStringLiteral("referrer"), QStringLiteral("no-referrer"));
    write(QStringLiteral("format-detection"), QStringLiteral("telephone=no"));
    write(QStringLiteral("robots"), publication.masthead.embargoed ? QStringLiteral("noindex") : QString());
}

void writeOpenGraph(HtmlWriter& html, const Publication& publication)
{
    const auto write = [&html](const QString& name, const QString& content) {
        writeMeta(html, "property", name, content);
    };
    write(QStringLiteral("og:type"), QStringLiteral("article"));
    write(QStringLiteral("og:title"), publication.title);
    write(QStringLiteral("og:description"), publication.description);
    write(QStringLiteral("og:locale"), openGraphLocale(publication.language));
    for (const PublishedSister& sister : publication.sisters) {
        write(QStringLiteral("og:locale:alternate"), openGraphLocale(sister.language));
    }
    write(QStringLiteral("og:site_name"), publication.data.issuerName);
    write(QStringLiteral("article:published_time"), publishedTime(publication));
}

// Pages that link to each other must each name themselves too.
void writeSisters(HtmlWriter& html, const Publication& publication)
{
    if (publication.sisters.isEmpty()) {
        return;
    }
    const QList<PublishedSister> self{{publication.language, publication.slug}};
    for (const PublishedSister& page : self + publication.sisters) {
        html.empty("link", {{"rel", QStringLiteral("alternate")},
                            {"hreflang", page.language.toString()},
                            {"href", fileName(page.slug, page.language, QStringLiteral("html"))}});
    }
}

} // namespace

void writeHead(HtmlWriter& html, const Publication& publication)
{
    const QString style = pageStyle(publication);
    const QString data = jsonLd(publication);
    const bool hasImages = !publication.media.isEmpty() || publication.masthead.logo.has_value();
    const auto head = html.inside("head");
    html.empty("meta", {{"charset", QStringLiteral("utf-8")}});
    writeMeta(html, "http-equiv", QStringLiteral("Content-Security-Policy"),
              contentSecurityPolicy(style, data, hasImages));
    writeMeta(html, "name", QStringLiteral("viewport"), QStringLiteral("width=device-width, initial-scale=1"));
    html.element("title", publication.title);
    writeNames(html, publication);
    writeOpenGraph(html, publication);
    writeSisters(html, publication);
    html.foreignElement("style", style);
    html.foreignElement("script", data, {{"type", QStringLiteral("application/ld+json")}});
}

} // namespace dateline
