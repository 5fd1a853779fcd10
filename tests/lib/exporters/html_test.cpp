#include "dateline/exporters/html.h"
#include "support/golden.h"
#include "support/sample_pages.h"
#include "support/sample_releases.h"
#include "support/text_units.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace dateline {
namespace {

using namespace samples;

QString html(const Publication& publication)
{
    const Expected<QByteArray> page = exportHtml(publication);
    EXPECT_TRUE(page) << page.error().message().toStdString();
    return QString::fromUtf8(page.value_or(QByteArray()));
}

Publication sampleNamed(const QString& name)
{
    for (const Sample& sample : publications()) {
        if (sample.name == name) {
            return sample.publication;
        }
    }
    return {};
}

QString bodyOf(const QString& page)
{
    return page.mid(page.indexOf("<body>"));
}

// What a reader sees: no tags, references resolved.
QString wordsIn(const QString& markup)
{
    static const QRegularExpression blockTag("</?(p|li|h[1-6]|dt|dd|td|th|caption|figcaption|small|div|br)\\b[^>]*>");
    static const QRegularExpression tag("<[^>]*>");
    QString words = QString(markup).replace(blockTag, "\n").remove(tag);
    words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    return singleSpaced(words);
}

QString contentOf(const QString& page, const QString& element)
{
    const qsizetype open = page.indexOf(u'<' + element);
    const qsizetype start = page.indexOf(u'>', open) + 1;
    return page.mid(start, page.indexOf("</" + element, start) - start);
}

QJsonObject jsonLd(const QString& page)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(contentOf(page, "script").toUtf8(), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    return document.object();
}

Block block(const BlockContent& content, const QString& words)
{
    return {BlockId{1}, content, InlineText(words), {}};
}

QString bodyWith(const QList<Block>& blocks)
{
    Publication publication;
    publication.language = kEnglish;
    publication.title = "Title";
    publication.body = blocks;
    return bodyOf(html(publication));
}

TEST(Html, LooksAsItShould)
{
    for (const char* name : {"dialogue.en-GB", "dialogue.fr", "dialogue.ar", "everything.embargoed"}) {
        SCOPED_TRACE(name);
        EXPECT_TRUE(matchesGolden(QString(name) + ".html", html(sampleNamed(name)).toUtf8()));
    }
}

TEST(Html, SaysEveryTextOfThePublication)
{
    for (const Sample& sample : publications()) {
        if (sample.name == "hostile") {
            continue;
        }
        SCOPED_TRACE(sample.name.toStdString());
        const QString words = wordsIn(bodyOf(html(sample.publication)));
        for (const QString& unit : textUnits(sample.publication)) {
            EXPECT_TRUE(words.contains(singleSpaced(unit))) << unit.toStdString();
        }
    }
}

TEST(Html, IsWellFormed)
{
    for (const Sample& sample : publications()) {
        SCOPED_TRACE(sample.name.toStdString());
        QProcess parser;
        parser.start("xmllint", {"--html", "--noout", "-"});
        parser.write(exportHtml(sample.publication).value());
        parser.closeWriteChannel();
        ASSERT_TRUE(parser.waitForFinished());
        // This parser knows HTML 4 and complains of every newer element; those complaints name it.
        for (const QByteArray& line : parser.readAllStandardError().split('\n')) {
            if (line.contains("error")) {
                EXPECT_TRUE(line.contains("Tag ") && line.contains(" invalid")) << line.toStdString();
            }
        }
    }
}

TEST(Html, TextIsNeverMarkup)
{
    const QString page = html(sampleNamed("hostile"));
    EXPECT_EQ(page.count("<script"), 1) << "the data block";
    EXPECT_EQ(page.count("</script"), 1);
    EXPECT_EQ(page.count("<style"), 1);
    EXPECT_FALSE(page.contains("alert(\"1\"")) << "quotes are escaped everywhere";
    EXPECT_FALSE(page.contains("href=\"javascript"));
    EXPECT_FALSE(page.contains("href=\"data"));
    EXPECT_FALSE(page.contains("url("));
    EXPECT_FALSE(page.contains("<!--"));
    for (const QChar each : page) {
        EXPECT_FALSE(each.unicode() < 0x20 && each != u'\n') << static_cast<int>(each.unicode());
        EXPECT_FALSE(each.unicode() == 0x7F || each.unicode() == 0xFEFF);
    }
    EXPECT_FALSE(jsonLd(page).isEmpty());
}

TEST(Html, HoldsNothingPrivateAndFetchesNothing)
{
    const QString page = html(sampleNamed("everything.public"));
    EXPECT_FALSE(page.contains("<!--"));
    EXPECT_FALSE(page.contains("generator", Qt::CaseInsensitive));
    EXPECT_FALSE(page.contains("hills.png"));
    EXPECT_FALSE(page.contains("src=\"http"));
    EXPECT_FALSE(page.contains("<link"));
    EXPECT_FALSE(page.contains("@import"));
}

TEST(Html, PolicyAllowsExactlyThisStyleAndData)
{
    for (const char* name : {"dialogue.en-GB", "everything.public"}) {
        SCOPED_TRACE(name);
        const QString page = html(sampleNamed(name));
        for (const char* element : {"style", "script"}) {
            const QByteArray hash =
                QCryptographicHash::hash(contentOf(page, element).toUtf8(), QCryptographicHash::Sha256).toBase64();
            EXPECT_TRUE(page.contains(QStringLiteral("%1-src 'sha256-%2'").arg(element, QString::fromLatin1(hash))));
        }
        EXPECT_TRUE(page.contains("base-uri 'none'; form-action 'none'"));
        EXPECT_FALSE(page.contains("unsafe"));
    }
    EXPECT_TRUE(html(sampleNamed("dialogue.en-GB")).contains("default-src 'none'"));
}

TEST(Html, SaysItsLanguagesAndDirections)
{
    EXPECT_TRUE(html(sampleNamed("dialogue.ar")).contains("<html lang=\"ar\" dir=\"rtl\">"));
    const QString page = html(sampleNamed("everything.public"));
    EXPECT_TRUE(page.contains("<html lang=\"en-GB\" dir=\"ltr\">"));
    EXPECT_TRUE(page.contains("<span lang=\"fr\">la jetée neuve</span>"));
    EXPECT_TRUE(page.contains("<span lang=\"ar\" dir=\"rtl\">الرصيف الجديد</span>"));
    EXPECT_TRUE(page.contains("<p lang=\"fr\">Le port reste ouvert"));
}

TEST(Html, BannerStandsWhileTheEmbargoDoes)
{
    EXPECT_TRUE(html(sampleNamed("everything.embargoed")).contains("<div class=\"embargo\">"));
    EXPECT_TRUE(html(sampleNamed("everything.embargoed")).contains("content=\"noindex\""));
    EXPECT_FALSE(html(sampleNamed("everything.public")).contains("<div class=\"embargo\">"));
    EXPECT_FALSE(html(sampleNamed("everything.public")).contains("noindex"));
}

TEST(Html, DataForMachinesIsAnArticleAboutAnEvent)
{
    const QJsonObject article = jsonLd(html(sampleNamed("dialogue.en-GB")));
    EXPECT_EQ(article["@type"].toString(), "NewsArticle");
    EXPECT_EQ(article["dateline"].toString(), "Astana, 13 June 2023");
    EXPECT_EQ(article["datePublished"].toString(), "2023-06-13");
    EXPECT_EQ(article["genre"].toString(), "Press release");
    const QJsonObject event = article["about"].toObject();
    EXPECT_EQ(event["@type"].toString(), "Event");
    EXPECT_EQ(event["startDate"].toString(), "2023-06-13");
    EXPECT_EQ(event["location"]["address"]["addressCountry"].toString(), "KZ");
    EXPECT_EQ(event["organizer"]["@type"].toString(), "Person");
    EXPECT_EQ(event["attendee"].toArray().size(), 6);
    const QJsonValue contact = article["publisher"]["contactPoint"];
    EXPECT_EQ(contact["@type"].toString(), "ContactPoint");
    EXPECT_EQ(contact["telephone"].toString(), "+32460754553");
}

TEST(Html, AnEmbargoedArticleIsPublishedWhenItLifts)
{
    const QString page = html(sampleNamed("everything.embargoed"));
    EXPECT_EQ(jsonLd(page)["datePublished"].toString(), "2024-04-03T06:00:00+01:00");
    EXPECT_TRUE(page.contains("<meta property=\"article:published_time\" content=\"2024-04-03T06:00:00+01:00\">"));
}

TEST(Html, OpenGraphLocalesHaveATerritory)
{
    EXPECT_TRUE(html(sampleNamed("dialogue.en-GB")).contains("og:locale\" content=\"en_GB\""));
    EXPECT_TRUE(html(sampleNamed("dialogue.fr")).contains("og:locale\" content=\"fr_FR\""));
}

TEST(Html, ContactsCanBeFollowed)
{
    const QString page = html(sampleNamed("everything.public"));
    EXPECT_TRUE(page.contains("<a href=\"tel:+442079460018\" dir=\"ltr\">"));
    EXPECT_TRUE(page.contains("<a href=\"mailto:press@example.org\" dir=\"ltr\">press@example.org</a>"));
    EXPECT_TRUE(page.contains("<span dir=\"ltr\">ext. 12</span>"));
}

TEST(Html, NestsLists)
{
    const QString body =
        bodyWith({block(ListItem{false, 1}, "a"), block(ListItem{true, 2}, "b"), block(ListItem{true, 2}, "c"),
                  block(ListItem{false, 1}, "d"), block(ListItem{true, 1}, "e")});
    EXPECT_TRUE(QString(body).remove(u'\n').contains(
        "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul><ol><li>e</li></ol>"));
}

TEST(Html, HeadingsLeaveNoGap)
{
    const QString body = bodyWith({block(Heading{2}, "a"), block(Heading{1}, "b"), block(Heading{2}, "c")});
    EXPECT_TRUE(body.contains("<h2>a</h2>"));
    EXPECT_TRUE(body.contains("<h2>b</h2>"));
    EXPECT_TRUE(body.contains("<h3>c</h3>"));
}

TEST(Html, TablesSayWhatTheirHeadersHead)
{
    const QString page = html(sampleNamed("everything.public"));
    EXPECT_TRUE(page.contains("<caption>Traffic of the old pier</caption>"));
    EXPECT_TRUE(page.contains("<th scope=\"col\" class=\"number\">Ships</th>"));
    EXPECT_TRUE(page.contains("<td class=\"number\">1 204</td>"));
    EXPECT_FALSE(page.contains("<td class=\"number\">2021</td>"));
}

TEST(Html, FiguresHaveTextSizeAndCredit)
{
    const QString page = html(sampleNamed("everything.public"));
    EXPECT_TRUE(page.contains("alt=\"Two ridges of hills under a clear sky\" src=\"data:image/png;base64,"));
    EXPECT_TRUE(page.contains("width=\"960\" height=\"540\""));
    EXPECT_TRUE(page.contains("<small>Photo: Jo Example</small>"));
}

TEST(Html, AnUnknownImageIsAnError)
{
    Publication publication = sampleNamed("everything.public");
    publication.media["hills"].media.bytes = "GIF89a";
    const Expected<QByteArray> page = exportHtml(publication);
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().kind, ErrorKind::Format);
    EXPECT_TRUE(page.error().what.contains("hills.png"));
}

TEST(Html, ReadsTheSizeOfJpegs)
{
    Publication publication = sampleNamed("everything.public");
    publication.media["hills"].media.bytes =
        QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffc0000b08002a007b01011100ffd9");
    EXPECT_TRUE(html(publication).contains("src=\"data:image/jpeg;base64,"));
    EXPECT_TRUE(html(publication).contains("width=\"123\" height=\"42\""));
}

TEST(Html, IsTheSameEveryTime)
{
    const Publication publication = sampleNamed("everything.public");
    EXPECT_EQ(exportHtml(publication).value(), exportHtml(publication).value());
}

} // namespace
} // namespace dateline
