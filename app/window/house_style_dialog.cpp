#include "window/house_style_dialog.h"

#include "dateline/checks/rule_pack.h"
#include "dateline/locale/names.h"
#include "form/colour_field.h"
#include "form/logo_field.h"
#include "form/page_style_fields.h"
#include "theme/choice_box.h"
#include "theme/theme.h"
#include "workspace/opening.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr int kShortestLimit = 40;
constexpr int kLongestLimit = 300;

const char* kPackProperty = "pack";

} // namespace

HouseStyleDialog::HouseStyleDialog(const HouseStyle& style, const QList<LanguageTag>& languages, bool forRelease,
                                   QWidget* parent)
    : QDialog(parent), m_style(style), m_languages(languages), m_language(languages.constFirst()),
      m_loading([this](const Expected<HouseStyle>& read) { takeLoaded(read); }),
      m_saving([this](const Expected<void>& written) { showProblem(written ? QString() : written.error().message()); })
{
    setWindowTitle(tr("House style"));
    resize(600, 720);
    auto* column = new QWidget;
    setRole(column, "column");
    m_form = new QFormLayout(column);
    m_form->setContentsMargins(20, 16, 20, 16);
    m_form->setSpacing(10);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(column);
    area->setFocusPolicy(Qt::NoFocus);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(area, 1);
    addOffice();
    addLook();
    addPage();
    addRules();
    addButtons(forRelease);
    fill();
}

void HouseStyleDialog::addOffice()
{
    addHeading(tr("Press office"));
    m_name = addLine(tr("Name of the style"), "styleName");
    m_textLanguage = new ChoiceBox(this);
    m_textLanguage->setAccessibleName(tr("Language of the texts below"));
    m_textLanguage->setObjectName(QStringLiteral("styleLanguage"));
    for (const LanguageTag& language : m_languages) {
        m_textLanguage->addItem(languageName(language, LanguageTag(QLocale().bcp47Name())));
    }
    m_form->addRow(tr("Texts in"), m_textLanguage);
    m_issuer = addLine(tr("Issuer"), "styleIssuer");
    m_abbreviation = addLine(tr("Abbreviation"), "styleAbbreviation");
    m_boilerplate = new QPlainTextEdit(this);
    m_boilerplate->setAccessibleName(tr("About us, at the end of every release"));
    m_boilerplate->setObjectName(QStringLiteral("styleBoilerplate"));
    m_boilerplate->setTabChangesFocus(true);
    m_boilerplate->setFixedHeight(84);
    m_form->addRow(tr("About us"), m_boilerplate);
    m_endMark = addLine(tr("End mark"), "styleEndMark");
    m_endMark->setPlaceholderText(tr("For example ###, or nothing"));
    connect(m_textLanguage, &QComboBox::activated, this, [this](int index) {
        m_style = withTexts();
        m_language = m_languages.at(index);
        showTexts();
    });
}

void HouseStyleDialog::addLook()
{
    addHeading(tr("Look"));
    m_logo = new LogoField(this);
    m_form->addRow(tr("Logo"), m_logo);
    m_alternative = addLine(tr("What the logo shows"), "logoAlternative");
    m_alternative->setPlaceholderText(tr("For those who cannot see it"));
    connect(m_logo, &LogoField::logoChanged, this, [this] { m_alternative->setEnabled(m_logo->logo().has_value()); });
    m_accent = new ColourField(this);
    m_form->addRow(tr("Accent colour"), m_accent);
    m_bodyFont = addFont(tr("Font of the text"), "bodyFont");
    m_headingFont = addFont(tr("Font of headings"), "headingFont");
}

void HouseStyleDialog::addPage()
{
    addHeading(tr("Page"));
    m_page = new PageStyleFields(*m_form);
}

