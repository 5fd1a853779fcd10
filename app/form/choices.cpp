#include "form/choices.h"

#include "dateline/locale/names.h"

#include <QCompleter>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace dateline {

namespace {

/// Languages whose names of countries are understood besides the release's own.
constexpr const char* kUnderstood[] = {"en", "fr", "de", "es", "it", "pt", "pl", "el", "ru", "uk", "ar"};

bool named(const QString& words, const QString& code, const LanguageTag& language)
{
    return words.compare(countryName(code, language), Qt::CaseInsensitive) == 0;
}

} // namespace

QString countryCodeOf(const QString& words, const LanguageTag& language)
{
    const QString wanted = words.trimmed();
    for (const QString& code : countryCodes()) {
        if (named(wanted, code, language) || wanted.compare(code, Qt::CaseInsensitive) == 0) {
            return code;
        }
    }
    for (const char* tag : kUnderstood) {
        const LanguageTag understood{QString::fromLatin1(tag)};
        for (const QString& code : countryCodes()) {
            if (named(wanted, code, understood)) {
                return code;
            }
        }
    }
    return {};
}

QString partyName(const Party& party, const LanguageTag& language)
{
    if (!party.country.isEmpty()) {
        return countryName(party.country, language);
    }
    const QString name = party.organisation.name.in(language);
    return name.isEmpty() ? party.organisation.abbreviation.in(language) : name;
}

Party partyNamed(const QString& words, const LanguageTag& language)
{
    const QString code = countryCodeOf(words, language);
    if (!code.isEmpty()) {
        return Party{code, {}};
    }
    const QString name = words.trimmed();
    return name.isEmpty() ? Party{} : Party{{}, Organisation{LocalisedText(language, name), {}}};
}

QStringList countryNames(const LanguageTag& language)
{
    QStringList names;
    for (const QString& code : countryCodes()) {
        names.append(countryName(code, language));
    }
    std::sort(names.begin(), names.end(),
              [](const QString& one, const QString& other) { return one.localeAwareCompare(other) < 0; });
    return names;
}

void completeFrom(QLineEdit& line, const QStringList& names)
{
    delete line.completer();
    auto* completer = new QCompleter(names, &line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line.setCompleter(completer);
}

CountryField::CountryField(QWidget* parent) : ChoiceBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::activated, this, &CountryField::read);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &CountryField::read);
}

void CountryField::setCountry(const QString& code, const LanguageTag& language)
{
    if (language != m_language) {
        fill(language);
    }
    m_code = code;
    const QSignalBlocker quiet(this);
    setCurrentText(code.isEmpty() ? QString() : countryName(code, language));
    lineEdit()->setCursorPosition(0);
}

void CountryField::fill(const LanguageTag& language)
{
    m_language = language;
    const QSignalBlocker quiet(this);
    clear();
    addItems(countryNames(language));
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
}

void CountryField::read()
{
    const QString words = currentText().trimmed();
    const QString code = countryCodeOf(words, m_language);
    if (!words.isEmpty() && code.isEmpty()) {
        emit problemFound(tr("“%1” is not on the list of countries.").arg(words));
        return;
    }
    emit problemFound({});
    if (code != m_code) {
        m_code = code;
        emit countryEdited(code);
    }
}

} // namespace dateline
