// People: names in the text as in the form, one function for one person.

#include "checks/families.h"
#include "checks/names.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::FactsAgainstText)
};

/// A person of the form as a language writes the name.
struct NamedPerson {
    QString given;
    QString family;
    QString full;
    QString function;
    FactPlace place;
    QString plainGiven; ///< Without accents and case.
    QString plainFamily;
};

/// A name in another script is not how the text would write it.
bool isWrittenIn(const QString& name, const LanguageTag& language)
{
    static const QHash<QString, QChar::Script> scripts{{"Latn", QChar::Script_Latin},
                                                       {"Cyrl", QChar::Script_Cyrillic},
                                                       {"Grek", QChar::Script_Greek},
                                                       {"Arab", QChar::Script_Arabic}};
    const auto script = scripts.constFind(language.script());
    return script == scripts.cend() || (!name.isEmpty() && name.at(0).script() == *script);
}

void add(QList<NamedPerson>& people, const Person& person, const FactPlace& place, const LanguageTag& language)
{
    const QString family = person.family.in(language);
    if (isWrittenIn(family, language)) {
        people.append({person.given.in(language), family, person.fullName(language),
                       person.function.has(language) ? person.function.in(language) : QString(), place,
                       withoutAccents(person.given.in(language)), withoutAccents(family)});
    }
}

QList<NamedPerson> peopleOf(const Release& release, const LanguageTag& language)
{
    QList<NamedPerson> people;
    const Event& event = release.event;
    for (int index = 0; index < event.chairs.size(); ++index) {
        add(people, event.chairs.at(index), {FactField::Chair, index}, language);
    }
    for (int index = 0; index < event.hosts.size(); ++index) {
        add(people, event.hosts.at(index), {FactField::Host, index}, language);
    }
    for (int index = 0; index < event.participants.size(); ++index) {
        if (const std::optional<Person>& head = event.participants.at(index).head) {
            add(people, *head, {FactField::Participant, index}, language);
        }
    }
    for (int index = 0; index < release.contacts.size(); ++index) {
        add(people, release.contacts.at(index).person, {FactField::Contact, index}, language);
    }
    return people;
}

class NameCheck {
public:
    NameCheck(const QList<NamedPerson>& people, const Rule& rule, Report& report)
        : m_people(people), m_rule(rule), m_report(report)
    {
        for (const NamedPerson& person : people) {
            m_names.insert(person.given.toCaseFolded());
            m_names.insert(person.family.toCaseFolded());
            addInitial(person.given);
            addInitial(person.family);
        }
    }

    void check(const ReadText& text)
    {
        const QList<Span>& spans = text.words;
        for (qsizetype index = 0; index < spans.size(); ++index) {
            const Span& span = spans.at(index);
            const QChar initial = text.plain.at(span.offset);
            if (span.length < 3 || initial.isLower() || !m_initials.contains(baseOf(initial))) {
                continue;
            }
            if (m_names.contains(text.at(span).toCaseFolded())) {
                continue;
            }
            const QString before = index > 0 ? text.at(spans.at(index - 1)) : QString();
            const QString after = index + 1 < spans.size() ? text.at(spans.at(index + 1)) : QString();
            checkWord(text, span, before, after);
        }
    }

private:
    /// A misspelt name begins as the name does, but for accents: most words need no further look.
    static QChar baseOf(QChar letter)
    {
        const QString plain = letter.unicode() < 0x80 ? QString(letter.toLower()) : withoutAccents(letter);
        return plain.isEmpty() ? letter : plain.at(0);
    }

    void addInitial(const QString& name)
    {
        if (!name.isEmpty()) {
            m_initials.insert(baseOf(name.at(0)));
        }
    }

    void checkWord(const ReadText& text, const Span& span, const QString& before, const QString& after)
    {
        const QString word = text.at(span);
        const QString plainBefore = withoutAccents(before);
        const QString plainAfter = withoutAccents(after);
        const auto isBeside = [&](const QString& name) {
            return !name.isEmpty() && (name == plainBefore || name == plainAfter);
        };
        for (const NamedPerson& person : m_people) {
            if (isMisspelt(word, person.family, isBeside(person.plainGiven), text.language)) {
                return add(text, span, person, person.family);
            }
            if (isBeside(person.plainFamily) && isMisspelt(word, person.given, true, text.language)) {
                return add(text, span, person, person.given);
            }
        }
    }

    /// A long name a letter off is that name; a short one only beside the person's other name.
    static bool isMisspelt(const QString& word, const QString& name, bool beside, const LanguageTag& language)
    {
        constexpr qsizetype kLongestSlip = 2;
        if (name.size() < 4 || std::abs(name.size() - word.size()) > kLongestSlip) {
            return false;
        }
        const QString plainWord = withoutAccents(word);
        const QString plainName = withoutAccents(name);
        if (plainWord.at(0) != plainName.at(0) || mayBeInflected(word, name, language)) {
            return false;
        }
        if (plainWord == plainName) {
            return beside || name.size() >= 6;
        }
        const int limit = beside ? (name.size() >= 6 ? 2 : 1) : (name.size() >= 8 ? 1 : 0);
        return limit > 0 && editDistance(plainWord, plainName, limit) <= limit;
    }

