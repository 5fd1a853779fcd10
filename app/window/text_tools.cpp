#include "window/text_tools.h"

#include "window/release_view.h"

namespace dateline {

TextTools::TextTools(ReleaseView& view) : QObject(&view), m_view(view)
{
    addClipboard();
    addSearch();
}

QAction* TextTools::make(const QString& name, const QKeySequence& keys, const char* objectName)
{
    auto* action = new QAction(name, this);
    action->setShortcut(keys);
    action->setObjectName(QLatin1String(objectName));
    return action;
}

// Their keys belong to whatever has the focus, a field of the form too: the menu only shows them.
void TextTools::addClipboard()
{
    QAction* cut = make(tr("Cut"), QKeySequence::Cut, "cut");
    QAction* copy = make(tr("Copy"), QKeySequence::Copy, "copy");
    QAction* paste = make(tr("Paste"), QKeySequence::Paste, "paste");
    QAction* pastePlain = make(tr("Paste as plain text"), QKeySequence(tr("Ctrl+Shift+V")), "pastePlain");
    for (QAction* action : {cut, copy, paste, pastePlain}) {
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    connect(cut, &QAction::triggered, this, [this] {
        m_view.editor().copy();
        m_view.editor().removeSelection(tr("Cut"));
    });
    connect(copy, &QAction::triggered, &m_view.editor(), &TextEditor::copy);
    connect(paste, &QAction::triggered, &m_view.editor(), &TextEditor::paste);
    connect(pastePlain, &QAction::triggered, &m_view.editor(), &TextEditor::pastePlain);
    m_editActions.append({cut, copy, paste, pastePlain});
}

void TextTools::addSearch()
{
    QAction* find = make(tr("Find…"), QKeySequence::Find, "find");
    QAction* replace = make(tr("Find and replace…"), QKeySequence(tr("Ctrl+H")), "replace");
    QAction* next = make(tr("Next hit"), QKeySequence(Qt::Key_F3), "nextHit");
    QAction* previous = make(tr("Previous hit"), QKeySequence(Qt::SHIFT | Qt::Key_F3), "previousHit");
    FindBar& bar = m_view.findBar();
    connect(find, &QAction::triggered, &bar, [&bar] { bar.open(false); });
    connect(replace, &QAction::triggered, &bar, [&bar] { bar.open(true); });
    connect(next, &QAction::triggered, &bar, [&bar] { bar.step(1); });
    connect(previous, &QAction::triggered, &bar, [&bar] { bar.step(-1); });
    connect(&bar, &FindBar::placeWanted, &m_view, &ReleaseView::goTo);
    connect(&bar, &FindBar::announced, &m_view, &ReleaseView::announced);
    m_editActions.append({find, replace, next, previous});
}

} // namespace dateline
