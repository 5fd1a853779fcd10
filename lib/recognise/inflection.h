#pragma once

#include "dateline/text/language.h"

#include <QList>
#include <QString>

namespace dateline::recognising {

/// How names of one language change their endings. All words are folded.
class Inflection {
public:
    /// The rules of resources/recognise/endings.tsv for the language; none for one without rows.
    explicit Inflection(const LanguageTag& language);

    /// What the nominative of a form may be, the form itself first.
    [[nodiscard]] QList<QString> nominativesOf(const QString& form) const;

    [[nodiscard]] bool isEmpty() const { return m_rules.isEmpty(); }

private:
    struct Rule {
        QString nominative; ///< The ending it replaces; empty: added to the whole word.
        QList<QString> others;
    };
    QList<Rule> m_rules;
};

} // namespace dateline::recognising
