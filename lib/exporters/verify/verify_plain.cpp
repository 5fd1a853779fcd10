#include "dateline/exporters/plain.h"
#include "dateline/text/segment.h"
#include "exporters/verify/expected_text.h"
#include "exporters/verify/report.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Verify)
};

bool isControl(QChar character)
{
    return character != u'\n' && character.category() == QChar::Other_Control;
}

/// A word that is wider than the line, such as a web address, has nowhere to break.
bool fits(const QString& line)
{
    return displayWidth(line) <= PlainOptions{}.columns || !line.trimmed().contains(u' ');
}

bool isTidy(const QString& line)
{
    return line.isEmpty() || !line.back().isSpace();
}

} // namespace

Verification verifyPlain(const QByteArray& bytes, const Publication& publication)
{
    VerificationReport report;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    report.demand(!decoder.hasError() && !bytes.startsWith("\xef\xbb\xbf"), Words::tr("It is not plain UTF-8."));
    report.demand(std::none_of(text.cbegin(), text.cend(), isControl), Words::tr("It has control characters."));
    report.demand(text.endsWith(u'\n') && !text.endsWith(u"\n\n"), Words::tr("It does not end with one line feed."));
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        report.demand(fits(line), Words::tr("A line is too wide: “%1”").arg(line));
        report.demand(isTidy(line), Words::tr("A line ends with spaces: “%1”").arg(line));
    }
    report.conclude({QStringLiteral("txt.form"), Words::tr("UTF-8, %1 columns").arg(PlainOptions{}.columns),
                     Words::tr("The file is valid UTF-8 without control characters or trailing spaces, and no line "
                               "is wider than %1 columns unless it is one word.")
                         .arg(PlainOptions{}.columns)});

    const QString missing = firstMissing(text, publication);
    report.demand(missing.isEmpty(), Words::tr("Not there as often as in the release: “%1”").arg(missing));
    report.conclude({QStringLiteral("txt.complete"), Words::tr("complete"),
                     Words::tr("Every text of the release stands in the file, once.")});
    return report.take();
}

} // namespace dateline
