// People and offices: introduced in full where they first stand, all named or none.

#include "checks/families.h"
#include "checks/names.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Introductions)
};

struct Named {
    const ReadText* text = nullptr;
    const Mention* mention = nullptr;
    const PersonMention* person = nullptr;
};

/// The people that running text names, in reading order.
QList<Named> peopleIn(const ReadVersion& version)
{
    QList<Named> people;
    for (const ReadText& text : version.texts) {
        if (text.kind != TextKind::Paragraph && text.kind != TextKind::Standfirst) {
            continue;
        }
        for (const Mention& mention : text.mentions) {
            const auto* person = mention.as<PersonMention>();
            if (person != nullptr && !person->family.isEmpty() && mention.confidence >= 0.5) {
                people.append({&text, &mention, person});
            }
        }
    }
    return people;
}

/// "Mora" before "Enrique Mora": a family name alone where the full one comes later.
void checkFirstMentions(const QList<Named>& people, const Rule& rule, Report& report)
{
    QSet<QString> introduced;
    for (qsizetype index = 0; index < people.size(); ++index) {
        const Named& first = people.at(index);
        const QString family = withoutAccents(first.person->family);
        if (introduced.contains(family)) {
            continue;
        }
        introduced.insert(family);
        const auto full = std::find_if(people.cbegin() + index + 1, people.cend(), [&](const Named& each) {
            return !each.person->given.isEmpty() && withoutAccents(each.person->family) == family;
        });
        if (first.person->given.isEmpty() && full != people.cend()) {
            Finding finding = findingIn(*first.text, first.mention->span, Words::tr("A person who is introduced later"),
                                        Words::tr("%1 names %2; %3 introduces %4 %2.")
                                            .arg(first.text->name, first.person->family,
                                                 withinSentence(full->text->name), full->person->given));
            finding.related = {full->text->placeOf(full->mention->span)};
            report.add(rule, finding);
        }
    }
}

/// "the President of the Council, Ms Weber" and "Ms Weber, President of the Council".
bool isNamed(const ReadText& text, const Span& office)
{
    static const QRegularExpression after(QStringLiteral(R"(^,? (?:(?:Mr|Ms|Mrs|Dr|M\.|Mme|H\.E\.) )?\p{Lu})"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression before(QStringLiteral(R"(\p{Lu}[\p{L}\-]+,? (?:the )?$)"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return text.plain.mid(office.end(), 12).contains(after) || text.plain.left(office.offset).contains(before);
}

/// An office that a text never gives a name to, though it names other office-holders.
void checkOffice(const ReadVersion& version, const QString& office, const Rule& rule, Report& report)
{
    const ReadText* where = nullptr;
    Span first;
    for (const ReadText& text : version.texts) {
        for (qsizetype at = text.plain.indexOf(office); at >= 0; at = text.plain.indexOf(office, at + 1)) {
            const Span span{at, office.size()};
            if (isNamed(text, span)) {
                return;
            }
            if (where == nullptr && text.kind == TextKind::Paragraph) {
                where = &text;
                first = span;
            }
        }
    }
    if (where != nullptr) {
        report.add(rule, findingIn(*where, first, Words::tr("An office without a name"),
                                   Words::tr("%1 names no %2, while others are named.").arg(where->name, office)));
    }
}

} // namespace

void checkIntroductions(const ReadRelease& read, Report& report)
{
    for (const ReadVersion& version : read.versions) {
        const LanguageTag& language = version.version->language;
        const QList<Named> people = peopleIn(version);
        if (const Rule* rule = report.wants("style.first-mention", language)) {
            checkFirstMentions(people, *rule, report);
        }
        const Rule* rule = report.wants("style.unnamed-office", language);
        const bool othersNamed = std::any_of(people.cbegin(), people.cend(),
                                             [](const Named& each) { return !each.person->function.isEmpty(); });
        if (rule != nullptr && othersNamed) {
            for (const QString& office : rule->words("offices")) {
                checkOffice(version, office, *rule, report);
            }
        }
    }
}

} // namespace dateline
