// score_import INDEX.tsv [--verbose]: how well importing understands releases that somebody has
// read by hand. README.md in tests/data/releases says what the columns are.

#include "score/scoring.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace dateline;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    QTextStream out(stdout);
    if (arguments.isEmpty() || arguments.constFirst().startsWith(u'-')) {
        out << "Usage: score_import INDEX.tsv [--verbose]\n";
        return 2;
    }
    const std::optional<QList<score::Row>> rows = score::readIndex(arguments.constFirst());
    if (!rows) {
        out << arguments.constFirst() << ": cannot be read.\n";
        return 1;
    }
    QList<score::Difference> differences;
    const score::Score result = score::scoreIndex(arguments.constFirst(), *rows, differences);
    if (arguments.contains(QStringLiteral("--verbose"))) {
        for (const score::Difference& each : differences) {
            out << each.file << ": " << each.field << ": expected '" << each.expected << "', found '" << each.found
                << "'\n";
        }
        out << '\n';
    }
    out << score::tableOf(result);
    return 0;
}
