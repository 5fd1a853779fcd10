#include "form/contact_dialog.h"

#include "dateline/locale/phone.h"
#include "form/choices.h"
#include "form/directory_help.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace dateline {

ContactDialog::ContactDialog(const Contact& contact, bool isNew, const LanguageTag& language, PhoneFormat format,
                             const QString& country, DirectoryStore* directory, QWidget* parent)
    : QDialog(parent), m_directory(directory), m_language(language), m_format(format), m_country(country),
      m_form(new QFormLayout(this))
{
    setWindowTitle(isNew ? tr("Add a contact") : tr("Spokesperson contact"));
    setMinimumWidth(440);
    m_form->setContentsMargins(20, 20, 20, 16);
    m_form->setSpacing(10);
    m_honorific = addLine(tr("Honorific"), "honorific");
    m_given = addLine(tr("Given name"), "given");
    m_family = addLine(tr("Family name"), "family");
    m_function = addLine(tr("Function"), "function");
    m_party = addLine(tr("Country or organisation"), "party");
    m_phones = addLines(tr("Phones, one a line"), "phones");
    m_phoneProblem = new QLabel(this);
    m_phoneProblem->setWordWrap(true);
    setRole(m_phoneProblem, "problem");
    m_form->addRow(QString(), m_phoneProblem);
    m_emails = addLines(tr("E-mails, one a line"), "emails");
    m_hours = addLine(tr("Hours"), "hours");
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Add") : tr("Done"));
    if (!isNew) {
        auto* remove = buttons->addButton(tr("Remove"), QDialogButtonBox::DestructiveRole);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_removed = true;
            accept();
        });
    }
    addDirectoryButton(*buttons, directory, [this] { return this->contact(); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_phones, &QPlainTextEdit::textChanged, this, &ContactDialog::checkPhones);
    m_form->addRow(buttons);
    fill(contact);
    checkPhones();
    completeParties(*m_party, directory, language);
    for (QLineEdit* line : {m_given, m_family, m_function}) {
        completePeople(*line, directory, language, [this](const Contact& chosen) { fill(chosen); });
    }
    m_given->setFocus();
}

QLineEdit* ContactDialog::addLine(const QString& label, const char* name)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(label);
    m_form->addRow(label, line);
    return line;
}

QPlainTextEdit* ContactDialog::addLines(const QString& label, const char* name)
{
    auto* field = new QPlainTextEdit(this);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    field->setTabChangesFocus(true);
    field->setFixedHeight(64);
    m_form->addRow(label, field);
    return field;
}

void ContactDialog::fill(const Contact& contact)
{
    m_contact = contact;
    m_honorific->setText(contact.person.honorific.in(m_language));
    m_given->setText(contact.person.given.in(m_language));
    m_family->setText(contact.person.family.in(m_language));
    m_function->setText(contact.person.function.in(m_language));
    m_party->setText(partyName(contact.person.affiliation, m_language));
    QStringList numbers;
    for (const Phone& phone : contact.phones) {
        numbers.append(formatPhone(phone.number, m_format));
    }
    m_phones->setPlainText(numbers.join(u'\n'));
    m_emails->setPlainText(QStringList(contact.emails).join(u'\n'));
    m_hours->setText(contact.hours.in(m_language));
}

// A number that stays as it was keeps its kind.
QList<Phone> ContactDialog::phones() const
{
    QList<Phone> result;
    for (const QString& line : m_phones->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        Phone phone;
        phone.number = readPhone(line, m_country).value_or(line.trimmed());
        for (const Phone& before : m_contact.phones) {
            phone = before.number == phone.number ? before : phone;
        }
        result.append(phone);
    }
    return result;
}

void ContactDialog::checkPhones()
{
    QStringList wrong;
    for (const QString& line : m_phones->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty() && !readPhone(line, m_country)) {
            wrong.append(line.trimmed());
        }
    }
    m_phoneProblem->setVisible(!wrong.isEmpty());
    m_phoneProblem->setText(
        tr("“%1” cannot be dialled. Write it with the country code, like +32 2 584 11 11.").arg(wrong.join(u' ')));
}

Contact ContactDialog::contact() const
{
    Contact contact = m_contact;
    contact.person.honorific.set(m_language, m_honorific->text().trimmed());
    contact.person.given.set(m_language, m_given->text().trimmed());
    contact.person.family.set(m_language, m_family->text().trimmed());
    contact.person.function.set(m_language, m_function->text().trimmed());
    if (m_party->text().trimmed() != partyName(m_contact.person.affiliation, m_language)) {
        contact.person.affiliation = partyNamed(m_party->text(), m_language, m_directory);
    }
    contact.phones = phones();
    contact.emails.clear();
    for (const QString& line : m_emails->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        contact.emails.append(line.trimmed());
    }
    contact.hours.set(m_language, m_hours->text().trimmed());
    return contact;
}

} // namespace dateline
