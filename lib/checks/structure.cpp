// What stands where in a version: headline, headings, lead, length.

#include "checks/evidence.h"
#include "checks/families.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Structure)
};

const ReadText* headlineOf(const ReadVersion& version)
{
    const bool has = !version.texts.isEmpty() && version.texts.first().kind == TextKind::Headline;
    return has ? &version.texts.first() : nullptr;
}

void checkHeadline(const ReadVersion& version, const HouseStyle& style, Report& report)
{
    const ReadText* headline = headlineOf(version);
    const Rule* rule = report.wants("structure.headline-length", version.version->language);
    if (headline == nullptr || rule == nullptr) {
        return;
    }
    const int limit = std::min(style.headlineLimit, rule->number("characters", style.headlineLimit));
    const qsizetype length = headline->plain.size();
    if (length > limit) {
        report.add(
            *rule,
            findingIn(*headline, headline->place.span, Words::tr("A long headline"),
                      Words::tr("The headline has %1 characters. The house style allows %2.").arg(length).arg(limit)));
    }
}

void checkSummary(const ReadVersion& version, Report& report)
{
    const Rule* rule = report.wants("structure.summary-length", version.version->language);
    if (rule == nullptr) {
        return;
    }
    const int limit = rule->number("characters", 160);
    if (version.version->summary.size() > limit) {
        report.add(*rule, findingAt({FactField::Language}, Words::tr("A long summary"),
                                    Words::tr("The summary has %1 characters. Search engines cut it after %2.")
                                        .arg(version.version->summary.size())
                                        .arg(limit)));
    }
}

// WCAG 2.2, 1.3.1; EN 301 549 9.1.3.1: a level is not skipped.
void checkHeadingOrder(const ReadVersion& version, Report& report)
{
    const Rule* rule = report.wants("structure.heading-order", version.version->language);
    if (rule == nullptr) {
        return;
    }
    QHash<QString, int> levels;
    for (const QList<Block>* blocks : {&version.version->body, &version.version->notes}) {
        for (const Block& block : *blocks) {
            if (const auto* heading = block.as<Heading>()) {
                levels.insert(block.id.toString(), heading->level);
            }
        }
    }
    int level = 0;
    TextPart part = TextPart::Headline;
    for (const ReadText& text : version.texts) {
        if (text.kind != TextKind::Heading) {
            continue;
        }
        level = text.place.part == part ? level : 0;
        part = text.place.part;
        const int own = levels.value(text.place.block.toString());
        if (own > level + 1) {
            report.add(*rule, findingIn(text, text.place.span, Words::tr("A heading level is skipped"),
                                        Words::tr("A heading of level %1 stands here, but none of level %2 before it.")
                                            .arg(own)
                                            .arg(own - 1)));
        }
        level = own;
    }
}

void checkHeadingFollowed(const ReadVersion& version, Report& report)
{
    const Rule* rule = report.wants("structure.empty-section", version.version->language);
    if (rule == nullptr) {
        return;
    }
    for (qsizetype index = 0; index < version.texts.size(); ++index) {
        const ReadText& text = version.texts.at(index);
        const bool last =
            index + 1 == version.texts.size() || version.texts.at(index + 1).place.part != text.place.part;
        if (text.kind == TextKind::Heading && last) {
            report.add(*rule, findingIn(text, text.place.span, Words::tr("A heading with nothing below"),
                                        Words::tr("Nothing follows the heading “%1”.").arg(text.plain)));
        }
    }
}

void checkBodyLength(const ReadVersion& version, Report& report)
{
    const Rule* rule = report.wants("structure.body-length", version.version->language);
    if (rule == nullptr || version.lead() == nullptr) {
        return;
    }
    qsizetype count = 0;
    for (const ReadText& text : version.texts) {
        count += text.place.part == TextPart::Body ? text.words.size() : 0;
    }
    const int least = rule->number("least", 0);
    if (count < least) {
        report.add(*rule,
                   findingIn(*version.lead(), {0, 0}, Words::tr("A short release"),
                             Words::tr("The text has %1 words. Editors look for at least %2.").arg(count).arg(least)));
    }
    const int limit = rule->number("words", 800);
    if (count > limit) {
        report.add(*rule,
                   findingIn(*version.lead(), {0, 0}, Words::tr("A long release"),
                             Words::tr("The text has %1 words. Editors read up to about %2.").arg(count).arg(limit)));
    }
}

bool hasMention(const ReadText& text, const std::function<bool(const Mention&)>& wanted)
{
    return std::any_of(text.mentions.cbegin(), text.mentions.cend(), wanted);
}

/// Which of when and where of the form the lead leaves out; its dateline counts as its own.
QList<QString> missingFrom(const ReadText& lead, const Release& release, const ReadVersion& version)
{
    const Event& event = release.event;
    const Evidence& evidence = *version.evidence;
    const auto isDate = [&](const Mention& mention) {
        const auto* date = mention.as<DateMention>();
        return date != nullptr && date->range.start <= event.dates.end && date->range.end >= event.dates.start;
    };
    const auto isVenue = [&](const Mention& mention) { return evidence.isVenue(lead, mention); };
    QList<QString> missing;
    if (!event.dates.isEmpty() && !hasMention(lead, isDate)) {
        missing.append(Words::tr("the date of the event"));
    }
    if (!event.venue.city.isEmpty() && event.format != EventFormat::Online && !hasMention(lead, isVenue)) {
        missing.append(Words::tr("the city of the event"));
    }
    return missing;
}

void checkLead(const ReadVersion& version, const Release& release, Report& report)
{
    const Rule* rule = report.wants("structure.lead", version.version->language);
    const ReadText* lead = version.lead();
    if (rule == nullptr || lead == nullptr) {
        return;
    }
    for (const QString& missing : missingFrom(*lead, release, version)) {
        report.add(*rule, findingIn(*lead, lead->place.span, Words::tr("A lead that leaves something out"),
                                    Words::tr("The first paragraph does not give %1.").arg(missing)));
    }
}

void checkSubheadings(const ReadVersion& version, Report& report)
{
    const Rule* rule = report.wants("structure.subheadings", version.version->language);
    const int limit = rule == nullptr ? 0 : rule->number("paragraphs", 6);
    int run = 0;
    for (const ReadText& text : rule == nullptr ? QList<ReadText>{} : version.texts) {
        const bool body = text.place.part == TextPart::Body;
        run = body && text.kind == TextKind::Paragraph ? run + 1 : text.kind == TextKind::Heading ? 0 : run;
        if (body && run == limit + 1) {
            report.add(
                *rule,
                findingIn(text, {0, 0}, Words::tr("Many paragraphs without a heading"),
                          Words::tr("More than %1 paragraphs follow one another without a heading.").arg(limit)));
            return;
        }
    }
}

} // namespace

void checkStructure(const ReadRelease& read, Report& report)
{
    for (const ReadVersion& version : read.versions) {
        checkHeadline(version, read.release.houseStyle, report);
        checkSummary(version, report);
        checkHeadingOrder(version, report);
        checkHeadingFollowed(version, report);
        checkBodyLength(version, report);
        checkLead(version, read.release, report);
        checkSubheadings(version, report);
    }
}

} // namespace dateline
