#pragma once

#include <QPlainTextEdit>

namespace dateline {

/// Where a key leads out of a cell.
enum class CellMove { Next, Previous, Above, Below, Out };

/// The words of one cell while they are written, over the place where the page shows them. Holds
/// nothing that the release does not: each change is reported and shown again from there.
class CellEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CellEditor(QWidget* parent);

    /// Shows other words without reporting them; the cursor stays where it can.
    void setWords(const QString& words);

signals:
    void wordsChanged(const QString& words);
    void moved(dateline::CellMove move);
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    [[nodiscard]] bool isAtEdge(QTextCursor::MoveOperation direction) const;
};

} // namespace dateline
