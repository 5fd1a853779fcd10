#pragma once

#include "dateline/compose/publication.h"

namespace dateline {

/// The page's whole style sheet: the house's colours and fonts, then resources/exporters/page.css.
/// Safe inside an HTML style element.
[[nodiscard]] QString pageStyle(const Publication& publication);

/// The Content-Security-Policy that allows this one style sheet, this one data block, embedded
/// images where the page has any, and nothing else (W3C CSP Level 3). Both are given without
/// white space at their ends, as the page must have them.
[[nodiscard]] QString contentSecurityPolicy(const QString& style, const QString& data, bool hasImages);

} // namespace dateline
