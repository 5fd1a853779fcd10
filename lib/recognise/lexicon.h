#pragma once

#include "inflection.h"
#include "token.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace dateline::recognising {

/// What a word or phrase is good for. The value beside it depends on the role.
enum class WordRole {
    Month,         ///< 1 to 12
    Weekday,       ///< 1 (Monday) to 7
    RelativeDay,   ///< Days from the reference date.
    DateOf,        ///< "of", "de" between day, month and year
    YearWord,      ///< "года", "roku" beside a year
    DayArticle,    ///< "the", "le", "den" before a day
    BeforeWeekday, ///< "a", "во" before a weekday that follows its date
    RangeTo,       ///< "to", "bis", "au"
    And,
    BeforePeriod,     ///< "in", "since": a month or year may follow
    Approximately,    ///< "mid", "Anfang"
    OrdinalEnding,    ///< "th", "er" glued to figures
    Ordinal,          ///< The number a word like "tenth" stands for
    RoundNoun,        ///< "round", "session"
    Honorific,        ///< "Mr", "Frau"
    FunctionNoun,     ///< 1: has a portfolio ("minister"), 0: is of an organisation ("director")
    FunctionModifier, ///< "deputy", "stellvertretender"
    Complement,       ///< "of", "for", "des": joins a function or name to what it is of
    Article,          ///< "the", "le", "der"
    NameParticle,     ///< "van", "de", "al"
    SpeechVerb,       ///< "said", "erklärt"
    ChairFollows,     ///< "chaired by"
    HostFollows,      ///< "hosted by"
    ChairPrecedes,    ///< "chaired", "leitete"
    HostPrecedes,     ///< "hosted"
    OrganisationHead, ///< "Ministry of", "Bundesamt"
    OrganisationTail, ///< "Agency", "GmbH"
    Locative,         ///< "in", "à", "в": a place may follow
    Landform,         ///< "lake", "lac": what carries a city's name and is no city
    PhoneCue,         ///< "Tel.", "call"
    NumberCue,        ///< "ISBN", "No.": figures that follow are no phone number
    TimeMark,         ///< "a.m.", "Uhr", "h"; 12: add twelve hours
    TimeZone,         ///< "CEST"
    CountryName,      ///< Index into Lexicon::country()
};

/// A role a stretch of tokens has.
struct WordMatch {
    WordRole role = WordRole::Month;
    int value = 0;
    int tokens = 1;
};

struct NamedCountry {
    QString code;
    bool official = false;
};

/// The words of one language that recognising stands on: CLDR's names and the lists in
/// resources/recognise. Immutable once made.
class Lexicon {
public:
    explicit Lexicon(const LanguageTag& language);

    /// The lexicon of a language, made at its first use and kept. Thread-safe.
    [[nodiscard]] static std::shared_ptr<const Lexicon> of(const LanguageTag& language);

    /// Everything that starts at a token.
    [[nodiscard]] QList<WordMatch> matchesAt(const QList<Token>& tokens, qsizetype at) const;

    [[nodiscard]] const NamedCountry& country(int index) const { return m_countries[index]; }
    [[nodiscard]] const Inflection& inflection() const { return m_inflection; }

private:
    enum class Fit { Whole, Start, End };
    struct Pattern {
        QString word;
        Fit fit = Fit::Whole;
        [[nodiscard]] bool fits(const QString& folded) const;
    };
    struct Phrase {
        QList<Pattern> words;
        WordMatch match;
    };

    void addList(const QString& list, const LanguageTag& language);
    void addCalendar(const LanguageTag& language);
    void addCountries(const LanguageTag& language);
    void add(const QString& form, WordRole role, int value);
    void collect(const QList<int>& phrases, const QList<Token>& tokens, qsizetype at, QList<WordMatch>& found) const;

    Inflection m_inflection;
    QList<NamedCountry> m_countries;
    QList<Phrase> m_phrases;
    QHash<QString, QList<int>> m_byWord;  ///< By the whole first word.
    QHash<QString, QList<int>> m_byStart; ///< By the given start of the first word.
    QSet<QString> m_startHeads;           ///< First letters of those starts: most words need no further look.
    QList<int> m_byEnd;
};

} // namespace dateline::recognising
