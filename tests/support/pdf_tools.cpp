#include "support/pdf_tools.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace dateline::samples {

Expected<QByteArray> pdfOf(const Publication& publication, FontLibrary& fonts, const PdfOptions& options)
{
    const Expected<Pages> pages = typeset(publication, fonts);
    return pages ? exportPdf(*pages, options) : failure(pages.error());
}

QString kept(const QString& name, const QByteArray& bytes)
{
    const QDir folder(QStringLiteral(DATELINE_WRITTEN_PDFS));
    folder.mkpath(".");
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
    }
    return file.fileName();
}

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool done = process.waitForFinished(60'000);
    const QByteArray output = process.readAllStandardOutput();
    return done && process.exitCode() == 0 ? QString::fromUtf8(output) : QString();
}

QString extracted(const QByteArray& pdf)
{
    return outputOf("pdftotext", {"-enc", "UTF-8", kept("extracted.pdf", pdf), "-"});
}

Publication publicationOf(const LanguageTag& language, const QList<Block>& body)
{
    Publication publication;
    publication.language = language;
    publication.direction = language.direction();
    publication.title = QStringLiteral("Title");
    publication.masthead.issuer = QStringLiteral("Issuer");
    publication.headline = InlineText(publication.title);
    publication.style.bodyFont = QStringLiteral("Noto Serif");
    publication.style.headingFont = QStringLiteral("Noto Sans");
    publication.data.releaseDate = QDate(2023, 6, 13);
    publication.body = body;
    return publication;
}

Publication paragraphs(const LanguageTag& language, const QList<QString>& texts)
{
    QList<Block> body;
    for (const QString& text : texts) {
        body.append(Block{BlockId{static_cast<std::uint32_t>(body.size() + 1)}, Paragraph{}, InlineText(text), {}});
    }
    return publicationOf(language, body);
}

QByteArray contentOf(const QString& name)
{
    QFile file(QStringLiteral(DATELINE_TEST_DATA "/exporters/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Publication illustrated()
{
    Publication publication = publicationOf(LanguageTag(u"en"), {});
    for (const char* name : {"hills.jpg", "hills-grey-progressive.jpg", "hills-transparent.png"}) {
        const auto number = static_cast<std::uint32_t>(publication.body.size() + 1);
        PublishedMedia media;
        media.media.id = QString::fromLatin1(name);
        media.media.bytes = contentOf(media.media.id);
        media.alternative = QStringLiteral("Hills");
        publication.media.insert(media.media.id, media);
        publication.body.append(Block{BlockId{number}, Figure{media.media.id}, InlineText("Hills"), {}});
    }
    return publication;
}

} // namespace dateline::samples
