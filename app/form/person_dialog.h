#pragma once

#include "dateline/release/people.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLineEdit>

namespace dateline {

class DirectoryStore;

enum class PersonRole { Chair, Host };

/// Asks who chairs or hosts.
class PersonDialog : public QDialog {
    Q_OBJECT

public:
    /// `directory` may be null: nobody is offered then.
    PersonDialog(const Person& person, PersonRole role, bool isNew, const LanguageTag& language,
                 DirectoryStore* directory, QWidget* parent);

    [[nodiscard]] Person person() const;
    [[nodiscard]] PersonRole role() const;
    /// Whether the person is to be taken out.
    [[nodiscard]] bool isRemoved() const { return m_removed; }

private:
    QLineEdit* addLine(const QString& label, const char* name);
    void fill(const Person& person);

    DirectoryStore* m_directory;
    Person m_person;
    LanguageTag m_language;
    bool m_removed = false;
    QFormLayout* m_form;
    QComboBox* m_role;
    QLineEdit* m_honorific;
    QLineEdit* m_given;
    QLineEdit* m_family;
    QCheckBox* m_familyFirst;
    QLineEdit* m_function;
    QLineEdit* m_party;
};

/// Name with honorific, for a card: "Ms Elena Marin"; of a host without a name, its party.
[[nodiscard]] QString personTitle(const Person& person, const LanguageTag& language);
/// Function and party, for a card: "Deputy Foreign Minister, Kazakhstan".
[[nodiscard]] QString personFunction(const Person& person, const LanguageTag& language);

} // namespace dateline
