#include "editor/spelling_menu.h"

#include "dateline/locale/names.h"

#include <QLocale>

namespace dateline {

namespace {

constexpr int kMostRows = 6;

QString nameOf(const LanguageTag& language)
{
    return language.isEmpty() ? SpellingMenu::tr("Name") : languageName(language, language);
}

// Behind a tab a menu shows what stands at its right edge.
QString rowText(const QString& left, const QString& right)
{
    QString text = left;
    return text.replace(u'&', QStringLiteral("&&")) + u'\t' + right;
}

} // namespace

SpellingMenu::SpellingMenu(const QString& word, const LanguageTag& language, QMenu* languages, QWidget* parent)
    : QMenu(parent), m_word(word)
{
    setObjectName(QStringLiteral("spellingMenu"));
    addSuggestionRows();
    addSeparator();
    addLists();
    addAction(tr("Ignore once"), this, &SpellingMenu::ignoreOnceWanted);
    addAction(tr("Ignore in this release"), this, &SpellingMenu::ignoreInReleaseWanted);
    m_everywhere = addMenu(tr("Change everywhere to"));
    m_everywhere->setEnabled(false);
    if (languages != nullptr) {
        addSeparator();
        QAction* passage = addMenu(languages);
        passage->setText(tr("Language of this passage (%1)").arg(languageName(language, language)));
    }
}

void SpellingMenu::addSuggestionRows()
{
    m_note = addAction(tr("Looking for suggestions…"));
    m_note->setEnabled(false);
    for (int row = 0; row < kMostRows; ++row) {
        auto* action = new QAction(this);
        action->setVisible(false);
        connect(action, &QAction::triggered, this, [this, action] { emit changeWanted(action->data().toString()); });
        addAction(action);
        m_rows.append(action);
    }
}

void SpellingMenu::addLists()
{
    QMenu* lists = addMenu(tr("Add “%1” to").arg(QString(m_word).replace(u'&', QStringLiteral("&&"))));
    m_house = lists->addAction(tr("The word list of the house"), this, &SpellingMenu::addToHouseWanted);
    lists->addAction(tr("My own word list"), this, &SpellingMenu::addToOwnWanted);
}

void SpellingMenu::setSuggestions(const QList<Suggestion>& suggestions, bool complete)
{
    m_everywhere->clear();
    for (int row = 0; row < kMostRows; ++row) {
        QAction* action = m_rows.at(row);
        action->setVisible(row < suggestions.size());
        if (row >= suggestions.size()) {
            continue;
        }
        const Suggestion& suggestion = suggestions.at(row);
        action->setText(rowText(suggestion.word, nameOf(suggestion.language)));
        action->setData(suggestion.word);
        m_everywhere->addAction(rowText(suggestion.word, nameOf(suggestion.language)), this,
                                [this, word = suggestion.word] { emit changeEverywhereWanted(word); });
    }
    m_everywhere->setEnabled(!suggestions.isEmpty());
    m_note->setVisible(suggestions.isEmpty());
    if (suggestions.isEmpty() && complete) {
        m_note->setText(tr("No suggestions"));
    } else if (!suggestions.isEmpty() && activeAction() == nullptr) {
        setActiveAction(m_rows.first());
    }
}

} // namespace dateline
