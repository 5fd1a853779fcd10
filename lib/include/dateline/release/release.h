#pragma once

#include "dateline/base/export.h"
#include "dateline/release/event.h"
#include "dateline/release/house_style.h"
#include "dateline/release/language_version.h"
#include "dateline/release/media.h"
#include "dateline/release/people.h"
#include "dateline/release/waiver.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace dateline {

enum class ReleaseKind { PressRelease, Statement, MediaAdvisory, Speech, Remarks };
enum class ReleaseStatus { Draft, Review, Approved, Embargoed, Published, Corrected, Withdrawn };

/// One press release: facts, and one text per language. A plain value; copying it is cheap and a
/// copy may be read on another thread.
struct DATELINE_EXPORT Release {
    QString id;        ///< A URI, "urn:uuid:…"; given once, kept for ever.
    QString reference; ///< The office's own number, "STATEMENT/23/…".
    ReleaseKind kind = ReleaseKind::PressRelease;
    ReleaseStatus status = ReleaseStatus::Draft;
    int version = 1;

    Organisation issuer;
    QList<Organisation> coIssuers;
    LocalisedText byline; ///< "EEAS Press Team"
    QDate releaseDate;
    std::optional<Embargo> embargo;
    std::optional<Place> datelinePlace; ///< Where it is written, when that is not the venue.

    Event event;
    QList<Event> relatedEvents; ///< Other events the text mentions, so that their dates are not taken for this one's.
    QList<Contact> contacts;    ///< In order of calling.

    LanguageTag sourceLanguage;
    QList<LanguageVersion> versions; ///< The source language's first.
    std::uint32_t lastBlock = 0;     ///< The highest block number ever given.

    QList<Media> media;
    HouseStyle houseStyle;
    QList<Waiver> waivers;
    QList<OverrideRecord> overrides;
    QJsonObject unknownFields;                ///< Fields of a newer version, written back as they came.
    QMap<QString, QByteArray> unknownEntries; ///< Entries of a newer version's package, by name; likewise.

    /// The version in a language, or null.
    [[nodiscard]] const LanguageVersion* versionIn(const LanguageTag& language) const;
    [[nodiscard]] LanguageVersion* versionIn(const LanguageTag& language);
    /// The version in the source language, or null when there is no version at all.
    [[nodiscard]] const LanguageVersion* sourceVersion() const;
    /// The media with an id, or null.
    [[nodiscard]] const Media* mediaWithId(const QString& mediaId) const;
    /// A block id never given before in this release.
    [[nodiscard]] BlockId newBlockId() { return BlockId{++lastBlock}; }

    bool operator==(const Release&) const = default;
};

/// An empty release in one language with a fresh id and house style.
[[nodiscard]] DATELINE_EXPORT Release newRelease(const LanguageTag& language, const HouseStyle& style);

} // namespace dateline
