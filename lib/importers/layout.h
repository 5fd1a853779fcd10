#pragma once

#include "dateline/release/release.h"
#include "importers/contact_reader.h"
#include "importers/head_line.h"
#include "importers/source_block.h"

#include <optional>

namespace dateline::importing {

/// A release's parts as its layout shows them. Every word of the source is in one of them.
struct Layout {
    Passage headline;
    Passage standfirst;
    QList<SourceBlock> body;
    QList<SourceBlock> notes;
    QList<SourceBlock> boilerplate; ///< What stands under `boilerplateHeading`.
    Passage boilerplateHeading;     ///< "About Debian"
    Passage boilerplateSubject;     ///< "Debian"
    Passage endMark;
    QList<Passage> labels;      ///< Understood and said by the parts themselves: "Notes to editors".
    QList<Passage> repetitions; ///< The headline once more.
    QList<Passage> restated;    ///< Lines that tell what another line told before.

    Passage immediate; ///< "For immediate release"
    Passage embargo;   ///< The whole line.
    std::optional<ReleaseKind> kind;
    Passage kindWords;
    QDate releaseDate;
    Passage dateWords;
    double dateConfidence = 1.0;
    Passage reference;
    Passage referenceWords; ///< With its label.
    Passage byline;
    Passage issuer; ///< An office named above the headline.
    std::optional<CityMention> city;
    QString country;
    Passage place; ///< The dateline's place as written; `city` unset when the gazetteer lacks it.
    QList<ReadContact> contacts;
};

[[nodiscard]] Layout readLayout(const QList<SourceBlock>& blocks, const LanguageTag& language);

} // namespace dateline::importing
