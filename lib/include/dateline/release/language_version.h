#pragma once

#include "dateline/base/export.h"
#include "dateline/text/block.h"

#include <QJsonObject>
#include <QList>

namespace dateline {

enum class VersionState { Source, Translating, Review, Final };

/// The text of a release in one language.
struct DATELINE_EXPORT LanguageVersion {
    LanguageTag language;
    InlineText headline;
    InlineText standfirst;
    QString summary; ///< For search engines and feeds, at most 160 characters; may be empty.
    QList<Block> body;
    QList<Block> notes;                 ///< Notes to editors.
    bool headlineCarriedOver = false;   ///< As Block::carriedOver.
    bool standfirstCarriedOver = false; ///< As Block::carriedOver.
    VersionState state = VersionState::Source;
    QJsonObject unknownFields;

    bool operator==(const LanguageVersion&) const = default;
};

} // namespace dateline
