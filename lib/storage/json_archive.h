#pragma once

#include "storage/json_values.h"

#include <QVarLengthArray>

#include <concepts>
#include <optional>

namespace dateline {

/// JsonReader and JsonWriter have the same functions, so that each part of a release is described
/// once, for both ways:
///
///     template <typename Archive>
///     void describe(Archive& json, Ref<Archive, Phone> phone)
///     {
///         json.field("number", phone.number);
///         json.field("kind", phone.kind);
///         json.unknownFields(phone.unknownFields);
///     }
///
/// The definitions stand in the subjects' .cpp files, instantiated for both archives.
template <typename Archive, typename Part>
using Ref = typename Archive::template Reference<Part>;

/// Whether a field is written that has its type's empty value.
enum class Presence { WhenSet, Always };

class JsonReader;
class JsonWriter;

/// A part of a release with fields of its own.
template <typename Part>
concept Described = requires(JsonReader& reader, JsonWriter& writer, Part& part) {
    describe(reader, part);
    describe(writer, part);
};

/// Makes one JSON object.
class JsonWriter {
public:
    template <typename Part>
    using Reference = const Part&;
    static constexpr bool kReads = false;

    template <typename Value>
    void field(const char* key, const Value& value, Presence presence = Presence::WhenSet)
    {
        if (presence == Presence::Always || !(value == Value{})) {
            m_object.insert(QLatin1String(key), written(value));
        }
    }

    /// A part whose unknown fields are kept beside it.
    template <typename Part>
    void field(const char* key, const Part& part, const QJsonObject& unknown)
    {
        JsonWriter writer;
        describe(writer, part);
        writer.unknownFields(unknown);
        if (!writer.object().isEmpty()) {
            m_object.insert(QLatin1String(key), writer.object());
        }
    }

    void zone(const char* key, const QString& value) { field(key, value); }
    void limit(const char* /*key*/, int /*value*/, int /*least*/, int /*most*/) {}

    /// Called last: what a newer version wrote and this one does not know.
    void unknownFields(const QJsonObject& fields);

    [[nodiscard]] const QJsonObject& object() const { return m_object; }

    template <typename Value>
    static QJsonValue written(const Value& value)
    {
        if constexpr (Described<Value>) {
            JsonWriter writer;
            describe(writer, value);
            return writer.object();
        } else {
            return toJson(value);
        }
    }

    template <typename Value>
    static QJsonValue written(const QList<Value>& values)
    {
        QJsonArray array;
        for (const Value& value : values) {
            array.append(written(value));
        }
        return array;
    }

    template <typename Value>
    static QJsonValue written(const std::optional<Value>& value)
    {
        return value ? written(*value) : QJsonValue();
    }

private:
    QJsonObject m_object;
};

/// Takes one JSON object apart. A missing field leaves its value as it was; the first wrong one is
/// noted at its spot, and reading goes on.
class JsonReader {
public:
    template <typename Part>
    using Reference = Part&;
    static constexpr bool kReads = true;

    JsonReader(const QJsonValue& json, const JsonSpot& spot);

    template <typename Value>
    void field(const char* key, Value& value, Presence /*presence*/ = Presence::WhenSet)
    {
        const QJsonValue json = take(key);
        if (!json.isUndefined()) {
            read(json, value, JsonSpot(m_spot, QLatin1String(key)));
        }
    }

    template <typename Part>
    void field(const char* key, Part& part, QJsonObject& unknown)
    {
        const QJsonValue json = take(key);
        if (!json.isUndefined()) {
            const JsonSpot spot(m_spot, QLatin1String(key));
            JsonReader reader(json, spot);
            describe(reader, part);
            reader.unknownFields(unknown);
        }
    }

    /// A text that must be an IANA time zone.
    void zone(const char* key, QString& value);
    /// Holds a number that was read against its range.
    void limit(const char* key, int value, int least, int most) const;
    /// Called last: all fields that were not asked for.
    void unknownFields(QJsonObject& fields) const;

    [[nodiscard]] bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }

    template <typename Value>
    static void read(const QJsonValue& json, Value& value, const JsonSpot& spot)
    {
        if constexpr (Described<Value>) {
            JsonReader reader(json, spot);
            describe(reader, value);
        } else {
            fromJson(json, value, spot);
        }
    }

    template <typename Value>
    static void read(const QJsonValue& json, QList<Value>& values, const JsonSpot& spot)
    {
        if (!json.isArray()) {
            failList(spot);
            return;
        }
        const QJsonArray array = json.toArray();
        values.clear();
        values.reserve(array.size());
        for (const auto& element : array) {
            Value value{};
            read(element, value, JsonSpot(spot, QString::number(values.size())));
            values.append(std::move(value));
        }
    }

    template <typename Value>
    static void read(const QJsonValue& json, std::optional<Value>& value, const JsonSpot& spot)
    {
        read(json, value.emplace(), spot);
    }

private:
    [[nodiscard]] QJsonValue take(const char* key);

    QJsonObject m_object;
    const JsonSpot& m_spot;
    QVarLengthArray<const char*, 24> m_taken;
};

} // namespace dateline
