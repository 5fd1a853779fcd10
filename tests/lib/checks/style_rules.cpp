#include "lib/checks/style_rules.h"

#include <QFile>

namespace dateline {

namespace {

/// "\s" stands for a space and "\~" for a non-breaking one, which a table would hide.
QString unescaped(QString text)
{
    return text.replace("\\s", " ").replace("\\~", "\u00A0");
}

StylePlace placeFrom(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    const QString rest = text.mid(colon + 1);
    const qsizetype arrow = rest.indexOf(u'→');
    return {text.left(colon), unescaped(arrow < 0 ? rest : rest.left(arrow)),
            arrow < 0 ? QString() : unescaped(rest.mid(arrow + 1)), arrow >= 0};
}

} // namespace

QList<StyleRule> styleRules()
{
    QFile file(DATELINE_TEST_DATA "/checks/style_rules.tsv");
    QList<StyleRule> rules;
    if (!file.open(QIODevice::ReadOnly)) {
        return rules;
    }
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QList<QString> cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() < 4) {
            continue;
        }
        StyleRule rule{cells[0], cells[1], cells[2].split(", "), {}, cells.value(4)};
        for (const QString& place : cells[3].split(u';', Qt::SkipEmptyParts)) {
            rule.places.append(placeFrom(place));
        }
        rules.append(rule);
    }
    return rules;
}

} // namespace dateline
