#include "storage/json_values.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

#include <limits>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Storage)
};

const QLatin1String kUndetermined("und");

QString textOf(const QJsonValue& json, const JsonSpot& spot)
{
    if (!json.isString()) {
        spot.failType(Words::tr("a text"));
    }
    return json.toString();
}

template <typename Integer>
void readInteger(const QJsonValue& json, Integer& value, const JsonSpot& spot)
{
    constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    const qint64 number = json.toInteger(kNone);
    if (number == kNone || !std::in_range<Integer>(number)) {
        spot.failType(Words::tr("a whole number"));
        return;
    }
    value = static_cast<Integer>(number);
}

// Qt::ISODate takes more forms than the one that is written, so the length is held as well.
QDate dateOf(const QString& text)
{
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}

QString wallClock(const QDateTime& value)
{
    return value.date().toString(Qt::ISODate) + u'T' + toJson(value.time()).toString();
}

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(QLatin1Char(seconds < 0 ? '-' : '+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

// An hour that the clocks show twice is told apart by the offset.
QDateTime inZone(const QDateTime& atOffset, const QTimeZone& zone)
{
    const QDateTime there = atOffset.toTimeZone(zone);
    const bool sameClock = there.date() == atOffset.date() && there.time() == atOffset.time();
    return sameClock ? there : QDateTime(atOffset.date(), atOffset.time(), zone);
}

QDateTime dateTimeOf(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?(?:Z|[+-]\d\d:\d\d))(?:\[([^\]]+)\])?$)"));
    const QRegularExpressionMatch match = form.match(text);
    QDateTime atOffset = QDateTime::fromString(match.captured(1), Qt::ISODateWithMs);
    const QString zone = match.captured(2);
    if (zone.isEmpty() || !atOffset.isValid()) {
        return atOffset;
    }
    return isTimeZone(zone) ? inZone(atOffset, QTimeZone(zone.toLatin1())) : QDateTime();
}

bool isPartialDate(const PartialDate& date)
{
    const bool dayNeedsMonth = date.day == 0 || date.month != 0;
    return dayNeedsMonth && QDate::isValid(date.year, qMax(date.month, 1), qMax(date.day, 1));
}

} // namespace

QJsonValue toJson(const QString& value)
{
    return value;
}

QJsonValue toJson(bool value)
{
    return value;
}

QJsonValue toJson(int value)
{
    return value;
}

QJsonValue toJson(std::uint32_t value)
{
    return qint64{value};
}

QJsonValue toJson(qint64 value)
{
    return value;
}

QJsonValue toJson(QDate value)
{
    return value.toString(Qt::ISODate);
}

QJsonValue toJson(QTime value)
{
    return value.toString(value.msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QJsonValue toJson(const QDateTime& value)
{
    if (value.timeSpec() == Qt::UTC) {
        return QString(wallClock(value) + u'Z');
    }
    const QString offset = offsetText(value.offsetFromUtc());
    if (value.timeSpec() == Qt::OffsetFromUTC) {
        return QString(wallClock(value) + offset);
    }
    return QString(wallClock(value) + offset + u'[' + QString::fromLatin1(value.timeZone().id()) + u']');
}

QJsonValue toJson(const PartialDate& value)
{
    QString text = QStringLiteral("%1").arg(value.year, 4, 10, QLatin1Char('0'));
    for (const int part : {value.month, value.day}) {
        if (part == 0) {
            break;
        }
        text += QStringLiteral("-%1").arg(part, 2, 10, QLatin1Char('0'));
    }
    return text;
}

QJsonValue toJson(Rgb value)
{
    return value.toString();
}

QJsonValue toJson(const LanguageTag& value)
{
    return value.isEmpty() ? QString(kUndetermined) : value.toString();
}

QJsonValue toJson(BlockId value)
{
    return value.toString();
}

void fromJson(const QJsonValue& json, QString& value, const JsonSpot& spot)
{
    value = textOf(json, spot);
}

void fromJson(const QJsonValue& json, bool& value, const JsonSpot& spot)
{
    if (!json.isBool()) {
        spot.failType(Words::tr("true or false"));
    }
    value = json.toBool();
}

void fromJson(const QJsonValue& json, int& value, const JsonSpot& spot)
{
    readInteger(json, value, spot);
}

void fromJson(const QJsonValue& json, std::uint32_t& value, const JsonSpot& spot)
{
    readInteger(json, value, spot);
}

void fromJson(const QJsonValue& json, qint64& value, const JsonSpot& spot)
{
    readInteger(json, value, spot);
}

void fromJson(const QJsonValue& json, QDate& value, const JsonSpot& spot)
{
    const QString text = textOf(json, spot);
    value = dateOf(text);
    if (!value.isValid()) {
        spot.failValue(text, Words::tr("a date such as 2023-06-13"));
    }
}

void fromJson(const QJsonValue& json, QTime& value, const JsonSpot& spot)
{
    const QString text = textOf(json, spot);
    value = QTime::fromString(text, Qt::ISODateWithMs);
    if (!value.isValid()) {
        spot.failValue(text, Words::tr("a time such as 09:30:00"));
    }
}

void fromJson(const QJsonValue& json, QDateTime& value, const JsonSpot& spot)
{
    const QString text = textOf(json, spot);
    value = dateTimeOf(text);
    if (!value.isValid()) {
        spot.failValue(text, Words::tr("a date, time and time zone such as "
                                       "2023-06-13T10:00:00+02:00[Europe/Brussels]"));
    }
}

void fromJson(const QJsonValue& json, PartialDate& value, const JsonSpot& spot)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$)"));
    const QString text = textOf(json, spot);
    const QRegularExpressionMatch match = form.match(text);
    value = {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    if (!isPartialDate(value)) {
        spot.failValue(text, Words::tr("a year, month or day such as 2024, 2024-05 or 2024-05-17"));
    }
}

void fromJson(const QJsonValue& json, Rgb& value, const JsonSpot& spot)
{
    const QString text = textOf(json, spot);
    const std::optional<Rgb> colour = Rgb::fromString(text);
    if (!colour) {
        spot.failValue(text, Words::tr("a colour such as #1f3f7f"));
    }
    value = colour.value_or(value);
}

void fromJson(const QJsonValue& json, LanguageTag& value, const JsonSpot& spot)
{
    const QString text = textOf(json, spot);
    value = LanguageTag(text);
    if (value.isEmpty() && text != kUndetermined) {
        spot.failValue(text, Words::tr("a language tag such as en-GB (BCP 47)"));
    }
}

void fromJson(const QJsonValue& json, BlockId& value, const JsonSpot& spot)
{
    const QString text = textOf(json, spot);
    value = BlockId::fromString(text);
    if (value.isNull()) {
        spot.failValue(text, Words::tr("a block's name such as b12"));
    }
}

bool isTimeZone(const QString& name)
{
    return QTimeZone(name.toUtf8()).isValid();
}

QString timeZoneDescription()
{
    return Words::tr("a time zone such as Europe/Brussels");
}

void failRange(int value, int least, int most, const JsonSpot& spot)
{
    spot.failValue(QString::number(value), Words::tr("a number from %1 to %2").arg(least).arg(most));
}

void failChoice(const QString& value, const QStringList& names, const JsonSpot& spot)
{
    spot.failValue(value, Words::tr("one of %1").arg(names.join(QStringLiteral(", "))));
}

void failList(const JsonSpot& spot)
{
    spot.failType(Words::tr("a list"));
}

} // namespace dateline
