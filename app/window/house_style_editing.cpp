#include "window/house_style_editing.h"

#include "window/house_style_dialog.h"
#include "window/release_view.h"
#include "window/settings.h"
#include "workspace/opening.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::HouseStyleEditing)
};

/// Languages that a press office's own texts are offered in besides those of the release.
constexpr const char* kUsual[] = {"en-GB", "fr", "de", "es", "ru", "kk", "ar"};

/// Those of the release first, then those that the style has texts in already.
QList<LanguageTag> languagesFor(ReleaseView* view, const HouseStyle& style)
{
    QList<LanguageTag> languages;
    if (view != nullptr) {
        for (const LanguageVersion& version : view->document().release().versions) {
            languages.append(version.language);
        }
    }
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

HouseStyle houseStyleOfNewReleases(const Settings& settings, QWidget* parent)
{
    const Expected<HouseStyle> style = houseStyleIn(settings.houseStyleFile());
    if (!style) {
        QMessageBox::warning(parent, Words::tr("House style"), style.error().message());
    }
    return style.value_or(HouseStyle{});
}

void editHouseStyle(ReleaseView* view, Settings& settings, QWidget* parent)
{
    const bool isOpen = view != nullptr;
    const HouseStyle before =
        isOpen ? view->document().release().houseStyle : houseStyleOfNewReleases(settings, parent);
    HouseStyleDialog dialog(before, languagesFor(view, before), isOpen, parent);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (isOpen) {
        view->setHouseStyle(dialog.style());
    }
    if (!dialog.isForNewReleases()) {
        return;
    }
    if (const Expected<void> kept = writeHouseStyle(dialog.style(), settings.houseStyleFile()); !kept) {
        QMessageBox::warning(parent, Words::tr("House style"), kept.error().message());
    }
}

} // namespace dateline
