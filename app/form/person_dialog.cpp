#include "form/person_dialog.h"

#include "form/choices.h"
#include "form/directory_help.h"
#include "theme/choice_box.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace dateline {

PersonDialog::PersonDialog(const Person& person, PersonRole role, bool isNew, const LanguageTag& language,
                           DirectoryStore* directory, QWidget* parent)
    : QDialog(parent), m_directory(directory), m_language(language), m_form(new QFormLayout(this)),
      m_role(new ChoiceBox(this))
{
    setWindowTitle(isNew ? tr("Add a person") : tr("Person"));
    setMinimumWidth(420);
    m_form->setContentsMargins(20, 20, 20, 16);
    m_form->setSpacing(10);
    m_role->addItems({tr("Chair"), tr("Host")});
    m_role->setCurrentIndex(static_cast<int>(role));
    m_role->setAccessibleName(tr("Part in the event"));
    m_form->addRow(tr("Part"), m_role);
    m_honorific = addLine(tr("Honorific"), "honorific");
    m_given = addLine(tr("Given name"), "given");
    m_family = addLine(tr("Family name"), "family");
    m_familyFirst = new QCheckBox(tr("The family name comes first"), this);
    m_form->addRow(QString(), m_familyFirst);
    m_function = addLine(tr("Function"), "function");
    m_party = addLine(tr("Country or organisation"), "party");
    fill(person);
    completeParties(*m_party, directory, language);
    for (QLineEdit* line : {m_given, m_family, m_function}) {
        completePeople(*line, directory, language, [this](const Contact& chosen) { fill(chosen.person); });
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Add") : tr("Done"));
    if (!isNew) {
        auto* remove = buttons->addButton(tr("Remove"), QDialogButtonBox::DestructiveRole);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_removed = true;
            accept();
        });
    }
    addDirectoryButton(*buttons, directory, [this] {
        Contact contact;
        contact.person = this->person();
        return contact;
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_form->addRow(buttons);
    m_given->setFocus();
}

QLineEdit* PersonDialog::addLine(const QString& label, const char* name)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(label);
    m_form->addRow(label, line);
    return line;
}

void PersonDialog::fill(const Person& person)
{
    m_person = person;
    m_honorific->setText(person.honorific.in(m_language));
    m_given->setText(person.given.in(m_language));
    m_family->setText(person.family.in(m_language));
    m_familyFirst->setChecked(person.familyFirst);
    m_function->setText(person.function.in(m_language));
    m_party->setText(partyName(person.affiliation, m_language));
}

Person PersonDialog::person() const
{
    Person person = m_person;
    person.honorific.set(m_language, m_honorific->text().trimmed());
    person.given.set(m_language, m_given->text().trimmed());
    person.family.set(m_language, m_family->text().trimmed());
    person.familyFirst = m_familyFirst->isChecked();
    person.function.set(m_language, m_function->text().trimmed());
    if (m_party->text().trimmed() != partyName(m_person.affiliation, m_language)) {
        person.affiliation = partyNamed(m_party->text(), m_language, m_directory);
    }
    return person;
}

PersonRole PersonDialog::role() const
{
    return static_cast<PersonRole>(m_role->currentIndex());
}

QString personTitle(const Person& person, const LanguageTag& language)
{
    const QString name = (person.honorific.in(language) + u' ' + person.fullName(language)).trimmed();
    return name.isEmpty() ? partyName(person.affiliation, language) : name;
}

QString personFunction(const Person& person, const LanguageTag& language)
{
    QStringList parts{person.function.in(language)};
    if (!person.fullName(language).isEmpty()) {
        parts.append(partyName(person.affiliation, language));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace dateline
