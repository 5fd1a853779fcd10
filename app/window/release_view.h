#pragma once

#include "editor/editor_pane.h"
#include "form/form_panel.h"
#include "panels/check_panel.h"
#include "panels/preview_panel.h"
#include "workspace/release_work.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QWidget>

#include <memory>

namespace dateline {

class DirectoryStore;
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
    [[nodiscard]] FormPanel& form() { return *m_form; }
    [[nodiscard]] FindBar& findBar() { return m_editor->findBar(); }
    [[nodiscard]] TextTools& tools() { return *m_tools; }
    [[nodiscard]] const QString& userName() const { return m_userName; }

    /// Who is offered in the form; must live longer.
    void setDirectory(DirectoryStore* directory) { m_form->setDirectory(directory); }
    /// Words that the office and the user take as right; must live longer.
    void setWordLists(WordListFiles& files);
    [[nodiscard]] SpellingTools* spelling() { return m_spelling; }
    void setLanguage(const LanguageTag& language);
    void showPanel(Panel panel);
    /// Goes to the finding after or before the one gone to last.
    void goToFinding(int by);
    /// Gives the release a house style, as one edit.
    void setHouseStyle(const HouseStyle& style);
    /// Confirms the carried-over texts of the selection and says how many are left.
    void confirmCarriedOver();
    void goTo(const PlaceInRelease& place);

signals:
    void announced(const QString& message);

private:
    void buildColumns();
    void showFindings();
    void fix(const Fix& fix);
    void fixAll(const QList<Finding>& findings);
    void ignore(const Finding& finding);
    void openTextMenu(int finding, const QPoint& at);
    void showCurrentFinding();

    std::shared_ptr<ReleaseWork> m_work;
    QString m_userName;
    FormPanel* m_form;
    EditorPane* m_editor;
    QTabBar* m_tabs;
    QStackedWidget* m_panels;
    CheckPanel* m_check;
    PreviewPanel* m_preview;
    TextTools* m_tools;
    SpellingTools* m_spelling = nullptr;
    int m_step = -1; ///< Of the way through the findings; -1: not begun.
};

} // namespace dateline
