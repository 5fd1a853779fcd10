#include "word_rows.h"

#include <QFile>

namespace dateline::recognising {

QList<WordRow> wordRows(const QString& list, const LanguageTag& language)
{
    QFile file(QStringLiteral(":/dateline/recognise/%1.tsv").arg(list));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString wanted = language.language();
    QList<WordRow> rows;
    const QString content = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(content).tokenize(u'\n')) {
        const QList<QStringView> cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() != 4 || (cells[1] != wanted && cells[1] != u"*")) {
            continue;
        }
        WordRow row{cells[0].toString(), cells[2].toString(), {}};
        for (const QStringView form : cells[3].split(u'|')) {
            row.forms.append(form.trimmed().toString());
        }
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace dateline::recognising
