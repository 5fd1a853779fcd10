#pragma once

#include "dateline/base/expected.h"
#include "dateline/checks/rule_pack.h"

#include <QList>
#include <QString>

namespace dateline::cli {

/// Rule packs as the user named them: those that come with Dateline by id, others by file.
struct ChosenPacks {
    QList<QString> ids;
    QList<RulePack> own; ///< Read from files.
};

/// Fails when a name is no pack's and no file's, or a file is no pack.
[[nodiscard]] Expected<ChosenPacks> choosePacks(const QList<QString>& names);

/// What a rule asks for, why, and who says so, in the first of the chosen packs that has it, else
/// in any that comes with Dateline. Fails when no pack has it.
[[nodiscard]] Expected<QString> explanationOf(const QString& rule, const ChosenPacks& packs);

} // namespace dateline::cli
