#pragma once

#include "dateline/base/export.h"
#include "dateline/release/people.h"

#include <QJsonObject>
#include <QList>
#include <QStringView>

namespace dateline {

/// The people and organisations a press office writes of again and again. A plain value.
struct DATELINE_EXPORT Directory {
    QList<Contact> people; ///< Also those whom nobody calls: chairs, hosts, speakers.
    QList<Organisation> organisations;
    QJsonObject unknownFields;

    bool operator==(const Directory&) const = default;
};

/// The people of whom every typed word begins a word of their name, function or organisation, in
/// any of its languages; accents and case do not matter. Those whose family name begins with the
/// first word come first. `typed` may be a few letters; empty gives nothing.
[[nodiscard]] DATELINE_EXPORT QList<Contact> peopleLike(const Directory& directory, QStringView typed, int limit);

/// The organisations whose name or abbreviation matches in the same way.
[[nodiscard]] DATELINE_EXPORT QList<Organisation> organisationsLike(const Directory& directory, QStringView typed,
                                                                    int limit);

/// A directory with another's entries added. A person known by the same name and organisation is
/// not doubled: what `added` knows more of them (phones, e-mails, names in other languages) is
/// filled in, and what the directory knows stays.
[[nodiscard]] DATELINE_EXPORT Directory merged(const Directory& directory, const Directory& added);

} // namespace dateline
