#pragma once

#include "checks/read_release.h"

namespace dateline {

/// Neighbouring countries of a text that stand in one list: "Kazakhstan, Tajikistan and …".
using Enumeration = QList<const Mention*>;

/// The lists of three countries and more in a text.
[[nodiscard]] QList<Enumeration> enumerationsIn(const ReadText& text);

} // namespace dateline
