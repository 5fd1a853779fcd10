#include "editor/spelling_menu.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en-GB");

QStringList visibleRows(const QMenu& menu)
{
    QStringList rows;
    for (const QAction* action : menu.actions()) {
        if (action->isVisible() && !action->isSeparator()) {
            rows.append(action->text());
        }
    }
    return rows;
}

QAction* rowSaying(const QMenu& menu, const QString& start)
{
    for (QAction* action : menu.actions()) {
        if (action->isVisible() && action->text().startsWith(start)) {
            return action;
        }
    }
    return nullptr;
}

TEST(SpellingMenu, IsThereBeforeItsSuggestions)
{
    SpellingMenu menu("oportunity", kEnglish, nullptr);
    EXPECT_EQ(visibleRows(menu).value(0), "Looking for suggestions…");
    menu.setSuggestions({{"opportunity", kEnglish}}, false);
    menu.setSuggestions({{"opportunity", kEnglish}, {"opportunité", LanguageTag(u"fr")}, {"Oport & Co", {}}}, true);
    EXPECT_THAT(visibleRows(menu).mid(0, 3),
                testing::ElementsAre("opportunity\tBritish English", "opportunité\tfrançais", "Oport && Co\tName"));
    menu.setSuggestions({}, true);
    EXPECT_EQ(visibleRows(menu).value(0), "No suggestions");
}

TEST(SpellingMenu, SaysWhatIsWanted)
{
    SpellingMenu menu("oportunity", kEnglish, nullptr);
    menu.setSuggestions({{"opportunity", kEnglish}}, true);
    QSignalSpy changes(&menu, &SpellingMenu::changeWanted);
    QSignalSpy everywhere(&menu, &SpellingMenu::changeEverywhereWanted);
    QSignalSpy adding(&menu, &SpellingMenu::addToOwnWanted);
    QSignalSpy ignoring(&menu, &SpellingMenu::ignoreInReleaseWanted);
    rowSaying(menu, "opportunity")->trigger();
    rowSaying(menu, "Ignore in this release")->trigger();
    rowSaying(menu, "Change everywhere")->menu()->actions().first()->trigger();
    rowSaying(menu, "Add “oportunity”")->menu()->actions().last()->trigger();
    EXPECT_EQ(changes.value(0).value(0).toString(), "opportunity");
    EXPECT_EQ(everywhere.value(0).value(0).toString(), "opportunity");
    EXPECT_EQ(ignoring.size(), 1);
    EXPECT_EQ(adding.size(), 1);
}

TEST(SpellingMenu, OffersTheHousesListWhereThereIsOne)
{
    SpellingMenu menu("oportunity", kEnglish, nullptr);
    menu.setHouseListThere(false);
    EXPECT_FALSE(rowSaying(menu, "Add “oportunity”")->menu()->actions().at(0)->isEnabled());
}

} // namespace
} // namespace dateline
