#pragma once

#include <QDialog>
#include <QLineEdit>

namespace dateline {

/// Asks for a reason, which has to be given.
class ReasonDialog : public QDialog {
    Q_OBJECT

public:
    /// `question` says what the reason is for, `details` what it concerns, `accept` is the button.
    ReasonDialog(const QString& question, const QStringList& details, const QString& accept, QWidget* parent);

    [[nodiscard]] QString reason() const { return m_reason->text().trimmed(); }

private:
    QLineEdit* m_reason;
};

} // namespace dateline
