// How countries and their cities are named: one level of name in a list, the list in order, the
// country with the city where a house asks for it.

#include "checks/enumerations.h"
#include "checks/evidence.h"
#include "checks/families.h"
#include "dateline/locale/names.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::CountryStyle)
};

bool isOfficial(const Mention* mention)
{
    return mention->as<CountryMention>()->officialName;
}

/// "Kazakhstan, the Kyrgyz Republic, Tajikistan": short names and an official one in one list.
void checkListNames(const ReadText& text, const Enumeration& list, Report& report)
{
    const Rule* rule = report.wants("style.country-list-names", text.language);
    const auto officials = std::count_if(list.cbegin(), list.cend(), isOfficial);
    if (rule == nullptr || officials == 0 || officials * 2 > list.size()) {
        return;
    }
    for (const Mention* each : list) {
        if (isOfficial(each)) {
            report.add(*rule, findingIn(text, each->span, Words::tr("Short and official names in one list"),
                                        Words::tr("%1 lists “%2” by its official name among short ones.")
                                            .arg(text.name, text.at(each->span))));
        }
    }
}

/// The first country of a list that stands after one that follows it in the alphabet.
const Mention* firstOutOfOrder(const ReadText& text, const Enumeration& list)
{
    const QCollator collator(QLocale(text.language.toString()));
    for (qsizetype index = 1; index < list.size(); ++index) {
        const QString before = text.at(list.at(index - 1)->span);
        if (collator.compare(before, text.at(list.at(index)->span)) > 0) {
            return list.at(index);
        }
    }
    return nullptr;
}

void checkListOrder(const ReadText& text, const Enumeration& list, Report& report)
{
    const Rule* rule = report.wants("style.country-order", text.language);
    const Mention* out = rule == nullptr ? nullptr : firstOutOfOrder(text, list);
    if (out != nullptr) {
        report.add(
            *rule,
            findingIn(text, out->span, Words::tr("Countries out of order"),
                      Words::tr("%1 lists “%2” out of the order of the alphabet.").arg(text.name, text.at(out->span))));
    }
}

/// Where the venue's country stands right after its city: ", Kazakhstan"; empty when it does not.
Span countryAfter(const ReadText& text, const Mention& city)
{
    for (const Mention& mention : text.mentions) {
        if (mention.as<CountryMention>() != nullptr && mention.span.offset >= city.span.end()) {
            const Span gap{city.span.end(), mention.span.offset - city.span.end()};
            return text.at(gap) == u", " ? Span{gap.offset, mention.span.end() - gap.offset} : Span{};
        }
    }
    return {};
}

/// The comma that closes "Astana, Kazakhstan," goes with the country.
Span withClosingComma(const ReadText& text, Span span)
{
    const bool closes = text.plain.mid(span.end(), 2) == u", ";
    span.length += closes ? 1 : 0;
    return span;
}

void checkCapital(const ReadText& text, const Mention& city, Report& report)
{
    const Rule* rule = report.wants("style.capital-with-country", text.language);
    const Span country = countryAfter(text, city);
    if (rule == nullptr || country.length == 0) {
        return;
    }
    Finding finding = findingIn(
        text, {city.span.offset, country.end() - city.span.offset}, Words::tr("A capital with its country"),
        Words::tr("%1 names the country after “%2”, which is its capital.").arg(text.name, text.at(city.span)));
    finding.fixes.append(changeText(text, withClosingComma(text, country), {}));
    report.add(*rule, finding);
}

void checkOtherCity(const ReadText& text, const Mention& city, const Release& release, Report& report)
{
    const Rule* rule = report.wants("style.city-without-country", text.language);
    if (rule == nullptr || countryAfter(text, city).length > 0) {
        return;
    }
    report.add(*rule, findingIn(text, city.span, Words::tr("A city without its country"),
                                Words::tr("%1 names “%2” first, without %3.")
                                    .arg(text.name, text.at(city.span),
                                         countryName(release.event.venue.country, text.language))));
}

/// Where running text first names the venue.
void checkVenue(const Release& release, const ReadVersion& version, Report& report)
{
    const Evidence& evidence = *version.evidence;
    for (const ReadText& text : version.texts) {
        if (text.kind != TextKind::Paragraph) {
            continue;
        }
        for (const Mention& mention : text.mentions) {
            if (evidence.isVenue(text, mention)) {
                return mention.as<CityMention>()->capital ? checkCapital(text, mention, report)
                                                          : checkOtherCity(text, mention, release, report);
            }
        }
    }
}

} // namespace

void checkCountryStyle(const ReadRelease& read, Report& report)
{
    for (const ReadVersion& version : read.versions) {
        for (const ReadText& text : version.texts) {
            for (const Enumeration& list : enumerationsIn(text)) {
                checkListNames(text, list, report);
                checkListOrder(text, list, report);
            }
        }
        checkVenue(read.release, version, report);
    }
}

} // namespace dateline
