#include "lexicon.h"

#include "dateline/locale/country_words.h"
#include "dateline/locale/date_words.h"
#include "relative_days.h"
#include "word_rows.h"

#include <QReadWriteLock>

#include <algorithm>
#include <array>
#include <utility>

namespace dateline::recognising {

namespace {

constexpr qsizetype kHead = 3;          ///< Letters of a word looked at before its stem is sought.
constexpr qsizetype kLongestEnding = 5; ///< Letters that may follow a stem ("министр" + "ами").

constexpr std::array kLists{"date_words", "ordinals",      "round_words",   "functions",  "honorifics",
                            "roles",      "organisations", "contact_words", "place_words"};

const QHash<QString, WordRole>& roleNames()
{
    static const QHash<QString, WordRole> names{
        {"month", WordRole::Month},
        {"weekday", WordRole::Weekday},
        {"relative-day", WordRole::RelativeDay},
        {"date-of", WordRole::DateOf},
        {"year-word", WordRole::YearWord},
        {"day-article", WordRole::DayArticle},
        {"before-weekday", WordRole::BeforeWeekday},
        {"range-to", WordRole::RangeTo},
        {"and", WordRole::And},
        {"before-period", WordRole::BeforePeriod},
        {"approximately", WordRole::Approximately},
        {"ordinal-ending", WordRole::OrdinalEnding},
        {"ordinal", WordRole::Ordinal},
        {"round-noun", WordRole::RoundNoun},
        {"honorific", WordRole::Honorific},
        {"function", WordRole::FunctionNoun},
        {"function-modifier", WordRole::FunctionModifier},
        {"complement", WordRole::Complement},
        {"article", WordRole::Article},
        {"name-particle", WordRole::NameParticle},
        {"speech-verb", WordRole::SpeechVerb},
        {"chair-follows", WordRole::ChairFollows},
        {"host-follows", WordRole::HostFollows},
        {"chair-precedes", WordRole::ChairPrecedes},
        {"host-precedes", WordRole::HostPrecedes},
        {"organisation-head", WordRole::OrganisationHead},
        {"organisation-tail", WordRole::OrganisationTail},
        {"locative", WordRole::Locative},
        {"landform", WordRole::Landform},
        {"phone-cue", WordRole::PhoneCue},
        {"number-cue", WordRole::NumberCue},
        {"time-mark", WordRole::TimeMark},
        {"time-zone", WordRole::TimeZone},
    };
    return names;
}

} // namespace

bool Lexicon::Pattern::fits(const QString& folded) const
{
    switch (fit) {
    case Fit::Whole: return folded == word;
    case Fit::Start: return folded.startsWith(word) && folded.size() <= word.size() + kLongestEnding;
    case Fit::End: return folded.endsWith(word);
    }
    return false;
}

Lexicon::Lexicon(const LanguageTag& language) : m_inflection(language)
{
    addCalendar(language);
    addCountries(language);
    for (const char* list : kLists) {
        addList(QString::fromLatin1(list), language);
    }
}

std::shared_ptr<const Lexicon> Lexicon::of(const LanguageTag& language)
{
    static QReadWriteLock lock;
    static QHash<QString, std::shared_ptr<const Lexicon>> made;
    const QString key = language.toString();
    {
        const QReadLocker reading(&lock);
        if (const auto known = made.value(key)) {
            return known;
        }
    }
    const auto lexicon = std::make_shared<const Lexicon>(language);
    const QWriteLocker writing(&lock);
    return made.insert(key, lexicon).value();
}

void Lexicon::addList(const QString& list, const LanguageTag& language)
{
    for (const WordRow& row : wordRows(list, language)) {
        const auto role = roleNames().constFind(row.role);
        if (role == roleNames().constEnd()) {
            continue;
        }
        for (const QString& form : row.forms) {
            add(form, *role, row.value.toInt());
        }
    }
}

void Lexicon::addCalendar(const LanguageTag& language)
{
    for (const DateWord& word : dateWords(language)) {
        if (word.kind == DateWordKind::Month || word.kind == DateWordKind::Weekday) {
            add(word.text, word.kind == DateWordKind::Month ? WordRole::Month : WordRole::Weekday, word.number);
        }
    }
    for (const auto& [days, name] : relativeDayNames(language)) {
        add(name, WordRole::RelativeDay, days);
    }
}

void Lexicon::addCountries(const LanguageTag& language)
{
    for (const CountryWord& word : countryWords(language)) {
        if (word.kind != CountryWordKind::Adjective) {
            m_countries.append({word.code, word.kind == CountryWordKind::Official});
            add(word.text, WordRole::CountryName, static_cast<int>(m_countries.size()) - 1);
        }
    }
}

void Lexicon::add(const QString& form, WordRole role, int value)
{
    Phrase phrase{{}, {role, value, 0}};
    for (QStringView word : QStringView(form).tokenize(u' ', Qt::SkipEmptyParts)) {
        const bool ending = word.startsWith(u'*');
        const bool stem = word.size() > 1 && word.endsWith(u'*');
        word = word.sliced(ending ? 1 : 0, word.size() - (ending ? 1 : 0) - (stem ? 1 : 0));
        for (const Token& token : tokenise(word)) {
            phrase.words.append({token.folded, Fit::Whole});
        }
        if (!phrase.words.isEmpty() && (ending || stem)) {
            phrase.words.last().fit = ending ? Fit::End : Fit::Start;
        }
    }
    if (phrase.words.isEmpty()) {
        return;
    }
    phrase.match.tokens = static_cast<int>(phrase.words.size());
    const int index = static_cast<int>(m_phrases.size());
    const Pattern& first = phrase.words.first();
    switch (first.fit) {
    case Fit::Whole: m_byWord[first.word].append(index); break;
    case Fit::Start:
        m_byStart[first.word].append(index);
        m_startHeads.insert(first.word.left(kHead));
        break;
    case Fit::End: m_byEnd.append(index); break;
    }
    m_phrases.append(std::move(phrase));
}

QList<WordMatch> Lexicon::matchesAt(const QList<Token>& tokens, qsizetype at) const
{
    QList<WordMatch> found;
    const Token& first = tokens[at];
    if (const auto whole = m_byWord.constFind(first.folded); whole != m_byWord.constEnd()) {
        collect(*whole, tokens, at, found);
    }
    if (first.kind != TokenKind::Word) {
        return found;
    }
    if (m_startHeads.contains(first.folded.left(kHead))) {
        for (qsizetype length = first.folded.size(); length >= kHead; --length) {
            const auto start = m_byStart.constFind(first.folded.left(length));
            if (start != m_byStart.constEnd()) {
                collect(*start, tokens, at, found);
            }
        }
    }
    if (first.letters == Letters::Capital) {
        collect(m_byEnd, tokens, at, found);
    }
    return found;
}

void Lexicon::collect(const QList<int>& phrases, const QList<Token>& tokens, qsizetype at,
                      QList<WordMatch>& found) const
{
    for (const int index : phrases) {
        const Phrase& phrase = m_phrases[index];
        const qsizetype length = phrase.words.size();
        const bool fits = at + length <= tokens.size() &&
                          std::equal(phrase.words.begin(), phrase.words.end(), tokens.begin() + at,
                                     [](const Pattern& word, const Token& token) { return word.fits(token.folded); });
        if (fits) {
            found.append(phrase.match);
        }
    }
}

} // namespace dateline::recognising
