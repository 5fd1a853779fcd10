#include "dateline/spelling/suggestion_lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline {

namespace {

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QList<LanguageTag> languagesIn(const QJsonArray& array)
{
    QList<LanguageTag> languages;
    for (const QJsonValue& each : array) {
        const LanguageTag tag(each.toString());
        if (!tag.isEmpty()) {
            languages.append(tag);
        }
    }
    return languages;
}

QHash<QString, int> countsIn(const QJsonObject& object)
{
    QHash<QString, int> counts;
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        counts.insert(each.key(), each.value().toInt());
    }
    return counts;
}

} // namespace

QByteArray toLine(const QuestionLine& line)
{
    QJsonArray languages;
    for (const LanguageTag& tag : line.question.languages) {
        languages.append(tag.toString());
    }
    QJsonObject used;
    for (auto each = line.question.used.cbegin(); each != line.question.used.cend(); ++each) {
        used.insert(each.key(), each.value());
    }
    return lineOf({{QStringLiteral("id"), line.id},
                   {QStringLiteral("word"), line.question.word},
                   {QStringLiteral("languages"), languages},
                   {QStringLiteral("names"), QJsonArray::fromStringList(line.question.names)},
                   {QStringLiteral("used"), used},
                   {QStringLiteral("limit"), line.question.limit}});
}

QByteArray toLine(const AnswerLine& line)
{
    QJsonArray suggestions;
    for (const Suggestion& each : line.suggestions) {
        suggestions.append(
            QJsonObject{{QStringLiteral("word"), each.word}, {QStringLiteral("language"), each.language.toString()}});
    }
    return lineOf({{QStringLiteral("id"), line.id},
                   {QStringLiteral("complete"), line.complete},
                   {QStringLiteral("suggestions"), suggestions}});
}

std::optional<QuestionLine> questionIn(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QuestionLine read;
    read.id = object.value(QLatin1String("id")).toInt();
    read.question.word = object.value(QLatin1String("word")).toString();
    read.question.languages = languagesIn(object.value(QLatin1String("languages")).toArray());
    for (const QJsonValue& each : object.value(QLatin1String("names")).toArray()) {
        read.question.names.append(each.toString());
    }
    read.question.used = countsIn(object.value(QLatin1String("used")).toObject());
    read.question.limit = object.value(QLatin1String("limit")).toInt(read.question.limit);
    const bool whole = !read.question.word.isEmpty() && !read.question.languages.isEmpty();
    return whole ? std::optional(read) : std::nullopt;
}

std::optional<AnswerLine> answerIn(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (!object.contains(QLatin1String("suggestions"))) {
        return std::nullopt;
    }
    AnswerLine read;
    read.id = object.value(QLatin1String("id")).toInt();
    read.complete = object.value(QLatin1String("complete")).toBool();
    for (const QJsonValue& each : object.value(QLatin1String("suggestions")).toArray()) {
        const QJsonObject suggestion = each.toObject();
        read.suggestions.append({suggestion.value(QLatin1String("word")).toString(),
                                 LanguageTag(suggestion.value(QLatin1String("language")).toString())});
    }
    return read;
}

} // namespace dateline
