// The same event told in several languages, and what is put into its text to contradict the form.

#include "dateline/checks/checker.h"
#include "lib/checks/fix_holds.h"
#include "lib/checks/sample_release.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline {
namespace {

struct Telling {
    const char* language;
    const char* event;
    const char* city;
    const char* headline;
    const char* lead;
    const char* given;
    const char* family;
    const char* second;
};

const Telling kTellings[] = {
    {"en-GB", "EU-Central Asia Political Dialogue", "Astana", "EU-Central Asia: 10th Political Dialogue held in Astana",
     "The tenth EU-Central Asia Political Dialogue took place in Astana, Kazakhstan, on 13 June 2023.", "Marek",
     "Nowak",
     "Marek Nowak chaired the meeting. Kazakhstan, Tajikistan and Uzbekistan took part. Call +32 460 75 45 53."},
    {"fr", "Dialogue politique UE-Asie centrale", "Astana", "Dialogue politique UE-Asie centrale à Astana",
     "Le dixième Dialogue politique UE-Asie centrale s’est tenu à Astana, au Kazakhstan, le 13 juin 2023.", "Marek",
     "Nowak",
     "Marek Nowak a présidé la réunion. Le Kazakhstan, le Tadjikistan et l’Ouzbékistan y ont participé. Tél. "
     "+32 460 75 45 53."},
    {"de", "Politischer Dialog EU-Zentralasien", "Astana", "Politischer Dialog EU-Zentralasien in Astana",
     "Der zehnte Politische Dialog EU-Zentralasien fand am 13. Juni 2023 in Astana, Kasachstan, statt.", "Marek",
     "Nowak",
     "Marek Nowak leitete das Treffen. Kasachstan, Tadschikistan und Usbekistan nahmen teil. Tel. "
     "+32 460 75 45 53."},
    {"ru", "Политический диалог ЕС – Центральная Азия", "Астана",
     "Политический диалог ЕС – Центральная Азия прошёл в Астане",
     "Десятый Политический диалог ЕС – Центральная Азия состоялся 13 июня 2023 года в Астане, Казахстан.", "Марек",
     "Новак",
     "Заседание вёл Марек Новак. В нём участвовали Казахстан, Таджикистан и Узбекистан. Тел. +32 460 75 45 53."},
    {"kk", "ЕО – Орталық Азия саяси диалогы", "Астана", "ЕО – Орталық Азия саяси диалогы Астанада өтті",
     "ЕО – Орталық Азия саяси диалогы 2023 жылғы 13 маусымда Астанада өтті.", "Марек", "Новак",
     "Отырысты Марек Новак басқарды. Оған Қазақстан, Тәжікстан және Өзбекстан қатысты. Тел. +32 460 75 45 53."},
    {"el", "Πολιτικός διάλογος ΕΕ-Κεντρικής Ασίας", "Αστάνα", "Πολιτικός διάλογος ΕΕ-Κεντρικής Ασίας στην Αστάνα",
     "Ο δέκατος Πολιτικός διάλογος ΕΕ-Κεντρικής Ασίας πραγματοποιήθηκε στις 13 Ιουνίου 2023 στην Αστάνα.", "Μάρεκ",
     "Νόβακ",
     "Προήδρευσε ο Μάρεκ Νόβακ. Συμμετείχαν το Καζακστάν, το Τατζικιστάν και το Ουζμπεκιστάν. Τηλ. "
     "+32 460 75 45 53."},
    {"ar", "الحوار السياسي بين الاتحاد الأوروبي وآسيا الوسطى", "أستانا",
     "الحوار السياسي بين الاتحاد الأوروبي وآسيا الوسطى في أستانا",
     "عُقد الحوار السياسي بين الاتحاد الأوروبي وآسيا الوسطى في أستانا، كازاخستان، في 13 يونيو 2023.", "مارك", "نوفاكوف",
     "ترأس الاجتماع مارك نوفاكوف. وشاركت كازاخستان وطاجيكستان وأوزبكستان. هاتف +32 460 75 45 53."},
};

const Telling& tellingIn(const QString& language)
{
    for (const Telling& telling : kTellings) {
        if (language == telling.language) {
            return telling;
        }
    }
    throw std::logic_error("no telling");
}

Release releaseOf(const Telling& telling, const QString& before, const QString& after)
{
    const LanguageTag language{QString(telling.language)};
    Release release = releaseSaying(QString(telling.lead).replace(before, after), language);
    LanguageVersion& version = release.versions.first();
    version.body.append(
        Block{release.newBlockId(), Paragraph{}, InlineText(QString(telling.second).replace(before, after)), {}});
    version.headline = InlineText(QString(telling.headline).replace(before, after));
    release.releaseDate = QDate(2023, 6, 13);
    release.event.name = {language, telling.event};
    release.event.dates = {QDate(2023, 6, 13), QDate(2023, 6, 13)};
    release.event.venue.city = {language, telling.city};
    release.event.venue.country = "KZ";
    release.event.series.round = 10;
    Person chair;
    chair.given = {language, telling.given};
    chair.family = {language, telling.family};
    release.event.chairs = {chair};
    for (const char* code : {"KZ", "TJ", "UZ"}) {
        Participant participant;
        participant.party.country = code;
        release.event.participants.append(participant);
    }
    Contact contact;
    contact.phones = {{"+32460754553", PhoneKind::Mobile}};
    release.contacts = {contact};
    return release;
}

std::vector<std::string> contradictionsOf(const Release& release)
{
    std::vector<std::string> rules;
    for (const Finding& finding : check(release, {})) {
        if (finding.rule.startsWith("facts.")) {
            rules.push_back((finding.severity == Severity::MustFix ? "!" : "") + finding.rule.toStdString());
        }
    }
    return rules;
}

TEST(Languages, AnEventToldRightContradictsNothing)
{
    for (const Telling& telling : kTellings) {
        EXPECT_THAT(contradictionsOf(releaseOf(telling, "13", "13")), testing::IsEmpty()) << telling.language;
    }
}

struct Seeded {
    const char* language;
    const char* before;
    const char* after;
    const char* rule;
};

const Seeded kSeeded[] = {
    {"en-GB", "13 June", "12 June", "!facts.date-mismatch"},
    {"en-GB", "on 13 June", "on Wednesday, 13 June", "!facts.weekday"},
    {"en-GB", "tenth", "eleventh", "!facts.round-mismatch"},
    {"en-GB", "in Astana", "in Bishkek", "!facts.place-mismatch"},
    {"en-GB", "Kazakhstan", "Uzbekistan", "!facts.country-mismatch"},
    {"en-GB", "75 45 53", "75 45 54", "!facts.phone-mismatch"},
    {"en-GB", "Nowak", "Nowack", "facts.name-spelling"},
    {"en-GB", "Tajikistan", "Turkmenistan", "facts.participant-missing"},
    {"en-GB", "Tajikistan", "Turkmenistan", "facts.participant-extra"},
    {"fr", "75 45 53", "75 54 53", "!facts.phone-mismatch"},
    {"fr", "Nowak", "Novak", "facts.name-spelling"},
    {"fr", "Tadjikistan", "Turkménistan", "facts.participant-missing"},
    {"de", "75 45 53", "75 45 35", "!facts.phone-mismatch"},
    {"de", "Nowak", "Nowack", "facts.name-spelling"},
    {"de", "in Astana", "in Bischkek", "!facts.place-mismatch"},
    {"de", "Tadschikistan", "Turkmenistan", "facts.participant-missing"},
    {"ru", "75 45 53", "75 45 43", "!facts.phone-mismatch"},
    {"ru", "13 июня", "в понедельник, 13 июня", "!facts.weekday"},
    {"ru", "Новак.", "Новик.", "facts.name-spelling"},
    {"ru", "Таджикистан", "Туркменистан", "facts.participant-missing"},
    {"kk", "75 45 53", "75 45 54", "!facts.phone-mismatch"},
    {"kk", "Тәжікстан", "Түрікменстан", "facts.participant-missing"},
    {"kk", "Новак", "Новик", "facts.name-spelling"},
    {"el", "75 45 53", "75 45 63", "!facts.phone-mismatch"},
    {"el", "στις 13", "τη Δευτέρα 13", "!facts.weekday"},
    {"el", "στην Αστάνα", "στη Βιέννη", "!facts.place-mismatch"},
    {"el", "Τατζικιστάν", "Τουρκμενιστάν", "facts.participant-missing"},
    {"el", "Νόβακ.", "Νόμακ.", "facts.name-spelling"},
    {"ar", "75 45 53", "75 45 33", "!facts.phone-mismatch"},
    {"ar", "أستانا", "طشقند", "!facts.place-mismatch"},
    {"ar", "نوفاكوف", "نوفاكف", "facts.name-spelling"},
    {"ar", "وطاجيكستان", "وتركمانستان", "facts.participant-missing"},
    {"fr", "13 juin", "14 juin", "!facts.date-mismatch"},
    {"fr", "le 13 juin", "le lundi 13 juin", "!facts.weekday"},
    {"fr", "dixième", "neuvième", "!facts.round-mismatch"},
    {"fr", "à Astana", "à Tachkent", "!facts.place-mismatch"},
    {"de", "13. Juni", "13. Juli", "!facts.date-mismatch"},
    {"de", "am 13. Juni", "am Montag, dem 13. Juni", "!facts.weekday"},
    {"de", "zehnte", "neunte", "!facts.round-mismatch"},
    {"ru", "13 июня", "15 июня", "!facts.date-mismatch"},
    {"ru", "Десятый", "Девятый", "!facts.round-mismatch"},
    {"ru", "в Астане", "в Бишкеке", "!facts.place-mismatch"},
    {"kk", "13 маусымда", "14 маусымда", "!facts.date-mismatch"},
    {"kk", "Астанада", "Алматыда", "!facts.place-mismatch"},
    {"el", "13 Ιουνίου", "14 Ιουνίου", "!facts.date-mismatch"},
    {"el", "δέκατος", "ένατος", "!facts.round-mismatch"},
    {"ar", "13 يونيو", "14 يونيو", "!facts.date-mismatch"},
    {"ar", "في 13", "في يوم الأحد 13", "!facts.weekday"},
};

void PrintTo(const Seeded& seeded, std::ostream* out)
{
    *out << seeded.language << ": " << seeded.after;
}

class SeededContradictions : public testing::TestWithParam<Seeded> {};

TEST_P(SeededContradictions, AreFound)
{
    const Seeded& seeded = GetParam();
    const Release release = releaseOf(tellingIn(seeded.language), seeded.before, seeded.after);
    EXPECT_THAT(contradictionsOf(release), testing::Contains(seeded.rule));
}

TEST_P(SeededContradictions, AreFixedAsTheFixesSay)
{
    const Seeded& seeded = GetParam();
    const Release release = releaseOf(tellingIn(seeded.language), seeded.before, seeded.after);
    for (const Finding& finding : check(release, {})) {
        for (const Fix& fix : finding.fixes) {
            expectFixHolds(release, fix);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(InSevenLanguages, SeededContradictions, testing::ValuesIn(kSeeded));

} // namespace
} // namespace dateline
