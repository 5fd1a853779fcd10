#pragma once

#include <QString>

namespace dateline {

/// The text as every reader's software can take it: normal form C, without control characters,
/// noncharacters and byte order marks; unpaired surrogates become U+FFFD. Line feeds and
/// tabs stay.
[[nodiscard]] QString cleanText(const QString& text);

/// The target of a link if it may be followed (http, https, mailto or tel, well-formed), encoded
/// for use as an attribute; else empty. Anything else is written as text.
[[nodiscard]] QString safeLink(const QString& target);

/// "mailto:press@example.org" for an address; empty for what is no plain address.
[[nodiscard]] QString mailLink(const QString& address);

} // namespace dateline
