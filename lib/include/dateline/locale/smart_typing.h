#pragma once

#include "dateline/base/export.h"
#include "dateline/text/language.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace dateline {

/// What typography makes of a typed character: it and the `removed` UTF-16 units before it give
/// way to `words`.
struct DATELINE_EXPORT TypingFix {
    int removed = 0;
    QString words;
    bool operator==(const TypingFix&) const = default;
};

/// What becomes of `typed` after `before`, the text of the paragraph up to it, in a text in
/// `language`: quotation marks (CLDR), apostrophes, -- as a dash, ... as an ellipsis, no-break
/// spaces between a number and its sign and, in French, around high punctuation (Lexique des
/// règles typographiques en usage à l'Imprimerie nationale; Canada only before the colon, Office
/// québécois de la langue française). Addresses are left alone. Nothing when it stays as typed.
[[nodiscard]] DATELINE_EXPORT std::optional<TypingFix> smartTyping(QStringView before, QChar typed,
                                                                   const LanguageTag& language);

} // namespace dateline
