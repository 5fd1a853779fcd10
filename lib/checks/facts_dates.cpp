// Dates and rounds of the text against those of the form, and weekdays against their dates.

#include "checks/families.h"
#include "checks/judge.h"
#include "dateline/locale/date_words.h"
#include "dateline/locale/dates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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

/// Without a year, days near the release are of its year; others may be of the one before or after.
bool fitsInSomeNearYear(const DateMention& date, const QDate& reference)
{
    constexpr qint64 kNear = 60;
    const bool sure = date.yearStated || (reference.isValid() && std::abs(reference.daysTo(date.range.start)) < kNear);
    const int reach = sure ? 0 : 1;
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

/// The weekdays that the words of a date name, in their order.
QList<int> weekdaysIn(const ReadText& text, const Span& date)
{
    QList<int> weekdays;
    for (const Span& word : text.words) {
        // A single letter is as often something else: “월” is Monday and month.
        const bool inside = word.length > 1 && word.offset >= date.offset && word.end() <= date.end();
        if (const auto weekday = inside ? weekdayNamed(text.at(word), text.language) : std::nullopt) {
            weekdays.append(*weekday);
        }
    }
    return weekdays;
}

/// The day whose weekday the words give wrongly; invalid when none is.
QDate wronglyNamedDay(const ReadText& text, const Mention& mention, const DateMention& date)
{
    const DateRange& range = date.range;
    if (range.isEmpty() || date.relative) {
        return {};
    }
    if (range.isOneDay()) {
        return date.weekday == 0 || fitsInSomeNearYear(date, text.reference) ? QDate() : range.start;
    }
    // "Friday, 3–7 May" names neither end; two names are those of both ends.
    const QList<int> names = weekdaysIn(text, mention.span);
    if (names.size() != 2 || (!date.yearStated && !text.reference.isValid())) {
        return {};
    }
    if (range.start.dayOfWeek() != names.first()) {
        return range.start;
    }
    return range.end.dayOfWeek() != names.last() ? range.end : QDate();
}

void checkWeekday(const ReadText& text, const Mention& mention, Report& report)
{
    const auto* date = mention.as<DateMention>();
    const Rule* rule = report.wants("facts.weekday", text.language);
    const QDate day = rule == nullptr || date == nullptr ? QDate() : wronglyNamedDay(text, mention, *date);
    if (!day.isValid()) {
        return;
    }
    const QString written = text.at(mention.span);
    const int right = day.dayOfWeek();
    Finding finding =
        findingIn(text, mention.span, Words::tr("The weekday does not fit the date"),
                  Words::tr("%1 says “%2”. %3 is a %4.")
                      .arg(text.name, written, formatDate(day, text.language), weekdayName(right, text.language)));
    const QString fixed =
        date->range.isOneDay() ? withWeekday(written, date->weekday, right, text.language) : QString();
    if (!fixed.isEmpty()) {
        finding.fixes.append(changeText(text, mention.span, fixed));
    }
    date->yearStated ? report.add(*rule, finding) : report.addAsRemark(*rule, finding);
}

/// "today (28 December 2016)": a day of the week or of the release with its date beside it.
bool standBeside(const ReadText& text, const Mention& left, const Mention& right)
{
    static const QRegularExpression joint(QStringLiteral(R"(^[ ,(–-]{1,3}$)"));
    const Span gap{left.span.end(), right.span.offset - left.span.end()};
    return gap.length > 0 && text.at(gap).contains(joint);
}

/// A relative day says, with the release's date, which date must stand beside it.
void checkRelativeDays(const ReadText& text, Report& report)
{
    const Rule* rule = report.wants("facts.relative-day", text.language);
    const Mention* before = nullptr;
    for (const Mention& mention : text.mentions) {
        const auto* date = mention.as<DateMention>();
        if (date == nullptr) {
            continue;
        }
        const auto* relative = before == nullptr ? nullptr : before->as<DateMention>();
        const bool differs = relative != nullptr && relative->relative && !relative->range.isEmpty() &&
                             !date->relative && !date->range.isEmpty() && relative->range != date->range;
        if (rule != nullptr && differs && relative->weekday == 0 && standBeside(text, *before, mention)) {
            Finding finding =
                findingIn(text, mention.span, Words::tr("A day and its date do not fit"),
                          Words::tr("%1 says “%2”, which by the release’s date is %3, and beside it “%4”.")
                              .arg(text.name, text.at(before->span), formatDate(relative->range.start, text.language),
                                   text.at(mention.span)));
            finding.related = {FactPlace{FactField::ReleaseDate}};
            report.add(*rule, finding);
        }
        before = &mention;
    }
}

bool hasAny(const QString& text, const QList<QString>& phrases)
{
    return std::any_of(phrases.cbegin(), phrases.cend(),
                       [&](const QString& phrase) { return text.contains(phrase, Qt::CaseInsensitive); });
}

/// The part of a date's sentence near enough for its verb to be the date's.
Span besideDate(const ReadText& text, const Span& date)
{
    constexpr qsizetype kReach = 60;
    const Span sentence = text.sentenceAt(date.offset);
    const qsizetype start = std::max(sentence.offset, date.offset - kReach);
    return {start, std::min(sentence.end(), date.end() + kReach) - start};
}

/// A sentence that gives the event's date tells of it as past or as to come; the release's date
/// says which it is.
void checkTense(const Judgement& judgement, const Release& release, Report& report)
{
    const ReadText& text = *judgement.text;
    const Rule* rule = report.wants("facts.tense", text.language);
    const DateRange& event = release.event.dates;
    if (rule == nullptr || !release.releaseDate.isValid() || judgement.mention->as<DateMention>()->range.isEmpty()) {
        return;
    }
    const bool toCome = release.releaseDate < event.start;
    const bool past = release.releaseDate > event.end;
    const QString words = text.at(besideDate(text, judgement.mention->span));
    const QString written = formatDate(release.releaseDate, text.language);
    const QList<QString> phrasesOfPast = rule->words("past");
    const QList<QString> phrasesToCome = rule->words("to-come");
    if ((toCome && hasAny(words, phrasesOfPast)) || (past && hasAny(words, phrasesToCome))) {
        const QString message =
            toCome ? Words::tr("%1 tells of the event as past, but the release is dated %2, before it.")
                   : Words::tr("%1 tells of the event as still to come, but the release is dated %2, after it.");
        Finding finding = findingIn(text, judgement.mention->span, Words::tr("The tense does not fit the date"),
                                    message.arg(text.name, written));
        finding.related = {FactPlace{FactField::ReleaseDate}, FactPlace{FactField::EventDate}};
        report.add(*rule, finding);
    }
}

} // namespace

void checkWeekdays(const ReadText& text, const CheckContext&, Report& report)
{
    for (const Mention& mention : text.mentions) {
        checkWeekday(text, mention, report);
    }
    checkRelativeDays(text, report);
}

void checkDates(const ReadRelease& read, Report& report)
{
    for (const ReadVersion& version : read.versions) {
        const Evidence& evidence = *version.evidence;
        for (const Judgement& judgement : judgeDates(read.release, evidence)) {
            if (judgement.verdict == Verdict::Disagrees) {
                addDate(judgement, read.release, report);
            } else if (judgement.verdict == Verdict::Agrees) {
                checkTense(judgement, read.release, report);
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
