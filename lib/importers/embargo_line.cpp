#include "importers/embargo_line.h"

#include "dateline/recognise/recogniser.h"

#include <QTimeZone>

#include <array>
#include <utility>

namespace dateline::importing {

namespace {

// What press offices write for a zone, and one place that keeps that time in summer and winter.
constexpr std::array<std::pair<const char*, const char*>, 22> kZones{{
    {"UTC", "UTC"},
    {"GMT", "UTC"},
    {"BST", "Europe/London"},
    {"CET", "Europe/Brussels"},
    {"CEST", "Europe/Brussels"},
    {"MEZ", "Europe/Berlin"},
    {"MESZ", "Europe/Berlin"},
    {"EET", "Europe/Athens"},
    {"EEST", "Europe/Athens"},
    {"MSK", "Europe/Moscow"},
    {"WET", "Europe/Lisbon"},
    {"WEST", "Europe/Lisbon"},
    {"EST", "America/New_York"},
    {"EDT", "America/New_York"},
    {"ET", "America/New_York"},
    {"CST", "America/Chicago"},
    {"CDT", "America/Chicago"},
    {"MST", "America/Denver"},
    {"MDT", "America/Denver"},
    {"PST", "America/Los_Angeles"},
    {"PDT", "America/Los_Angeles"},
    {"HST", "Pacific/Honolulu"},
}};

QTimeZone zoneNamed(const QString& written, const QString& fallback)
{
    for (const auto& [name, zone] : kZones) {
        if (written.compare(QLatin1String(name), Qt::CaseInsensitive) == 0) {
            return QTimeZone(zone);
        }
    }
    const QTimeZone zone(fallback.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

Embargo readEmbargo(const Passage& line, const LanguageTag& language, const QDate& reference, const QString& zone)
{
    Embargo embargo;
    embargo.note.set(language, line.text());
    QDate date;
    QTime time;
    QString writtenZone;
    for (const Mention& mention : recognise(line.text(), {language, reference, {}})) {
        const auto* day = mention.as<DateMention>();
        const auto* clock = mention.as<TimeMention>();
        if (day != nullptr && !date.isValid() && !day->range.isEmpty()) {
            date = day->range.start;
        } else if (clock != nullptr && !time.isValid()) {
            time = clock->time;
            writtenZone = clock->zone;
        }
    }
    if (date.isValid()) {
        embargo.until = QDateTime(date, time.isValid() ? time : QTime(0, 0), zoneNamed(writtenZone, zone));
    }
    return embargo;
}

} // namespace dateline::importing
