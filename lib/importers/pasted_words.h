#pragma once

#include "dateline/text/inline_text.h"

namespace dateline::importing {

/// Words from HTML with white space as HTML means it: one space between words, none at the ends.
/// No-break spaces stay only where typography sets them: beside digits and guillemets and before
/// high punctuation. Characters that carry no words go; the text comes out in NFC.
[[nodiscard]] InlineText pastedWords(const QList<TextRun>& runs);

} // namespace dateline::importing
