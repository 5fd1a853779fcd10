#include "mentions.h"

#include <gtest/gtest.h>

namespace dateline::testing {
namespace {

class Rounds : public ::testing::TestWithParam<Sentence> {};

TEST_P(Rounds, AreFoundWithTheirNumber)
{
    QList<QString> found;
    for (const Mention& mention : mentionsOf<RoundMention>(GetParam().text, contextOf(GetParam().language))) {
        found.append(wordsOf(GetParam().text, mention) + QStringLiteral(" = ") +
                     QString::number(mention.as<RoundMention>()->number));
    }
    EXPECT_EQ(printable(found), printable(GetParam().found));
}

INSTANTIATE_TEST_SUITE_P(
    Languages, Rounds,
    ::testing::Values(
        Sentence{"en", "EU-Central Asia: 10th High-Level Political and Security Dialogue held", {"10th = 10"}},
        Sentence{"en", "The tenth round of the annual Dialogue", {"tenth = 10"}},
        Sentence{"en", "the second regional high-level meeting of the Heads of State", {"second = 2"}},
        Sentence{"en", "at the twenty-first session", {"twenty-first = 21"}},
        Sentence{"fr", "La dixième session du dialogue", {"dixième = 10"}},
        Sentence{"fr", "la 10e réunion", {"10e = 10"}}, Sentence{"de", "Die zehnte Runde des Dialogs", {"zehnte = 10"}},
        Sentence{"de", "auf der 10. Sitzung", {"10. = 10"}},
        Sentence{"es", "la décima ronda del Diálogo", {"décima = 10"}},
        Sentence{"es", "la X Cumbre Iberoamericana", {"X = 10"}},
        Sentence{"it", "la decima edizione del forum", {"decima = 10"}},
        Sentence{"pt", "a 10.ª reunião", {"10.ª = 10"}}, Sentence{"pl", "dziesiąta runda dialogu", {"dziesiąta = 10"}},
        Sentence{"el", "ο δέκατος γύρος του διαλόγου", {"δέκατος = 10"}},
        Sentence{"uk", "десятий раунд діалогу", {"десятий = 10"}},
        Sentence{"ru", "на десятом заседании", {"десятом = 10"}}, Sentence{"ru", "10-й раунд диалога", {"10-й = 10"}}));

INSTANTIATE_TEST_SUITE_P(NoRounds, Rounds,
                         ::testing::Values(Sentence{"en", "They first took the stage", {}},
                                           Sentence{"en", "in the 21st century", {}},
                                           Sentence{"en", "called to the stage a second time", {}},
                                           Sentence{"de", "Zum 60. Jahrestag der Befreiung", {}},
                                           Sentence{"en", "I welcome the session", {}}));

} // namespace
} // namespace dateline::testing
