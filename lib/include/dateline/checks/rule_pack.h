#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/finding.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <optional>

namespace dateline {

/// Where a rule comes from.
struct DATELINE_EXPORT RuleSource {
    QString title;   ///< "Interinstitutional Style Guide"
    QString section; ///< "9.3"
    QString date;    ///< Of the edition read, "2023-05"; may be empty.
    QString url;
};

/// A text that a rule objects to and how it should read. Every rule about a single text carries
/// at least one; the tests run them all.
struct DATELINE_EXPORT RuleExample {
    LanguageTag language;
    QString wrong;
    QString right;
};

/// One rule of a pack. A rule with a pattern or with terms is data and works by itself; one
/// without switches and tunes a check that is code.
struct DATELINE_EXPORT Rule {
    RuleId id;
    bool on = true;
    Severity severity = Severity::Remark;
    QString title;       ///< Of its findings, for rules that are data.
    QString message;     ///< "%1" is what was found, "%2" the replacement; for rules that are data.
    QString explanation; ///< Why, for --explain and the window.
    QList<RuleSource> sources;
    QList<QString> languages;             ///< Primary language subtags or whole tags, "!fr" for all but; empty: all.
    QList<TextPart> parts;                ///< Empty: all.
    bool outsideQuotes = false;           ///< Words between quotation marks are the speaker's own.
    QRegularExpression pattern;           ///< Empty when the rule is not a pattern or list of terms.
    bool fixes = false;                   ///< Whether `replacement` counts; an empty one removes.
    QString replacement;                  ///< "\1" to "\9" stand for what the pattern caught.
    QHash<QString, QList<QString>> terms; ///< Case-folded term → what to write instead, best first.
    QJsonObject options;                  ///< Numbers and words that tune a check.
    QList<RuleExample> examples;

    /// An option of the rule, or `otherwise` when no pack sets it.
    [[nodiscard]] int number(const QString& option, int otherwise) const;
    [[nodiscard]] QString word(const QString& option, const QString& otherwise) const;
    [[nodiscard]] QList<QString> words(const QString& option) const;

    [[nodiscard]] bool isData() const { return !pattern.pattern().isEmpty(); }
    [[nodiscard]] bool appliesTo(const LanguageTag& language) const;
    [[nodiscard]] bool appliesTo(TextPart part) const { return parts.isEmpty() || parts.contains(part); }
};

/// A set of rules as one file, resources/schema/pack-1.schema.json. A press office may edit one
/// and share it.
struct DATELINE_EXPORT RulePack {
    QString id;
    QString name;
    QList<QString> extends;   ///< Packs that this one is laid over.
    QList<QJsonObject> rules; ///< As written; RuleBook lays packs over one another and reads them.
};

/// Reads a pack file (JSON, UTF-8). Fails with Format, naming the rule and the member, when it is
/// no pack, has a member that no pack has, or a pattern that does not compile (PCRE2 syntax).
[[nodiscard]] DATELINE_EXPORT Expected<RulePack> readRulePack(const QByteArray& json, const QString& fileName);

/// The packs that come with Dateline, from resources/packs.
[[nodiscard]] DATELINE_EXPORT const QList<RulePack>& builtInRulePacks();

} // namespace dateline
