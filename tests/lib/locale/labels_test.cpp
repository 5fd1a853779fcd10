#include "dateline/locale/labels.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace dateline {
namespace {

constexpr int kLabels = static_cast<int>(Label::Observer) + 1;

TEST(Labels, AreThereInEnglish)
{
    std::set<std::string> texts;
    for (int index = 0; index < kLabels; ++index) {
        const QString text = label(static_cast<Label>(index), LanguageTag(u"en"));
        EXPECT_FALSE(text.isEmpty()) << index;
        texts.insert(text.toStdString());
    }
    EXPECT_EQ(texts.size(), static_cast<std::size_t>(kLabels));
}

TEST(Labels, KeepTheirPlacesInEveryLanguage)
{
    for (const char* name : {"en", "fr", "de", "es", "it", "pt", "pl", "el", "uk", "ru", "nl", "sv", "da", "fi",
                             "cs", "kk", "ar", "bg", "et", "ga", "hr", "hu", "lv", "lt", "mt", "ro", "sk", "sl",
                             "ky", "tr", "az", "uz", "tg", "ka", "hy", "sr", "mk", "sq", "bs", "nb", "is", "tk"}) {
        SCOPED_TRACE(name);
        const LanguageTag language(QString::fromLatin1(name));
        EXPECT_TRUE(label(Label::EmbargoedUntil, language).contains("%1"));
        EXPECT_TRUE(label(Label::About, language).contains("%1"));
        EXPECT_TRUE(label(Label::PageOf, language).contains("%1"));
        EXPECT_TRUE(label(Label::PageOf, language).contains("%2"));
        EXPECT_FALSE(label(Label::Venue, language).contains(u'%'));
    }
}

TEST(Labels, AreTranslatedIntoEveryOfficialLanguageOfTheUnion)
{
    for (const char* name : {"bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "ga", "hr", "hu",
                             "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv"}) {
        EXPECT_NE(label(Label::PressRelease, LanguageTag(QString::fromLatin1(name))), "Press release") << name;
        EXPECT_NE(label(Label::NotesToEditors, LanguageTag(QString::fromLatin1(name))), "Notes to editors") << name;
    }
}

TEST(Labels, FallBackToTheLanguageAndThenToEnglish)
{
    EXPECT_EQ(label(Label::PressRelease, LanguageTag(u"fr-BE")), "Communiqué de presse");
    EXPECT_EQ(label(Label::Mobile, LanguageTag(u"pt-BR")), "Celular");
    EXPECT_EQ(label(Label::Mobile, LanguageTag(u"pt-PT")), "Telemóvel");
    EXPECT_EQ(label(Label::Host, LanguageTag(u"sr-Latn-RS")), "Domaćin");
    EXPECT_EQ(label(Label::Host, LanguageTag(u"sr")), "Домаћин");
    EXPECT_EQ(label(Label::Host, LanguageTag(u"kk-Latn")), "Host");
    EXPECT_EQ(label(Label::PressRelease, LanguageTag(u"ja")), "Press release");
    EXPECT_EQ(label(Label::PressRelease, LanguageTag()), "Press release");
}

} // namespace
} // namespace dateline
