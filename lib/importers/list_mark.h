#pragma once

#include "dateline/text/language.h"

#include <QStringView>

#include <optional>

namespace dateline::importing {

/// The bullet or number a list item begins with.
struct ListMark {
    qsizetype length = 0; ///< With the white space behind it.
    int number = 0;       ///< 0: a bullet.
};

/// The mark at the start of a line, if any. "26. September 2024" begins with none.
[[nodiscard]] std::optional<ListMark> listMarkOf(QStringView line, const LanguageTag& language);

} // namespace dateline::importing
