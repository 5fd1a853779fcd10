#pragma once

#include "dateline/text/language.h"

#include <QList>
#include <QString>

namespace dateline::recognising {

/// One line of a word list in resources/recognise: "role <tab> language <tab> value <tab> form|form".
struct WordRow {
    QString role;
    QString value; ///< What the forms mean, by role; may be empty.
    QList<QString> forms;
};

/// The rows of `<list>.tsv` for a language, those for every language ("*") included.
[[nodiscard]] QList<WordRow> wordRows(const QString& list, const LanguageTag& language);

} // namespace dateline::recognising
