#pragma once

#include "dateline/base/export.h"
#include "dateline/release/event.h"
#include "dateline/release/place_in_release.h"

#include <QList>
#include <QString>

#include <variant>

namespace dateline {

/// Names a rule for ever: "facts.date-mismatch". ASCII, family first.
using RuleId = QString;

enum class Severity {
    Remark,  ///< Worth a look; does not stop an export.
    MustFix, ///< A contradiction, or an output that would be unsafe or broken.
};

/// Replaces a stretch of text. `expected` is what must stand there, or the fix is stale.
struct DATELINE_EXPORT TextFix {
    TextPlace place;
    QString expected;
    QString replacement;
    bool operator==(const TextFix&) const = default;
};

/// Sets a fact. Text values are in `language`.
struct DATELINE_EXPORT FactFix {
    FactPlace place;
    std::variant<QString, DateRange, int, PartialDate> value;
    LanguageTag language;
    bool operator==(const FactFix&) const = default;
};

/// One way to settle a finding: a label for its button and the edits it makes, all or none.
struct DATELINE_EXPORT Fix {
    QString label; ///< "Change the text", in the interface language.
    QList<std::variant<TextFix, FactFix>> edits;
    bool operator==(const Fix&) const = default;
};

/// What a check, the speller or an exporter noticed.
struct DATELINE_EXPORT Finding {
    RuleId rule;
    Severity severity = Severity::Remark;
    PlaceInRelease place;
    QList<PlaceInRelease> related; ///< The other side of a contradiction.
    QString title;                 ///< "The text and the form disagree on the date"
    QString message;               ///< "Paragraph 1 says 14 June 2023. The event date is 13 June 2023."
    QString excerpt;               ///< The words at `place`, when it is in a text.
    QList<Fix> fixes;              ///< Best first.
    bool operator==(const Finding&) const = default;
};

} // namespace dateline
