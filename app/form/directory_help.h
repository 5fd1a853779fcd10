#pragma once

#include "dateline/release/people.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

#include <functional>

class QDialogButtonBox;

namespace dateline {

class DirectoryStore;

/// What the directory knows of somebody, in one line: "Marek Nowak, Deputy Foreign Minister, Kazakhstan".
[[nodiscard]] QString directoryLine(const Contact& contact, const LanguageTag& language);

/// Offers people of the directory while a line is typed into. `choose` gets the one chosen with
/// Enter or a click. Does nothing without a store.
void completePeople(QLineEdit& line, DirectoryStore* store, const LanguageTag& language,
                    const std::function<void(const Contact&)>& choose);

/// Completes countries and the organisations of the directory while a line is typed into.
void completeParties(QLineEdit& line, DirectoryStore* store, const LanguageTag& language);
/// The party that words name: a country, an organisation of the directory with all its names, or
/// another organisation.
[[nodiscard]] Party partyNamed(const QString& words, const LanguageTag& language, const DirectoryStore* store);

/// Adds a button to a dialog that puts `entry()` into the directory. Not without a store.
void addDirectoryButton(QDialogButtonBox& buttons, DirectoryStore* store, const std::function<Contact()>& entry);

} // namespace dateline
