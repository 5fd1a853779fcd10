#include "window/house_style_editing.h"

#include "dateline/release/language_versions.h"
#include "window/house_style_dialog.h"
#include "window/release_view.h"
#include "window/settings.h"
#include "workspace/house_style_store.h"

#include <QLocale>

#include <algorithm>

namespace dateline {

namespace {

/// Languages that a press office's own texts are offered in besides those of the release.
constexpr const char* kUsual[] = {"en-GB", "fr", "de", "es", "ru", "kk", "ar"};

/// Those of the release first, then those that the style has texts in already.
QList<LanguageTag> languagesFor(ReleaseView* view, const HouseStyle& style)
{
    QList<LanguageTag> languages = view == nullptr ? QList<LanguageTag>() : languagesOf(view->document().release());
    for (const LocalisedText* text : {&style.issuer.name, &style.boilerplate, &style.endMark}) {
        for (const LanguageTag& language : text->all().keys()) {
            if (!languages.contains(language)) {
                languages.append(language);
            }
        }
    }
    QList<LanguageTag> others{LanguageTag(QLocale().bcp47Name())};
    for (const char* tag : kUsual) {
        others.append(LanguageTag(QString::fromLatin1(tag)));
    }
    for (const LanguageTag& other : others) {
        const bool there = std::any_of(languages.cbegin(), languages.cend(), [&](const LanguageTag& each) {
            return each.toString().section(u'-', 0, 0) == other.toString().section(u'-', 0, 0);
        });
        if (!there) {
            languages.append(other);
        }
    }
    return languages;
}

} // namespace

void editHouseStyle(ReleaseView* view, HouseStyleStore& store, const Settings& settings, QWidget* parent)
{
    const bool isOpen = view != nullptr;
    const HouseStyle before = isOpen ? view->document().release().houseStyle : store.style();
    HouseStyleDialog dialog(before, languagesFor(view, before), isOpen, parent);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (isOpen) {
        view->setHouseStyle(dialog.style());
    }
    if (dialog.isForNewReleases()) {
        store.set(dialog.style(), settings.houseStyleFile());
    }
}

} // namespace dateline
