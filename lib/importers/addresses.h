#pragma once

#include "dateline/recognise/mention.h"

#include <QList>
#include <QString>

namespace dateline::importing {

/// The telephone numbers and e-mail addresses in a line of a contact block, in reading order.
/// Besides those that any text would give away, a bare number behind a name. `country` says
/// where a number without a country code is dialled; may be empty.
[[nodiscard]] QList<Mention> addressesIn(const QString& line, const LanguageTag& language, const QString& country);

} // namespace dateline::importing
