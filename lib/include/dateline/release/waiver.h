#pragma once

#include "dateline/base/export.h"
#include "dateline/release/finding.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace dateline {

/// Accepts one finding for a stated reason. Lapses when the words it was given for change.
struct DATELINE_EXPORT Waiver {
    RuleId rule;
    PlaceInRelease place; ///< Its span is not compared: text before it may grow.
    QString excerpt;      ///< The words it was given for.
    QString reason;
    QString who;
    QDateTime when; ///< UTC.
    QJsonObject unknownFields;
    QJsonObject unknownPlaceFields; ///< Of `place`, which is compared with places of findings.
    bool operator==(const Waiver&) const = default;

    [[nodiscard]] bool covers(const Finding& finding) const;
};

/// That an export was made in spite of must-fix findings, and why.
struct DATELINE_EXPORT OverrideRecord {
    QString reason;
    QString who;
    QDateTime when; ///< UTC.
    QList<RuleId> rules;
    QJsonObject unknownFields;
    bool operator==(const OverrideRecord&) const = default;
};

} // namespace dateline
