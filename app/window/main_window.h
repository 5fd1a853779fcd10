#pragma once

#include "dateline/release/release.h"
#include "dateline/spelling/speller.h"
#include "window/settings.h"

#include <QMainWindow>
#include <QStackedWidget>

#include <memory>

namespace dateline {

class DirectoryStore;
class ExportController;
class FileController;
class HouseStyleStore;
class ReleaseDisplay;
class ReleaseView;
class StartPage;
class StatusRow;
class TopBar;
class WindowActions;
class WordListFiles;
struct OpenedRelease;
struct ReleaseWork;
struct UnsavedWork;

/// Wires actions, top bar, start page, the open release and the status row together.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `settings` must live longer. `dictionaries` may be null.
    MainWindow(Settings& settings, std::shared_ptr<DictionarySource> dictionaries);
    ~MainWindow() override;

    /// Opens a .dateline or text file; says so when it cannot.
    void openFile(const QString& path);
    void startRelease(ReleaseKind kind);
    /// Begins a release from that of an earlier meeting; says so when it cannot.
    void startNewEdition(const QString& path);
    /// Remembers and speaks another language, see useInterfaceLanguage(); the open release, its
    /// history and what is being written stay.
    void setInterfaceLanguage(const QString& tag);
    /// Notes unsaved work for the next start, before the program ends without asking.
    void keepUnsavedWork();
    /// The open release, or null.
    [[nodiscard]] ReleaseView* view() const { return m_view; }

signals:
    /// The user wants the application to look so from now on.
    void appearanceChosen(dateline::Appearance appearance);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void rebuild();
    void connectActions();
    void showRelease(const OpenedRelease& opened);
    void showWork(const std::shared_ptr<ReleaseWork>& work);
    void closeRelease();
    void discardWork(const UnsavedWork& work);
    void showDirectory();
    void showHelp(const QString& page);
    void writeInFullScreen(bool on);
    void showStart();

    Settings& m_settings;
    std::shared_ptr<DictionarySource> m_dictionaries;
    DirectoryStore* m_directory;
    HouseStyleStore* m_houseStyles;
    WordListFiles* m_wordLists;
    WindowActions* m_actions = nullptr;
    TopBar* m_top = nullptr;
    QStackedWidget* m_stack = nullptr;
    StartPage* m_start = nullptr;
    StatusRow* m_status = nullptr;
    FileController* m_files = nullptr;
    ReleaseView* m_view = nullptr;
    std::unique_ptr<ReleaseDisplay> m_display; ///< Of the open release; null where there is none.
    ExportController* m_export = nullptr;
    bool m_isLeaving = false; ///< What to do with unsaved work is decided.
};

} // namespace dateline
