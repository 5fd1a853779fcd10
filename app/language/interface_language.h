#pragma once

#include <QString>
#include <QStringList>

namespace dateline {

/// The languages the interface speaks, as BCP 47 tags in the order of the alphabet.
[[nodiscard]] QStringList interfaceLanguages();

/// The language to speak: `wanted` when the interface speaks it, else the first of `preferred`
/// (tags such as "fr-BE") that it speaks, else English. An empty `wanted` follows `preferred`.
[[nodiscard]] QString interfaceLanguageFor(const QString& wanted, const QStringList& preferred);

/// Makes the application speak the language of a setting, see interfaceLanguageFor(); empty: that
/// of the desktop. Also sets the default QLocale, so that numbers, dates and sorting follow, and
/// keeps the desktop's region where it speaks the same language. Widgets get a LanguageChange
/// event. `pseudoLanguage()` is a language too. Main thread; needs a QCoreApplication.
void useInterfaceLanguage(const QString& setting);

/// A made-up language, "qps": every text of the interface in brackets and with accents, as long as
/// long languages are. What stays plain was not made to be translated.
[[nodiscard]] QString pseudoLanguage();

} // namespace dateline
