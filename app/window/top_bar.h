#pragma once

#include "dateline/text/language.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

namespace dateline {

class WindowActions;

/// The top row: menus, undo, languages, save state, findings, and the one primary button.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(const WindowActions& actions, QWidget* parent);

    [[nodiscard]] QMenuBar& menus() { return *m_menus; }
    /// Hides what belongs to an open release.
    void setReleaseOpen(bool open);
    void setLanguages(const QList<LanguageTag>& languages, const LanguageTag& source, const LanguageTag& current);
    void setSaveState(const QString& words);
    void setFindings(int mustFix, int remarks);

signals:
    void languageChosen(const dateline::LanguageTag& language);
    void languageMenuWanted(const dateline::LanguageTag& language, const QPoint& globalPosition);
    void languageWanted();
    void findingsClicked();

private:
    QMenuBar* m_menus;
    QList<QWidget*> m_ofRelease;
    QHBoxLayout* m_languages;
    QButtonGroup* m_languageGroup;
    QPushButton* m_addLanguage;
    QLabel* m_saveState;
    QPushButton* m_findings;
};

} // namespace dateline
