#pragma once

#include "dateline/spelling/dictionary_shelf.h"

#include <QList>

namespace dateline {

/// The pairs of .aff and .dic files of a folder, by file name. Files that cannot be read are left out.
[[nodiscard]] QList<DictionaryInfo> dictionariesIn(const QString& folder);

/// The dictionary for a language: its own, else one without a region, else the region that stands
/// for the language (en-GB for en-AU, pt-PT for pt), else any in the same script. Null when there
/// is none. Earlier dictionaries win among equals.
[[nodiscard]] const DictionaryInfo* nearest(const QList<DictionaryInfo>& dictionaries, const LanguageTag& language);

} // namespace dateline
