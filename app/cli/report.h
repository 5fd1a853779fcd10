#pragma once

#include "checking.h"
#include "dateline/base/error.h"
#include "dateline/release/finding.h"
#include "dateline/release/release.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace dateline::cli {

/// What checking one file gave: findings, or the reason it could not be read.
struct CheckedFile {
    QString name;
    Release release; ///< For naming places; empty when unreadable.
    QList<Finding> findings;
    std::optional<Error> error;
};

/// "en, paragraph 3, character 17", "form: event.date". Counts from one.
[[nodiscard]] QString placeName(const PlaceInRelease& place, const Release& release);

/// One finding as a person reads it: a line, then its words and ways out.
[[nodiscard]] QString findingText(const QString& fileName, const Finding& finding, const Release& release);
/// A waived finding: who answers for it, since when and why.
[[nodiscard]] QString waiverText(const QString& fileName, const WaivedFinding& waived, const Release& release);
/// "2 must-fix findings, 1 remark in 3 files."
[[nodiscard]] QString summaryText(const QList<CheckedFile>& files);

/// Every file with its findings; places as fact keys, or language, part, block and UTF-16 span.
[[nodiscard]] QByteArray findingsJson(const QList<CheckedFile>& files);

/// The findings as SARIF 2.1.0 (OASIS), for code hosts and editors. Places are logical locations:
/// blocks of a release have no lines.
[[nodiscard]] QByteArray findingsSarif(const QList<CheckedFile>& files);

/// A part of a text as data has it: "headline", "body".
[[nodiscard]] QString partKey(TextPart part);

} // namespace dateline::cli
