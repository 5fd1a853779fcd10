#pragma once

#include "checks/read_release.h"

namespace dateline {

/// Collects findings under the rules in force.
class Report {
public:
    explicit Report(const RuleBook& rules) : m_rules(rules) {}

    /// The rule when it is switched on and made for a language (an empty one: any), else null.
    /// Every rule that code knows stands in the plain pack.
    [[nodiscard]] const Rule* wants(const char* id, const LanguageTag& language = {}) const;

    /// Takes a finding of a rule, with the severity that the packs give it.
    void add(const Rule& rule, Finding finding);
    /// The same with the severity lowered: doubt never stops an export.
    void addAsRemark(const Rule& rule, Finding finding);

    [[nodiscard]] const RuleBook& rules() const { return m_rules; }
    [[nodiscard]] QList<Finding> take() { return std::move(m_findings); }

private:
    const RuleBook& m_rules;
    QList<Finding> m_findings;
};

/// A text's name where it does not begin a sentence: "the headline".
[[nodiscard]] QString withinSentence(const QString& name);

/// A finding about a stretch of a text.
[[nodiscard]] Finding findingIn(const ReadText& text, const Span& span, const QString& title, const QString& message);

/// A finding about a fact of the form.
[[nodiscard]] Finding findingAt(const FactPlace& place, const QString& title, const QString& message);

/// "Change the text": puts other words in place of a stretch.
[[nodiscard]] Fix changeText(const ReadText& text, const Span& span, const QString& words);

/// The same, named for what it writes: for stretches that only style finds fault with.
[[nodiscard]] Fix writeInstead(const ReadText& text, const Span& span, const QString& words);

/// "Change the form": sets a fact.
[[nodiscard]] Fix changeForm(const FactFix& fix);

} // namespace dateline
