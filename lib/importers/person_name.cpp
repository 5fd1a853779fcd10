#include "importers/person_name.h"

#include "dateline/recognise/recogniser.h"
#include "importers/phrases.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace dateline::importing {

namespace {

constexpr std::array kParticles = {u"von", u"van",   u"de",  u"der", u"den", u"di",  u"da",
                                   u"del", u"della", u"du",  u"la",  u"le",  u"dos", u"das",
                                   u"do",  u"zu",    u"bin", u"al",  u"ten", u"e",   u"y"};

bool isParticle(const QString& word)
{
    return std::any_of(kParticles.begin(), kParticles.end(),
                       [&](const char16_t* particle) { return word == QStringView(particle); });
}

bool isNameWord(const QString& word)
{
    const auto belongs = [](QChar c) {
        return c.isLetter() || c.isMark() || c == u'\'' || c == u'’' || c == u'-' || c == u'.';
    };
    return isParticle(word) || (word.front().isUpper() && std::all_of(word.begin(), word.end(), belongs));
}

// The family name is the last word with the particles before it.
void setNames(const QString& name, const LanguageTag& language, Person& person)
{
    const QStringList words = name.simplified().split(u' ');
    qsizetype family = words.size() - 1;
    while (family > 1 && isParticle(words[family - 1])) {
        --family;
    }
    person.given.set(language, words.mid(0, family).join(u' '));
    person.family.set(language, words.mid(family).join(u' '));
}

std::optional<Person> personWithHonorific(const Passage& line, const LanguageTag& language)
{
    for (const Mention& mention : recognise(line.text(), {language, {}, {}})) {
        const auto* person = mention.as<PersonMention>();
        if (person != nullptr && !person->family.isEmpty() && mention.span.offset <= 1 &&
            mention.span.end() + 1 >= line.size() && (!person->honorific.isEmpty() || !person->function.isEmpty())) {
            return personOf(*person, language);
        }
    }
    return {};
}

} // namespace

bool looksLikeName(const QString& words)
{
    constexpr qsizetype kMostWords = 5;
    const QStringList parts = words.simplified().split(u' ', Qt::SkipEmptyParts);
    return parts.size() >= 2 && parts.size() <= kMostWords && std::all_of(parts.begin(), parts.end(), isNameWord) &&
           !findPhrase(words, Phrase::Desk) && !isParticle(parts.constLast());
}

std::optional<Person> readNamedPerson(const Passage& line, const LanguageTag& language)
{
    static const QRegularExpression separator(QStringLiteral(R"(\s*[,;(–—]\s*|\s+-\s+|\s*:\s+)"));
    if (std::optional<Person> named = personWithHonorific(line, language)) {
        return named;
    }
    const QRegularExpressionMatch cut = separator.match(line.text());
    QString name = cut.hasMatch() ? line.text().first(cut.capturedStart()) : line.text();
    QString function = cut.hasMatch() ? line.text().mid(cut.capturedEnd()) : QString();
    if (!looksLikeName(name) && looksLikeName(function)) {
        std::swap(name, function);
    }
    if (!looksLikeName(name)) {
        return {};
    }
    if (function.endsWith(u')') && !function.contains(u'(')) {
        function.chop(1);
    }
    Person named;
    setNames(name, language, named);
    named.function.set(language, function);
    return named;
}

Person personOf(const PersonMention& mention, const LanguageTag& language)
{
    Person person;
    person.honorific.set(language, mention.honorific);
    person.given.set(language, mention.given);
    person.family.set(language, mention.family);
    person.function.set(language, mention.function);
    person.affiliation.country = mention.organisationCountry;
    if (mention.organisationCountry.isEmpty()) {
        person.affiliation.organisation.name.set(language, mention.organisation);
    }
    return person;
}

} // namespace dateline::importing
