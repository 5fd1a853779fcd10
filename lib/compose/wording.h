#pragma once

#include "dateline/release/release.h"

#include <QList>
#include <QString>

namespace dateline {

/// Says names, places, people and dates of one release in one language. Words that exist only
/// in another language carry its tag. Refers to the release, which must outlive it.
class Wording {
public:
    Wording(const Release& release, const LanguageTag& language);

    [[nodiscard]] const LanguageTag& language() const { return m_language; }
    [[nodiscard]] InlineText text(const LocalisedText& text) const;
    /// "European External Action Service", or its abbreviation where it has no name.
    [[nodiscard]] QString organisation(const Organisation& organisation) const;
    /// A country's or an organisation's name; the issuer by its abbreviation.
    [[nodiscard]] InlineText party(const Party& party) const;
    /// "Ms Elena Marin".
    [[nodiscard]] QString name(const Person& person) const;
    /// "Ms Elena Marin, Director for Trade, EEAS".
    [[nodiscard]] InlineText person(const Person& person) const;
    /// "Akorda, Astana, Kazakhstan".
    [[nodiscard]] InlineText place(const Place& place) const;
    /// The colon of the language with the space around it.
    [[nodiscard]] QString colon() const;
    /// The comma of the language with the space around it.
    [[nodiscard]] QString comma() const;
    /// Joins what is not empty with commas.
    [[nodiscard]] InlineText joined(const QList<InlineText>& parts) const;
    /// A text and a remark in brackets; the text alone when there is no remark.
    [[nodiscard]] InlineText withRemark(const InlineText& text, const InlineText& remark) const;
    [[nodiscard]] bool isIssuer(const Organisation& organisation) const;

private:
    const Release& m_release;
    LanguageTag m_language;
};

/// The release's issuer, or the house style's where the release names none.
[[nodiscard]] const Organisation& issuerOf(const Release& release);

} // namespace dateline
