#pragma once

#include "importers/head_line.h"

#include <optional>

namespace dateline::importing {

/// The dateline that opens a paragraph and where the sentence after it begins.
struct ReadDateline {
    HeadLine line;
    Passage words; ///< As written, separator left out.
    qsizetype textStart = 0;
};

/// Reads "ASTANA, Kazakhstan, 13 June 2023 - ", "26. September 2024 – ", "WASHINGTON (May 3,
/// 2020) — ", "Berlin: (hib/XYZ) ", and a date in figures glued to the sentence. Nothing when
/// the paragraph opens like any other.
[[nodiscard]] std::optional<ReadDateline> readDateline(const Passage& paragraph, const LanguageTag& language);

} // namespace dateline::importing
