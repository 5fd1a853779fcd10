#include "exporters/verify/report.h"

namespace dateline {

Verification verifyFile(const QString& format, const QByteArray& bytes, const Publication& publication)
{
    if (format == QLatin1String("pdf")) {
        return verifyPdf(bytes, publication);
    }
    if (format == QLatin1String("html")) {
        return verifyHtml(bytes, publication);
    }
    return format == QLatin1String("txt") ? verifyPlain(bytes, publication) : Verification{};
}

} // namespace dateline
