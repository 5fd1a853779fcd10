#include "dateline/base/image.h"
#include "exporters/verify/expected_text.h"
#include "exporters/verify/pdf_reading.h"
#include "exporters/verify/report.h"
#include "exporters/verify/xmp_packet.h"

#include <QCoreApplication>
#include <qpdf/Buffer.hh>

#include <algorithm>
#include <exception>

namespace dateline {

namespace {

using Object = QPDFObjectHandle;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Verify)
};

QByteArray contentOf(Object stream, qpdf_stream_decode_level_e level = qpdf_dl_all)
{
    const std::shared_ptr<Buffer> data = stream.getStreamData(level);
    return {reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
}

QString textOf(Object string)
{
    return string.isString() ? QString::fromStdString(string.getUTF8Value()) : QString();
}

bool hasOnly(Object dictionary, std::initializer_list<const char*> known)
{
    const std::set<std::string> keys = dictionary.isDictionary() ? dictionary.getKeys() : std::set<std::string>();
    return std::all_of(keys.begin(), keys.end(), [&](const std::string& key) {
        return std::any_of(known.begin(), known.end(), [&](const char* each) { return key == each; });
    });
}

/// What the file must say of itself, in its metadata and in words (ISO 14289, ISO 19005).
struct Claims {
    QString pdfuaPart;
    QString pdfaPart;
    QString pdfaConformance;
    QString accessible;
    QString archival;
};

Claims claimsOf(const Publication& publication)
{
    const bool attaches = !publication.package.isEmpty();
    if (publication.style.page.standard == PdfStandard::Ua2) {
        return attaches ? Claims{"2", "4", "F", "PDF/UA-2", "PDF/A-4f"} : Claims{"2", "4", {}, "PDF/UA-2", "PDF/A-4"};
    }
    return attaches ? Claims{"1", "3", "A", "PDF/UA-1", "PDF/A-3a"} : Claims{"1", "2", "A", "PDF/UA-1", "PDF/A-2a"};
}

class PdfCheck {
public:
    PdfCheck(const QByteArray& bytes, const Publication& publication)
        : m_publication(publication), m_claims(claimsOf(publication))
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.setAttemptRecovery(false);
        m_pdf.processMemoryFile("export", bytes.constData(), static_cast<size_t>(bytes.size()));
        m_catalogue = m_pdf.getRoot();
        m_reading = readStructure(m_pdf);
        m_xmp = m_catalogue.getKey("/Metadata").isStream() ? readXmp(contentOf(m_catalogue.getKey("/Metadata")))
                                                           : XmpPacket();
    }

    Verification run()
    {
        m_report.setPages(static_cast<int>(m_pdf.getAllPages().size()));
        const bool isWhole = readsToTheEnd();
        checkTags(isWhole);
        checkFonts(isWhole);
        checkText(isWhole);
        // An attached release holds what no page shows, which is what the house style asked for.
        if (m_publication.package.isEmpty()) {
            checkMetadata(isWhole);
        }
        return m_report.take();
    }

private:
    void demandWhole(bool isWhole) { m_report.demand(isWhole, Words::tr("The file is damaged.")); }

    // A byte that changed within compressed data shows when it is unpacked.
    bool readsToTheEnd()
    {
        for (Object object : m_pdf.getAllObjects()) {
            if (object.isStream()) {
                object.getStreamData(qpdf_dl_generalized);
            }
        }
        return m_pdf.getWarnings().empty() && !m_pdf.isEncrypted();
    }

    void checkTags(bool isWhole)
    {
        demandWhole(isWhole);
        m_report.demand(m_catalogue.getKey("/MarkInfo").getKey("/Marked").isBool() &&
                            m_catalogue.getKey("/MarkInfo").getKey("/Marked").getBoolValue(),
                        Words::tr("It is not marked as tagged."));
        m_report.demand(m_reading.contentSound, Words::tr("The content of a page cannot be read."));
        m_report.demand(m_reading.allShown, Words::tr("The structure names content that is on no page."));
        m_report.demand(m_reading.allTagged, Words::tr("Something on a page is not in the structure."));
        m_report.demand(m_reading.figuresWithoutAlternative == 0, Words::tr("A figure has no alternative text."));
        m_report.demand(textOf(m_catalogue.getKey("/Lang")) == m_publication.language.toString(),
                        Words::tr("It does not say its language."));
        const bool showsTitle = m_catalogue.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").isBool() &&
                                m_catalogue.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue();
        m_report.demand(showsTitle && comparable(m_xmp.title) == comparable(m_publication.title),
                        Words::tr("It does not have the release's title."));
        m_report.demand(m_xmp.pdfuaPart == m_claims.pdfuaPart,
                        Words::tr("It does not call itself %1.").arg(m_claims.accessible));
        m_report.conclude({QStringLiteral("pdf.tags"), Words::tr("%1 tags").arg(m_claims.accessible),
                           Words::tr("The file calls itself %1 and says its language and title. All ink is in "
                                     "its structure once or marked as decoration, everything in the structure is on a "
                                     "page, and every figure has its alternative text.")
                               .arg(m_claims.accessible)});
    }

    void checkFonts(bool isWhole)
    {
        demandWhole(isWhole);
        for (Object page : m_pdf.getAllPages()) {
            Object fonts = page.getKey("/Resources").getKey("/Font");
            for (const std::string& name : fonts.getKeys()) {
                m_report.demand(isEmbedded(fonts.getKey(name)), Words::tr("A font is not embedded."));
            }
        }
        m_report.demand(m_catalogue.getKey("/OutputIntents").isArray() &&
                            m_catalogue.getKey("/OutputIntents").getArrayNItems() == 1,
                        Words::tr("It does not say what its colours mean."));
        m_report.demand(m_xmp.pdfaPart == m_claims.pdfaPart && m_xmp.pdfaConformance == m_claims.pdfaConformance,
                        Words::tr("It does not call itself %1.").arg(m_claims.archival));
        m_report.conclude({QStringLiteral("pdf.fonts"), Words::tr("%1 fonts").arg(m_claims.archival),
                           Words::tr("The file calls itself %1, carries every font it uses with the characters "
                                     "that its glyphs stand for, and says what its colours mean.")
                               .arg(m_claims.archival)});
    }

    static bool isEmbedded(Object font)
    {
        Object descendants = font.getKey("/DescendantFonts");
        if (!descendants.isArray() || descendants.getArrayNItems() != 1 || !font.getKey("/ToUnicode").isStream()) {
            return false;
        }
        Object descriptor = descendants.getArrayItem(0).getKey("/FontDescriptor");
        return descriptor.isDictionary() &&
               (descriptor.getKey("/FontFile2").isStream() || descriptor.getKey("/FontFile3").isStream());
    }

    void checkText(bool isWhole)
    {
        demandWhole(isWhole);
        const QString missing = firstMissing(m_reading.text, m_publication);
        m_report.demand(missing.isEmpty(), Words::tr("Not there as often as in the release: “%1”").arg(missing));
        m_report.conclude({QStringLiteral("pdf.complete"), Words::tr("complete"),
                           Words::tr("Every text of the release can be read from the file, once.")});
    }

    void checkMetadata(bool isWhole)
    {
        demandWhole(isWhole);
        m_report.demand(
            hasOnly(m_pdf.getTrailer().getKey("/Info"), {"/Title", "/Author", "/Subject", "/Keywords", "/Creator",
                                                         "/Producer", "/CreationDate", "/ModDate"}),
            Words::tr("It says more of its origin than it should."));
        m_report.demand(m_xmp.isWellFormed && m_xmp.knownOnly, Words::tr("Its metadata say more than they should."));
        m_report.demand(
            hasOnly(m_catalogue, {"/Type", "/Pages", "/StructTreeRoot", "/MarkInfo", "/Outlines", "/PageMode", "/Lang",
                                  "/ViewerPreferences", "/Metadata", "/OutputIntents", "/Version", "/Extensions"}),
            Words::tr("It holds something besides its pages: a program, a form or an attached file."));
        for (Object object : m_pdf.getAllObjects()) {
            checkImage(object);
        }
        m_report.conclude({QStringLiteral("pdf.private"), Words::tr("no hidden data"),
                           Words::tr("The file holds no metadata but title, issuer, subject, date and Dateline's "
                                     "name, nothing of where and when photos were taken, and no attached file, form "
                                     "or program.")});
    }

    void checkImage(Object object)
    {
        if (!object.isStream()) {
            return;
        }
        Object dictionary = object.getDict();
        const bool isXmp = dictionary.getKey("/Type").isNameAndEquals("/Metadata");
        m_report.demand(!isXmp || object.getObjGen() == m_catalogue.getKey("/Metadata").getObjGen(),
                        Words::tr("A part of it has metadata of its own."));
        if (dictionary.getKey("/Subtype").isNameAndEquals("/Image") &&
            dictionary.getKey("/Filter").isNameAndEquals("/DCTDecode")) {
            const QByteArray jpeg = contentOf(object, qpdf_dl_generalized);
            m_report.demand(withoutMetadata(jpeg) == jpeg, Words::tr("A photo has metadata of its own."));
        }
    }

    const Publication& m_publication;
    const Claims m_claims;
    QPDF m_pdf;
    Object m_catalogue;
    PdfReading m_reading;
    XmpPacket m_xmp;
    VerificationReport m_report;
};

} // namespace

Verification verifyPdf(const QByteArray& bytes, const Publication& publication)
{
    try {
        return PdfCheck(bytes, publication).run();
    } catch (const std::exception& problem) {
        Verification damaged;
        damaged.breaches.append(QString::fromUtf8(problem.what()));
        return damaged;
    }
}

} // namespace dateline
