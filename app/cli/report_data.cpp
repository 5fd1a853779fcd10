#include "checking.h"
#include "report.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace dateline::cli {

namespace {

QJsonObject placeObject(const PlaceInRelease& place)
{
    if (const auto* fact = std::get_if<FactPlace>(&place)) {
        return {{"fact", factKey(fact->field)}, {"index", fact->index}, {"subIndex", fact->subIndex}};
    }
    const auto* text = std::get_if<TextPlace>(&place);
    if (text == nullptr) {
        return {};
    }
    QJsonObject object{{"language", text->language.toString()},
                       {"part", partKey(text->part)},
                       {"offset", text->span.offset},
                       {"length", text->span.length}};
    if (!text->block.isNull()) {
        object.insert("block", text->block.toString());
    }
    if (text->row >= 0) {
        object.insert("row", text->row);
        object.insert("column", text->column);
    }
    return object;
}

QString written(const std::variant<QString, DateRange, int, PartialDate>& value)
{
    if (const auto* words = std::get_if<QString>(&value)) {
        return *words;
    }
    if (const auto* number = std::get_if<int>(&value)) {
        return QString::number(*number);
    }
    if (const auto* range = std::get_if<DateRange>(&value)) {
        return range->start.toString(Qt::ISODate) + u'/' + range->end.toString(Qt::ISODate);
    }
    const auto& partial = std::get<PartialDate>(value);
    return QStringLiteral("%1-%2-%3").arg(partial.year).arg(partial.month).arg(partial.day);
}

QJsonObject fixObject(const Fix& fix)
{
    QJsonArray edits;
    for (const auto& edit : fix.edits) {
        if (const auto* text = std::get_if<TextFix>(&edit)) {
            edits.append(QJsonObject{
                {"place", placeObject(text->place)}, {"expected", text->expected}, {"replacement", text->replacement}});
        } else {
            const auto& fact = std::get<FactFix>(edit);
            edits.append(QJsonObject{{"place", placeObject(fact.place)}, {"value", written(fact.value)}});
        }
    }
    return {{"label", fix.label}, {"edits", edits}};
}

QJsonObject findingObject(const Finding& finding)
{
    QJsonArray related;
    for (const PlaceInRelease& place : finding.related) {
        related.append(placeObject(place));
    }
    QJsonArray fixes;
    for (const Fix& fix : finding.fixes) {
        fixes.append(fixObject(fix));
    }
    return {{"rule", finding.rule},       {"severity", finding.severity == Severity::MustFix ? "must-fix" : "remark"},
            {"title", finding.title},     {"message", finding.message},
            {"excerpt", finding.excerpt}, {"place", placeObject(finding.place)},
            {"related", related},         {"fixes", fixes}};
}

QJsonObject sarifResult(const CheckedFile& file, const Finding& finding)
{
    const QString uri = QString::fromLatin1(QUrl(QDir::fromNativeSeparators(file.name)).toEncoded());
    QJsonObject location{{"physicalLocation", QJsonObject{{"artifactLocation", QJsonObject{{"uri", uri}}}}}};
    const QString place = placeName(finding.place, file.release);
    if (!place.isEmpty()) {
        location.insert("logicalLocations", QJsonArray{QJsonObject{{"fullyQualifiedName", place}}});
    }
    return {{"ruleId", finding.rule},
            {"level", finding.severity == Severity::MustFix ? "error" : "note"},
            {"message", QJsonObject{{"text", finding.message.isEmpty() ? finding.title : finding.message}}},
            {"locations", QJsonArray{location}},
            {"properties", placeObject(finding.place)}};
}

QJsonObject unreadable(const QString& fileName, const Error& error)
{
    return {{"level", "error"}, {"message", QJsonObject{{"text", error.inFile(fileName).message()}}}};
}

/// One rule for each id found, titled as its first finding is.
QJsonArray sarifRules(const QList<CheckedFile>& files)
{
    QJsonArray rules;
    QList<RuleId> seen;
    for (const CheckedFile& file : files) {
        for (const Finding& finding : file.findings) {
            if (!seen.contains(finding.rule)) {
                seen.append(finding.rule);
                rules.append(
                    QJsonObject{{"id", finding.rule}, {"shortDescription", QJsonObject{{"text", finding.title}}}});
            }
        }
    }
    return rules;
}

} // namespace

QString partKey(TextPart part)
{
    switch (part) {
    case TextPart::Headline: return QStringLiteral("headline");
    case TextPart::Standfirst: return QStringLiteral("standfirst");
    case TextPart::Body: return QStringLiteral("body");
    case TextPart::Notes: return QStringLiteral("notes");
    case TextPart::Boilerplate: return QStringLiteral("boilerplate");
    }
    return {};
}

QByteArray findingsJson(const QList<CheckedFile>& files)
{
    QJsonArray all;
    for (const CheckedFile& file : files) {
        QJsonArray findings;
        for (const Finding& finding : file.findings) {
            findings.append(findingObject(finding));
        }
        QJsonObject object{{"file", file.name}, {"findings", findings}, {"mustFix", mustFixCount(file.findings)}};
        if (file.error) {
            object.insert("error", file.error->message());
        }
        all.append(object);
    }
    return QJsonDocument(QJsonObject{{"files", all}}).toJson();
}

QByteArray findingsSarif(const QList<CheckedFile>& files)
{
    QJsonArray results;
    QJsonArray notifications;
    for (const CheckedFile& file : files) {
        for (const Finding& finding : file.findings) {
            results.append(sarifResult(file, finding));
        }
        if (file.error) {
            notifications.append(unreadable(file.name, *file.error));
        }
    }
    const QJsonObject driver{{"name", "dateline-cli"}, {"version", DATELINE_VERSION}, {"rules", sarifRules(files)}};
    const QJsonObject invocation{{"executionSuccessful", notifications.isEmpty()},
                                 {"toolExecutionNotifications", notifications}};
    const QJsonObject run{{"tool", QJsonObject{{"driver", driver}}},
                          {"columnKind", "utf16CodeUnits"},
                          {"invocations", QJsonArray{invocation}},
                          {"results", results}};
    return QJsonDocument(QJsonObject{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                                     {"version", "2.1.0"},
                                     {"runs", QJsonArray{run}}})
        .toJson();
}

} // namespace dateline::cli
