#include "locale/tsv.h"

#include <QFile>

namespace dateline {

QList<QList<QString>> readRows(const QString& name, const QString& language, qsizetype cells)
{
    QFile file(QStringLiteral(":/dateline/locale/") + name);
    if (language.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray start = language.toUtf8() + '\t';
    QList<QList<QString>> rows;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.startsWith(start)) {
            const QList<QString> row = QString::fromUtf8(line.mid(start.size())).trimmed().split(u'\t');
            if (row.size() == cells) {
                rows.append(row);
            }
        }
    }
    return rows;
}

} // namespace dateline
