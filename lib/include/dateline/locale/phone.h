#pragma once

#include "dateline/base/export.h"
#include "dateline/base/phone_format.h"

#include <QString>

#include <optional>

namespace dateline {

/// Reads a number as people write it, "+32 (0)460 75 45 53", into E.164, "+32460754553".
/// `country` (ISO 3166-1 alpha-2) says where a number without '+' is dialled; may be empty.
/// Nothing when it is no valid number of any country's plan (libphonenumber).
[[nodiscard]] DATELINE_EXPORT std::optional<QString> readPhone(const QString& text, const QString& country);

/// Writes an E.164 number the given way. A text that is not E.164 comes back unchanged.
[[nodiscard]] DATELINE_EXPORT QString formatPhone(const QString& e164, PhoneFormat format);

} // namespace dateline
