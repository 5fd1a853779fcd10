#pragma once

#include "checks/read_release.h"

#include <QSet>

namespace dateline {

/// Tells whether words of a version speak of the release's event, by what stands beside them.
class Evidence {
public:
    Evidence(const Release& release, const ReadVersion& version);

    /// Whether a city named in a text is the event's.
    [[nodiscard]] bool isVenue(const ReadText& text, const Mention& mention) const;
    /// The place that a mention stands with: the nearest city of its sentence, or a country other
    /// than the event's that follows close by. Null when its sentence names none.
    [[nodiscard]] const Mention* placeOf(const ReadText& text, const Mention& mention) const;
    /// Whether a stretch of a text has the event's name, most of it, or its short name.
    [[nodiscard]] bool namesEvent(const ReadText& text, const Span& stretch) const;
    /// Headline, standfirst and first paragraph tell of the event unless they say otherwise.
    [[nodiscard]] bool isLead(const ReadText& text) const;
    /// Whether the event's city is written anywhere in the version.
    [[nodiscard]] bool namesVenue() const;

    [[nodiscard]] const Event& event() const { return m_event; }
    [[nodiscard]] const ReadVersion& version() const { return m_version; }

private:
    [[nodiscard]] bool tellsWhere(const Mention& mention, const Mention& place, qsizetype away) const;
    [[nodiscard]] static qsizetype distance(const ReadText& text, const Mention& from, const Mention& to);

    const Event& m_event;
    const ReadVersion& m_version;
    QSet<QString> m_cityNames; ///< Case-folded, in every language, and the gazetteer's.
    QSet<QString> m_nameStems; ///< Of the event's name in the version's language.
    QString m_shortName;
};

} // namespace dateline
