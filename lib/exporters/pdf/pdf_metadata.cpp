#include "exporters/pdf/pdf_metadata.h"

#include "exporters/pdf/srgb_profile.h"

namespace dateline {

namespace {

constexpr auto kProducer = "Dateline";

// PDF/A-2 and A-3 know no PDF/UA properties, so that the packet must describe them (ISO 19005-2, 6.6.2.3).
constexpr auto kUaSchema = R"(<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
)";

constexpr auto kNamespaces = R"(<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
)";

QString element(const char* name, const QString& content)
{
    return content.isEmpty() ? QString() : QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(name), content);
}

QString alternatives(const char* name, const QString& text)
{
    if (text.isEmpty()) {
        return {};
    }
    return element(name, "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + text.toHtmlEscaped() + "</rdf:li></rdf:Alt>");
}

QString list(const char* name, const char* kind, const QString& text)
{
    return text.isEmpty() ? QString()
                          : element(name, QStringLiteral("<rdf:%1><rdf:li>%2</rdf:li></rdf:%1>")
                                              .arg(QLatin1String(kind), text.toHtmlEscaped()));
}

QString isoDate(const Pages& pages)
{
    return pages.date.isValid() ? pages.date.toString(u"yyyy-MM-dd") + "T00:00:00Z" : QString();
}

QString claims(const PdfOptions& options)
{
    if (options.standard == PdfStandard::Ua1) {
        return element("pdfaid:part", options.source ? QStringLiteral("3") : QStringLiteral("2")) +
               element("pdfaid:conformance", QStringLiteral("A")) + element("pdfuaid:part", QStringLiteral("1"));
    }
    return element("pdfaid:part", QStringLiteral("4")) + element("pdfaid:rev", QStringLiteral("2020")) +
           element("pdfaid:conformance", options.source ? QStringLiteral("F") : QString()) +
           element("pdfuaid:part", QStringLiteral("2")) + element("pdfuaid:rev", QStringLiteral("2024"));
}

QString xmpPacket(const Pages& pages, const PdfOptions& options)
{
    QString packet = QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                                    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                                    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    packet += QLatin1String(kNamespaces);
    packet += claims(options) + alternatives("dc:title", pages.title) + list("dc:creator", "Seq", pages.author) +
              alternatives("dc:description", pages.subject) + list("dc:language", "Bag", pages.language.toString()) +
              element("dc:identifier", pages.identifier.toHtmlEscaped()) +
              element("pdf:Keywords", pages.keywords.toHtmlEscaped()) +
              element("pdf:Producer", QLatin1String(kProducer)) + element("xmp:CreatorTool", QLatin1String(kProducer)) +
              element("xmp:CreateDate", isoDate(pages)) + element("xmp:ModifyDate", isoDate(pages));
    packet += QStringLiteral("</rdf:Description>\n");
    packet += QLatin1String(options.standard == PdfStandard::Ua1 ? kUaSchema : "");
    return packet + QStringLiteral("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
}

} // namespace

std::string pdfDate(const QDate& date)
{
    return pdfString("D:" + date.toString(u"yyyyMMdd").toStdString() + "000000Z");
}

PdfRef writeMetadata(PdfFile& file, const Pages& pages, const PdfOptions& options)
{
    return file.addStreamAsIs(PdfDict("/Type /Metadata /Subtype /XML"), xmpPacket(pages, options).toStdString());
}

PdfRef writeInformation(PdfFile& file, const Pages& pages)
{
    PdfDict dictionary;
    const auto put = [&](const char* key, const QString& text) {
        if (!text.isEmpty()) {
            dictionary.add(key, pdfText(text));
        }
    };
    put("/Title", pages.title);
    put("/Author", pages.author);
    put("/Subject", pages.subject);
    put("/Keywords", pages.keywords);
    put("/Creator", QLatin1String(kProducer));
    put("/Producer", QLatin1String(kProducer));
    if (pages.date.isValid()) {
        dictionary.add("/CreationDate", pdfDate(pages.date)).add("/ModDate", pdfDate(pages.date));
    }
    return file.add(dictionary.text());
}

PdfRef writeOutputIntent(PdfFile& file)
{
    const PdfRef profile = file.addStream(PdfDict("/N 3"), srgbProfile());
    return file.add("<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) "
                    "/Info (sRGB IEC61966-2.1) /DestOutputProfile " +
                    profile.text() + ">>");
}

} // namespace dateline
