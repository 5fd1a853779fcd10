#pragma once

#include "dateline/checks/rule_pack.h"

namespace dateline {

/// What keeps a pack's entry from being a rule or a change to one, as a sentence.
[[nodiscard]] std::optional<QString> whatIsWrongWith(const QJsonObject& rule);

/// Reads a complete entry, its pattern or terms compiled.
[[nodiscard]] Rule readRule(const QJsonObject& object);

} // namespace dateline
