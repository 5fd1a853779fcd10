// A series counts its rounds: the first year, how often it meets and the round must fit.

#include "checks/families.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::SeriesCheck)
};

/// "annual": that the event is held once a year, as a text puts it.
std::optional<TextPlace> saysYearly(const ReadRelease& read, const Rule& rule)
{
    const QList<QString> phrases = rule.words("yearly");
    for (const ReadVersion& version : read.versions) {
        for (const ReadText& text : version.texts) {
            const auto end = text.words.cend();
            const auto word = std::find_if(text.words.cbegin(), end, [&](const Span& span) {
                return phrases.contains(text.at(span).toCaseFolded()) && !text.isQuoted(span);
            });
            const bool near = word != end &&
                              std::any_of(text.mentions.cbegin(), text.mentions.cend(),
                                          [](const Mention& mention) { return mention.as<RoundMention>() != nullptr; });
            if (near) {
                return text.placeOf(*word);
            }
        }
    }
    return {};
}

} // namespace

void checkSeries(const ReadRelease& read, Report& report)
{
    const Rule* rule = report.wants("facts.series-arithmetic");
    const Series& series = read.release.event.series;
    const DateRange& dates = read.release.event.dates;
    if (rule == nullptr || series.firstYear == 0 || series.round == 0 || dates.isEmpty()) {
        return;
    }
    const int expected = dates.start.year() - series.firstYear + 1;
    const std::optional<TextPlace> yearly = saysYearly(read, *rule);
    if (!yearly || expected == series.round) {
        return;
    }
    Finding finding = findingAt({FactField::Round}, Words::tr("The round does not fit the years"),
                                Words::tr("A yearly series that began in %1 meets for the %2. time in %3, but the form "
                                          "says round %4. Was a year left out?")
                                    .arg(series.firstYear)
                                    .arg(expected)
                                    .arg(dates.start.year())
                                    .arg(series.round));
    finding.related = {*yearly};
    report.add(*rule, finding);
}

} // namespace dateline
