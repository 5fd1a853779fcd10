#include "window/settings_dialog.h"

#include "language/interface_language.h"
#include "theme/choice_box.h"
#include "window/dictionary_list.h"
#include "window/language_in_itself.h"
#include "window/settings.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

constexpr QSize kFirstSize(620, 680);
constexpr int kLongestAutosave = 600;

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent) : QDialog(parent), m_settings(settings)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    build();
    resize(kFirstSize);
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        // Not at once: the event still goes to what will be replaced.
        QMetaObject::invokeMethod(this, &SettingsDialog::build, Qt::QueuedConnection);
    }
    QDialog::changeEvent(event);
}

void SettingsDialog::build()
{
    setWindowTitle(tr("Settings"));
    delete m_content;
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto* column = new QWidget;
    setRole(column, "column");
    m_form = new QFormLayout(column);
    m_form->setContentsMargins(20, 16, 20, 16);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(column);
    addInterface();
    addOffice();
    addFiles();
    addDictionaries();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(20, 8, 20, 14);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    // Return ends a line here, not the dialog.
    for (QAbstractButton* button : buttons->buttons()) {
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    }
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(area, 1);
    rows->addWidget(buttons);
}

void SettingsDialog::addInterface()
{
    addHeading(tr("Interface"));
    auto* languages = new ChoiceBox(this);
    languages->setObjectName(QStringLiteral("interfaceLanguage"));
    languages->setAccessibleName(tr("Language of the interface"));
    languages->addItem(tr("As the desktop"), QString());
    for (const QString& tag : interfaceLanguages()) {
        languages->addItem(languageInItself(LanguageTag(tag)), tag);
    }
    languages->setCurrentIndex(std::max(0, languages->findData(m_settings.interfaceLanguage())));
    connect(languages, &QComboBox::activated, this,
            [this, languages] { emit languageChosen(languages->currentData().toString()); });
    m_form->addRow(tr("Language"), languages);

    auto* appearances = new ChoiceBox(this);
    appearances->setObjectName(QStringLiteral("appearance"));
    appearances->setAccessibleName(tr("Appearance"));
    const std::pair<Appearance, QString> choices[] = {{Appearance::System, tr("As the desktop")},
                                                      {Appearance::Light, tr("Light")},
                                                      {Appearance::Dark, tr("Dark")},
                                                      {Appearance::LightContrast, tr("Light, high contrast")},
                                                      {Appearance::DarkContrast, tr("Dark, high contrast")}};
    for (const auto& [appearance, name] : choices) {
        appearances->addItem(name, static_cast<int>(appearance));
    }
    appearances->setCurrentIndex(appearances->findData(static_cast<int>(m_settings.appearance())));
    connect(appearances, &QComboBox::activated, this, [this, appearances] {
        const auto chosen = static_cast<Appearance>(appearances->currentData().toInt());
        m_settings.setAppearance(chosen);
        emit appearanceChosen(chosen);
    });
    m_form->addRow(tr("Appearance"), appearances);
}

void SettingsDialog::addOffice()
{
    addHeading(tr("Press office"));
    auto* name = new QLineEdit(m_settings.userName(), this);
    name->setObjectName(QStringLiteral("userName"));
    name->setAccessibleName(tr("Your name"));
    connect(name, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_settings.setUserName(typed.trimmed());
        emit userNameChosen(m_settings.userName());
    });
    m_form->addRow(tr("Your name"), name);
    addHint(tr("Signs findings you ignore and exports you make in spite of them."));
    m_houseStyle = addPath(tr("House style"), "houseStyleFile", m_settings.houseStyleFile());
    connect(m_houseStyle, &QLineEdit::editingFinished, this, [this] { setHouseStyleFile(m_houseStyle->text()); });
    auto* choose = new QPushButton(tr("Choose a file…"), this);
    auto* edit = new QPushButton(tr("Edit…"), this);
    choose->setObjectName(QStringLiteral("chooseHouseStyle"));
    edit->setObjectName(QStringLiteral("editHouseStyle"));
    edit->setAccessibleName(tr("Edit the house style of new releases"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &SettingsDialog::chooseHouseStyle);
    edit->setAutoDefault(false);
    connect(edit, &QPushButton::clicked, this, &SettingsDialog::houseStyleWanted);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(choose);
    row->addWidget(edit);
    row->addStretch();
    m_form->addRow(QString(), row);
    addFolder(tr("Word lists"), "houseWordsFolder", m_settings.houseWordsFolder(),
              tr("The folder with the word lists of the house"),
              [this](const QString& folder) { setHouseWordsFolder(folder); });
    addHint(tr("Words that the whole office takes as right, in a text file a language; the folder may be shared."));
}

