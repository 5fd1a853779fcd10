#include "window/release_display.h"

#include "dateline/locale/names.h"
#include "dateline/release/language_versions.h"
#include "dateline/text/segment.h"
#include "window/file_controller.h"
#include "window/release_languages.h"
#include "window/release_view.h"
#include "window/status_row.h"
#include "window/top_bar.h"
#include "window/window_actions.h"
#include "workspace/text_counts.h"

#include <QLocale>

namespace dateline {

ReleaseDisplay::ReleaseDisplay(ReleaseView& view, const FileController& files, WindowActions& actions, TopBar& top,
                               StatusRow& status, QWidget& window)
    : m_view(view), m_files(files), m_actions(actions), m_top(top), m_status(status), m_window(window)
{
    connect(&m_view.document(), &ReleaseDocument::statusChanged, this, &ReleaseDisplay::showStatus);
    connect(&m_view.editor(), &TextEditor::situationChanged, this, &ReleaseDisplay::showCounts);
    connect(&m_view.checking(), &Checking::findingsChanged, this, [this] {
        showFindings();
        showCounts();
    });
    connect(&m_view.typesetting(), &Typesetting::pagesChanged, this, &ReleaseDisplay::showCounts);
    connect(&m_view.languages(), &ReleaseLanguages::changed, this, &ReleaseDisplay::showLanguages);
    showLanguages();
    showStatus();
    showFindings();
    showCounts();
}

void ReleaseDisplay::showLanguages()
{
    const Release& release = m_view.document().release();
    const LanguageTag& current = m_view.editor().language();
    m_top.setLanguages(languagesOf(release), release.sourceLanguage, current);
    m_status.setLanguage(languageName(current, LanguageTag(QLocale().bcp47Name())));
}

void ReleaseDisplay::setZoom(double zoom)
{
    m_view.editor().setZoom(zoom);
    m_status.setZoom(m_view.editor().zoom());
}

void ReleaseDisplay::showStatus()
{
    const ReleaseDocument& document = m_view.document();
    m_actions.undo->setEnabled(document.canUndo());
    m_actions.redo->setEnabled(document.canRedo());
    m_actions.undo->setText(document.canUndo() ? tr("Undo: %1").arg(document.undoLabel()) : tr("Undo"));
    m_actions.redo->setText(document.canRedo() ? tr("Redo: %1").arg(document.redoLabel()) : tr("Redo"));
    m_actions.revert->setEnabled(document.isModified() && !document.path().isEmpty());
    m_actions.previousVersion->setEnabled(!document.path().isEmpty());
    m_top.setSaveState(m_files.saveState());
    m_window.setWindowTitle(document.isReadOnly() ? tr("%1 (read only) – Dateline").arg(document.displayName())
                                                  : tr("%1[*] – Dateline").arg(document.displayName()));
    m_window.setWindowModified(document.isModified());
}

void ReleaseDisplay::showFindings()
{
    const int mustFix = m_view.checking().count(Severity::MustFix);
    m_top.setFindings(mustFix, m_view.checking().count(Severity::Remark));
    m_status.setReadiness(mustFix == 0 ? tr("Ready to export")
                                       : tr("%n must be fixed before export", nullptr, mustFix));
}

void ReleaseDisplay::showCounts()
{
    const TextEditor& editor = m_view.editor();
    const QString selected = editor.textCursor().selectedText();
    const int count = selected.isEmpty() ? m_view.checking().wordCount(editor.language())
                                         : static_cast<int>(words(selected, editor.language()).size());
    m_status.setWords(count, readingMinutes(count), !selected.isEmpty());
    const auto pages = m_view.typesetting().pages();
    m_status.setPages(pages && pages->has_value() ? static_cast<int>((*pages)->pages.size()) : 0);
}

} // namespace dateline
