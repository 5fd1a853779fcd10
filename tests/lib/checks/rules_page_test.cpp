// docs/RULES.md says what every rule is, from the packs themselves. When it is out of date this
// test writes docs/RULES.md.actual, to be looked at and moved over it.

#include "dateline/checks/rule_book.h"
#include "lib/checks/style_rules.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

namespace dateline {
namespace {

QString sourceLine(const RuleSource& source)
{
    QString line = source.title;
    for (const QString& part : {source.section, source.date}) {
        line += part.isEmpty() ? QString() : ", " + part;
    }
    return source.url.isEmpty() ? line : QString("[%1](%2)").arg(line, source.url);
}

/// White space that would not show, and what Markdown would take for its own.
QString shown(const QString& text)
{
    QString result;
    for (const QChar character : text) {
        const bool plain = character == u' ' || (character.isPrint() && !character.isSpace());
        result += plain ? QString(character) : QString("[U+%1]").arg(uint(character.unicode()), 4, 16, QChar(u'0'));
    }
    return result.contains(u'`') ? "``" + result + "``" : "`" + result + "`";
}

QString section(const Rule& rule)
{
    QList<QString> facts;
    facts.append(rule.severity == Severity::MustFix ? "must be fixed" : "remark");
    if (!rule.on) {
        facts.append("off unless a pack switches it on");
    }
    if (!rule.languages.isEmpty()) {
        facts.append("languages: " + rule.languages.join(", "));
    }
    QString page = QString("### %1\n\n%2\n\n*%3.*").arg(rule.id, rule.explanation, facts.join("; "));
    for (const RuleSource& source : rule.sources) {
        page += " Source: " + sourceLine(source) + ".";
    }
    page += "\n";
    for (const RuleExample& example : rule.examples) {
        page += QString("\n- %1 → %2").arg(shown(example.wrong), shown(example.right));
    }
    return page + (rule.examples.isEmpty() ? "\n" : "\n\n");
}

QString packSection(const RulePack& pack)
{
    QString page = QString("## %1 (`%2`)\n\n").arg(pack.name, pack.id);
    if (!pack.extends.isEmpty()) {
        page += "Laid over: " + pack.extends.join(", ") + ".\n\n";
    }
    const RuleBook book(builtInRulePacks(), {pack.id});
    for (const QJsonObject& own : pack.rules) {
        page += section(*book.find(own["id"].toString()));
    }
    return page;
}

/// Which quality rule is checked by which rules of the packs.
QString coverage()
{
    QString page =
        "## What the rules cover\n\nThe quality rules for press releases that Dateline was planned with, and what "
        "checks each: a rule of a pack, the form, which keeps such facts apart from the text, or every "
        "export.\n\n| | asks for | by | |\n|---|---|---|---|\n";
    for (const StyleRule& rule : styleRules()) {
        QList<QString> by;
        for (const QString& each : rule.by) {
            by.append(each.contains(u'.') ? "`" + each + "`"
                      : each == u"form"   ? QString("the form")
                                          : QString("every export"));
        }
        page += QString("| %1 | %2 | %3 | %4 |\n").arg(rule.id, rule.asks, by.join(", "), rule.remark);
    }
    return page + "\n";
}

QString rulesPage()
{
    QString page = "# Rules\n\nMade from resources/packs by `test_checks`; edit the packs, not this page.\n\n";
    QList<RulePack> packs = builtInRulePacks();
    std::stable_partition(packs.begin(), packs.end(), [](const RulePack& pack) { return pack.extends.isEmpty(); });
    for (const RulePack& pack : packs) {
        page += packSection(pack);
    }
    return (page + coverage()).trimmed() + "\n";
}

TEST(RulesPage, IsWhatThePacksSay)
{
    const QString path = DATELINE_SOURCE_DIR "/docs/RULES.md";
    QFile file(path);
    const QString current = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const QString page = rulesPage();
    EXPECT_TRUE(current == page) << "docs/RULES.md is out of date; see docs/RULES.md.actual";
    if (current != page) {
        QFile actual(path + ".actual");
        ASSERT_TRUE(actual.open(QIODevice::WriteOnly));
        actual.write(page.toUtf8());
    }
}

} // namespace
} // namespace dateline
