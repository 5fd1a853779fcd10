#include "dateline/exporters/pdf.h"
#include "support/long_publication.h"
#include "support/pdf_tools.h"
#include "support/sample_pages.h"
#include "support/text_units.h"
#include "support/torture.h"

#include <QFile>
#include <QRegularExpression>
#include <QtEndian>

#include <gtest/gtest.h>

#include <algorithm>

namespace dateline {
namespace {

using namespace samples;

/// Lines that pdftotext gives, joined to paragraphs: it ends each block with an empty line.
QString flowing(const QString& text)
{
    return singleSpaced(QString(text).replace(u'\f', u' '));
}

struct Script {
    const char* name;
    LanguageTag language;
    QString text;
};

QList<Script> scripts()
{
    return {
        {"Latin with ligatures", LanguageTag(u"en-GB"),
         "The office confirmed the final figures: five efficient offices affirmed a difficult, official effort in the "
         "field; the staff offered to fly first, ‘fluently’ and without conflict."},
        {"Greek", LanguageTag(u"el"),
         "Η Ευρωπαϊκή Ένωση και οι χώρες της Κεντρικής Ασίας επαναβεβαίωσαν τη δέσμευσή τους για συνεργασία στους "
         "τομείς της ασφάλειας, της ενέργειας και του κλίματος — «με αμοιβαίο σεβασμό»."},
        {"Cyrillic with Kazakh letters", LanguageTag(u"kk"),
         "Еуропалық Одақ пен Орталық Азия елдері қауіпсіздік, энергетика және климат салаларындағы ынтымақтастықты "
         "нығайтуға ұмтылады: ә, ғ, қ, ң, ө, ұ, ү, һ, і — Әлем, Ғылым, Қазақстан, Өңір, Үкімет."},
        {"Ukrainian", LanguageTag(u"uk"),
         "Європейський Союз і країни Центральної Азії підтвердили намір поглиблювати співпрацю; ґрунтовний обмін "
         "думками тривав дві години."},
        {"Polish", LanguageTag(u"pl"),
         "Zażółć gęślą jaźń: uczestnicy wymienili poglądy o bezpieczeństwie, łączności i środowisku w regionie."},
        {"Armenian", LanguageTag(u"hy"), "Եվրոպական միությունը և Հայաստանը վերահաստատեցին իրենց գործընկերությունը։"},
        {"Georgian", LanguageTag(u"ka"), "ევროკავშირმა და საქართველომ დაადასტურეს თანამშრომლობის გაღრმავების სურვილი."},
    };
}

/// Text without the marks that steer its direction, which readers add as they think right.
QString undirected(QString text)
{
    return text.removeIf([](QChar unit) {
        const char16_t code = unit.unicode();
        return code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
               (code >= 0x2066 && code <= 0x2069);
    });
}

QList<Script> rightToLeftScripts()
{
    return {
        {"Arabic with vowels, brackets and commas", LanguageTag(u"ar"),
         "عُقدت الجولة العاشرة من الحوار السياسي والأمني (كازاخستان وطاجيكستان) في أستانا، كازاخستان، في 13 يونيو "
         "2023."},
        {"Arabic with Latin names and numbers", LanguageTag(u"ar"),
         "بلغت النسبة 25,5 % في عام 2022، مقابل 18 % في 2021؛ وترأسها السيد Enrique Mora من الجهاز الأوروبي (EEAS)."},
        {"Persian", LanguageTag(u"fa"),
         "دهمین دور گفت‌وگوی سیاسی میان اتحادیه اروپا و کشورهای "
         "آسیای "
         "مرکزی "
         "در "
         "۱۳ "
         "ژوئن "
         "۲۰۲۳ "
         "به "
         "ریاست "
         "Enrique "
         "Mora "
         "(معاون دبیرکل) برگزار شد؛ دور بعدی در سال ۲۰۲۴ خواهد بود."},
        {"Hebrew", LanguageTag(u"he"),
         "את הפגישה ניהל Enrique Mora, סגן המזכיר הכללי (EEAS); הסבב הבא יתקיים ב-13 ביוני 2024."},
    };
}

QString tagged(const QByteArray& pdf);

TEST(Pdf, GivesBackRightToLeftByPlaceAndByStructure)
{
    FontLibrary fonts;
    for (const Script& script : rightToLeftScripts()) {
        SCOPED_TRACE(script.name);
        const Expected<QByteArray> pdf = pdfOf(paragraphs(script.language, {script.text}), fonts);
        ASSERT_TRUE(pdf) << pdf.error().message().toStdString();
        const QString byPlace = flowing(undirected(extracted(*pdf)));
        EXPECT_TRUE(byPlace.contains(script.text)) << byPlace.toStdString();
        const QString byStructure = flowing(undirected(tagged(*pdf)));
        EXPECT_TRUE(byStructure.contains(script.text)) << byStructure.toStdString();
    }
}

TEST(Pdf, GivesBackDividedWordsWhole)
{
    const QString text = QString("The representatives unanimously acknowledged extraordinarily disproportionate "
                                 "administrative responsibilities notwithstanding internationally recognised "
                                 "recommendations concerning interdepartmental communications. ")
                             .repeated(3)
                             .trimmed();
    Publication publication = paragraphs(LanguageTag(u"en-GB"), {text});
    publication.style.page.justified = true;
    FontLibrary fonts;
    const QByteArray pdf = pdfOf(publication, fonts).value();
    ASSERT_TRUE(outputOf("pdftotext", {"-raw", "-enc", "UTF-8", kept("divided.pdf", pdf), "-"}).contains("-\n"));
    EXPECT_TRUE(flowing(extracted(pdf)).contains(text)) << extracted(pdf).toStdString();
    EXPECT_TRUE(flowing(tagged(pdf)).contains(text)) << tagged(pdf).toStdString();
}

TEST(Pdf, CarriesTheFileItWasMadeFrom)
{
    const PdfAttachment source{"release.dateline", "application/zip", "The release", "Not a real package"};
    FontLibrary fonts;
    for (const PdfStandard standard : {PdfStandard::Ua1, PdfStandard::Ua2}) {
        const Publication publication = paragraphs(LanguageTag(u"en"), {"Some words."});
        const QString path = kept("attached.pdf", pdfOf(publication, fonts, {standard, source}).value());
        EXPECT_TRUE(outputOf("pdfdetach", {"-list", path}).contains("release.dateline"));
        const QString version = standard == PdfStandard::Ua1 ? QStringLiteral("1.7") : QStringLiteral("2.0");
        EXPECT_TRUE(outputOf("pdfinfo", {path}).contains(version));
    }
}

TEST(Pdf, GivesBackEachParagraphExactly)
{
    FontLibrary fonts;
    for (const Script& script : scripts()) {
        SCOPED_TRACE(script.name);
        const Expected<QByteArray> pdf = pdfOf(paragraphs(script.language, {script.text, script.text}), fonts);
        ASSERT_TRUE(pdf) << pdf.error().message().toStdString();
        EXPECT_EQ(flowing(extracted(*pdf)).count(script.text), 2) << extracted(*pdf).toStdString();
    }
}

// The words of the structure tree as a reader of tags gets them: each element's, joined.
QString tagged(const QByteArray& pdf)
{
    const QString tree = outputOf("pdfinfo", {"-enc", "UTF-8", "-struct-text", kept("tagged.pdf", pdf)});
    static const QRegularExpression words(QStringLiteral("^ *(?:\"(.*)\"|(\\w+).*)$"));
    QString text;
    for (const QString& line : tree.split(u'\n')) {
        const QRegularExpressionMatch match = words.match(line);
        static const QRegularExpression within(QStringLiteral("^ *(Span|Link|Object)\\b"));
        const bool isInline = within.match(line).hasMatch();
        text += match.hasCaptured(1) ? match.captured(1) : isInline ? QString() : QStringLiteral("\n");
    }
    return text;
}

TEST(Pdf, HoldsEveryWordOfEverySample)
{
    FontLibrary fonts;
    for (const Sample& sample : publications()) {
        SCOPED_TRACE(sample.name.toStdString());
        if (sample.name == "hostile") {
            continue;
        }
        const Expected<QByteArray> pdf = pdfOf(sample.publication, fonts);
        ASSERT_TRUE(pdf) << pdf.error().message().toStdString();
        const QString text = singleSpaced(undirected(tagged(*pdf)));
        for (const QString& unit : textUnits(sample.publication)) {
            EXPECT_TRUE(text.contains(singleSpaced(unit))) << unit.toStdString();
        }
    }
}

TEST(Pdf, IsSoundForItsOwnReader)
{
    FontLibrary fonts;
    for (const Sample& sample : publications()) {
        SCOPED_TRACE(sample.name.toStdString());
        const Expected<QByteArray> pdf = pdfOf(sample.publication, fonts);
        ASSERT_TRUE(pdf) << pdf.error().message().toStdString();
        EXPECT_NE(outputOf("qpdf", {"--check", kept(sample.name + ".pdf", *pdf)}), QString());
    }
}

TEST(Pdf, IsSoundOverManyPages)
{
    FontLibrary fonts;
    const Publication publication = longPublication();
    const Expected<QByteArray> pdf = pdfOf(publication, fonts);
    ASSERT_TRUE(pdf) << pdf.error().message().toStdString();
    EXPECT_NE(outputOf("qpdf", {"--check", kept("long.pdf", *pdf)}), QString());
    const QString text = singleSpaced(undirected(tagged(*pdf)));
    for (const QString& unit : textUnits(publication)) {
        EXPECT_TRUE(text.contains(singleSpaced(unit))) << unit.toStdString();
    }
}

TEST(Pdf, SaysEveryWordOfTheTortureDocument)
{
    FontLibrary fonts;
    const Publication publication = torture();
    const Expected<QByteArray> pdf = pdfOf(publication, fonts);
    ASSERT_TRUE(pdf) << pdf.error().message().toStdString();
    EXPECT_NE(outputOf("qpdf", {"--check", kept("torture.pdf", *pdf)}), QString());
    const QString text = singleSpaced(undirected(tagged(*pdf)));
    for (const QString& unit : textUnits(publication)) {
        EXPECT_TRUE(text.contains(singleSpaced(unit))) << unit.toStdString();
    }
}

TEST(Pdf, HasTheSameBytesEachTime)
{
    for (const Sample& sample : publications()) {
        SCOPED_TRACE(sample.name.toStdString());
        FontLibrary first;
        FontLibrary second;
        EXPECT_TRUE(pdfOf(sample.publication, first) == pdfOf(sample.publication, second));
    }
}

TEST(Pdf, StatesTitleAuthorAndLanguage)
{
    FontLibrary fonts;
    const Publication publication = publications().first().publication;
    const QString path = kept("metadata.pdf", pdfOf(publication, fonts).value());
    const QString info = outputOf("pdfinfo", {path});
    EXPECT_TRUE(info.contains(publication.title)) << info.toStdString();
    EXPECT_TRUE(info.contains(publication.byline)) << info.toStdString();
    EXPECT_TRUE(info.contains("Tagged:          yes")) << info.toStdString();
    const QString objects = outputOf("qpdf", {"--qdf", "--object-streams=disable", path, "-"});
    EXPECT_TRUE(objects.contains("/Lang (en-GB)"));
}

TEST(Pdf, RefusesPagesWhoseTextIsNotOnThem)
{
    FontLibrary fonts;
    const Pages good = typeset(paragraphs(LanguageTag(u"en"), {"Some words."}), fonts).value();
    ASSERT_TRUE(exportPdf(good));
    Pages lost = good;
    lost.pages.first().runs.removeFirst();
    Pages twice = good;
    twice.pages.first().runs.insert(1, twice.pages.first().runs.first());
    Pages boxes = good;
    boxes.pages.first().runs.last().glyphs.first().id = 0;
    Pages outside = good;
    outside.pages.first().runs.first().x = outside.width;
    Pages silent = good;
    silent.language = LanguageTag();
    Pages nameless = good;
    nameless.title.clear();
    for (const Pages& bad : {lost, twice, boxes, outside, silent, nameless}) {
        const Expected<QByteArray> pdf = exportPdf(bad);
        ASSERT_FALSE(pdf);
        EXPECT_EQ(pdf.error().kind, ErrorKind::Internal);
        EXPECT_FALSE(pdf.error().message().isEmpty());
    }
}

/// A copy of a font file whose licence bits (OS/2 fsType) are these.
QString fontWithPermissions(const QString& path, char bits)
{
    QFile original(path);
    EXPECT_TRUE(original.open(QIODevice::ReadOnly));
    QByteArray bytes = original.readAll();
    const qsizetype entry = bytes.indexOf("OS/2");
    const auto table = qFromBigEndian<quint32>(bytes.constData() + entry + 8);
    bytes[static_cast<qsizetype>(table) + 9] = bits;
    return kept(QStringLiteral("permissions-%1.ttf").arg(static_cast<int>(bits)), bytes);
}

TEST(Pdf, RefusesFontsThatMayNotBeEmbedded)
{
    constexpr char kRestricted = 2;
    constexpr char kEditable = 8;
    FontLibrary fonts;
    Pages pages = typeset(paragraphs(LanguageTag(u"en"), {"Some words."}), fonts).value();
    const QString path = pages.fonts.first().path;
    pages.fonts.first().path = fontWithPermissions(path, kRestricted);
    const Expected<QByteArray> refused = exportPdf(pages);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Refused);
    EXPECT_TRUE(refused.error().what.contains(pages.fonts.first().postScriptName));
    pages.fonts.first().path = fontWithPermissions(path, kEditable);
    EXPECT_TRUE(exportPdf(pages));
}

TEST(Pdf, EmbedsImagesAsTheyCome)
{
    FontLibrary fonts;
    const QString path = kept("images.pdf", pdfOf(illustrated(), fonts).value());
    const QString images = outputOf("pdfimages", {"-list", path});
    EXPECT_EQ(images.count("jpeg"), 2) << images.toStdString();
    EXPECT_EQ(images.count("smask"), 1) << images.toStdString();
}

TEST(Pdf, RefusesImagesInPrintColours)
{
    FontLibrary fonts;
    Publication publication = illustrated();
    for (PublishedMedia& media : publication.media) {
        media.media.bytes = contentOf("hills-cmyk.jpg");
    }
    const Expected<QByteArray> pdf = pdfOf(publication, fonts);
    ASSERT_FALSE(pdf);
    EXPECT_EQ(pdf.error().kind, ErrorKind::Format);
}

TEST(Pdf, NamesTheFontFileThatIsGone)
{
    FontLibrary fonts;
    Pages pages = typeset(paragraphs(LanguageTag(u"en"), {"Some words."}), fonts).value();
    pages.fonts.first().path = "/nowhere/Gone.ttf";
    const Expected<QByteArray> pdf = exportPdf(pages);
    ASSERT_FALSE(pdf);
    EXPECT_EQ(pdf.error().kind, ErrorKind::Missing);
    EXPECT_TRUE(pdf.error().what.contains("Gone.ttf"));
}

} // namespace
} // namespace dateline
