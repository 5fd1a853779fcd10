#pragma once

#include "dateline/importers/text_importer.h"
#include "dateline/release/finding.h"

#include <QLabel>
#include <QWidget>

#include <optional>

namespace dateline {

/// A field of the form: its label, what it is edited in, and in words what is wrong with it.
class FormField : public QWidget {
    Q_OBJECT

public:
    /// Takes `editor` as its child and names it for assistive tools.
    FormField(const QString& label, QWidget* editor, QWidget* parent);

    [[nodiscard]] QWidget& editor() { return *m_editor; }
    /// What is wrong with what was typed; empty: nothing.
    void setProblem(const QString& problem);
    /// What a check has to say about the fact.
    void setFinding(const std::optional<Finding>& finding);
    /// Where an import read the fact.
    void setReading(const std::optional<Reading>& reading);

private:
    void showProblem();

    QWidget* m_editor;
    QLabel* m_label;
    QLabel* m_message;
    QString m_problem;
    QString m_finding;
    QString m_reading;
};

} // namespace dateline
