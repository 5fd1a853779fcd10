#include "storage/json_archive.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Storage)
};

} // namespace

void JsonWriter::unknownFields(const QJsonObject& fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!m_object.contains(field.key())) {
            m_object.insert(field.key(), field.value());
        }
    }
}

JsonReader::JsonReader(const QJsonValue& json, const JsonSpot& spot) : m_object(json.toObject()), m_spot(spot)
{
    if (!json.isObject()) {
        spot.failType(Words::tr("an object"));
    }
}

QJsonValue JsonReader::take(const char* key)
{
    QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isUndefined()) {
        m_taken.append(key);
    }
    return value;
}

void JsonReader::zone(const char* key, QString& value)
{
    field(key, value);
    if (!value.isEmpty() && !isTimeZone(value)) {
        JsonSpot(m_spot, QLatin1String(key)).failValue(value, timeZoneDescription());
    }
}

void JsonReader::limit(const char* key, int value, int least, int most) const
{
    if (value < least || value > most) {
        failRange(value, least, most, JsonSpot(m_spot, QLatin1String(key)));
    }
}

void JsonReader::unknownFields(QJsonObject& fields) const
{
    if (m_taken.size() == m_object.size()) {
        return;
    }
    fields = m_object;
    for (const char* key : m_taken) {
        fields.remove(QLatin1String(key));
    }
}

} // namespace dateline
