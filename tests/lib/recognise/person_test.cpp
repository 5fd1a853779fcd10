#include "mentions.h"

#include <gtest/gtest.h>

namespace dateline::testing {
namespace {

/// "honorific given family; function; organisation; country", empty ends left out.
QString writtenOf(const PersonMention& person)
{
    QStringList names{person.honorific, person.given, person.family};
    names.removeAll(QString());
    QString written =
        QStringList{names.join(u' '), person.function, person.organisation, person.organisationCountry}.join(
            QStringLiteral("; "));
    while (written.endsWith(QStringLiteral("; "))) {
        written.chop(2);
    }
    return written;
}

class People : public ::testing::TestWithParam<Sentence> {};

TEST_P(People, AreFoundWithWhatTheyAre)
{
    QList<QString> found;
    for (const Mention& mention : mentionsOf<PersonMention>(GetParam().text, contextOf(GetParam().language))) {
        found.append(writtenOf(*mention.as<PersonMention>()));
    }
    EXPECT_EQ(printable(found), printable(GetParam().found));
}

// The release of the European External Action Service of 13 June 2023.
INSTANTIATE_TEST_SUITE_P(
    Eeas, People,
    ::testing::Values(
        Sentence{"en",
                 "hosted by the Deputy Foreign Minister of Kazakhstan Mr Roman Vassilenko and chaired by Mr Enrique "
                 "Mora, Deputy Secretary General for Political Affairs of the European External Action Service.",
                 {"Mr Roman Vassilenko; Deputy Foreign Minister; Kazakhstan; KZ",
                  "Mr Enrique Mora; Deputy Secretary General for Political Affairs; European External Action Service"}},
        Sentence{"en", "Peter Stano", {"Peter Stano"}},
        Sentence{"en",
                 "Lead Spokesperson for Foreign Affairs and Security Policy",
                 {"; Lead Spokesperson for Foreign Affairs and Security Policy"}},
        Sentence{"en", "the EU-Central Asia Economic Forum in Almaty and the EU – Central Asia Strategy", {}}));

// Debian news of 4 March 2011 and 1 March 2012, https://www.debian.org/News/.
INSTANTIATE_TEST_SUITE_P(
    Debian, People,
    ::testing::Values(
        Sentence{"en",
                 "was presented by Peter Ganten, Managing Director of Univention GmbH.",
                 {"Peter Ganten; Managing Director; Univention GmbH"}},
        Sentence{"en",
                 "by Karsten Gerloff, president of the Free Software Foundation Europe. He took the stage",
                 {"Karsten Gerloff; president; Free Software Foundation Europe"}},
        Sentence{"it",
                 "quando Peter Ganten, Amministratore Delegato di Univention GmbH, ha presentato il premio",
                 {"Peter Ganten; Amministratore Delegato; Univention GmbH"}},
        Sentence{"pt",
                 "foi apresentado por Peter Ganten, diretor-geral da Univention GmbH.",
                 {"Peter Ganten; diretor-geral; Univention GmbH"}},
        Sentence{"pt",
                 "recebidos pelos assessores de imprensa Meike Reichle e Alexander Reichle-Schmehl, que usaram",
                 {"Meike Reichle; assessores de imprensa", "Alexander Reichle-Schmehl"}},
        Sentence{"de",
                 "\", erklärt Gaudenz Steinlin, Mitglied der Schweizer Mannschaft.",
                 {"Gaudenz Steinlin; Mitglied; Schweizer Mannschaft"}},
        Sentence{"fr",
                 "», a dit Gaudenz Steinlin, membre de l'équipe suisse.",
                 {"Gaudenz Steinlin; membre de l'équipe suisse"}},
        Sentence{"en",
                 "given by long-time Debian Developers, Lars Wirzenius and Bdale Garbee, who will talk",
                 {"Lars Wirzenius", "Bdale Garbee"}},
        Sentence{"sv", "grundades 1993 av Ian Murdock med målsättningen", {"Ian Murdock"}}));

// PostgreSQL press kits, https://www.postgresql.org/about/press/.
INSTANTIATE_TEST_SUITE_P(
    PostgreSql, People,
    ::testing::Values(Sentence{"uk",
                               "», - говорить Джонатан Кац, член PostgreSQL Core Team.",
                               {"Джонатан Кац; член PostgreSQL Core Team"}},
                      Sentence{"pl",
                               "\" - powiedział Peter Eisentraut, członek zespołu PostgreSQL Core Team.",
                               {"Peter Eisentraut; członek zespołu PostgreSQL Core Team"}}));

// Bundesrat, 27 January 2022, kept in the test set of github.com/adbar/trafilatura.
INSTANTIATE_TEST_SUITE_P(
    Bundesrat, People,
    ::testing::Values(
        Sentence{"de",
                 "Neben der gastgebenden Bundestagspräsidentin Bärbel Bas nahmen Bundespräsident Frank-Walter "
                 "Steinmeier, Bundeskanzler Olaf Scholz und der Präsident des Bundesverfassungsgerichts, Stephan "
                 "Harbarth, teil.",
                 {"Bärbel Bas; Bundestagspräsidentin", "Frank-Walter Steinmeier; Bundespräsident",
                  "Olaf Scholz; Bundeskanzler", "Stephan Harbarth; Präsident; Bundesverfassungsgerichts"}},
        Sentence{
            "de", "Die Verbrechen der Nationalsozialisten und der Tag der offenen Tür im Rahmen der Konferenz", {}}));

// GOV.UK speeches of 2012 to 2016, https://www.gov.uk/government/speeches.
INSTANTIATE_TEST_SUITE_P(
    GovUk, People,
    ::testing::Values(
        Sentence{"en",
                 "pleased to see Lord Justice Goldring and Lady Justice Black here",
                 {"Lord Justice Goldring", "Lady Justice Black"}},
        Sentence{"en", "statement by Nick Gibb MP about funding", {"Nick Gibb"}},
        Sentence{"en", "the Head of the OECD Angel Gurría", {"Angel Gurría; Head; OECD"}},
        Sentence{"en", "the Justice Secretary, Michael Gove, has", {"Michael Gove; Justice Secretary"}},
        Sentence{"en", "the High-Level Political and Security Dialogue, the Supreme Court and New Media Awards", {}},
        Sentence{"en", "Independent Police Complaints Commission (IPCC) and West Mercia", {}}));

// Sentences of our own in the manner of ministries' releases.
INSTANTIATE_TEST_SUITE_P(
    Ministries, People,
    ::testing::Values(
        Sentence{"fr",
                 "présidée par M. Jean Dupont, ministre des Affaires étrangères de la France",
                 {"M. Jean Dupont; ministre des Affaires étrangères; France; FR"}},
        Sentence{"es",
                 "presidida por el Sr. Juan Pérez, ministro de Asuntos Exteriores de España.",
                 {"Sr. Juan Pérez; ministro de Asuntos Exteriores; España; ES"}},
        Sentence{"ru",
                 "заместитель министра иностранных дел Казахстана Роман Иванов заявил",
                 {"Роман Иванов; заместитель министра иностранных дел; Казахстана; KZ"}},
        Sentence{"ru", "по словам г-на Петра Иванова", {"г-на Петра Иванова"}},
        Sentence{"uk", "президент України Олександр Коваленко", {"Олександр Коваленко; президент; України; UA"}},
        Sentence{"pl",
                 "minister spraw zagranicznych Polski Jan Kowalski",
                 {"Jan Kowalski; minister spraw zagranicznych; Polski; PL"}},
        Sentence{"el",
                 "ο υπουργός Εξωτερικών της Ελλάδας Γιώργος Παπαδόπουλος δήλωσε",
                 {"Γιώργος Παπαδόπουλος; υπουργός Εξωτερικών; Ελλάδας; GR"}},
        Sentence{"en",
                 "European Commission President Ursula von der Leyen said",
                 {"Ursula von der Leyen; President; European Commission"}}));

} // namespace
} // namespace dateline::testing
