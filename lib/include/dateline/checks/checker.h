#pragma once

#include "dateline/base/export.h"
#include "dateline/release/finding.h"
#include "dateline/release/release.h"

#include <QDate>
#include <QList>

namespace dateline {

class Speller;

/// What the checks may consult besides the release.
struct DATELINE_EXPORT CheckContext {
    const Speller* speller = nullptr; ///< Null: spelling is not checked.
    QDateTime now;                    ///< UTC; for embargoes in the past.
};

/// Runs every check on a release. Findings come in the order a user meets them: form, then each
/// language version in reading order. Waived findings are left out. Pure and thread-safe.
[[nodiscard]] DATELINE_EXPORT QList<Finding> check(const Release& release, const CheckContext& context);

/// Whether a list has a finding that stops an export.
[[nodiscard]] DATELINE_EXPORT bool hasMustFix(const QList<Finding>& findings);

} // namespace dateline