    void add(const ReadText& text, const Span& span, const NamedPerson& person, const QString& name)
    {
        const QString written = text.at(span);
        const QString right = written == written.toUpper() ? name.toUpper() : name;
        if (right == written) {
            return;
        }
        Finding finding = findingIn(text, span, Words::tr("A name is spelled in two ways"),
                                    Words::tr("%1 says “%2”. The form says %3.").arg(text.name, written, person.full));
        finding.related = {person.place};
        finding.fixes.append(changeText(text, span, right));
        m_report.add(m_rule, finding);
    }

    const QList<NamedPerson>& m_people;
    const Rule& m_rule;
    Report& m_report;
    QSet<QString> m_names;
    QSet<QChar> m_initials;
};

/// The longer words of a function, which tell functions apart.
QList<QString> functionWords(const QString& function, const LanguageTag& language)
{
    QList<QString> result;
    for (const Span& word : words(function, language)) {
        if (word.length > 3) {
            result.append(function.mid(word.offset, std::min<qsizetype>(word.length, 6)).toCaseFolded());
        }
    }
    return result;
}

/// One function may be given more fully than another: "Deputy Secretary General" and "Deputy
/// Secretary General for Political Affairs", but not "Minister" and "Deputy Minister".
bool isSameFunction(const QString& left, const QString& right, const LanguageTag& language)
{
    const QList<QString> one = functionWords(left, language);
    const QList<QString> other = functionWords(right, language);
    const qsizetype shared = std::min(one.size(), other.size());
    return shared == 0 || std::equal(one.cbegin(), one.cbegin() + shared, other.cbegin());
}

class FunctionCheck {
public:
    FunctionCheck(const QList<NamedPerson>& people, const Rule& rule, Report& report)
        : m_people(people), m_rule(rule), m_report(report)
    {
    }

    void check(const ReadText& text)
    {
        for (const Mention& mention : text.mentions) {
            const auto* person = mention.as<PersonMention>();
            if (person != nullptr && !person->family.isEmpty() && !person->function.isEmpty() &&
                mention.confidence >= 0.5) {
                checkMention(text, mention, *person);
            }
        }
    }

private:
    void checkMention(const ReadText& text, const Mention& mention, const PersonMention& person)
    {
        const auto known = std::find_if(m_people.cbegin(), m_people.cend(), [&](const NamedPerson& each) {
            return withoutAccents(each.family) == withoutAccents(person.family);
        });
        const bool inForm = known != m_people.cend() && !known->function.isEmpty();
        if (inForm && !isSameFunction(known->function, person.function, text.language)) {
            add(text, mention,
                Words::tr("%1 calls %2 “%3”. The form says “%4”.")
                    .arg(text.name, known->full, person.function, known->function),
                known->place);
            return;
        }
        const QString key = withoutAccents(person.given + u' ' + person.family);
        const auto before = m_seen.constFind(key);
        if (!inForm && before != m_seen.cend() && !isSameFunction(before->function, person.function, text.language)) {
            add(text, mention,
                Words::tr("%1 calls %2 “%3”. %4 says “%5”.")
                    .arg(text.name, person.family, person.function, before->name, before->function),
                before->place);
        }
        if (before == m_seen.cend()) {
            m_seen.insert(key, {person.function, text.name, text.placeOf(mention.span)});
        }
    }

    void add(const ReadText& text, const Mention& mention, const QString& message, const PlaceInRelease& other)
    {
        Finding finding = findingIn(text, mention.span, Words::tr("One person has two functions"), message);
        finding.related = {other};
        m_report.add(m_rule, finding);
    }

    struct Seen {
        QString function;
        QString name;
        TextPlace place;
    };

    const QList<NamedPerson>& m_people;
    const Rule& m_rule;
    Report& m_report;
    QHash<QString, Seen> m_seen;
};

} // namespace

void checkPeople(const ReadRelease& read, Report& report)
{
    for (const ReadVersion& version : read.versions) {
        const LanguageTag& language = version.version->language;
        const QList<NamedPerson> people = peopleOf(read.release, language);
        if (const Rule* rule = report.wants("facts.name-spelling", language)) {
            NameCheck check(people, *rule, report);
            std::for_each(version.texts.cbegin(), version.texts.cend(),
                          [&](const ReadText& text) { check.check(text); });
        }
        if (const Rule* rule = report.wants("facts.function-mismatch", language)) {
            FunctionCheck check(people, *rule, report);
            std::for_each(version.texts.cbegin(), version.texts.cend(),
                          [&](const ReadText& text) { check.check(text); });
        }
    }
}

} // namespace dateline
