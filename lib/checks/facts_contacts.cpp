// Telephone numbers and addresses: ones that work, those of the form, in the house's notation.

#include "checks/families.h"
#include "checks/names.h"
#include "dateline/locale/phone.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::FactsAgainstText)
};

/// A number or an address of the form.
struct Detail {
    QString value;
    FactPlace place;
};

QList<Detail> phonesOf(const Release& release)
{
    QList<Detail> phones;
    for (int index = 0; index < release.contacts.size(); ++index) {
        const QList<Phone>& own = release.contacts.at(index).phones;
        for (int sub = 0; sub < own.size(); ++sub) {
            phones.append({own.at(sub).number, {FactField::ContactPhone, index, sub}});
        }
    }
    return phones;
}

QList<Detail> emailsOf(const Release& release)
{
    QList<Detail> emails;
    for (int index = 0; index < release.contacts.size(); ++index) {
        const QList<QString>& own = release.contacts.at(index).emails;
        for (int sub = 0; sub < own.size(); ++sub) {
            emails.append({own.at(sub), {FactField::ContactEmail, index, sub}});
        }
    }
    return emails;
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit()) {
            digits += QChar(u'0' + character.digitValue());
        }
    }
    return digits;
}

/// The detail that a text's is a slip or two from, unless one is the same.
const Detail* slipOf(const QString& written, const QList<Detail>& details, int limit)
{
    const Detail* nearest = nullptr;
    int best = limit + 1;
    for (const Detail& detail : details) {
        const int distance = editDistance(written, detail.value.toCaseFolded(), limit);
        if (distance == 0) {
            return nullptr;
        }
        if (distance < best) {
            best = distance;
            nearest = &detail;
        }
    }
    return nearest;
}

class ContactCheck {
public:
    ContactCheck(const Release& release, Report& report)
        : m_style(release.houseStyle), m_phones(phonesOf(release)), m_emails(emailsOf(release)), m_report(report)
    {
    }

    void check(const ReadText& text)
    {
        for (const Mention& mention : text.mentions) {
            if (const auto* phone = mention.as<PhoneMention>()) {
                checkPhone(text, mention, *phone);
            } else if (const auto* email = mention.as<EmailMention>()) {
                checkEmail(text, mention, *email);
            }
        }
    }

    void checkForm()
    {
        const Rule* rule = m_report.wants("facts.phone-invalid");
        for (const Detail& phone : m_phones) {
            if (rule != nullptr && !readPhone(phone.value, {})) {
                m_report.add(*rule, findingAt(phone.place, Words::tr("A number that cannot be dialled"),
                                              Words::tr("%1 is no telephone number of any country.").arg(phone.value)));
            }
        }
    }

private:
    void checkPhone(const ReadText& text, const Mention& mention, const PhoneMention& phone)
    {
        const QString written = text.at(mention.span);
        const QString number = phone.e164.isEmpty() ? u'+' + digitsOf(written) : phone.e164;
        if (const Detail* other = slipOf(number, m_phones, 3)) {
            return addMismatch("facts.phone-mismatch", text, mention.span, *other,
                               formatPhone(other->value, m_style.phoneFormat), number);
        }
        if (phone.e164.isEmpty()) {
            addPlain("facts.phone-invalid", text, mention.span, Words::tr("A number that cannot be dialled"),
                     Words::tr("%1 says %2, which is no telephone number of any country.").arg(text.name, written), {});
        } else if (const QString right = formatPhone(phone.e164, m_style.phoneFormat); right != written) {
            addPlain("style.phone-notation", text, mention.span, Words::tr("A number in another notation"),
                     Words::tr("The house style writes %1 for %2.").arg(right, written), right);
        }
    }

    void checkEmail(const ReadText& text, const Mention& mention, const EmailMention& email)
    {
        const QString written = email.address.toCaseFolded();
        if (const Detail* other = slipOf(written, m_emails, 2)) {
            addMismatch("facts.email-mismatch", text, mention.span, *other, other->value, email.address);
        }
    }

    void addMismatch(const char* id, const ReadText& text, const Span& span, const Detail& detail, const QString& right,
                     const QString& value)
    {
        const Rule* rule = m_report.wants(id, text.language);
        if (rule == nullptr) {
            return;
        }
        Finding finding = findingIn(text, span, Words::tr("The text and the form disagree on a contact"),
                                    Words::tr("%1 says %2. The form says %3.").arg(text.name, text.at(span), right));
        finding.related = {detail.place};
        finding.fixes = {changeText(text, span, right), changeForm({detail.place, value, {}})};
        m_report.add(*rule, finding);
    }

    void addPlain(const char* id, const ReadText& text, const Span& span, const QString& title, const QString& message,
                  const QString& right)
    {
        const Rule* rule = m_report.wants(id, text.language);
        if (rule == nullptr) {
            return;
        }
        Finding finding = findingIn(text, span, title, message);
        if (!right.isEmpty()) {
            finding.fixes.append(changeText(text, span, right));
        }
        m_report.add(*rule, finding);
    }

    const HouseStyle& m_style;
    const QList<Detail> m_phones;
    const QList<Detail> m_emails;
    Report& m_report;
};

} // namespace

void checkContacts(const ReadRelease& read, Report& report)
{
    ContactCheck check(read.release, report);
    check.checkForm();
    for (const ReadVersion& version : read.versions) {
        std::for_each(version.texts.cbegin(), version.texts.cend(), [&](const ReadText& text) { check.check(text); });
    }
}

} // namespace dateline
