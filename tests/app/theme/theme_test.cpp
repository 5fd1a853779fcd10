#include "theme/house_look.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>

#include <gtest/gtest.h>

namespace dateline {
namespace {

const Tokens& tokensAfter(Appearance appearance, const DesktopLook& desktop = {})
{
    applyTheme(*qApp, appearance, desktop);
    return tokensFor(qApp->palette());
}

TEST(Theme, EveryAppearanceHasItsTokens)
{
    EXPECT_EQ(&tokensAfter(Appearance::Light), &lightTokens());
    EXPECT_EQ(&tokensAfter(Appearance::Dark), &darkTokens());
    EXPECT_EQ(&tokensAfter(Appearance::LightContrast), &lightContrastTokens());
    EXPECT_EQ(&tokensAfter(Appearance::DarkContrast), &darkContrastTokens());
}

TEST(Theme, FollowsTheDesktopOnlyWhenAskedTo)
{
    const DesktopLook dark{true, false, false};
    const DesktopLook contrast{false, true, false};
    EXPECT_EQ(&tokensAfter(Appearance::System, dark), &darkTokens());
    EXPECT_EQ(&tokensAfter(Appearance::System, contrast), &lightContrastTokens());
    EXPECT_EQ(&tokensAfter(Appearance::System, {true, true, false}), &darkContrastTokens());
    EXPECT_EQ(&tokensAfter(Appearance::Light, dark), &lightTokens());
}

TEST(Theme, AppearancesAreReadAsTheyAreWritten)
{
    for (const Appearance each : {Appearance::System, Appearance::Light, Appearance::Dark, Appearance::LightContrast,
                                  Appearance::DarkContrast}) {
        EXPECT_EQ(appearanceFromString(toString(each)), each);
    }
    EXPECT_EQ(appearanceFromString("sepia"), Appearance::System);
}

TEST(Theme, StandsStillForWhoWantsNoMovement)
{
    EXPECT_EQ(HouseLook(false).styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr), 0);
    EXPECT_GT(HouseLook(true).styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr), 0);
}

TEST(Theme, ButtonsOfDialogsBearNoPictures)
{
    applyTheme(*qApp, Appearance::Light);
    const QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Close);
    for (const auto* button : box.findChildren<QPushButton*>()) {
        EXPECT_TRUE(button->icon().isNull()) << button->text().toStdString();
    }
}

TEST(DesktopLook, HearsSchemeContrastAndMotion)
{
    struct Case {
        const char* space;
        const char* key;
        QVariant value;
        DesktopLook expected;
    };
    const Case cases[] = {
        {"org.freedesktop.appearance", "color-scheme", 1U, {true, false, false}},
        {"org.freedesktop.appearance", "color-scheme", 2U, {false, false, false}},
        {"org.freedesktop.appearance", "contrast", 1U, {false, true, false}},
        {"org.gnome.desktop.interface", "enable-animations", false, {false, false, true}},
        {"org.gnome.desktop.interface", "enable-animations", true, {false, false, false}},
        {"org.gnome.desktop.interface", "cursor-size", 24, {false, false, false}},
    };
    for (const Case& each : cases) {
        SCOPED_TRACE(each.key);
        EXPECT_EQ(withDesktopSetting({}, each.space, each.key, each.value), each.expected);
    }
    const DesktopLook dark = withDesktopSetting({}, "org.freedesktop.appearance", "color-scheme", 1U);
    EXPECT_FALSE(withDesktopSetting(dark, "org.freedesktop.appearance", "color-scheme", 0U).dark);
}

TEST(DesktopLookWatcher, TellsOnlyWhatChanged)
{
    DesktopLookWatcher watcher({true, false, false});
    int told = 0;
    QObject::connect(&watcher, &DesktopLookWatcher::changed, &watcher, [&] { ++told; });
    watcher.set({true, false, false});
    EXPECT_EQ(told, 0);
    watcher.set({false, false, false});
    EXPECT_EQ(told, 1);
}

} // namespace
} // namespace dateline
