#include "theme/theme.h"

#include "theme/house_look.h"

#include <QFile>
#include <QStyle>

#include <utility>

// The linker takes resources of a static library only when somebody asks for them, and Qt's
// macro for that works in no namespace.
static void loadThemeResources()
{
    Q_INIT_RESOURCE(theme);
}

namespace dateline {

namespace {

QPalette paletteOf(const Tokens& tokens)
{
    QPalette palette(tokens.panel, tokens.panel);
    palette.setColor(QPalette::Button, tokens.chip);
    palette.setColor(QPalette::Window, tokens.panel);
    palette.setColor(QPalette::Base, tokens.panel);
    palette.setColor(QPalette::AlternateBase, tokens.background);
    palette.setColor(QPalette::Text, tokens.ink);
    palette.setColor(QPalette::WindowText, tokens.ink);
    palette.setColor(QPalette::ButtonText, tokens.ink);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Highlight, tokens.selection);
    palette.setColor(QPalette::HighlightedText, tokens.ink);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.panel);
    palette.setColor(QPalette::ToolTipText, tokens.ink);
    palette.setColor(QPalette::Disabled, QPalette::Text, tokens.muted);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, tokens.muted);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, tokens.muted);
    return palette;
}

QString styleSheetOf(const Tokens& tokens)
{
    loadThemeResources();
    QFile file(QStringLiteral(":/dateline/theme/theme.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QColor> colours[] = {
        {"@accentTint@", tokens.accentTint},
        {"@accent@", tokens.accent},
        {"@onAccent@", tokens.onAccent},
        {"@background@", tokens.background},
        {"@panel@", tokens.panel},
        {"@page@", tokens.page},
        {"@ink@", tokens.ink},
        {"@muted@", tokens.muted},
        {"@line@", tokens.line},
        {"@fieldBorder@", tokens.fieldBorder},
        {"@chipEdge@", tokens.highContrast ? tokens.fieldBorder : tokens.chip},
        {"@chip@", tokens.chip},
        {"@hover@", tokens.hover},
        {"@scrollBar@", tokens.scrollBar},
        {"@agreeTint@", tokens.agreeTint},
        {"@agree@", tokens.agree},
        {"@remarkTint@", tokens.remarkTint},
        {"@remark@", tokens.remark},
        {"@mustFixTint@", tokens.mustFixTint},
        {"@mustFix@", tokens.mustFix},
    };
    for (const auto& [name, colour] : colours) {
        sheet.replace(QLatin1String(name), colour.name());
    }
    return sheet;
}

constexpr std::pair<Appearance, const char*> kAppearances[] = {{Appearance::System, "system"},
                                                               {Appearance::Light, "light"},
                                                               {Appearance::Dark, "dark"},
                                                               {Appearance::LightContrast, "light-contrast"},
                                                               {Appearance::DarkContrast, "dark-contrast"}};

const Tokens& tokensOf(Appearance appearance, const DesktopLook& desktop)
{
    switch (appearance) {
    case Appearance::Light: return lightTokens();
    case Appearance::Dark: return darkTokens();
    case Appearance::LightContrast: return lightContrastTokens();
    case Appearance::DarkContrast: return darkContrastTokens();
    case Appearance::System: break;
    }
    if (desktop.highContrast) {
        return desktop.dark ? darkContrastTokens() : lightContrastTokens();
    }
    return desktop.dark ? darkTokens() : lightTokens();
}

} // namespace

QString toString(Appearance appearance)
{
    return QLatin1String(kAppearances[static_cast<int>(appearance)].second);
}

Appearance appearanceFromString(const QString& name)
{
    for (const auto& [appearance, written] : kAppearances) {
        if (name == QLatin1String(written)) {
            return appearance;
        }
    }
    return Appearance::System;
}

void applyTheme(QApplication& application, Appearance appearance, const DesktopLook& desktop)
{
    auto* look = new HouseLook(!desktop.reducedMotion);
    DesktopLook asked = desktop;
    asked.dark = desktop.dark || look->standardPalette().color(QPalette::WindowText).lightness() > 128;
    const Tokens& tokens = tokensOf(appearance, asked);
    application.setStyle(look);
    for (const Qt::UIEffect effect :
         {Qt::UI_AnimateMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeMenu, Qt::UI_FadeTooltip}) {
        QApplication::setEffectEnabled(effect, false);
    }
    QFont font = application.font();
    font.setPixelSize(metrics::kInterfaceText);
    application.setFont(font);
    application.setPalette(paletteOf(tokens));
    application.setStyleSheet(styleSheetOf(tokens));
}

void setRole(QWidget* widget, const char* role)
{
    widget->setProperty("role", QLatin1String(role));
}

void setLook(QWidget* widget, const char* state, bool on)
{
    widget->setProperty(state, on);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace dateline
