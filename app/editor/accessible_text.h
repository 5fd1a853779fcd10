#pragma once

namespace dateline {

/// Lets assistive tools read a TextEditor as a text whose stretches tell what they are: kind of
/// block ("tag", "level"), "language", "invalid:spelling" for misspelt words, and weight and slant,
/// named as in IAccessible2's text attributes. Once a program, before the first editor is asked for.
void installAccessibleText();

} // namespace dateline
