// Facts that a release should state, and facts of the form that contradict one another. A missing
// fact is a remark: it never keeps a release from being opened, saved or exported.

#include "checks/families.h"
#include "dateline/locale/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::RequiredFacts)
};

struct Need {
    const char* rule;
    FactField field;
    bool missing;
    QString title;
    QString message;
};

bool tellsOfAnEvent(const Release& release)
{
    return release.kind == ReleaseKind::PressRelease || release.kind == ReleaseKind::MediaAdvisory;
}

/// Whether a form has begun to describe an event: a release about none needs none of its facts.
bool hasEvent(const Event& event)
{
    return !event.name.isEmpty() || !event.dates.isEmpty() || !event.venue.city.isEmpty();
}

QList<Need> needsOfEvent(const Event& event)
{
    return {
        {"required.event-name", FactField::EventName, event.name.isEmpty(), Words::tr("No event name"),
         Words::tr("Name the event in the form; the facts list and the checks use the name.")},
        {"required.event-date", FactField::EventDate, event.dates.isEmpty(), Words::tr("No event date"),
         Words::tr("Say in the form when the event is held.")},
        {"required.city", FactField::EventCity, event.venue.city.isEmpty(), Words::tr("No city"),
         Words::tr("Say in the form in which city the event is held.")},
        {"required.country", FactField::EventCountry, event.venue.country.isEmpty(), Words::tr("No country"),
         Words::tr("Say in the form in which country the event is held.")},
    };
}

QList<Need> needsOfRelease(const Release& release)
{
    return {
        {"required.release-date", FactField::ReleaseDate, !release.releaseDate.isValid(), Words::tr("No release date"),
         Words::tr("Say when the release goes out.")},
        {"required.issuer", FactField::Issuer, release.issuer.isEmpty() && release.houseStyle.issuer.isEmpty(),
         Words::tr("No issuer"), Words::tr("Say who issues the release.")},
        {"required.reference", FactField::Reference, release.reference.isEmpty(), Words::tr("No reference number"),
         Words::tr("Give the release its number, so that it can be quoted and found.")},
        {"required.contact", FactField::Contact, release.contacts.isEmpty(), Words::tr("No contact"),
         Words::tr("Say whom journalists can call or write to.")},
    };
}

void report(const QList<Need>& needs, Report& report)
{
    for (const Need& need : needs) {
        const Rule* rule = need.missing ? report.wants(need.rule) : nullptr;
        if (rule != nullptr) {
            report.add(*rule, findingAt({need.field}, need.title, need.message));
        }
    }
}

QString nameOf(const Contact& contact, const LanguageTag& language)
{
    for (const QString& name : {contact.person.fullName(language), contact.person.function.in(language),
                                contact.emails.value(0), contact.phones.value(0).number}) {
        if (!name.isEmpty()) {
            return name;
        }
    }
    return Words::tr("the contact");
}

void checkContactDetails(const Release& release, Report& report)
{
    const Rule* phone = report.wants("required.contact-phone");
    const Rule* email = report.wants("required.contact-email");
    for (int index = 0; index < release.contacts.size(); ++index) {
        const Contact& contact = release.contacts.at(index);
        const QString name = nameOf(contact, release.sourceLanguage);
        if (phone != nullptr && contact.phones.isEmpty()) {
            report.add(*phone, findingAt({FactField::Contact, index}, Words::tr("No telephone number"),
                                         Words::tr("Give a number where %1 can be called.").arg(name)));
        }
        if (email != nullptr && contact.emails.isEmpty()) {
            report.add(*email, findingAt({FactField::Contact, index}, Words::tr("No e-mail address"),
                                         Words::tr("Give an address where %1 can be written to.").arg(name)));
        }
    }
}

bool hasQuotation(const ReadVersion& version)
{
    return std::any_of(version.texts.cbegin(), version.texts.cend(), [](const ReadText& text) {
        return text.kind == TextKind::Quotation || !text.quotations.isEmpty();
    });
}

bool hasLink(const ReadVersion& version)
{
    return std::any_of(version.texts.cbegin(), version.texts.cend(), [](const ReadText& text) {
        const QList<TextRun>& runs = text.text.runs();
        return !text.literals.isEmpty() ||
               std::any_of(runs.cbegin(), runs.cend(), [](const TextRun& run) { return !run.format.link.isEmpty(); });
    });
}

void checkVersion(const ReadVersion& version, const Release& release, Report& sink)
{
    const bool body = version.lead() != nullptr;
    const bool story = body && release.kind == ReleaseKind::PressRelease;
    const LanguageTag& language = version.version->language;
    const QString name = languageName(language, language);
    report(
        {
            {"required.headline", FactField::Language, version.version->headline.isEmpty(), Words::tr("No headline"),
             Words::tr("The version in %1 has no headline.").arg(name)},
            {"required.body", FactField::Language, !body, Words::tr("No text"),
             Words::tr("The version in %1 has no paragraph.").arg(name)},
            {"required.summary", FactField::Language, body && version.version->summary.isEmpty(),
             Words::tr("No summary"),
             Words::tr("The version in %1 has no summary for search engines and feeds.").arg(name)},
            {"required.quotation", FactField::Language, story && !hasQuotation(version), Words::tr("No quotation"),
             Words::tr("Nobody is quoted in the version in %1; journalists look for a voice.").arg(name)},
            {"required.boilerplate", FactField::Issuer, !release.houseStyle.boilerplate.has(language),
             Words::tr("No words about the issuer"),
             Words::tr("The house style has no paragraph about the issuer in %1.").arg(name)},
            {"required.end-mark", FactField::Issuer, body && !release.houseStyle.endMark.has(language),
             Words::tr("No end mark"),
             Words::tr("The house style has no mark for the end of the text in %1.").arg(name)},
            {"required.links", FactField::Language, body && !hasLink(version), Words::tr("No link"),
             Words::tr("The version in %1 links to no page or document for readers who want more.").arg(name)},
        },
        sink);
}

void checkFormDates(const Release& release, const QDateTime& now, Report& report)
{
    const DateRange& dates = release.event.dates;
    if (const Rule* rule = report.wants("facts.dates-reversed");
        rule != nullptr && !dates.isEmpty() && dates.end < dates.start) {
        report.add(*rule, findingAt({FactField::EventDate}, Words::tr("The event ends before it begins"),
                                    Words::tr("The last day of the event is before its first day.")));
    }
    if (const Rule* rule = report.wants("facts.embargo-past");
        rule != nullptr && release.embargo && now.isValid() && release.embargo->until < now &&
        release.status != ReleaseStatus::Published && release.status != ReleaseStatus::Corrected) {
        report.add(*rule, findingAt({FactField::Embargo}, Words::tr("The embargo is over"),
                                    Words::tr("The embargo ended before now. Take it away or set a later time.")));
    }
}

} // namespace

void checkRequiredFacts(const ReadRelease& read, Report& sink)
{
    const Release& release = read.release;
    report(needsOfRelease(release), sink);
    if (tellsOfAnEvent(release) && hasEvent(release.event)) {
        report(needsOfEvent(release.event), sink);
    }
    checkContactDetails(release, sink);
    checkFormDates(release, read.context.now, sink);
    for (const ReadVersion& version : read.versions) {
        checkVersion(version, release, sink);
    }
}

} // namespace dateline
