#pragma once

#include "dateline/spelling/dictionary_shelf.h"

#include <QList>
#include <QString>

#include <optional>

namespace dateline {

/// The dictionary that is known to serve a language, installed or not.
struct DATELINE_EXPORT KnownDictionary {
    LanguageTag language;
    QString debianPackage; ///< "hunspell-en-gb"; may be empty.
    QString npmPackage;    ///< "dictionary-ka", where Debian has none; may be empty.
    QString licence;       ///< SPDX expression where its parts have versions.
    double accepted = 0;   ///< Per cent of running words of good text that it knows.

    /// Whether there is a dictionary to install at all.
    [[nodiscard]] bool exists() const { return !debianPackage.isEmpty() || !npmPackage.isEmpty(); }
    /// Whether it misses so many words that its marks should not shout.
    [[nodiscard]] bool isWeak() const { return exists() && accepted < 95; }
    bool operator==(const KnownDictionary&) const = default;
};

/// What is known of the official languages of the European Union and of its neighbours to the east,
/// in that order. From resources/spelling/dictionaries.tsv.
[[nodiscard]] DATELINE_EXPORT QList<KnownDictionary> knownDictionaries();

/// A known dictionary and, if any serves its language now, the one that does.
struct DATELINE_EXPORT DictionaryStatus {
    KnownDictionary known;
    std::optional<DictionaryInfo> installed;
};

/// What is there and what is missing on a shelf, for each known dictionary.
[[nodiscard]] DATELINE_EXPORT QList<DictionaryStatus> dictionaryStatus(const DictionaryShelf& shelf);

} // namespace dateline
