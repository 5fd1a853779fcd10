#pragma once

#include "dateline/base/export.h"
#include "dateline/text/language.h"

#include <QHash>
#include <QList>
#include <QString>

namespace dateline {

/// A word that the office does not use, and what it writes instead.
struct DATELINE_EXPORT ReplacedWord {
    QString word;
    QString instead;
    bool operator==(const ReplacedWord&) const = default;
};

/// Words of an office or a person in one language.
struct DATELINE_EXPORT WordList {
    QList<QString> right;
    QList<ReplacedWord> never;
    bool operator==(const WordList&) const = default;
};

/// Word lists by language, the empty tag for words of every language; lists of "en" hold for "en-GB".
using WordLists = QHash<LanguageTag, WordList>;

/// Reads a list: a word or name in each line, "word => other" for one never to be used, "#" before
/// remarks. What makes no sense is left out, so that a list may be edited and merged by hand.
[[nodiscard]] DATELINE_EXPORT WordList wordListFrom(const QString& text);
/// The list as such a text, sorted, each word once, so that two people's changes merge line by line.
[[nodiscard]] DATELINE_EXPORT QString textOf(const WordList& list);
/// What either list has; of two replacements for one word the first list's.
[[nodiscard]] DATELINE_EXPORT WordList merged(const WordList& first, const WordList& second);
[[nodiscard]] DATELINE_EXPORT WordLists merged(const WordLists& first, const WordLists& second);

} // namespace dateline
