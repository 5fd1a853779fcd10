#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/directory.h"
#include "dateline/release/house_style.h"

#include <QByteArray>
#include <QString>

namespace dateline {

// What a press office keeps beside its releases, as readable files that can be edited, shared and
// kept under version control: UTF-8 JSON, indented, keys sorted, one final line feed.

[[nodiscard]] DATELINE_EXPORT QByteArray directoryToJson(const Directory& directory);
/// Fails with Format or TooNew, naming the place as a JSON pointer (RFC 6901). `fileName` is for
/// messages.
[[nodiscard]] DATELINE_EXPORT Expected<Directory> directoryFromJson(const QByteArray& json, const QString& fileName);

/// The logo's bytes are written as Base64, so that one file carries a whole house style.
[[nodiscard]] DATELINE_EXPORT QByteArray houseStyleToJson(const HouseStyle& style);
/// As directoryFromJson().
[[nodiscard]] DATELINE_EXPORT Expected<HouseStyle> houseStyleFromJson(const QByteArray& json, const QString& fileName);

} // namespace dateline
