#include "window/spelling_tools.h"

#include "window/release_view.h"

#include <QToolButton>

namespace dateline {

namespace {

// Headline, standfirst, body and notes follow each other; what a mark says of its block is enough.
bool isBehind(const TextFlow& flow, const TextPlace& place, const FlowPosition& here)
{
    for (qsizetype index = 0; index < flow.size(); ++index) {
        const FlowBlock& each = flow.at(index);
        if (each.part == place.part && each.block.id == place.block) {
            return index > here.block || (index == here.block && place.span.offset >= here.offset);
        }
    }
    return false;
}

} // namespace

bool isAboutSpelling(const Finding& finding)
{
    return finding.rule.startsWith(QLatin1String("spelling."));
}

SpellingTools::SpellingTools(ReleaseView& view, WordListFiles& files)
    : QObject(&view), m_view(view), m_files(files),
      m_takeBack(new QAction(tr("Take the last word out of the word list again"), this))
{
    auto* check = new QAction(tr("Check spelling"), this);
    check->setObjectName(QStringLiteral("checkSpelling"));
    check->setShortcut(Qt::Key_F7);
    connect(check, &QAction::triggered, this, &SpellingTools::checkNext);
    m_takeBack->setObjectName(QStringLiteral("takeWordBack"));
    m_takeBack->setEnabled(false);
    connect(m_takeBack, &QAction::triggered, this, &SpellingTools::takeBack);
    m_actions = {check, m_takeBack};
    m_view.checking().setWordLists(m_files.lists());
    connect(&m_files, &WordListFiles::changed, this, [this] { m_view.checking().setWordLists(m_files.lists()); });
}

LanguageTag SpellingTools::languageOf(const Finding& finding) const
{
    return m_view.checking().questionAbout(finding).languages.value(0);
}

void SpellingTools::openMenu(const Finding& finding, const QPoint& at)
{
    const SuggestionQuestion question = m_view.checking().questionAbout(finding);
    Suggestions& suggestions = m_view.work()->suggestions;
    const auto* languages = m_view.findChild<QToolButton*>(QStringLiteral("passageLanguage"));
    auto* menu = new SpellingMenu(question.word, question.languages.value(0),
                                  languages == nullptr ? nullptr : languages->menu(), &m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setHouseListThere(m_files.has(WordListOwner::House));
    connect(menu, &SpellingMenu::changeWanted, this, [this, finding](const QString& word) { change(finding, word); });
    connect(menu, &SpellingMenu::changeEverywhereWanted, this,
            [this, finding](const QString& word) { changeEverywhere(finding, word); });
    connect(menu, &SpellingMenu::ignoreOnceWanted, this, [this, finding] { ignoreOnce(finding); });
    connect(menu, &SpellingMenu::ignoreInReleaseWanted, this, [this, finding] { ignoreInRelease(finding); });
    connect(menu, &SpellingMenu::addToHouseWanted, this, [this, finding] { addToFile(finding, WordListOwner::House); });
    connect(menu, &SpellingMenu::addToOwnWanted, this,
            [this, finding] { addToFile(finding, WordListOwner::Personal); });
    connect(
        &suggestions, &Suggestions::answered, menu,
        [menu, word = question.word](const SuggestionQuestion& asked, const QList<Suggestion>& found, bool complete) {
            if (asked.word == word) {
                menu->setSuggestions(found, complete);
            }
        });
    suggestions.ask(question, Suggestions::Urgency::Now);
    menu->popup(at);
}

// From the cursor on, then from the beginning, as people know it.
void SpellingTools::checkNext()
{
    const FlowPosition here = m_view.editor().selection().end;
    const Finding* first = nullptr;
    const Finding* next = nullptr;
    for (const Finding& finding : m_view.checking().findings()) {
        const auto* place = std::get_if<TextPlace>(&finding.place);
        if (!isAboutSpelling(finding) || place == nullptr || place->language != m_view.editor().language()) {
            continue;
        }
        first = first == nullptr ? &finding : first;
        if (next == nullptr && isBehind(m_view.editor().flow(), *place, here)) {
            next = &finding;
        }
    }
    if (first == nullptr) {
        emit m_view.announced(tr("No unknown words in this text."));
        return;
    }
    const Finding finding = next == nullptr ? *first : *next;
    m_view.goTo(finding.place);
    const QRect cursor = m_view.editor().cursorRect();
    openMenu(finding, m_view.editor().viewport()->mapToGlobal(cursor.bottomLeft()));
}

void SpellingTools::change(const Finding& finding, const QString& word)
{
    if (const auto* place = std::get_if<TextPlace>(&finding.place)) {
        const Fix fix{tr("Change “%1”").arg(finding.excerpt), {TextFix{*place, finding.excerpt, word}}};
        if (const Expected<void> done = m_view.document().apply(fix); !done) {
            emit m_view.announced(done.error().message());
        }
    }
}

void SpellingTools::changeEverywhere(const Finding& finding, const QString& word)
{
    Fix fix{tr("Change “%1” everywhere").arg(finding.excerpt), {}};
    for (const Finding& each : m_view.checking().findings()) {
        const auto* place = std::get_if<TextPlace>(&each.place);
        if (place != nullptr && isAboutSpelling(each) && each.excerpt == finding.excerpt) {
            fix.edits.append(TextFix{*place, each.excerpt, word});
        }
    }
    const qsizetype count = fix.edits.size();
    const Expected<void> done = m_view.document().apply(fix);
    emit m_view.announced(done ? tr("Changed %n time(s).", nullptr, static_cast<int>(count)) : done.error().message());
}

void SpellingTools::ignoreOnce(const Finding& finding)
{
    m_view.checking().waive(finding, tr("Spelled as meant"), m_view.userName());
}

void SpellingTools::ignoreInRelease(const Finding& finding)
{
    m_view.checking().waiveAll(finding, tr("Spelled as meant"), m_view.userName());
}

// Lists are of a language, not of a country: what is right in one is nearly always right in others.
void SpellingTools::addToFile(const Finding& finding, WordListOwner owner)
{
    const QString word = finding.excerpt;
    const LanguageTag passage = languageOf(finding);
    const LanguageTag wide(passage.language());
    const LanguageTag language = wide.script() == passage.script() ? wide : passage;
    if (const Expected<void> added = m_files.add(owner, word, language); !added) {
        emit m_view.announced(added.error().message());
        return;
    }
    m_undoAdding = [this, owner, word, language] { return m_files.remove(owner, word, language); };
    m_takeBack->setText(tr("Take “%1” out of the word list again").arg(word));
    m_takeBack->setEnabled(true);
    emit m_view.announced(owner == WordListOwner::House ? tr("“%1” is in the word list of the house now.").arg(word)
                                                        : tr("“%1” is in your word list now.").arg(word));
}

void SpellingTools::takeBack()
{
    if (m_undoAdding) {
        const Expected<void> done = m_undoAdding();
        emit m_view.announced(done ? tr("The word is out of the list again.") : done.error().message());
        m_undoAdding = nullptr;
        m_takeBack->setEnabled(false);
    }
}

} // namespace dateline
