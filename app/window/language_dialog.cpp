#include "window/language_dialog.h"

#include "dateline/locale/names.h"
#include "dateline/text/fold.h"
#include "theme/theme.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dateline {

namespace {

/// The official languages of the European Union, of its neighbours and partners, and of the
/// United Nations. Any other is taken by its tag.
constexpr const char* kLanguages[] = {
    "ar", "az", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "en-GB", "es", "et", "fa", "fi", "fr", "ga", "he",
    "hr", "hu", "hy", "is", "it", "ja", "ka", "kk", "ko", "ky", "lb",    "lt", "lv", "mk", "mn", "mt", "nb", "nl",
    "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tg", "tk",    "tr", "uk", "ur", "uz", "vi", "zh", "zh-TW",
};

/// "français · French": in its own words, and in those of the interface.
QString shownName(const LanguageTag& language)
{
    const QString own = languageName(language, language);
    const QString here = languageName(language, LanguageTag(QLocale().bcp47Name()));
    return own == here ? own : QStringLiteral("%1 · %2").arg(own, here);
}

} // namespace

LanguageDialog::LanguageDialog(const Release& release, const LanguageTag& current, QWidget* parent)
    : QDialog(parent), m_release(release), m_language(new ChoiceBox(this)), m_problem(new QLabel(this)),
      m_starts(new QButtonGroup(this))
{
    setWindowTitle(tr("Add a language"));
    setMinimumWidth(440);
    m_language->setEditable(true);
    m_language->setInsertPolicy(QComboBox::NoInsert);
    m_language->setObjectName(QStringLiteral("newLanguage"));
    m_language->setAccessibleName(tr("Language"));
    m_language->lineEdit()->setAccessibleName(tr("Language"));
    m_language->lineEdit()->setPlaceholderText(tr("Name of a language, or its tag such as pt-BR"));
    fill();
    auto* label = new QLabel(tr("Language"), this);
    setRole(label, "label");
    label->setBuddy(m_language);
    setRole(m_problem, "problem");
    m_problem->setWordWrap(true);

    const QString from = languageName(current, LanguageTag(QLocale().bcp47Name()));
    auto* copy =
        new QRadioButton(tr("Begin with the paragraphs of the text in %1, marked until written over").arg(from), this);
    auto* empty = new QRadioButton(tr("Begin with an empty page"), this);
    copy->setObjectName(QStringLiteral("beginWithCopy"));
    empty->setObjectName(QStringLiteral("beginEmpty"));
    copy->setChecked(true);
    m_starts->addButton(copy, static_cast<int>(VersionStart::Copy));
    m_starts->addButton(empty, static_cast<int>(VersionStart::Empty));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("Add"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_language, &QComboBox::currentTextChanged, this, &LanguageDialog::showProblem);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 20, 20, 16);
    rows->setSpacing(6);
    rows->addWidget(label);
    rows->addWidget(m_language);
    rows->addWidget(m_problem);
    rows->addSpacing(6);
    rows->addWidget(copy);
    rows->addWidget(empty);
    rows->addSpacing(10);
    rows->addWidget(buttons);
    showProblem();
    m_language->setFocus();
}

void LanguageDialog::fill()
{
    QList<std::pair<QString, QString>> entries;
    for (const char* code : kLanguages) {
        const LanguageTag language{QString::fromLatin1(code)};
        if (m_release.versionIn(language) == nullptr) {
            entries.append({shownName(language), language.toString()});
        }
    }
    std::sort(entries.begin(), entries.end(), [](const auto& one, const auto& other) {
        return foldedForSearch(one.first) < foldedForSearch(other.first);
    });
    for (const auto& [name, tag] : entries) {
        m_language->addItem(name, tag);
    }
    m_language->setCurrentIndex(-1);
    m_language->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_language->completer()->setFilterMode(Qt::MatchContains);
    m_language->completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

LanguageTag LanguageDialog::language() const
{
    const QString typed = m_language->currentText().trimmed();
    const QString sought = foldedForSearch(typed);
    for (int index = 0; index < m_language->count() && !sought.isEmpty(); ++index) {
        const LanguageTag tag(m_language->itemData(index).toString());
        const QStringList names{m_language->itemText(index), languageName(tag, tag),
                                languageName(tag, LanguageTag(QLocale().bcp47Name())),
                                languageName(tag, LanguageTag(u"en"))};
        for (const QString& name : names) {
            if (foldedForSearch(name) == sought) {
                return tag;
            }
        }
    }
    const LanguageTag tag(typed);
    const bool known = !tag.isEmpty() && languageName(tag, LanguageTag(u"en")).compare(typed, Qt::CaseInsensitive) != 0;
    return known && m_release.versionIn(tag) == nullptr ? tag : LanguageTag();
}

VersionStart LanguageDialog::start() const
{
    return static_cast<VersionStart>(m_starts->checkedId());
}

void LanguageDialog::showProblem()
{
    const QString typed = m_language->currentText().trimmed();
    const bool usable = !language().isEmpty();
    const bool there = m_release.versionIn(LanguageTag(typed)) != nullptr;
    m_problem->setText(there ? tr("The release has a text in this language already.")
                             : tr("No language is called so. Choose one from the list, or write its tag."));
    m_problem->setVisible(!typed.isEmpty() && !usable);
    m_accept->setEnabled(usable);
}

} // namespace dateline
