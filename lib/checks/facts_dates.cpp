// Dates and rounds of the text against those of the form, and weekdays against their dates.

#include "checks/families.h"
#include "checks/judge.h"
#include "dateline/locale/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::FactsAgainstText)
};

/// The words of a date with one figure exchanged, all else left as it was written; unchanged when
/// the figure does not stand there exactly once.
QString withFigure(const QString& written, int before, int after)
{
    const QRegularExpression figure(QString(R"((?<!\d)0?%1(?!\d))").arg(before));
    QString result = written;
    return written.count(figure) == 1 ? result.replace(figure, QString::number(after)) : written;
}

QString weekdayName(int weekday, const LanguageTag& language)
{
    return QLocale(language.toString()).dayName(weekday, QLocale::LongFormat);
}

/// How the text would give the event's date: as it is written but for what is wrong, where that
/// is one figure; else in the language's long form.
QString rewritten(const QString& written, const DateMention& date, const DateRange& event, const LanguageTag& language)
{
    const QDate& from = date.range.start;
    const QDate& to = event.start;
    const bool plain =
        date.range.isOneDay() && event.isOneDay() && !date.ordinal && date.weekday == 0 && !date.relative;
    QString result = written;
    if (plain && from.month() == to.month() && from.year() == to.year()) {
        result = withFigure(written, from.day(), to.day());
    } else if (plain && from.month() == to.month() && from.day() == to.day()) {
        result = withFigure(written, from.year(), to.year());
    }
    return result == written ? formatDateRange(event, language) : result;
}

void addDate(const Judgement& judgement, const Release& release, Report& report)
{
    const ReadText& text = *judgement.text;
    const Mention& mention = *judgement.mention;
    const auto& date = *mention.as<DateMention>();
    const Rule* rule = report.wants("facts.date-mismatch", text.language);
    if (rule == nullptr) {
        return;
    }
    const QString written = text.at(mention.span);
    const DateRange& event = release.event.dates;
    Finding finding = findingIn(
        text, mention.span, Words::tr("The text and the form disagree on the date"),
        Words::tr("%1 says %2. The event date is %3.").arg(text.name, written, formatDateRange(event, text.language)));
    finding.related = {FactPlace{FactField::EventDate}};
    const QString right = rewritten(written, date, event, text.language);
    if (right != written) {
        finding.fixes.append(changeText(text, mention.span, right));
    }
    finding.fixes.append(changeForm({{FactField::EventDate}, date.range, {}}));
    judgement.certain ? report.add(*rule, finding) : report.addAsRemark(*rule, finding);
}

void addRound(const Judgement& judgement, const Release& release, Report& report)
{
    const ReadText& text = *judgement.text;
    const Mention& mention = *judgement.mention;
    const Rule* rule = report.wants("facts.round-mismatch", text.language);
    if (rule == nullptr) {
        return;
    }
    const int number = mention.as<RoundMention>()->number;
    const int round = release.event.series.round;
    const QString written = text.at(mention.span);
    Finding finding = findingIn(text, mention.span, Words::tr("The text and the form disagree on the round"),
                                Words::tr("%1 says “%2”. The form says round %3.").arg(text.name, written).arg(round));
    finding.related = {FactPlace{FactField::Round}};
    // Endings of ordinals change with the number in English only.
    const bool figure = written.contains(QString::number(number)) && text.language.language() != "en";
    if (figure) {
        finding.fixes.append(changeText(text, mention.span, withFigure(written, number, round)));
    }
    finding.fixes.append(changeForm({{FactField::Round}, number, {}}));
    report.add(*rule, finding);
}

bool fitsInSomeNearYear(const DateMention& date)
{
    const int reach = date.yearStated ? 0 : 1;
    for (int years = -reach; years <= reach; ++years) {
        if (date.range.start.addYears(years).dayOfWeek() == date.weekday) {
            return true;
        }
    }
    return false;
}

/// The date with the weekday's name exchanged; empty when the name is not written in full.
QString withWeekday(const QString& written, int before, int after, const LanguageTag& language)
{
    const QString name = weekdayName(before, language);
    const qsizetype at = written.indexOf(name, 0, Qt::CaseInsensitive);
    if (at < 0 || name.isEmpty()) {
        return {};
    }
    QString replacement = weekdayName(after, language);
    if (written.at(at).isUpper()) {
        replacement[0] = replacement.at(0).toUpper();
    }
    QString result = written;
    return result.replace(at, name.size(), replacement);
}

void checkWeekday(const ReadText& text, const Mention& mention, Report& report)
{
    const auto* date = mention.as<DateMention>();
    const Rule* rule = report.wants("facts.weekday", text.language);
    if (rule == nullptr || date == nullptr || date->weekday == 0 || date->relative || !date->range.isOneDay() ||
        !date->range.start.isValid() || fitsInSomeNearYear(*date)) {
        return;
    }
    const int right = date->range.start.dayOfWeek();
    const QString written = text.at(mention.span);
    Finding finding = findingIn(
        text, mention.span, Words::tr("The weekday does not fit the date"),
        Words::tr("%1 says “%2”. %3 is a %4.")
            .arg(text.name, written, formatDate(date->range.start, text.language), weekdayName(right, text.language)));
    const QString fixed = withWeekday(written, date->weekday, right, text.language);
    if (!fixed.isEmpty()) {
        finding.fixes.append(changeText(text, mention.span, fixed));
    }
    date->yearStated ? report.add(*rule, finding) : report.addAsRemark(*rule, finding);
}

void checkReleaseDate(const Release& release, Report& report)
{
    const Rule* rule = report.wants("facts.release-before-event");
    const QDate& start = release.event.dates.start;
    if (rule != nullptr && release.kind == ReleaseKind::PressRelease && release.releaseDate.isValid() &&
        start.isValid() && release.releaseDate < start) {
        Finding finding = findingAt({FactField::ReleaseDate}, Words::tr("The release is dated before the event"),
                                    Words::tr("The release is dated %1, the event begins on %2.")
                                        .arg(formatDate(release.releaseDate, release.sourceLanguage),
                                             formatDate(start, release.sourceLanguage)));
        finding.related = {FactPlace{FactField::EventDate}};
        report.add(*rule, finding);
    }
}

} // namespace

void checkWeekdays(const ReadText& text, const CheckContext&, Report& report)
{
    for (const Mention& mention : text.mentions) {
        checkWeekday(text, mention, report);
    }
}

void checkDates(const ReadRelease& read, Report& report)
{
    checkReleaseDate(read.release, report);
    for (const ReadVersion& version : read.versions) {
        const Evidence evidence(read.release, version);
        for (const Judgement& judgement : judgeDates(read.release, evidence)) {
            if (judgement.verdict == Verdict::Disagrees) {
                addDate(judgement, read.release, report);
            }
        }
        for (const Judgement& judgement : judgeRounds(read.release, evidence)) {
            if (judgement.verdict == Verdict::Disagrees) {
                addRound(judgement, read.release, report);
            }
        }
    }
}

} // namespace dateline
