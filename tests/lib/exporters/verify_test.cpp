#include "dateline/exporters/html.h"
#include "dateline/exporters/plain.h"
#include "dateline/exporters/verify.h"
#include "support/pdf_tools.h"
#include "support/sample_pages.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

namespace dateline {
namespace {

using namespace samples;
using Object = QPDFObjectHandle;
using testing::ElementsAre;

QStringList idsOf(const Verification& verification)
{
    QStringList ids;
    for (const Assurance& assurance : verification.held) {
        ids.append(assurance.id);
    }
    return ids;
}

std::string breachesOf(const Verification& verification)
{
    return QStringList(verification.breaches).join(u'\n').toStdString();
}

const QStringList kAllOfPdf{"pdf.tags", "pdf.fonts", "pdf.complete", "pdf.private"};
const QStringList kAllOfHtml{"html.structure", "html.self-contained", "html.links", "html.complete"};
const QStringList kAllOfText{"txt.form", "txt.complete"};

TEST(Verify, FindsEverySampleSoundInEveryFormat)
{
    FontLibrary fonts;
    for (const Sample& sample : publications()) {
        SCOPED_TRACE(sample.name.toStdString());
        const Publication& publication = sample.publication;
        const Verification pdf = verifyFile("pdf", pdfOf(publication, fonts).value(), publication);
        EXPECT_EQ(idsOf(pdf), kAllOfPdf) << breachesOf(pdf);
        EXPECT_GE(pdf.pages, 1);
        const Verification html = verifyFile("html", exportHtml(publication).value(), publication);
        EXPECT_EQ(idsOf(html), kAllOfHtml) << breachesOf(html);
        const Verification text = verifyFile("txt", exportPlain(publication).value(), publication);
        EXPECT_EQ(idsOf(text), kAllOfText) << breachesOf(text);
    }
}

TEST(Verify, NamesTheStandardsThatTheFileWasWrittenFor)
{
    struct Case {
        PdfStandard standard;
        const char* package;
        QStringList names;
    };
    const Case cases[] = {
        {PdfStandard::Ua1, "", {"PDF/UA-1 tags", "PDF/A-2a fonts", "complete", "no hidden data"}},
        {PdfStandard::Ua1, "PK", {"PDF/UA-1 tags", "PDF/A-3a fonts", "complete"}},
        {PdfStandard::Ua2, "", {"PDF/UA-2 tags", "PDF/A-4 fonts", "complete", "no hidden data"}},
        {PdfStandard::Ua2, "PK", {"PDF/UA-2 tags", "PDF/A-4f fonts", "complete"}},
    };
    FontLibrary fonts;
    for (const Case& each : cases) {
        SCOPED_TRACE(each.names.join(u", ").toStdString());
        Publication publication = paragraphs(LanguageTag(u"en"), {"The ministers met in the capital on Monday."});
        publication.style.page.standard = each.standard;
        publication.package = each.package;
        PdfOptions options{each.standard, {}};
        if (!publication.package.isEmpty()) {
            options.source = PdfAttachment{"a.dateline", "application/zip", "The release", publication.package};
        }
        const QByteArray pdf = exportPdf(typeset(publication, fonts).value(), options).value();
        const Verification verification = verifyFile("pdf", pdf, publication);
        QStringList names;
        for (const Assurance& assurance : verification.held) {
            names.append(assurance.name);
        }
        EXPECT_EQ(names, each.names) << breachesOf(verification);
        publication.style.page.standard = each.standard == PdfStandard::Ua1 ? PdfStandard::Ua2 : PdfStandard::Ua1;
        EXPECT_FALSE(idsOf(verifyFile("pdf", pdf, publication)).contains("pdf.tags"));
    }
}

TEST(Verify, AssuresNothingOfAnotherRelease)
{
    FontLibrary fonts;
    const Publication ours = paragraphs(LanguageTag(u"en"), {"What was meant to be said by the ministry."});
    Publication other = paragraphs(LanguageTag(u"en"), {"What was not meant to be said by the ministry."});
    EXPECT_FALSE(idsOf(verifyFile("pdf", pdfOf(other, fonts).value(), ours)).contains("pdf.complete"));
    EXPECT_FALSE(idsOf(verifyFile("html", exportHtml(other).value(), ours)).contains("html.complete"));
    EXPECT_FALSE(idsOf(verifyFile("txt", exportPlain(other).value(), ours)).contains("txt.complete"));
}

TEST(Verify, ATextThatStandsThereTwiceIsNotOnce)
{
    const Publication once = paragraphs(LanguageTag(u"en"), {"The ministers met in the capital on Monday."});
    const Publication twice = paragraphs(LanguageTag(u"en"), {"The ministers met in the capital on Monday.",
                                                              "The ministers met in the capital on Monday."});
    EXPECT_EQ(idsOf(verifyFile("txt", exportPlain(twice).value(), once)), QStringList("txt.form"));
    EXPECT_EQ(idsOf(verifyFile("txt", exportPlain(twice).value(), twice)), kAllOfText);
}

TEST(Verify, ATextFileLosesWhatABrokenByteBreaks)
{
    const Publication publication = paragraphs(LanguageTag(u"fr"), {"Réunion à Paris."});
    const QByteArray sound = exportPlain(publication).value();
    const auto assuredWith = [&](const char* before, const char* after) {
        QByteArray broken = sound;
        broken.replace(before, after);
        EXPECT_NE(broken, sound);
        return idsOf(verifyFile("txt", broken, publication));
    };
    EXPECT_EQ(assuredWith("\xc3\xa9", "x\xa9"), QStringList());
    EXPECT_EQ(assuredWith("Paris", "Pari\x07"), QStringList());
    EXPECT_EQ(assuredWith("Paris", "Parma"), QStringList("txt.form"));
    EXPECT_EQ(assuredWith("Paris.\n", "Paris. \n"), QStringList("txt.complete"));
}

struct HtmlBreak {
    const char* before;
    const char* after;
    const char* lost;
};

TEST(Verify, AWebPageLosesWhatAChangeBreaks)
{
    Publication publication = illustrated();
    publication.body.append(
        Block{BlockId{9}, Paragraph{}, InlineText(QList<TextRun>{{"More here", {false, false, "https://x.eu/", {}}}})});
    const QByteArray sound = exportHtml(publication).value();
    ASSERT_EQ(idsOf(verifyFile("html", sound, publication)), kAllOfHtml);
    for (const HtmlBreak& each :
         {HtmlBreak{"<html lang=\"en\"", "<html lang=\"fr\"", "html.structure"},
          HtmlBreak{"</h1>", "", "html.structure"}, HtmlBreak{"<h1>", "<h1></h1><h1>", "html.structure"},
          HtmlBreak{"alt=\"Hills\"", "title=\"Hills\"", "html.structure"},
          HtmlBreak{"<title>Title", "<title>Other", "html.structure"},
          HtmlBreak{"</main>", "</mian>", "html.structure"},
          HtmlBreak{"<main>", "<main><!-- draft -->", "html.self-contained"},
          HtmlBreak{"src=\"data:image/png", "src=\"https://x.eu/p.png?", "html.self-contained"},
          HtmlBreak{"<body>", "<body onload=\"x()\">", "html.self-contained"},
          HtmlBreak{"<style>", "<style>@import 'x.css';", "html.self-contained"},
          HtmlBreak{"href=\"https://x.eu/\"", "href=\"javascript:x()\"", "html.links"},
          HtmlBreak{"More here", "More hare", "html.complete"}}) {
        SCOPED_TRACE(each.after);
        QByteArray broken = sound;
        broken.replace(each.before, each.after);
        ASSERT_NE(broken, sound);
        EXPECT_FALSE(idsOf(verifyFile("html", broken, publication)).contains(QLatin1String(each.lost)));
    }
}

QByteArray changedPdf(const QByteArray& bytes, const std::function<void(QPDF&)>& change)
{
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), static_cast<size_t>(bytes.size()));
    change(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

Object firstFont(QPDF& pdf)
{
    Object page = pdf.getAllPages().front();
    Object fonts = page.getKey("/Resources").getKey("/Font");
    return fonts.getKey(*fonts.getKeys().begin());
}

TEST(Verify, APdfLosesWhatAChangeBreaks)
{
    FontLibrary fonts;
    const Publication publication = paragraphs(LanguageTag(u"en"), {"The ministers met in the capital on Monday."});
    const QByteArray sound = pdfOf(publication, fonts).value();
    ASSERT_EQ(idsOf(verifyFile("pdf", changedPdf(sound, [](QPDF&) {}), publication)), kAllOfPdf);
    const std::tuple<const char*, const char*, std::function<void(QPDF&)>> changes[] = {
        {"no language", "pdf.tags", [](QPDF& pdf) { pdf.getRoot().removeKey("/Lang"); }},
        {"not marked", "pdf.tags",
         [](QPDF& pdf) { pdf.getRoot().getKey("/MarkInfo").replaceKey("/Marked", Object::newBool(false)); }},
        {"no structure", "pdf.tags", [](QPDF& pdf) { pdf.getRoot().removeKey("/StructTreeRoot"); }},
        {"no metadata", "pdf.fonts", [](QPDF& pdf) { pdf.getRoot().removeKey("/Metadata"); }},
        {"no font", "pdf.fonts",
         [](QPDF& pdf) {
             Object descriptor = firstFont(pdf).getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
             descriptor.removeKey("/FontFile2");
             descriptor.removeKey("/FontFile3");
         }},
        {"no characters", "pdf.complete", [](QPDF& pdf) { firstFont(pdf).removeKey("/ToUnicode"); }},
        {"author's machine", "pdf.private",
         [](QPDF& pdf) { pdf.getTrailer().getKey("/Info").replaceKey("/Machine", Object::newString("desk")); }},
        {"program", "pdf.private",
         [](QPDF& pdf) { pdf.getRoot().replaceKey("/OpenAction", Object::parse("<</S /JavaScript /JS (x)>>")); }},
        {"untagged ink", "pdf.tags",
         [](QPDF& pdf) {
             Object page = pdf.getAllPages().front();
             page.replaceKey("/Contents",
                             Object::newArray({page.getKey("/Contents"), Object::newStream(&pdf, "\n0 0 9 9 re f\n")}));
         }},
    };
    for (const auto& [what, lost, change] : changes) {
        SCOPED_TRACE(what);
        const Verification verification = verifyFile("pdf", changedPdf(sound, change), publication);
        EXPECT_FALSE(idsOf(verification).contains(QLatin1String(lost)));
        EXPECT_FALSE(verification.breaches.isEmpty());
    }
}

TEST(Verify, ADamagedPdfIsAssuredOfNothing)
{
    FontLibrary fonts;
    const Publication publication = paragraphs(LanguageTag(u"en"), {"The ministers met."});
    const QByteArray sound = pdfOf(publication, fonts).value();
    QByteArray broken = sound;
    const qsizetype packed = broken.indexOf("stream\n") + 40;
    broken[packed] = static_cast<char>(broken[packed] ^ 1);
    EXPECT_EQ(idsOf(verifyFile("pdf", broken, publication)), QStringList());
    EXPECT_EQ(idsOf(verifyFile("pdf", sound.left(sound.size() / 2), publication)), QStringList());
    EXPECT_EQ(idsOf(verifyFile("pdf", {}, publication)), QStringList());
}

TEST(Verify, KnowsNothingOfOtherFormats)
{
    EXPECT_EQ(idsOf(verifyFile("docx", "PK", {})), QStringList());
}

} // namespace
} // namespace dateline
