#pragma once

#include "theme/desktop_look.h"
#include "theme/tokens.h"

#include <QApplication>
#include <QWidget>

namespace dateline {

enum class Appearance { System, Light, Dark, LightContrast, DarkContrast };

/// "system", "light", "dark", "light-contrast", "dark-contrast": as settings and the command line
/// write it.
[[nodiscard]] QString toString(Appearance appearance);
[[nodiscard]] Appearance appearanceFromString(const QString& name);

/// Gives the whole application the look of Dateline. System follows the desktop: what it says and,
/// where it says nothing, the palette that Qt got from it.
void applyTheme(QApplication& application, Appearance appearance, const DesktopLook& desktop = {});

/// What a widget is for, as far as its look depends on it; the style sheet knows the roles.
void setRole(QWidget* widget, const char* role);
/// Puts a widget in a state ("error", "current") that the style sheet shows, or takes it out.
void setLook(QWidget* widget, const char* state, bool on);

} // namespace dateline
