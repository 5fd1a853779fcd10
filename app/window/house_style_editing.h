#pragma once

#include "dateline/release/house_style.h"

class QWidget;

namespace dateline {

class ReleaseView;
class Settings;

/// The house style of new releases. When its file cannot be read, says so over `parent` and gives
/// the plain one.
[[nodiscard]] HouseStyle houseStyleOfNewReleases(const Settings& settings, QWidget* parent);

/// Lets the user edit the house style: of the open release, as an edit that undo takes back, and
/// of new releases. `view` is null when no release is open.
void editHouseStyle(ReleaseView* view, Settings& settings, QWidget* parent);

} // namespace dateline
