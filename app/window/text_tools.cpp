#include "window/text_tools.h"

#include "window/quick_entries.h"
#include "window/release_view.h"
#include "window/settings.h"

namespace dateline {

namespace {

constexpr int kMostRecentCharacters = 12;

}

TextTools::TextTools(ReleaseView& view) : QObject(&view), m_view(view)
{
    addClipboard();
    addSearch();
    addPlaces();
    addWriting();
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

void TextTools::addPlaces()
{
    QAction* paragraph = make(tr("Go to paragraph…"), QKeySequence(tr("Ctrl+G")), "goToParagraph");
    QAction* outline = make(tr("Outline…"), QKeySequence(tr("Ctrl+Shift+O")), "outline");
    QAction* palette = make(tr("Find an action, field, finding or paragraph…"), QKeySequence(tr("Ctrl+K")), "palette");
    const auto choose = [this](const QString& name, QList<QuickEntry> (*entries)(ReleaseView&)) {
        const auto source = [all = entries(m_view)](const QString& typed) { return filtered(all, typed); };
        (new QuickList(name, source, *m_view.window()))->open();
    };
    connect(paragraph, &QAction::triggered, this,
            [choose] { choose(tr("Number or words of a paragraph"), &paragraphEntries); });
    connect(outline, &QAction::triggered, this, [choose] { choose(tr("Heading"), &headingEntries); });
    connect(palette, &QAction::triggered, this, &TextTools::openPalette);
    m_editActions.append({paragraph, outline, palette});
}

void TextTools::openPalette()
{
    const auto* menus = m_view.window()->findChild<QMenuBar*>();
    QList<QuickEntry> all = menus == nullptr ? QList<QuickEntry>() : actionEntries(*menus);
    all += fieldEntries(m_view) + findingEntries(m_view) + paragraphEntries(m_view);
    const auto source = [all](const QString& typed) { return filtered(all, typed); };
    (new QuickList(tr("Find an action, field, finding or paragraph"), source, *m_view.window()))->open();
}

void TextTools::addWriting()
{
    QAction* characters = make(tr("Special character…"), QKeySequence(tr("Ctrl+Shift+I")), "specialCharacter");
    connect(characters, &QAction::triggered, this, [this] {
        const auto source = [this](const QString& typed) {
            return characterEntries(typed, m_recentCharacters, [this](const QString& each) { insertCharacter(each); });
        };
        (new QuickList(tr("Name of a character, such as “en dash”"), source, *m_view.window()))->open();
    });
    m_smartTyping = make(tr("Smart typing"), {}, "smartTyping");
    m_smartTyping->setCheckable(true);
    m_smartTyping->setChecked(true);
    m_smartTyping->setToolTip(tr("Makes quotation marks, dashes and spaces right for the language while you type"));
    connect(m_smartTyping, &QAction::toggled, this, [this](bool on) {
        m_view.editor().setSmartTyping(on);
        if (m_settings != nullptr) {
            m_settings->setSmartTyping(on);
        }
    });
    m_textActions.append(QList<QAction*>{characters, m_smartTyping});
}

void TextTools::insertCharacter(const QString& character)
{
    m_view.editor().insertWords(character);
    m_view.editor().setFocus();
    m_recentCharacters.removeAll(character);
    m_recentCharacters.prepend(character);
    m_recentCharacters = m_recentCharacters.mid(0, kMostRecentCharacters);
    if (m_settings != nullptr) {
        m_settings->setRecentCharacters(m_recentCharacters);
    }
}

void TextTools::remember(Settings& settings)
{
    m_recentCharacters = settings.recentCharacters();
    m_smartTyping->setChecked(settings.smartTyping());
    m_settings = &settings;
}

} // namespace dateline
