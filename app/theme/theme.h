#pragma once

#include "theme/tokens.h"

#include <QApplication>
#include <QWidget>

namespace dateline {

enum class Appearance { System, Light, Dark };

/// "system", "light", "dark": as settings and the command line write it.
[[nodiscard]] QString toString(Appearance appearance);
[[nodiscard]] Appearance appearanceFromString(const QString& name);

/// Gives the whole application the look of Dateline. System follows the desktop's own palette.
void applyTheme(QApplication& application, Appearance appearance);

/// What a widget is for, as far as its look depends on it; the style sheet knows the roles.
void setRole(QWidget* widget, const char* role);
/// Puts a widget in a state ("error", "current") that the style sheet shows, or takes it out.
void setLook(QWidget* widget, const char* state, bool on);

} // namespace dateline
