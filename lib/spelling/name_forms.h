#pragma once

#include "spelling/text_encoding.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dateline {

/// The words file of a small dictionary of names, in a dictionary's encoding: each name with the affix
/// flags that proper nouns of the same ending have in `words`, the dictionary's own words file, so that
/// its suffix rules inflect the names as they inflect those. Empty when none of the names has a like.
[[nodiscard]] QByteArray wordsOfNames(const QByteArray& words, TextEncoding& encoding, const QList<QString>& names);

} // namespace dateline
