#pragma once

#include "editor/editor_pane.h"
#include "form/form_panel.h"
#include "panels/check_panel.h"
#include "panels/preview_panel.h"
#include "workspace/release_work.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QWidget>

#include <memory>

namespace dateline {

class DirectoryStore;
class ReleaseLanguages;
class SpellingTools;
class TextTools;
class WordListFiles;

/// One open release: form, text and panels beside each other, over one document.
class ReleaseView : public QWidget {
    Q_OBJECT

public:
    enum Panel { Check, Preview };

    ReleaseView(std::shared_ptr<ReleaseWork> work, const QString& userName, QWidget* parent);

    [[nodiscard]] const std::shared_ptr<ReleaseWork>& work() const { return m_work; }
    [[nodiscard]] ReleaseDocument& document() { return m_work->document; }
    [[nodiscard]] Checking& checking() { return m_work->checking; }
    [[nodiscard]] Typesetting& typesetting() { return m_work->typesetting; }
    [[nodiscard]] Saving& saving() { return m_work->saving; }
    [[nodiscard]] Autosave& autosave() { return m_work->autosave; }
    [[nodiscard]] TextEditor& editor() { return m_editor->editor(); }
    [[nodiscard]] FormatBar& formatBar() { return m_editor->formatBar(); }
    [[nodiscard]] TableEditing& tables() { return m_editor->tables(); }
    [[nodiscard]] FormPanel& form() { return *m_form; }
    [[nodiscard]] FindBar& findBar() { return m_editor->findBar(); }
    [[nodiscard]] ReleaseLanguages& languages() { return *m_languages; }
    [[nodiscard]] TextTools& tools() { return *m_tools; }
    [[nodiscard]] const QString& userName() const { return m_userName; }

    /// Who is offered in the form; must live longer.
    void setDirectory(DirectoryStore* directory) { m_form->setDirectory(directory); }
    /// Words that the office and the user take as right; must live longer.
    void setWordLists(WordListFiles& files);
    [[nodiscard]] SpellingTools* spelling() { return m_spelling; }
    void setLanguage(const LanguageTag& language);
    /// Who signs waivers from now on.
    void setUserName(const QString& name) { m_userName = name; }
    void showPanel(Panel panel);
    /// Shows or hides the columns beside the text.
    void setFormShown(bool shown) { m_form->setVisible(shown); }
    void setPanelsShown(bool shown) { m_right->setVisible(shown); }
    /// The widths of the columns, to be restored in another session.
    [[nodiscard]] QByteArray columns() const { return m_columns->saveState(); }
    void restoreColumns(const QByteArray& columns) { m_columns->restoreState(columns); }
    /// Goes to the finding after or before the one gone to last.
    void goToFinding(int by);
    /// Gives the release a house style, as one edit.
    void setHouseStyle(const HouseStyle& style);
    /// Confirms the carried-over texts of the selection and says how many are left.
    void confirmCarriedOver();
    void goTo(const PlaceInRelease& place);

signals:
    void announced(const QString& message);
    void languageShown();

private:
    void buildColumns();
    void showFindings();
    void fix(const Fix& fix);
    void fixAll(const QList<Finding>& findings);
    void ignore(const Finding& finding);
    void openTextMenu(int finding, const QPoint& at);
    void showCurrentFinding();
    void announceFindingsHere();
    void connectPreview();
    void showPreviewLanguage();
    void makeWhatIsSeen();
    void goToPreviewed(const TextPlace& place);

    std::shared_ptr<ReleaseWork> m_work;
    QString m_userName;
    FormPanel* m_form;
    EditorPane* m_editor;
    QSplitter* m_columns = nullptr;
    QWidget* m_right = nullptr;
    QTabBar* m_tabs;
    QStackedWidget* m_panels;
    CheckPanel* m_check;
    PreviewPanel* m_preview;
    TextTools* m_tools;
    ReleaseLanguages* m_languages;
    SpellingTools* m_spelling = nullptr;
    BlockId m_heardBlock;  ///< The paragraph whose findings were announced...
    qsizetype m_heard = 0; ///< ...and how many those were.
    int m_step = -1;       ///< Of the way through the findings; -1: not begun.
};

} // namespace dateline
