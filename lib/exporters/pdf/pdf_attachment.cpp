#include "exporters/pdf/pdf_attachment.h"

#include "exporters/pdf/pdf_metadata.h"

namespace dateline {

void addAttachment(PdfFile& file, PdfDict& catalogue, const PdfAttachment& source, const QDate& date)
{
    const QDate changed = date.isValid() ? date : QDate(1970, 1, 1);
    PdfDict parameters;
    parameters.add("/Size", std::to_string(source.bytes.size())).add("/ModDate", pdfDate(changed));
    PdfDict embedded("/Type /EmbeddedFile");
    embedded.add("/Subtype", pdfName(source.mediaType.toStdString())).add("/Params", parameters.text());
    const std::string content =
        file.addStream(embedded, {source.bytes.constData(), static_cast<size_t>(source.bytes.size())}).text();
    PdfDict specification("/Type /Filespec /AFRelationship /Source");
    specification.add("/F", pdfText(source.name))
        .add("/UF", pdfText(source.name))
        .add("/Desc", pdfText(source.description))
        .add("/EF", PdfDict().add("/F", content).add("/UF", content).text());
    const std::string named = file.add(specification.text()).text();
    catalogue.add("/AF", "[" + named + "]")
        .add("/Names", "<</EmbeddedFiles <</Names [" + pdfText(source.name) + " " + named + "]>>>>");
}

} // namespace dateline
