#pragma once

#include "dateline/release/directory.h"

#include <QString>

namespace dateline::importing {

/// A telephone number as an address book writes it, "tel:" or not: E.164 where it can be read.
[[nodiscard]] QString phoneNumber(const QString& written, const QString& country);

/// Adds a contact to those read, and its organisation to the organisations. One without a name,
/// function, number or address is left out.
void addContact(const Contact& contact, Directory& directory);

} // namespace dateline::importing
