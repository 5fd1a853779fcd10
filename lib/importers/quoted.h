#pragma once

#include "dateline/text/segment.h"

#include <QStringView>

#include <optional>

namespace dateline::importing {

/// From this length on, a paragraph between quotation marks is a quotation and not a title or a
/// word that is talked about.
inline constexpr qsizetype kShortestQuotation = 40;

/// The words inside when a paragraph is one quotation from its first character to its last.
/// '"A," said B. "C."' is none: something stands between its quotation marks.
/// Nor is one shorter than `shortest`.
[[nodiscard]] std::optional<Span> whollyQuoted(QStringView text, qsizetype shortest = kShortestQuotation);

} // namespace dateline::importing
