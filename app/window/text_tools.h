#pragma once

#include <QAction>
#include <QList>
#include <QObject>
#include <QStringList>

namespace dateline {

class ReleaseView;
class Settings;

/// What can be done with the text of an open release besides writing it, as actions for the menus.
class TextTools : public QObject {
    Q_OBJECT

public:
    /// A child of `view`.
    explicit TextTools(ReleaseView& view);

    /// For the Edit menu, in groups.
    [[nodiscard]] const QList<QList<QAction*>>& editActions() const { return m_editActions; }
    /// For the Text menu, in groups.
    [[nodiscard]] const QList<QList<QAction*>>& textActions() const { return m_textActions; }
    /// Takes over what the user chose before, and keeps what is chosen from now on. `settings`
    /// must live longer.
    void remember(Settings& settings);

private:
    QAction* make(const QString& name, const QKeySequence& keys, const char* objectName);
    void addClipboard();
    void addSearch();
    void addWriting();
    void addPlaces();
    void openPalette();
    void insertCharacter(const QString& character);

    ReleaseView& m_view;
    Settings* m_settings = nullptr;
    QAction* m_smartTyping = nullptr;
    QStringList m_recentCharacters;
    QList<QList<QAction*>> m_editActions;
    QList<QList<QAction*>> m_textActions;
};

} // namespace dateline
