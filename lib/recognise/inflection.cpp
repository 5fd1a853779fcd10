#include "inflection.h"

#include "token.h"
#include "word_rows.h"

namespace dateline::recognising {

namespace {

constexpr qsizetype kShortestStem = 3;
constexpr qsizetype kTellingEnding = 3; ///< So long an ending may leave a shorter stem: "Києві".

/// A letter of Hangul is a syllable, so two are a name: "서울에서".
bool isStem(QStringView form, qsizetype stem, const QString& ending)
{
    const bool syllables = !form.isEmpty() && form.front().script() == QChar::Script_Hangul;
    return stem >= kShortestStem || (stem == kShortestStem - 1 && (syllables || ending.size() >= kTellingEnding));
}

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

QList<QString> Inflection::nominativesOf(const QString& form) const
{
    QList<QString> nominatives{form};
    for (const Rule& rule : m_rules) {
        for (const QString& ending : rule.others) {
            const qsizetype stem = form.size() - ending.size();
            const QString nominative = form.left(qMax<qsizetype>(stem, 0)) + rule.nominative;
            if (isStem(form, stem, ending) && form.endsWith(ending) && !nominatives.contains(nominative)) {
                nominatives.append(nominative);
            }
        }
    }
    return nominatives;
}

} // namespace dateline::recognising
