#pragma once

#include "panels/quick_list.h"

#include <QMenuBar>
#include <QStringList>

namespace dateline {

class ReleaseView;

/// What can be done now: the enabled actions of the menus, with their keys.
[[nodiscard]] QList<QuickEntry> actionEntries(const QMenuBar& menus);
/// The fields of the form.
[[nodiscard]] QList<QuickEntry> fieldEntries(ReleaseView& view);
[[nodiscard]] QList<QuickEntry> findingEntries(ReleaseView& view);
/// Headline, standfirst and every paragraph of the text that is shown, counted as the checks
/// count them.
[[nodiscard]] QList<QuickEntry> paragraphEntries(ReleaseView& view);
/// The headings of the text that is shown, the lower level indented.
[[nodiscard]] QList<QuickEntry> headingEntries(ReleaseView& view);
/// Characters by name; while nothing is typed, the recent ones and those press offices need.
/// `insert` gets the chosen one.
[[nodiscard]] QList<QuickEntry> characterEntries(const QString& typed, const QStringList& recent,
                                                 const std::function<void(const QString&)>& insert);

} // namespace dateline
