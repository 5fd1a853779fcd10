#pragma once

#include "dateline/checks/rule_pack.h"

#include <QHash>
#include <QList>

#include <memory>

namespace dateline {

/// The rules in force: packs laid over one another, a later pack's members replacing an earlier
/// one's rule by rule. The "plain" pack lies under all. Immutable; may be read on any thread.
class DATELINE_EXPORT RuleBook {
public:
    /// Takes the packs named by `ids` from `available` (later entries hide earlier ones of the
    /// same id), with what they extend.
    RuleBook(const QList<RulePack>& available, const QList<QString>& ids);

    /// The book of packs that come with Dateline, made at its first use and kept: compiling every
    /// pattern takes longer than a check. Thread-safe.
    [[nodiscard]] static std::shared_ptr<const RuleBook> ofBuiltIn(const QList<QString>& ids);

    /// Every rule, switched on or not, in the order of first mention.
    [[nodiscard]] const QList<Rule>& rules() const { return m_rules; }
    /// A rule, or null when no pack knows it.
    [[nodiscard]] const Rule* find(const RuleId& id) const;
    /// Ids that no available pack has.
    [[nodiscard]] const QList<QString>& missingPacks() const { return m_missing; }

private:
    QList<Rule> m_rules;
    QHash<RuleId, qsizetype> m_index;
    QList<QString> m_missing;
};

} // namespace dateline
