#include "theme/theme.h"

#include <QFile>
#include <QStyle>
#include <QStyleFactory>

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
    palette.setColor(QPalette::Highlight, tokens.dark ? QColor("#34508f") : QColor("#c9d9fb"));
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

const Tokens& tokensOf(Appearance appearance, const QPalette& desktop)
{
    switch (appearance) {
    case Appearance::Light: return lightTokens();
    case Appearance::Dark: return darkTokens();
    case Appearance::System: break;
    }
    return tokensFor(desktop);
}

} // namespace

QString toString(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light: return QStringLiteral("light");
    case Appearance::Dark: return QStringLiteral("dark");
    case Appearance::System: break;
    }
    return QStringLiteral("system");
}

Appearance appearanceFromString(const QString& name)
{
    if (name == QLatin1String("light")) {
        return Appearance::Light;
    }
    return name == QLatin1String("dark") ? Appearance::Dark : Appearance::System;
}

void applyTheme(QApplication& application, Appearance appearance)
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const Tokens& tokens = tokensOf(appearance, application.style()->standardPalette());
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
