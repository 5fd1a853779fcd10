#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include <functional>

namespace dateline {

/// A line above the release that says what happened to its file, with what can be done about it.
/// Does not stand in the way of writing.
class FileNotice : public QFrame {
    Q_OBJECT

public:
    explicit FileNotice(QWidget* parent = nullptr);

    struct Action {
        QString label;
        std::function<void()> run;
    };
    /// Says something that can be answered; each action hides the notice.
    void tell(const QString& words, const QList<Action>& actions);
    /// Changes the words of what is told.
    void setWords(const QString& words) { m_words->setText(words); }

signals:
    void announced(const QString& message);

private:
    QLabel* m_words;
    QLayout* m_row;
    QList<QPushButton*> m_buttons;
};

} // namespace dateline
