#include "dateline/checks/rule_pack.h"

#include "checks/rule_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::RulePack)
};

Error badPack(const QString& what, const QString& fileName, const QString& place)
{
    return {ErrorKind::Format, what, Words::tr("Compare it with the schema of rule packs."), fileName, place};
}

QList<QString> strings(const QJsonValue& value)
{
    QList<QString> found;
    for (const QJsonValue& each : value.toArray()) {
        found.append(each.toString());
    }
    return found;
}

std::optional<QString> unknownMember(const QJsonObject& pack)
{
    static const QList<QString> known{"$schema", "id", "name", "description", "licence", "extends", "rules"};
    for (const QString& key : pack.keys()) {
        if (!known.contains(key)) {
            return key;
        }
    }
    return {};
}

QList<RulePack> loadBuiltIn()
{
    QList<RulePack> packs;
    const QDir folder(":/dateline/packs");
    for (const QString& name : folder.entryList({"*.json"}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        if (const Expected<RulePack> pack = readRulePack(file.readAll(), name)) {
            packs.append(*pack);
        }
    }
    return packs;
}

} // namespace

int Rule::number(const QString& option, int otherwise) const
{
    return options.value(option).toInt(otherwise);
}

QString Rule::word(const QString& option, const QString& otherwise) const
{
    return options.value(option).toString(otherwise);
}

QList<QString> Rule::words(const QString& option) const
{
    return strings(options.value(option));
}

bool Rule::appliesTo(const LanguageTag& language) const
{
    const auto names = [&](const QString& entry) {
        return entry == language.language() || entry == language.toString();
    };
    bool excludes = true;
    for (const QString& entry : languages) {
        const bool exclusion = entry.startsWith(u'!');
        excludes = excludes && exclusion;
        if (names(exclusion ? entry.mid(1) : entry)) {
            return !exclusion;
        }
    }
    return excludes;
}

Expected<RulePack> readRulePack(const QByteArray& json, const QString& fileName)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return failure(badPack(Words::tr("This is not a rule pack: %1").arg(problem.errorString()), fileName,
                               Words::tr("byte %1").arg(problem.offset)));
    }
    const QJsonObject object = document.object();
    if (const std::optional<QString> member = unknownMember(object)) {
        return failure(badPack(Words::tr("A rule pack has no member “%1”.").arg(*member), fileName, {}));
    }
    RulePack pack{object["id"].toString(), object["name"].toString(), strings(object["extends"]), {}};
    if (pack.id.isEmpty() || pack.name.isEmpty()) {
        return failure(badPack(Words::tr("The rule pack lacks an id or a name."), fileName, {}));
    }
    for (const QJsonValue& value : object["rules"].toArray()) {
        const QJsonObject rule = value.toObject();
        if (const std::optional<QString> wrong = whatIsWrongWith(rule)) {
            return failure(badPack(*wrong, fileName, Words::tr("rule %1").arg(rule["id"].toString())));
        }
        pack.rules.append(rule);
    }
    return pack;
}

const QList<RulePack>& builtInRulePacks()
{
    static const QList<RulePack> packs = loadBuiltIn();
    return packs;
}

} // namespace dateline
