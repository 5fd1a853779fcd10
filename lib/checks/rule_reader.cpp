#include "checks/rule_reader.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::RulePack)
};

constexpr QRegularExpression::PatternOptions kAlways = QRegularExpression::UseUnicodePropertiesOption;

const QHash<QString, TextPart>& parts()
{
    static const QHash<QString, TextPart> names{{"headline", TextPart::Headline},
                                                {"standfirst", TextPart::Standfirst},
                                                {"body", TextPart::Body},
                                                {"notes", TextPart::Notes},
                                                {"boilerplate", TextPart::Boilerplate}};
    return names;
}

QList<QString> strings(const QJsonValue& value)
{
    QList<QString> found;
    for (const QJsonValue& each : value.toArray()) {
        found.append(each.toString());
    }
    return found;
}

// A typed apostrophe finds a typographic one and a hyphen a non-breaking one, as a space does.
QString termPattern(const QString& term)
{
    QString pattern = QRegularExpression::escape(term);
    pattern.replace(QRegularExpression::escape("'"), "['’]");
    pattern.replace(QRegularExpression::escape("’"), "['’]");
    pattern.replace(QRegularExpression::escape("-"), "[-\u2011]");
    pattern.replace(QRegularExpression::escape(" "), "[ \u00A0\u202F]");
    return pattern;
}

QString folded(const QString& term)
{
    QString plain = term.toCaseFolded();
    return plain.replace(u'’', u'\'').replace(u'\u2011', u'-').replace(u'\u00A0', u' ').replace(u'\u202F', u' ');
}

// Longest first, so that "in order to be able to" is found before "in order to".
QRegularExpression termsPattern(const QJsonArray& terms, QRegularExpression::PatternOptions options)
{
    QList<QString> patterns;
    for (const QJsonValue& term : terms) {
        patterns.append(termPattern(term["find"].toString()));
    }
    std::sort(patterns.begin(), patterns.end(),
              [](const QString& left, const QString& right) { return left.size() > right.size(); });
    return QRegularExpression(
        QString(R"((?<![\p{L}\p{N}\-‑])(?:%1)(?![\p{L}\p{N}]|[\-‑]\p{L}))").arg(patterns.join(u'|')), options);
}

QRegularExpression compiledPattern(const QJsonObject& object)
{
    QRegularExpression::PatternOptions options = kAlways;
    const bool terms = object.contains("terms");
    if (terms ? !object["matchCase"].toBool() : object["ignoreCase"].toBool()) {
        options |= QRegularExpression::CaseInsensitiveOption;
    }
    if (terms) {
        return termsPattern(object["terms"].toArray(), options);
    }
    return QRegularExpression(object["pattern"].toString(), options);
}

RuleSource readSource(const QJsonValue& value)
{
    return {value["title"].toString(), value["section"].toString(), value["date"].toString(), value["url"].toString()};
}

void readData(const QJsonObject& object, Rule& rule)
{
    rule.pattern = compiledPattern(object);
    if (rule.on) {
        rule.pattern.optimize();
    }
    rule.fixes = object.contains("replacement");
    rule.replacement = object["replacement"].toString();
    for (const QJsonValue& term : object["terms"].toArray()) {
        rule.terms.insert(folded(term["find"].toString()), strings(term["use"]));
    }
}

} // namespace

std::optional<QString> whatIsWrongWith(const QJsonObject& rule)
{
    static const QList<QString> known{"id",          "on",         "severity",    "title", "message",
                                      "explanation", "sources",    "languages",   "parts", "outsideQuotes",
                                      "pattern",     "ignoreCase", "replacement", "terms", "matchCase",
                                      "options",     "examples"};
    static const QRegularExpression id(QStringLiteral(R"(^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$)"));
    if (!id.match(rule["id"].toString()).hasMatch()) {
        return Words::tr("A rule’s id is like “style.long-word”, not “%1”.").arg(rule["id"].toString());
    }
    for (const QString& key : rule.keys()) {
        if (!known.contains(key)) {
            return Words::tr("A rule has no member “%1”.").arg(key);
        }
    }
    if (rule.contains("severity") && rule["severity"] != "remark" && rule["severity"] != "must-fix") {
        return Words::tr("A severity is “remark” or “must-fix”.");
    }
    for (const QString& part : strings(rule["parts"])) {
        if (!parts().contains(part)) {
            return Words::tr("A release has no part “%1”.").arg(part);
        }
    }
    if (rule.contains("pattern") || rule.contains("terms")) {
        if (const QRegularExpression pattern = compiledPattern(rule); !pattern.isValid()) {
            return Words::tr("The pattern is not valid: %1 (at character %2).")
                .arg(pattern.errorString())
                .arg(pattern.patternErrorOffset());
        }
    }
    return {};
}

Rule readRule(const QJsonObject& object)
{
    Rule rule;
    rule.id = object["id"].toString();
    rule.on = object["on"].toBool(true);
    rule.severity = object["severity"] == "must-fix" ? Severity::MustFix : Severity::Remark;
    rule.title = object["title"].toString();
    rule.message = object["message"].toString();
    rule.explanation = object["explanation"].toString();
    rule.languages = strings(object["languages"]);
    rule.outsideQuotes = object["outsideQuotes"].toBool();
    rule.options = object["options"].toObject();
    for (const QString& part : strings(object["parts"])) {
        rule.parts.append(parts().value(part));
    }
    for (const QJsonValue& source : object["sources"].toArray()) {
        rule.sources.append(readSource(source));
    }
    const bool oneLanguage = !rule.languages.isEmpty() && !rule.languages.first().startsWith(u'!');
    const QString usual = oneLanguage ? rule.languages.first() : QString("en");
    for (const QJsonValue& example : object["examples"].toArray()) {
        rule.examples.append({LanguageTag(example["language"].toString(usual)), example["wrong"].toString(),
                              example["right"].toString()});
    }
    if (object.contains("pattern") || object.contains("terms")) {
        readData(object, rule);
    }
    return rule;
}

} // namespace dateline
