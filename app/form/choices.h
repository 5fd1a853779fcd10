#pragma once

#include "dateline/release/people.h"
#include "theme/choice_box.h"

#include <QLineEdit>

namespace dateline {

/// The ISO code of a country or the European Union written in a language, in English, in its
/// own best known languages, or as the code itself; empty when the words name none.
[[nodiscard]] QString countryCodeOf(const QString& words, const LanguageTag& language);

/// A country or an organisation as it is shown in the form.
[[nodiscard]] QString partyName(const Party& party, const LanguageTag& language);
/// The party that words name: a country where they name one, else an organisation.
[[nodiscard]] Party partyNamed(const QString& words, const LanguageTag& language);

/// The names of all countries in a language, in its alphabetical order.
[[nodiscard]] QStringList countryNames(const LanguageTag& language);
/// Completes names in a line while they are typed.
void completeFrom(QLineEdit& line, const QStringList& names);

/// A list of all countries that can be typed into. Item data are ISO codes.
class CountryField : public ChoiceBox {
    Q_OBJECT

public:
    explicit CountryField(QWidget* parent = nullptr);

    void setCountry(const QString& code, const LanguageTag& language);

signals:
    void countryEdited(const QString& code);
    /// What was typed names no country; empty: it does.
    void problemFound(const QString& problem);

private:
    void fill(const LanguageTag& language);
    void read();

    LanguageTag m_language;
    QString m_code;
};

} // namespace dateline