void SettingsDialog::addFiles()
{
    addHeading(tr("Files"));
    addFolder(tr("Export into"), "exportFolder", m_settings.exportFolder(), tr("Export into a folder"),
              [this](const QString& folder) { m_settings.setExportFolder(folder); });
    auto* seconds = new Unwheeled<QSpinBox>(this);
    seconds->setObjectName(QStringLiteral("autosaveSeconds"));
    seconds->setAccessibleName(tr("Seconds between two notes of unsaved work"));
    seconds->setRange(1, kLongestAutosave);
    seconds->setSuffix(tr(" s"));
    seconds->setValue(m_settings.autosaveSeconds());
    connect(seconds, &QSpinBox::valueChanged, this, [this](int value) {
        m_settings.setAutosaveSeconds(value);
        emit autosaveChosen(value);
    });
    m_form->addRow(tr("Keep unsaved work every"), seconds);
    addHint(tr("After a crash, what was typed up to then is offered on the start page."));
}

void SettingsDialog::addDictionaries()
{
    addHeading(tr("Dictionaries"));
    m_form->addRow(new DictionaryList(this));
    addHint(tr("A dictionary that is installed while Dateline runs is used after the next start."));
}

void SettingsDialog::addHeading(const QString& words)
{
    auto* heading = new QLabel(words, this);
    setRole(heading, "section");
    heading->setContentsMargins(0, m_form->rowCount() > 0 ? 12 : 0, 0, 0);
    m_form->addRow(heading);
}

void SettingsDialog::addHint(const QString& words)
{
    auto* hint = new QLabel(words, this);
    setRole(hint, "muted");
    hint->setWordWrap(true);
    m_form->addRow(QString(), hint);
}

QLineEdit* SettingsDialog::addPath(const QString& label, const char* name, const QString& path)
{
    auto* line = new QLineEdit(path, this);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(label);
    line->setCursorPosition(0);
    m_form->addRow(label, line);
    return line;
}

void SettingsDialog::addFolder(const QString& label, const char* name, const QString& path, const QString& question,
                               const std::function<void(const QString&)>& chosen)
{
    QLineEdit* line = addPath(label, name, path);
    connect(line, &QLineEdit::editingFinished, this, [line, chosen] { chosen(line->text().trimmed()); });
    auto* choose = new QPushButton(tr("Choose a folder…"), this);
    choose->setObjectName(QLatin1String(name) + QStringLiteral("Choice"));
    choose->setAccessibleName(question);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this, line, question, chosen] {
        if (const QString folder = QFileDialog::getExistingDirectory(this, question, line->text()); !folder.isEmpty()) {
            line->setText(folder);
            chosen(folder);
        }
    });
    auto* row = new QHBoxLayout;
    row->addWidget(choose);
    row->addStretch();
    m_form->addRow(QString(), row);
}

void SettingsDialog::chooseHouseStyle()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("House style of new releases"), m_houseStyle->text(),
                                                      tr("House styles (*.json)"));
    if (!path.isEmpty()) {
        setHouseStyleFile(path);
    }
}

void SettingsDialog::setHouseStyleFile(const QString& path)
{
    m_houseStyle->setText(path);
    if (path != m_settings.houseStyleFile()) {
        m_settings.setHouseStyleFile(path);
        emit houseStyleFileChosen(path);
    }
}

void SettingsDialog::setHouseWordsFolder(const QString& folder)
{
    if (folder != m_settings.houseWordsFolder()) {
        m_settings.setHouseWordsFolder(folder);
        emit houseWordsFolderChosen(folder);
    }
}

} // namespace dateline
