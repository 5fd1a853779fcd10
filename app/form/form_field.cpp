#include "form/form_field.h"

#include "theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dateline {

namespace {

/// Below this the user is asked whether a reading is right.
constexpr double kSure = 0.6;

} // namespace

FormField::FormField(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_label(new QLabel(label, this)), m_message(new QLabel(this))
{
    setRole(m_label, "label");
    setRole(m_message, "problem");
    m_label->setBuddy(editor);
    m_message->setWordWrap(true);
    m_message->hide();
    editor->setParent(this);
    editor->setAccessibleName(label);
    if (const auto* choice = qobject_cast<const QComboBox*>(editor); choice != nullptr && choice->isEditable()) {
        choice->lineEdit()->setAccessibleName(label);
    }
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3);
    rows->addWidget(m_label);
    rows->addWidget(editor);
    rows->addWidget(m_message);
}

void FormField::setProblem(const QString& problem)
{
    m_problem = problem;
    showProblem();
}

void FormField::setFinding(const std::optional<Finding>& finding)
{
    const bool shown = finding && finding->severity == Severity::MustFix;
    m_finding = shown ? (finding->message.isEmpty() ? finding->title : finding->message) : QString();
    showProblem();
}

void FormField::setReading(const std::optional<Reading>& reading)
{
    m_reading.clear();
    if (reading && reading->line > 0) {
        m_reading =
            reading->confidence < kSure ? tr("Read from line %1, “%2”. Please check.") : tr("Read from line %1, “%2”.");
        m_reading = m_reading.arg(reading->line).arg(reading->words);
    }
    m_editor->setToolTip(m_reading);
    showProblem();
}

void FormField::showProblem()
{
    const QString& problem = m_problem.isEmpty() ? m_finding : m_problem;
    m_message->setText(problem);
    m_message->setVisible(!problem.isEmpty());
    m_editor->setAccessibleDescription(problem.isEmpty() ? m_reading : problem);
    setLook(m_editor, "error", !problem.isEmpty());
}

} // namespace dateline
