#include "rule_packs.h"

#include "dateline/base/file.h"
#include "dateline/checks/rule_book.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace dateline::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::cli::RulePacks)
};

constexpr qint64 kMaxBytes = qint64(16) * 1024 * 1024;

QList<QString> builtInIds()
{
    QList<QString> ids;
    for (const RulePack& pack : builtInRulePacks()) {
        ids.append(pack.id);
    }
    return ids;
}

Expected<RulePack> readPack(const QString& path)
{
    const Expected<QByteArray> bytes = readFile(path, kMaxBytes);
    return bytes ? readRulePack(*bytes, path) : failure(bytes.error());
}

QString sourceLine(const RuleSource& source)
{
    QString line = QStringLiteral("    ") + source.title;
    for (const QString& part : {source.section, source.date, source.url}) {
        line += part.isEmpty() ? QString() : QStringLiteral(", ") + part;
    }
    return line + u'\n';
}

QString factsOf(const Rule& rule)
{
    QString facts = rule.severity == Severity::MustFix ? Words::tr("must be fixed") : Words::tr("remark");
    if (!rule.on) {
        facts += QStringLiteral("; ") + Words::tr("switched off");
    }
    if (!rule.languages.isEmpty()) {
        facts += QStringLiteral("; ") + Words::tr("languages: %1").arg(rule.languages.join(QStringLiteral(", ")));
    }
    return facts;
}

QString explained(const Rule& rule, const QString& pack)
{
    QString text = Words::tr("%1 (pack %2: %3)\n").arg(rule.id, pack, factsOf(rule));
    text += QStringLiteral("    ") + rule.explanation + u'\n';
    for (const RuleExample& example : rule.examples) {
        text += Words::tr("Example: “%1” → “%2”\n").arg(example.wrong, example.right);
    }
    text += Words::tr("Source:\n");
    for (const RuleSource& source : rule.sources) {
        text += sourceLine(source);
    }
    return text;
}

} // namespace

Expected<ChosenPacks> choosePacks(const QList<QString>& names)
{
    ChosenPacks packs;
    for (const QString& name : names) {
        if (builtInIds().contains(name)) {
            packs.ids.append(name);
            continue;
        }
        if (!QFileInfo::exists(name)) {
            return failure(
                {ErrorKind::Missing, Words::tr("There is no rule pack “%1”.").arg(name),
                 Words::tr("Name a file, or one of these: %1.").arg(builtInIds().join(QStringLiteral(", ")))});
        }
        const Expected<RulePack> pack = readPack(name);
        if (!pack) {
            return failure(pack.error());
        }
        packs.own.append(*pack);
        packs.ids.append(pack->id);
    }
    return packs;
}

Expected<QString> explanationOf(const QString& rule, const ChosenPacks& packs)
{
    for (const QString& id : packs.ids + builtInIds()) {
        const RuleBook book(builtInRulePacks() + packs.own, {id});
        const Rule* found = book.find(rule);
        const bool chosen = packs.ids.contains(id);
        if (found != nullptr && (chosen || found->on)) {
            return explained(*found, id);
        }
    }
    const Rule* off = RuleBook(builtInRulePacks() + packs.own, packs.ids + builtInIds()).find(rule);
    if (off != nullptr) {
        return explained(*off, packs.ids.isEmpty() ? QStringLiteral("plain") : packs.ids.first());
    }
    return failure({ErrorKind::Missing, Words::tr("No rule is called “%1”.").arg(rule),
                    Words::tr("A finding names its rule in brackets.")});
}

} // namespace dateline::cli
