#pragma once

class QWidget;

namespace dateline {

class HouseStyleStore;
class ReleaseView;
class Settings;

/// Lets the user edit the house style: of the open release, as an edit that undo takes back, and
/// of new releases. `view` is null when no release is open.
void editHouseStyle(ReleaseView* view, HouseStyleStore& store, const Settings& settings, QWidget* parent);

} // namespace dateline
