#pragma once

#include "dateline/base/export.h"
#include "dateline/base/rgb.h"
#include "dateline/release/event.h"
#include "dateline/release/media.h"
#include "dateline/release/page_style.h"
#include "dateline/text/block.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace dateline {

/// The top of a release: who says it, what it is, when it may be used.
struct DATELINE_EXPORT Masthead {
    QString issuer;   ///< "European External Action Service"
    QString kind;     ///< "Press release", in the publication's language.
    QString dateline; ///< "Astana, 13 June 2023"
    QString usage;    ///< "For immediate release", or the embargo in words.
    bool embargoed = false;
    InlineText embargoNote; ///< What the office adds to an embargo that stands; may be empty.
    QString reference;      ///< May be empty.
    std::optional<Media> logo;
    bool operator==(const Masthead&) const = default;
};

/// Which fact a row states, for formats that mark them up.
enum class FactKind { EventDate, Place, Chair, Host, Participants, Level, Round, PreviousRound, NextRound, Other };

/// One line of the facts list.
struct DATELINE_EXPORT FactRow {
    FactKind kind = FactKind::Other;
    QString label;            ///< "Chair", in the publication's language.
    QList<InlineText> values; ///< Printed one below another. Participants of one level are one entry.
    bool operator==(const FactRow&) const = default;
};

struct DATELINE_EXPORT PublishedPhone {
    QString label;   ///< "Mobile"; may be empty.
    QString display; ///< In the house style's notation.
    QString uri;     ///< "tel:+32460754553"; empty when the number could not be read.
    bool operator==(const PublishedPhone&) const = default;
};

struct DATELINE_EXPORT PublishedContact {
    QString name; ///< Empty for a desk, which has only a function.
    InlineText function;
    QList<PublishedPhone> phones;
    QList<QString> emails;
    QString languages; ///< "English, French", in the publication's language; may be empty.
    QList<LanguageTag> languageTags;
    InlineText hours; ///< May be empty.
    bool operator==(const PublishedContact&) const = default;
};

/// A part with a heading of its own: notes to editors, boilerplate.
struct DATELINE_EXPORT PublishedSection {
    QString heading;
    QList<Block> blocks;
    [[nodiscard]] bool isEmpty() const { return blocks.isEmpty(); }
    bool operator==(const PublishedSection&) const = default;
};

/// An image as the reader of this language gets it. Its caption is the text of the figure that
/// shows it.
struct DATELINE_EXPORT PublishedMedia {
    Media media;
    QString alternative;             ///< Empty only when decorative.
    LanguageTag alternativeLanguage; ///< Empty: the publication's.
    QString credit;
    bool operator==(const PublishedMedia&) const = default;
};

/// The fixed words that exporters need, already in the publication's language.
struct DATELINE_EXPORT PublicationLabels {
    QString facts;    ///< "At a glance"
    QString contacts; ///< "Press contact"
    QString notes;    ///< "Notes to editors"
    QString page;     ///< "Page %1 of %2"
    QString phone;
    QString email;
    QString languages; ///< "Languages"
    QString hours;
    QString photo;     ///< "Photo", before a credit
    QString colon;     ///< After a label, with the space around it: ": "
    QString comma;     ///< With the space around it: ", "
    QString openQuote; ///< Around displayed quotations, spaces inside them included.
    QString closeQuote;
    bool operator==(const PublicationLabels&) const = default;
};

/// Somebody who has a part in the event: a person, a country or an organisation.
struct DATELINE_EXPORT PublishedAgent {
    QString name;
    QString function;    ///< Persons only; may be empty.
    QString affiliation; ///< Persons only: the country or organisation of the function; may be empty.
    bool isPerson = false;
    bool operator==(const PublishedAgent&) const = default;
};

/// Facts for machines (JSON-LD and feeds), typed where the reader's text is words.
struct DATELINE_EXPORT PublicationFacts {
    QString id;
    QString reference;
    QDate releaseDate;
    std::optional<QDateTime> embargoUntil;
    QString issuerName;
    QString issuerAbbreviation;
    QString eventName;
    DateRange eventDates;
    std::optional<QTime> eventTime; ///< Wall clock at the venue.
    QString building;
    QString city;
    QString country;     ///< In words.
    QString countryCode; ///< ISO 3166-1 alpha-2.
    QList<PublishedAgent> chairs;
    QList<PublishedAgent> hosts;
    QList<PublishedAgent> participants;
    QString series;
    int round = 0;
    bool operator==(const PublicationFacts&) const = default;
};

/// How the office's releases look.
struct DATELINE_EXPORT PublicationStyle {
    Rgb houseColour; ///< As the office chose it; its contrast is not known.
    Rgb accent;      ///< The house colour, darkened where needed to 4.5:1 on white.
    QString bodyFont;
    QString headingFont;
    PageStyle page;
    bool operator==(const PublicationStyle&) const = default;
};

/// The same release in another language, published beside this one.
struct DATELINE_EXPORT PublishedSister {
    LanguageTag language;
    QString slug;
    bool operator==(const PublishedSister&) const = default;
};

/// What one reader gets in one language: every word in its place, no decision left to an
/// exporter but how its format writes it.
struct DATELINE_EXPORT Publication {
    LanguageTag language;
    TextDirection direction = TextDirection::LeftToRight;
    QString title;       ///< The headline as plain text; kind and date when there is none. Never empty.
    QString description; ///< Summary, standfirst or first sentence; for search engines.
    Masthead masthead;
    QString kicker; ///< The event's short name where the headline does not say it; may be empty.
    InlineText headline;
    InlineText standfirst;
    QString byline;
    QList<Block> body;
    QList<FactRow> facts;
    PublishedSection notes;
    PublishedSection boilerplate;
    QList<PublishedContact> contacts;
    QString endMark;                      ///< May be empty.
    QHash<QString, PublishedMedia> media; ///< What the figures show, by Media::id. Every figure has one.
    PublicationLabels labels;
    PublicationFacts data;
    PublicationStyle style;
    QByteArray package;             ///< The .dateline file to attach where a format can; empty for none.
    QString slug;                   ///< Base name of the files, ASCII; the same for all languages of a release.
    QList<PublishedSister> sisters; ///< Filled by whoever publishes several together; pages link to them.
    bool operator==(const Publication&) const = default;
};

} // namespace dateline
