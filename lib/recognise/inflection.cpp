#include "inflection.h"

#include "token.h"
#include "word_rows.h"

namespace dateline::recognising {

namespace {

constexpr qsizetype kShortestStem = 3;

} // namespace

Inflection::Inflection(const LanguageTag& language)
{
    for (const WordRow& row : wordRows(QStringLiteral("endings"), language)) {
        Rule rule{row.value == u"-" ? QString() : fold(row.value), {}};
        for (const QString& ending : row.forms) {
            rule.others.append(ending == u"-" ? QString() : fold(ending));
        }
        m_rules.append(rule);
    }
}

QList<QString> Inflection::formsOf(const QString& nominative) const
{
    QList<QString> forms{nominative};
    for (const Rule& rule : m_rules) {
        const qsizetype stem = nominative.size() - rule.nominative.size();
        if (stem < kShortestStem || !nominative.endsWith(rule.nominative)) {
            continue;
        }
        for (const QString& ending : rule.others) {
            forms.append(nominative.left(stem) + ending);
        }
    }
    return forms;
}

QList<QString> Inflection::nominativesOf(const QString& form) const
{
    QList<QString> nominatives{form};
    for (const Rule& rule : m_rules) {
        for (const QString& ending : rule.others) {
            const qsizetype stem = form.size() - ending.size();
            const QString nominative = form.left(qMax<qsizetype>(stem, 0)) + rule.nominative;
            if (stem >= kShortestStem && form.endsWith(ending) && !nominatives.contains(nominative)) {
                nominatives.append(nominative);
            }
        }
    }
    return nominatives;
}

} // namespace dateline::recognising
