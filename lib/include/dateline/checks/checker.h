#pragma once

#include "dateline/base/export.h"
#include "dateline/checks/rule_pack.h"
#include "dateline/release/finding.h"
#include "dateline/release/release.h"

#include <QDateTime>
#include <QList>

#include <memory>

namespace dateline {

class Speller;

/// What the checks may consult besides the release.
struct DATELINE_EXPORT CheckContext {
    const Speller* speller = nullptr;         ///< Null: spelling is not checked.
    QDateTime now;                            ///< UTC; for embargoes in the past.
    QList<RulePack> packs = {};               ///< A press office's own; they hide built-in packs of the same id.
    const Release* previousEdition = nullptr; ///< For text carried over from the last meeting; may be null.
};

/// Runs every check on a release. Findings come in the order a user meets them: form, then each
/// language version in reading order. Waived findings are left out. Pure and thread-safe.
[[nodiscard]] DATELINE_EXPORT QList<Finding> check(const Release& release, const CheckContext& context);

/// Checks one release again and again as it is edited: texts that have not changed since the last
/// call are neither read nor checked by themselves again. Gives what check() gives. For one
/// thread at a time; a changed set of packs or another speller needs a new Checker.
class DATELINE_EXPORT Checker {
public:
    explicit Checker(const CheckContext& context);
    ~Checker();
    Checker(const Checker&) = delete;
    Checker& operator=(const Checker&) = delete;

    [[nodiscard]] QList<Finding> check(const Release& release);
    /// For embargoes in the past, UTC.
    void setNow(const QDateTime& now);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Whether a list has a contradiction, or something that would be unsafe or broken.
[[nodiscard]] DATELINE_EXPORT bool hasMustFix(const QList<Finding>& findings);

/// The findings that a house style lets stop an export.
[[nodiscard]] DATELINE_EXPORT QList<Finding> blocking(const QList<Finding>& findings, const HouseStyle& style);

/// The first fix of each finding as one edit. A fix that overlaps an earlier one is left out, to
/// be offered again by the next check. Give it findings whose first fix is beyond doubt.
[[nodiscard]] DATELINE_EXPORT Fix together(const QList<Finding>& findings);

/// Whether a finding has exactly one way out, one that needs no decision by a person: which of two
/// facts is true, and what a word should have been, only people know.
[[nodiscard]] DATELINE_EXPORT bool fixesItself(const Finding& finding);

} // namespace dateline
