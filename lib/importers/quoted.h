#pragma once

#include "dateline/text/segment.h"

#include <QStringView>

#include <optional>

namespace dateline::importing {

/// The words inside when a paragraph is one quotation from its first character to its last.
/// '"A," said B. "C."' is none: something stands between its quotation marks.
[[nodiscard]] std::optional<Span> whollyQuoted(QStringView text);

} // namespace dateline::importing
