#pragma once

#include <QString>

#include <functional>

namespace dateline {

/// Takes a word; returns false when it wants no more.
using TakeWord = std::function<bool(const QString& word)>;

/// Every word that one wrong, missing, surplus or swapped letter makes of a word, some of them twice.
/// Returns false when `take` did.
bool forEachSlip(const QString& word, const QString& alphabet, const TakeWord& take);

/// The words that the most frequent slips make: swapped, doubled and undoubled letters, one vowel for
/// another, a letter left out or too many.
bool forEachEasySlip(const QString& word, const TakeWord& take);

/// The word cut in two by a space, at each place.
bool forEachSplit(const QString& word, const TakeWord& take);

} // namespace dateline
