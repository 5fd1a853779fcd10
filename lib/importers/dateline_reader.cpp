#include "importers/dateline_reader.h"

#include <QRegularExpression>

#include <algorithm>

namespace dateline::importing {

namespace {

constexpr qsizetype kLongestDateline = 90;
constexpr qsizetype kLongestUnknownPlace = 40;

// A place the gazetteer lacks: a few capitalised words beside a date or a country.
bool mayBePlace(const HeadLine& line)
{
    const QString words = line.rest.text().section(u',', 0, 0);
    return !line.city && words.size() <= kLongestUnknownPlace && !words.contains(u'.') && words.front().isUpper() &&
           words.count(u' ') <= 2 && (!line.date.isEmpty() || !line.country.isEmpty());
}

void adoptPlace(HeadLine& line)
{
    line.place = line.rest.mid(0, line.rest.text().section(u',', 0, 0).size());
    line.rest = {};
}

std::optional<ReadDateline> beforeSeparator(const Passage& paragraph, const LanguageTag& language)
{
    static const QRegularExpression separator(
        QStringLiteral(R"(\s*(?:\s[-–—|]+|[–—]|--|-(?=\s)|[:.](?=\s+\(hib))\s*(?=\S))"));
    const QString start = paragraph.text().first(std::min(paragraph.size(), kLongestDateline));
    std::optional<ReadDateline> longest;
    auto matches = separator.globalMatch(start);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() == 0) {
            return {};
        }
        const Passage words = paragraph.mid(0, match.capturedStart());
        HeadLine line = readHeadLine(words, language);
        if (!line.rest.isEmpty() && mayBePlace(line)) {
            adoptPlace(line);
        }
        const bool dates = !line.date.isEmpty() || !line.place.isEmpty();
        if (!line.rest.isEmpty() || !dates) {
            break;
        }
        longest = ReadDateline{line, words, match.capturedEnd()};
    }
    return longest;
}

// "01.02.2022 „Der …", "27.01.2022MineralölINFO": a date in figures and the sentence at once.
std::optional<ReadDateline> gluedDate(const Passage& paragraph, const LanguageTag& language)
{
    static const QRegularExpression figures(
        QStringLiteral(R"(^(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})\s*(?=[\p{Lu}„“"«]))"));
    const QRegularExpressionMatch match =
        figures.match(paragraph.text().first(std::min<qsizetype>(paragraph.size(), 20)));
    if (!match.hasMatch()) {
        return {};
    }
    const Passage words = paragraph.mid(0, match.capturedLength());
    const HeadLine line = readHeadLine(words, language);
    return line.date.isEmpty() ? std::nullopt : std::optional(ReadDateline{line, words, match.capturedEnd()});
}

} // namespace

std::optional<ReadDateline> readDateline(const Passage& paragraph, const LanguageTag& language)
{
    std::optional<ReadDateline> dateline = beforeSeparator(paragraph, language);
    return dateline ? dateline : gluedDate(paragraph, language);
}

} // namespace dateline::importing
