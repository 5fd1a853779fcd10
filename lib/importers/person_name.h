#pragma once

#include "dateline/recognise/mention.h"
#include "dateline/release/people.h"
#include "importers/passage.h"

#include <optional>

namespace dateline::importing {

/// Whether words are shaped like a name and nothing else: two to five, capitalised, none of
/// them a word for an office or function.
[[nodiscard]] bool looksLikeName(const QString& words);

/// Reads a line of a contact block that names a person: "Dr. Ada Meyer", "Ada Meyer, Pressesprecherin".
[[nodiscard]] std::optional<Person> readNamedPerson(const Passage& line, const LanguageTag& language);

/// A person of a text as the form keeps people.
[[nodiscard]] Person personOf(const PersonMention& mention, const LanguageTag& language);

} // namespace dateline::importing
