#pragma once

#include "dateline/base/dates.h"
#include "dateline/base/rgb.h"
#include "dateline/release/localised_text.h"
#include "dateline/text/block.h"
#include "dateline/text/inline_text.h"
#include "storage/json_spot.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <type_traits>
#include <utility>

namespace dateline {

/// The values that are no objects with fields of their own: how each is written, and read back.
/// A value that cannot be read is left as it was, and the spot notes why.

[[nodiscard]] QJsonValue toJson(const QString& value);
[[nodiscard]] QJsonValue toJson(bool value);
[[nodiscard]] QJsonValue toJson(int value);
[[nodiscard]] QJsonValue toJson(std::uint32_t value);
[[nodiscard]] QJsonValue toJson(qint64 value);
/// "2023-06-13"
[[nodiscard]] QJsonValue toJson(QDate value);
/// "09:30:00"
[[nodiscard]] QJsonValue toJson(QTime value);
/// RFC 9557: "2023-06-13T10:00:00+02:00[Europe/Brussels]", "2023-06-13T08:00:00Z". When the rules
/// of the zone have changed since, the wall clock holds, not the offset.
[[nodiscard]] QJsonValue toJson(const QDateTime& value);
/// "2024", "2024-05" or "2024-05-17"
[[nodiscard]] QJsonValue toJson(const PartialDate& value);
/// "#1f3f7f"
[[nodiscard]] QJsonValue toJson(Rgb value);
/// "en-GB"; "und" for the empty tag.
[[nodiscard]] QJsonValue toJson(const LanguageTag& value);
/// "b12"
[[nodiscard]] QJsonValue toJson(BlockId value);
/// {"en-GB": "…", "fr": "…"}
[[nodiscard]] QJsonValue toJson(const LocalisedText& value);
/// "plain words", or a list of runs when any has a format.
[[nodiscard]] QJsonValue toJson(const InlineText& value);

void fromJson(const QJsonValue& json, QString& value, const JsonSpot& spot);
void fromJson(const QJsonValue& json, bool& value, const JsonSpot& spot);
void fromJson(const QJsonValue& json, int& value, const JsonSpot& spot);
void fromJson(const QJsonValue& json, std::uint32_t& value, const JsonSpot& spot);
void fromJson(const QJsonValue& json, qint64& value, const JsonSpot& spot);
void fromJson(const QJsonValue& json, QDate& value, const JsonSpot& spot);
void fromJson(const QJsonValue& json, QTime& value, const JsonSpot& spot);
void fromJson(const QJsonValue& json, QDateTime& value, const JsonSpot& spot);
void fromJson(const QJsonValue& json, PartialDate& value, const JsonSpot& spot);
void fromJson(const QJsonValue& json, Rgb& value, const JsonSpot& spot);
void fromJson(const QJsonValue& json, LanguageTag& value, const JsonSpot& spot);
void fromJson(const QJsonValue& json, BlockId& value, const JsonSpot& spot);
void fromJson(const QJsonValue& json, LocalisedText& value, const JsonSpot& spot);
void fromJson(const QJsonValue& json, InlineText& value, const JsonSpot& spot);

/// Whether the system knows an IANA time zone.
[[nodiscard]] bool isTimeZone(const QString& name);
/// "a time zone such as Europe/Brussels", for JsonSpot::failValue().
[[nodiscard]] QString timeZoneDescription();
/// Notes that a number is out of its range.
void failRange(int value, int least, int most, const JsonSpot& spot);

/// The names an enumeration has in JSON, specialised where its owner is described.
template <typename Enum>
struct EnumNames;

/// Notes that a word is none of an enumeration's names.
void failChoice(const QString& value, const QStringList& names, const JsonSpot& spot);
/// Notes that a list was expected.
void failList(const JsonSpot& spot);

template <typename Enum>
    requires std::is_enum_v<Enum>
[[nodiscard]] QJsonValue toJson(Enum value)
{
    for (const auto& [each, name] : EnumNames<Enum>::kAll) {
        if (each == value) {
            return QString::fromLatin1(name);
        }
    }
    return {};
}

template <typename Enum>
    requires std::is_enum_v<Enum>
void fromJson(const QJsonValue& json, Enum& value, const JsonSpot& spot)
{
    QString word;
    fromJson(json, word, spot);
    QStringList names;
    for (const auto& [each, name] : EnumNames<Enum>::kAll) {
        if (word == QLatin1String(name)) {
            value = each;
            return;
        }
        names += QString::fromLatin1(name);
    }
    failChoice(word, names, spot);
}

} // namespace dateline
