#include "wording.h"

#include "dateline/locale/names.h"

#include <algorithm>

namespace dateline {

namespace {

// Punctuation as scripts and languages write it; full-width marks bring their own space.
struct Punctuation {
    QString colon = QStringLiteral(": ");
    QString comma = QStringLiteral(", ");
    QString open = QStringLiteral(" (");
    QString close = QStringLiteral(")");
};

Punctuation punctuationOf(const LanguageTag& language)
{
    const QString script = language.script();
    if (script == u"Arab") {
        return {QStringLiteral(": "), QStringLiteral("، ")};
    }
    if (script == u"Hans" || script == u"Hant" || script == u"Jpan") {
        return {QStringLiteral(":"), QStringLiteral("、"), QStringLiteral("("), QStringLiteral(")")};
    }
    if (script == u"Ethi") {
        return {QStringLiteral("፦ "), QStringLiteral("፣ ")};
    }
    if (language.language() == u"fr") {
        return {QStringLiteral("\u00A0: ")};
    }
    return {};
}

bool shareAName(const LocalisedText& first, const LocalisedText& second)
{
    const QList<QString> names = second.all().values();
    return std::any_of(first.all().cbegin(), first.all().cend(),
                       [&](const QString& name) { return names.contains(name); });
}

QString trimmedPair(const QString& first, const QString& second)
{
    return (first + u' ' + second).trimmed();
}

} // namespace

const Organisation& issuerOf(const Release& release)
{
    return release.issuer.isEmpty() ? release.houseStyle.issuer : release.issuer;
}

Wording::Wording(const Release& release, const LanguageTag& language) : m_release(release), m_language(language) {}

InlineText Wording::text(const LocalisedText& text) const
{
    const LanguageTag found = text.languageFor(m_language);
    TextRun run{text.in(m_language), {}};
    if (found.language() != m_language.language() || found.script() != m_language.script()) {
        run.format.language = found;
    }
    return InlineText(QList<TextRun>{run});
}

QString Wording::organisation(const Organisation& organisation) const
{
    const LocalisedText& best = organisation.name.isEmpty() ? organisation.abbreviation : organisation.name;
    return best.in(m_language);
}

bool Wording::isIssuer(const Organisation& organisation) const
{
    const Organisation& issuer = issuerOf(m_release);
    return shareAName(organisation.name, issuer.name) || shareAName(organisation.abbreviation, issuer.abbreviation);
}

InlineText Wording::party(const Party& party) const
{
    if (!party.country.isEmpty()) {
        const QString country = countryName(party.country, m_language);
        return InlineText(country.isEmpty() ? party.country : country);
    }
    const Organisation& named = party.organisation;
    const LocalisedText& own = named.abbreviation;
    const LocalisedText& abbreviation = own.isEmpty() ? issuerOf(m_release).abbreviation : own;
    if (isIssuer(named) && !abbreviation.isEmpty()) {
        return text(abbreviation);
    }
    return text(named.name.isEmpty() ? named.abbreviation : named.name);
}

QString Wording::name(const Person& person) const
{
    const QString full = person.fullName(m_language);
    return full.isEmpty() ? full : trimmedPair(person.honorific.in(m_language), full);
}

InlineText Wording::person(const Person& person) const
{
    return joined({InlineText(name(person)), text(person.function), party(person.affiliation)});
}

InlineText Wording::place(const Place& place) const
{
    const InlineText city = text(place.city);
    const InlineText country(countryName(place.country, m_language));
    return joined({text(place.building), city, country.plain() == city.plain() ? InlineText() : country});
}

QString Wording::colon() const
{
    return punctuationOf(m_language).colon;
}

QString Wording::comma() const
{
    return punctuationOf(m_language).comma;
}

InlineText Wording::joined(const QList<InlineText>& parts) const
{
    const InlineText separator(comma());
    InlineText all;
    for (const InlineText& part : parts) {
        if (!part.isEmpty()) {
            all = all.isEmpty() ? part : all + separator + part;
        }
    }
    return all;
}

InlineText Wording::withRemark(const InlineText& text, const InlineText& remark) const
{
    if (remark.isEmpty()) {
        return text;
    }
    const Punctuation marks = punctuationOf(m_language);
    return text + InlineText(marks.open) + remark + InlineText(marks.close);
}

} // namespace dateline
