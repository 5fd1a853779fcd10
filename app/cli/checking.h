#pragma once

#include "dateline/checks/rule_pack.h"
#include "dateline/release/finding.h"
#include "dateline/release/release.h"
#include "dateline/spelling/suggester.h"

#include <QHash>
#include <QList>

#include <memory>

namespace dateline {
class DictionaryShelf;
}

namespace dateline::cli {

/// The installed dictionaries, found once for all files of a run.
[[nodiscard]] std::shared_ptr<DictionaryShelf> systemDictionaries();

/// What a run of the checks may lean on besides the release.
struct CheckSettings {
    std::shared_ptr<DictionaryShelf> shelf = nullptr; ///< Null: spelling is not checked.
    QList<RulePack> packs = {};                       ///< From files.
    const Release* previousEdition = nullptr;         ///< For text carried over; may be null.
};

/// Everything the checks find in a release now.
[[nodiscard]] QList<Finding> findingsIn(const Release& release, const CheckSettings& settings);

/// A finding that a waiver hides, and the waiver.
struct WaivedFinding {
    Finding finding;
    Waiver waiver;
};

/// What would be found if nothing were waived and is hidden by a waiver that still holds.
[[nodiscard]] QList<WaivedFinding> waivedIn(const Release& release);

/// Suggestions for a run of the command line: each word is asked for once, and when words have taken
/// some seconds together, the rest gets what is found at once. Rather late and short than never.
class BoundedSuggester {
public:
    explicit BoundedSuggester(std::shared_ptr<DictionarySource> dictionaries);
    [[nodiscard]] QList<Suggestion> suggestions(const SuggestionQuestion& question);

private:
    Suggester m_suggester;
    QHash<QString, QList<Suggestion>> m_known; ///< By word and languages.
    qint64 m_milliseconds = 0;
};

/// How many of the findings stop an export.
[[nodiscard]] qsizetype mustFixCount(const QList<Finding>& findings);

} // namespace dateline::cli
