#pragma once

#include "dateline/base/phone_format.h"
#include "dateline/release/people.h"

#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace dateline {

class DirectoryStore;

/// Asks whom journalists call.
class ContactDialog : public QDialog {
    Q_OBJECT

public:
    /// Phone numbers are shown in `format`; those without a country are dialled in `country`.
    /// `directory` may be null: nobody is offered then.
    ContactDialog(const Contact& contact, bool isNew, const LanguageTag& language, PhoneFormat format,
                  const QString& country, DirectoryStore* directory, QWidget* parent);

    [[nodiscard]] Contact contact() const;
    [[nodiscard]] bool isRemoved() const { return m_removed; }

private:
    QLineEdit* addLine(const QString& label, const char* name);
    QPlainTextEdit* addLines(const QString& label, const char* name);
    void fill(const Contact& contact);
    [[nodiscard]] QList<Phone> phones() const;
    void checkPhones();

    DirectoryStore* m_directory;
    Contact m_contact;
    LanguageTag m_language;
    PhoneFormat m_format;
    QString m_country;
    bool m_removed = false;
    QFormLayout* m_form;
    QLineEdit* m_honorific;
    QLineEdit* m_given;
    QLineEdit* m_family;
    QLineEdit* m_function;
    QLineEdit* m_party;
    QPlainTextEdit* m_phones;
    QLabel* m_phoneProblem;
    QPlainTextEdit* m_emails;
    QLineEdit* m_hours;
};

} // namespace dateline
