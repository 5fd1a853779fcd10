#pragma once

#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QString>

#include <functional>

namespace dateline {

/// One line of a quick list: what it is, what more there is to say, and what choosing it does.
struct QuickEntry {
    QString title;    ///< With a tabulator: a sign, and what it is.
    QString detail;   ///< At the end of the line, in muted ink.
    QString keywords; ///< Found as well, never shown.
    std::function<void()> run;
};

/// The entries that have all the words typed, whatever their case and accents; those that begin
/// with them, or whose keywords are exactly them, first; else in the order given.
[[nodiscard]] QList<QuickEntry> filtered(const QList<QuickEntry>& entries, const QString& typed);

/// A line to type in over a list to choose from, by keys or pointer. Closes when something was
/// chosen, on Escape and when something else is clicked; then deletes itself.
class QuickList : public QFrame {
    Q_OBJECT

public:
    /// Gives the entries for what was typed.
    using Source = std::function<QList<QuickEntry>(const QString& typed)>;

    /// `name` says what is chosen here; `window` is what it opens over.
    QuickList(const QString& name, const Source& source, QWidget& window);

    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void fit();
    void choose();
    void move(int by);

    Source m_source;
    QWidget& m_window;
    QLineEdit* m_line;
    QListWidget* m_list;
    QList<QuickEntry> m_entries;
};

} // namespace dateline
