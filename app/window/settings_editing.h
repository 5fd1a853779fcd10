#pragma once

namespace dateline {

class HouseStyleStore;
class MainWindow;
class Settings;
class WordListFiles;

/// Lets the user change the settings over a window, and applies each change to it.
void editSettings(Settings& settings, HouseStyleStore& houseStyles, WordListFiles& wordLists, MainWindow& window);

} // namespace dateline