void HouseStyleDialog::addRules()
{
    addHeading(tr("Writing"));
    m_phones = new ChoiceBox(this);
    m_phones->addItems(
        {tr("International: +32 2 584 11 11"), tr("Digits only: +3225841111"), tr("As in the country: 02 584 11 11")});
    m_phones->setAccessibleName(tr("Phone numbers"));
    m_phones->setObjectName(QStringLiteral("phoneFormat"));
    m_form->addRow(tr("Phone numbers"), m_phones);
    m_limit = new Unwheeled<QSpinBox>(this);
    m_limit->setRange(kShortestLimit, kLongestLimit);
    m_limit->setSuffix(tr(" characters"));
    m_limit->setAccessibleName(tr("A headline is long after"));
    m_limit->setObjectName(QStringLiteral("headlineLimit"));
    m_form->addRow(tr("A headline is long after"), m_limit);
    m_threshold = new ChoiceBox(this);
    m_threshold->addItems({tr("Nothing"), tr("What must be fixed"), tr("Any finding")});
    m_threshold->setAccessibleName(tr("What stops an export"));
    m_threshold->setObjectName(QStringLiteral("exportThreshold"));
    m_form->addRow(tr("What stops an export"), m_threshold);
    m_capitals = new QCheckBox(tr("City in capitals in the dateline"), this);
    m_capitals->setObjectName(QStringLiteral("capitals"));
    m_form->addRow(QString(), m_capitals);
    QString label = tr("Rules to check");
    for (const RulePack& pack : builtInRulePacks()) {
        auto* choice = new QCheckBox(pack.name, this);
        choice->setProperty(kPackProperty, pack.id);
        choice->setObjectName(QStringLiteral("pack-") + pack.id);
        m_form->addRow(std::exchange(label, QString()), choice);
        m_packs.append(choice);
    }
}

void HouseStyleDialog::addButtons(bool forRelease)
{
    m_forNew = new QCheckBox(tr("Also use for new releases"), this);
    m_forNew->setObjectName(QStringLiteral("forNewReleases"));
    m_forNew->setChecked(!forRelease);
    m_forNew->setVisible(forRelease);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("styleProblem"));
    setRole(m_problem, "problem");
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(forRelease ? tr("Apply") : tr("Use for new releases"));
    QPushButton* loading = buttons->addButton(tr("Load…"), QDialogButtonBox::ResetRole);
    QPushButton* saving = buttons->addButton(tr("Save to a file…"), QDialogButtonBox::ResetRole);
    connect(loading, &QPushButton::clicked, this, &HouseStyleDialog::chooseToLoad);
    connect(saving, &QPushButton::clicked, this, &HouseStyleDialog::chooseToSave);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(20, 4, 20, 16);
    foot->addWidget(m_problem);
    foot->addWidget(m_forNew);
    foot->addWidget(buttons);
    static_cast<QVBoxLayout*>(layout())->addLayout(foot);
}

void HouseStyleDialog::addHeading(const QString& words)
{
    auto* heading = new QLabel(words, this);
    setRole(heading, "section");
    m_form->addRow(heading);
}

QLineEdit* HouseStyleDialog::addLine(const QString& label, const char* name)
{
    auto* line = new QLineEdit(this);
    line->setAccessibleName(label);
    line->setObjectName(QLatin1String(name));
    m_form->addRow(label, line);
    return line;
}

QComboBox* HouseStyleDialog::addFont(const QString& label, const char* name)
{
    auto* fonts = new ChoiceBox(this);
    for (const QString& family : QFontDatabase::families()) {
        if (QFontDatabase::isSmoothlyScalable(family) && !QFontDatabase::isPrivateFamily(family)) {
            fonts->addItem(family);
        }
    }
    fonts->setAccessibleName(label);
    fonts->setObjectName(QLatin1String(name));
    m_form->addRow(label, fonts);
    return fonts;
}

