#include "form/contact_dialog.h"

#include "dateline/locale/phone.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace dateline {

ContactDialog::ContactDialog(const Contact& contact, bool isNew, const LanguageTag& language, PhoneFormat format,
                             const QString& country, QWidget* parent)
    : QDialog(parent), m_contact(contact), m_language(language), m_format(format), m_country(country),
      m_form(new QFormLayout(this))
{
    setWindowTitle(isNew ? tr("Add a contact") : tr("Spokesperson contact"));
    setMinimumWidth(440);
    m_form->setContentsMargins(20, 20, 20, 16);
    m_form->setSpacing(10);
    m_given = addLine(tr("Given name"), contact.person.given.in(language), "given");
    m_family = addLine(tr("Family name"), contact.person.family.in(language), "family");
    m_function = addLine(tr("Function"), contact.person.function.in(language), "function");
    QStringList numbers;
    for (const Phone& phone : contact.phones) {
        numbers.append(formatPhone(phone.number, format));
    }
    m_phones = addLines(tr("Phones, one a line"), numbers, "phones");
    m_phoneProblem = new QLabel(this);
    m_phoneProblem->setWordWrap(true);
    setRole(m_phoneProblem, "problem");
    m_form->addRow(QString(), m_phoneProblem);
    m_emails = addLines(tr("E-mails, one a line"), contact.emails, "emails");
    m_hours = addLine(tr("Hours"), contact.hours.in(language), "hours");
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Add") : tr("Done"));
    if (!isNew) {
        auto* remove = buttons->addButton(tr("Remove"), QDialogButtonBox::DestructiveRole);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_removed = true;
            accept();
        });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_phones, &QPlainTextEdit::textChanged, this, &ContactDialog::checkPhones);
    m_form->addRow(buttons);
    checkPhones();
}

QLineEdit* ContactDialog::addLine(const QString& label, const QString& text, const char* name)
{
    auto* line = new QLineEdit(text, this);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(label);
    m_form->addRow(label, line);
    return line;
}

QPlainTextEdit* ContactDialog::addLines(const QString& label, const QStringList& lines, const char* name)
{
    auto* field = new QPlainTextEdit(lines.join(u'\n'), this);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    field->setTabChangesFocus(true);
    field->setFixedHeight(64);
    m_form->addRow(label, field);
    return field;
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
    contact.person.given.set(m_language, m_given->text().trimmed());
    contact.person.family.set(m_language, m_family->text().trimmed());
    contact.person.function.set(m_language, m_function->text().trimmed());
    contact.phones = phones();
    contact.emails.clear();
    for (const QString& line : m_emails->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        contact.emails.append(line.trimmed());
    }
    contact.hours.set(m_language, m_hours->text().trimmed());
    return contact;
}

} // namespace dateline
