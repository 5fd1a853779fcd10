// Reads a press release from a text file, prints what the checks find and writes a web page.

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <dateline/checks/checker.h>
#include <dateline/compose/compose.h>
#include <dateline/exporters/html.h>
#include <dateline/importers/text_importer.h>

namespace {

int fail(const dateline::Error& error)
{
    QTextStream(stderr) << error.message() << '\n';
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile text(arguments.value(1));
    QFile page(arguments.value(2));
    if (arguments.size() != 3 || !text.open(QIODevice::ReadOnly)) {
        QTextStream(stderr) << "Usage: check_release TEXT PAGE.html\n";
        return 2;
    }
    const auto imported = dateline::importText(text.readAll(), {text.fileName(), {}, {}});
    if (!imported) {
        return fail(imported.error());
    }
    const dateline::Release& release = imported->release;
    dateline::CheckContext context;
    context.now = QDateTime::currentDateTimeUtc();
    for (const dateline::Finding& finding : dateline::check(release, context)) {
        QTextStream(stdout) << finding.rule << ": " << finding.message << '\n';
    }
    const auto publication = dateline::compose(release, release.sourceLanguage, {context.now});
    if (!publication) {
        return fail(publication.error());
    }
    const auto html = dateline::exportHtml(*publication);
    if (!html) {
        return fail(html.error());
    }
    return page.open(QIODevice::WriteOnly) && page.write(*html) == html->size() ? 0 : 1;
}
