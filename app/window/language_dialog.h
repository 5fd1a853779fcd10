#pragma once

#include "dateline/release/language_versions.h"
#include "theme/choice_box.h"

#include <QButtonGroup>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

namespace dateline {

/// Asks which language is added to a release, and what its text begins with.
class LanguageDialog : public QDialog {
    Q_OBJECT

public:
    LanguageDialog(const Release& release, const LanguageTag& current, QWidget* parent);

    /// Empty while the words in the field name no language that could be added.
    [[nodiscard]] LanguageTag language() const;
    [[nodiscard]] VersionStart start() const;

private:
    void fill();
    void showProblem();

    const Release& m_release;
    ChoiceBox* m_language;
    QLabel* m_problem;
    QButtonGroup* m_starts;
    QPushButton* m_accept = nullptr;
};

} // namespace dateline
