#include "importers/lines.h"

namespace dateline::importing {

namespace {

constexpr qsizetype kTabColumns = 4;

qsizetype indentOf(QStringView line)
{
    qsizetype columns = 0;
    for (const QChar character : line) {
        if (!character.isSpace()) {
            break;
        }
        columns += character == u'\t' ? kTabColumns : 1;
    }
    return columns;
}

} // namespace

QList<SourceLine> splitLines(const QString& text)
{
    QList<SourceLine> lines;
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const Passage whole(++number, 0, line.toString());
        lines.append({whole.mid(0), indentOf(line)});
    }
    return lines;
}

} // namespace dateline::importing
