#pragma once

#include "dateline/recognise/mention.h"
#include "dateline/release/release.h"
#include "importers/passage.h"

#include <optional>

namespace dateline::importing {

/// What a line above the text says: "Pressemitteilung Nr. 12 vom 25. Januar 2022 | Berlin",
/// "13.06.2023 EEAS Press Team", "BRUSSELS, Belgium", "05/03/2021 - 14:20, UNIQUE ID: 210305_4".
struct HeadLine {
    std::optional<ReleaseKind> kind;
    Passage kindWords;
    DateRange date;
    Passage dateWords;
    Passage reference;
    std::optional<CityMention> city;
    QString country; ///< ISO 3166-1 alpha-2.
    Passage place;
    Passage rest; ///< What is none of these.

    /// Whether anything was read at all.
    [[nodiscard]] bool saysSomething() const;
    /// Whether it says something and nothing else.
    [[nodiscard]] bool isData() const { return saysSomething() && rest.isEmpty(); }
};

[[nodiscard]] HeadLine readHeadLine(const Passage& line, const LanguageTag& language);

/// The kind a title names: "Statement by …", "… speech at …".
[[nodiscard]] ReleaseKind kindOfTitle(QStringView title);

} // namespace dateline::importing
