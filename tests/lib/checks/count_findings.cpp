// Counts findings over a folder of releases: bin/count_findings FOLDER [--pack ID] [--list RULE|all]
//
// Prints findings per 1,000 words by rule; with --list, each finding with what stands around it,
// to be read and judged one by one. What importing remarked, such as a weekday that does not fit the
// date line, counts as “import”. Files are <folder>/<language>/*.txt.

#include "dateline/checks/checker.h"
#include "dateline/importers/text_importer.h"
#include "dateline/release/edit.h"
#include "dateline/text/segment.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <cstdio>

using namespace dateline;

namespace {

struct Tally {
    QMap<QString, int> remarks;
    QMap<QString, int> mustFix;
    qsizetype words = 0;
    int files = 0;
    qint64 nanoseconds = 0;
};

void print(const QString& line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
}

qsizetype wordsIn(const Release& release)
{
    qsizetype count = 0;
    for (const LanguageVersion& version : release.versions) {
        forEachText(version, [&](const TextPlace&, const InlineText& text) {
            count += words(text.plain(), version.language).size();
        });
    }
    return count;
}

QString contextOf(const Release& release, const Finding& finding)
{
    const auto* place = std::get_if<TextPlace>(&finding.place);
    const InlineText* text = place == nullptr ? nullptr : textAt(release, *place);
    if (text == nullptr) {
        return {};
    }
    const qsizetype start = std::max<qsizetype>(0, place->span.offset - 50);
    return "…" + text->plain().mid(start, std::min<qsizetype>(place->span.length, 120) + 100) + "…";
}

void count(const QString& path, const QString& pack, const QString& list, Tally& tally)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    ImportOptions options{path, LanguageTag(QFileInfo(path).dir().dirName()), {}};
    options.houseStyle.rulePacks = {pack};
    const Expected<ImportedRelease> imported = importText(file.readAll(), options);
    if (!imported) {
        print(imported.error().message());
        return;
    }
    for (const QString& remark : imported->remarks) {
        ++tally.remarks["import"];
        if (list == "all" || list == "import") {
            print(QString("import %1: %2").arg(QFileInfo(path).fileName(), remark));
        }
    }
    QElapsedTimer timer;
    timer.start();
    const QList<Finding> findings = check(imported->release, {});
    tally.nanoseconds += timer.nsecsElapsed();
    tally.words += wordsIn(imported->release);
    ++tally.files;
    for (const Finding& finding : findings) {
        ++(finding.severity == Severity::MustFix ? tally.mustFix : tally.remarks)[finding.rule];
        if (list == "all" || list == finding.rule) {
            print(QString("%1 %2: %3\n    %4")
                      .arg(finding.rule, QFileInfo(path).fileName(), finding.message,
                           contextOf(imported->release, finding)));
        }
    }
}

void printTable(const char* name, const QMap<QString, int>& counts, qsizetype words)
{
    print(QString("\n%1 per 1,000 words").arg(name));
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry) {
        print(QString("%1 %2 %3")
                  .arg(entry.key(), -34)
                  .arg(entry.value(), 6)
                  .arg(1000.0 * entry.value() / double(words), 8, 'f', 2));
    }
}

QString argumentAfter(const QList<QString>& arguments, const QString& name, const QString& otherwise)
{
    const qsizetype at = arguments.indexOf(name);
    return at < 0 ? otherwise : arguments.value(at + 1, otherwise);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QList<QString> arguments = QCoreApplication::arguments();
    Tally tally;
    QDirIterator files(arguments.value(1, "."), {"*.txt"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        count(files.next(), argumentAfter(arguments, "--pack", "plain"), argumentAfter(arguments, "--list", {}), tally);
    }
    print(QString("%1 releases, %2 words, %3 ms").arg(tally.files).arg(tally.words).arg(tally.nanoseconds / 1000000));
    if (tally.words > 0) {
        printTable("Must fix", tally.mustFix, tally.words);
        printTable("Remarks", tally.remarks, tally.words);
    }
    return 0;
}
