#pragma once

#include "dateline/text/language.h"

#include <QList>
#include <QString>

namespace dateline::importing {

/// The languages a list like "English, French" names, in their order, as written in `language`.
[[nodiscard]] QList<LanguageTag> languagesNamedIn(const QString& list, const LanguageTag& language);

} // namespace dateline::importing