void HouseStyleDialog::fill()
{
    m_name->setText(m_style.name);
    m_logo->setLogo(m_style.logo);
    m_accent->setColour(m_style.accent);
    for (const auto& [field, family] :
         {std::pair(m_bodyFont, m_style.bodyFont), std::pair(m_headingFont, m_style.headingFont)}) {
        if (field->findText(family) < 0) {
            field->addItem(family);
        }
        field->setCurrentIndex(field->findText(family));
    }
    m_page->setStyle(m_style.page);
    m_phones->setCurrentIndex(static_cast<int>(m_style.phoneFormat));
    m_limit->setValue(m_style.headlineLimit);
    m_threshold->setCurrentIndex(static_cast<int>(m_style.exportThreshold));
    m_capitals->setChecked(m_style.capitalsInDateline);
    for (QCheckBox* pack : m_packs) {
        pack->setChecked(m_style.rulePacks.contains(pack->property(kPackProperty).toString()));
    }
    showTexts();
}

void HouseStyleDialog::showTexts()
{
    const auto own = [this](const LocalisedText& text) {
        return text.has(m_language) ? text.in(m_language) : QString();
    };
    m_issuer->setText(own(m_style.issuer.name));
    m_abbreviation->setText(own(m_style.issuer.abbreviation));
    m_boilerplate->setPlainText(own(m_style.boilerplate));
    m_endMark->setText(own(m_style.endMark));
    m_alternative->setText(m_style.logo ? own(m_style.logo->alternative) : QString());
}

HouseStyle HouseStyleDialog::withTexts() const
{
    HouseStyle style = m_style;
    style.issuer.name.set(m_language, m_issuer->text().trimmed());
    style.issuer.abbreviation.set(m_language, m_abbreviation->text().trimmed());
    style.boilerplate.set(m_language, m_boilerplate->toPlainText().trimmed());
    style.endMark.set(m_language, m_endMark->text().trimmed());
    const LocalisedText alternative = m_style.logo ? m_style.logo->alternative : LocalisedText();
    style.logo = m_logo->logo();
    if (style.logo) {
        style.logo->alternative = alternative;
        style.logo->alternative.set(m_language, m_alternative->text().trimmed());
    }
    return style;
}

// Packs that did not come with Dateline stay as they are.
HouseStyle HouseStyleDialog::style() const
{
    HouseStyle style = withTexts();
    style.name = m_name->text().trimmed();
    style.accent = m_accent->colour();
    style.bodyFont = m_bodyFont->currentText();
    style.headingFont = m_headingFont->currentText();
    style.page = m_page->style();
    style.phoneFormat = static_cast<PhoneFormat>(m_phones->currentIndex());
    style.headlineLimit = m_limit->value();
    style.exportThreshold = static_cast<ExportThreshold>(m_threshold->currentIndex());
    style.capitalsInDateline = m_capitals->isChecked();
    for (const QCheckBox* pack : m_packs) {
        const QString id = pack->property(kPackProperty).toString();
        if (!pack->isChecked()) {
            style.rulePacks.removeAll(id);
        } else if (!style.rulePacks.contains(id)) {
            style.rulePacks.append(id);
        }
    }
    return style;
}

void HouseStyleDialog::load(const QString& path)
{
    m_loading.start([path] { return houseStyleIn(path); });
}

void HouseStyleDialog::takeLoaded(const Expected<HouseStyle>& read)
{
    if (read) {
        m_style = *read;
        fill();
    }
    showProblem(read ? QString() : read.error().message());
}

void HouseStyleDialog::save(const QString& path)
{
    m_saving.start([style = style(), path] { return writeHouseStyle(style, path); });
}

void HouseStyleDialog::showProblem(const QString& problem)
{
    m_problem->setVisible(!problem.isEmpty());
    m_problem->setText(problem);
    emit transferred();
}

void HouseStyleDialog::chooseToLoad()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Load a house style"), {}, tr("House styles (*.json)"));
    if (!path.isEmpty()) {
        load(path);
    }
}

void HouseStyleDialog::chooseToSave()
{
    QFileDialog dialog(this, tr("Save the house style"), {}, tr("House styles (*.json)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("json"));
    dialog.selectFile(m_name->text().isEmpty() ? QStringLiteral("house-style.json") : m_name->text());
    if (dialog.exec() == QDialog::Accepted) {
        save(dialog.selectedFiles().constFirst());
    }
}

} // namespace dateline
