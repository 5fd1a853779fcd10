#include "mentions.h"

#include <gtest/gtest.h>

namespace dateline::testing {
namespace {

class Roles : public ::testing::TestWithParam<Sentence> {};

TEST_P(Roles, SayWhoHoldsThem)
{
    QList<QString> found;
    for (const Mention& mention : mentionsOf<RoleMention>(GetParam().text, contextOf(GetParam().language))) {
        const auto* role = mention.as<RoleMention>();
        const QString name = role->role == EventRole::Chair ? QStringLiteral("chair: ") : QStringLiteral("host: ");
        found.append(name + GetParam().text.mid(role->holder.offset, role->holder.length));
    }
    EXPECT_EQ(printable(found), printable(GetParam().found));
}

INSTANTIATE_TEST_SUITE_P(
    Languages, Roles,
    ::testing::Values(
        Sentence{
            "en",
            "hosted by the Deputy Foreign Minister of Kazakhstan Mr Roman Vassilenko and chaired by Mr Enrique Mora.",
            {"host: Deputy Foreign Minister of Kazakhstan Mr Roman Vassilenko", "chair: Mr Enrique Mora"}},
        Sentence{"en", "Switzerland to host Debian Conference 2013", {"host: Switzerland"}},
        Sentence{"en", "co-chaired by Kazakhstan and Uzbekistan", {"chair: Kazakhstan", "chair: Uzbekistan"}},
        Sentence{"fr", "La réunion était présidée par M. Jean Dupont.", {"chair: M. Jean Dupont"}},
        Sentence{"de", "unter dem Vorsitz von Herrn Peter Müller", {"chair: Herrn Peter Müller"}},
        Sentence{"es", "presidida por el Sr. Juan Pérez", {"chair: Sr. Juan Pérez"}},
        Sentence{"it", "presieduta da Mario Rossi", {"chair: Mario Rossi"}},
        Sentence{"pt", "organizada pelo Brasil", {"host: Brasil"}},
        Sentence{"pl", "pod przewodnictwem Jana Kowalskiego", {"chair: Jana Kowalskiego"}},
        Sentence{"el", "υπό την προεδρία του κ. Γιώργου Παπαδόπουλου", {"chair: κ. Γιώργου Παπαδόπουλου"}},
        Sentence{"uk", "під головуванням Петра Коваленка", {"chair: Петра Коваленка"}},
        Sentence{"ru", "под председательством Романа Иванова", {"chair: Романа Иванова"}},
        Sentence{"en", "hosted by a friendly team", {}}));

} // namespace
} // namespace dateline::testing
