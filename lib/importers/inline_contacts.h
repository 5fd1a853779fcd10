#pragma once

#include "importers/layout.h"

namespace dateline::importing {

/// Takes addresses and numbers that stand within sentences as a contact without a name. Only
/// when the release has no contact block; the sentences stay in the text.
void findInlineContacts(Layout& layout, const LanguageTag& language);

} // namespace dateline::importing
