#pragma once

#include "dateline/base/export.h"
#include "dateline/spelling/speller.h"
#include "dateline/text/language.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace dateline {

/// A word that may have been meant.
struct DATELINE_EXPORT Suggestion {
    QString word;
    LanguageTag language; ///< Of the dictionary that has it; empty for a name or a word of a list.
    bool operator==(const Suggestion&) const = default;
};

/// A wrong word, and what may help to guess the right one.
struct DATELINE_EXPORT SuggestionQuestion {
    QString word;                 ///< As the text has it.
    QList<LanguageTag> languages; ///< The passage's first, then others that the release is written in.
    QList<QString> names;         ///< Accepted in every language, word by word; offered first.
    QHash<QString, int> used;     ///< How often this and earlier releases use a word.
    int limit = 6;
};

/// Guesses what a wrong word was meant to be. Words are ranked by how easily they are mistyped as
/// what stands there, how frequent they are in their language, and how often the office uses them.
/// Thread-safe. Slow by nature; SuggestionAnswers in the workspace keeps it in another process.
class DATELINE_EXPORT Suggester {
public:
    explicit Suggester(std::shared_ptr<DictionarySource> source);
    ~Suggester();

    /// Names, and words one slip away: a few milliseconds once the dictionary is loaded.
    [[nodiscard]] QList<Suggestion> quick(const SuggestionQuestion& question) const;
    /// Also words several slips away and what the dictionary itself suggests: up to half a second of
    /// CPU time, since Hunspell bounds itself by that.
    [[nodiscard]] QList<Suggestion> full(const SuggestionQuestion& question) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dateline
