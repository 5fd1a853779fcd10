#pragma once

#include "dateline/storage/recovery.h"
#include "workspace/document.h"
#include "workspace/file_watch.h"

#include <QObject>

#include <functional>
#include <memory>

namespace dateline {

class FileNotice;
class HouseStyleStore;
class ReleaseView;
class Settings;

/// Opens, saves and leaves releases, and asks where somebody has to decide. The window shows what
/// opened() brings.
class FileController : public QObject {
    Q_OBJECT

public:
    /// All must live longer.
    FileController(Settings& settings, HouseStyleStore& houseStyles, QWidget& window);

    /// The open release; null: none.
    void setView(ReleaseView* view);
    /// The line that tells of others' changes, to be put above the release.
    [[nodiscard]] FileNotice& notice() { return *m_notice; }

    void openFile(const QString& path);
    /// Opens a package that is not to be written to, as new work with its content.
    void openAsCopy(const QString& path);
    void startRelease(ReleaseKind kind);
    void startNewEdition(const QString& path);
    void recover(const UnsavedWork& work);
    void chooseFile();
    void chooseEarlierEdition();
    /// Opens the version that was saved before this session, as a copy.
    void openPreviousVersion();

    void save();
    void saveAs();
    /// Goes back to what the file holds, as an edit that undo takes back.
    void revert();
    /// Asks about unsaved work, and goes on unless the user wants to stay.
    void leave(const std::function<void()>& then);
    /// The window was gone back to.
    void look();
    /// "Saved 10:42", "Not saved", "Read only".
    [[nodiscard]] QString saveState() const;

signals:
    void opened(const dateline::OpenedRelease& release);
    void announced(const QString& message);

private:
    void openNow(const QString& path);
    void openLocked(const QString& path);
    void show(const Expected<OpenedRelease>& release, const QString& title);
    void afterSaving();
    void decideOnChange();
    void tellOfChange();
    void tellOfRemoval();
    [[nodiscard]] QString fileName() const;

    Settings& m_settings;
    HouseStyleStore& m_houseStyles;
    QWidget& m_window;
    FileNotice* m_notice;
    ReleaseView* m_view = nullptr;
    std::unique_ptr<FileWatch> m_watch;
    std::function<void()> m_afterSaving; ///< What waits for the work to be saved.
};

} // namespace dateline
