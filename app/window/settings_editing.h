#pragma once

namespace dateline {

class MainWindow;
class Settings;

/// Lets the user change the settings over a window, and applies each change to it.
void editSettings(Settings& settings, MainWindow& window);

} // namespace dateline
