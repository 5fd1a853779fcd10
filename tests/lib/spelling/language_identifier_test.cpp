#include "dateline/spelling/language_identifier.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

QList<LanguageTag> tags(const QStringList& names)
{
    QList<LanguageTag> all;
    for (const QString& name : names) {
        all.append(LanguageTag(name));
    }
    return all;
}

struct Sentence {
    const char* language;
    const char* text;
};

TEST(LanguageIdentifier, TellsSingleSentencesApart)
{
    const LanguageIdentifier identifier(
        tags({"en-GB", "fr", "de", "es", "it", "pt", "ru", "uk", "kk", "ky", "tg", "tk", "uz-Latn", "uz-Cyrl", "mt"}));
    for (const Sentence& each : {
             Sentence{"en-GB", "The ministers met in the capital and agreed on a common approach."},
             Sentence{"fr", "Les ministres se sont réunis dans la capitale pour discuter du budget."},
             Sentence{"de", "Die Minister trafen sich in der Hauptstadt und sprachen über den Haushalt."},
             Sentence{"es", "Los ministros se reunieron en la capital para hablar del presupuesto."},
             Sentence{"it", "I ministri si sono riuniti nella capitale per discutere del bilancio."},
             Sentence{"pt", "Os ministros reuniram-se na capital para discutir o orçamento."},
             Sentence{"ru", "Министры встретились в столице и обсудили бюджет."},
             Sentence{"uk", "Міністри зустрілися у столиці та обговорили бюджет."},
             Sentence{"kk", "Министрлер елордада кездесіп, бюджетті талқылады."},
             Sentence{"ky", "Министрлер борбор калаада жолугушуп, бюджетти талкуулашты."},
             Sentence{"tg", "Вазирон дар пойтахт вохӯрданд ва буҷетро баррасӣ карданд."},
             Sentence{"tk", "Ministrler paýtagtda duşuşdylar we býudjeti ara alyp maslahatlaşdylar."},
             Sentence{"uz-Latn", "Vazirlar poytaxtda uchrashib, byudjetni muhokama qildilar."},
             Sentence{"uz-Cyrl", "Вазирлар пойтахтда учрашиб, бюджетни муҳокама қилдилар."},
             Sentence{"mt", "Il-ministri ltaqgħu fil-belt kapitali biex jiddiskutu l-baġit."},
         }) {
        SCOPED_TRACE(each.text);
        const LanguageGuess guess = identifier.identify(QString::fromUtf8(each.text));
        EXPECT_EQ(guess.language.toString(), each.language);
        EXPECT_GT(guess.lead, 3);
    }
}

TEST(LanguageIdentifier, KnowsWhatItCannotSay)
{
    const LanguageIdentifier identifier(tags({"en-GB", "en-US", "fr"}));
    EXPECT_TRUE(identifier.identify(u"13.06.2023").language.isEmpty());
    EXPECT_EQ(identifier.identify(u"the meeting of the council").language.toString(), "en-GB");
    EXPECT_LT(identifier.identify(u"Astana").lead, identifier.identify(u"the meeting of the council").lead);
    EXPECT_TRUE(LanguageIdentifier({}).identify(u"the meeting").language.isEmpty());
}

} // namespace
} // namespace dateline
