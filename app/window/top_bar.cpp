#include "window/top_bar.h"

#include "theme/theme.h"
#include "window/language_in_itself.h"
#include "window/window_actions.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int kHeight = 51;

QToolButton* flatButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->text());
    setRole(button, "flat");
    return button;
}

/// What all menus need. QMenuBar's own hint is too narrow from right to left.
int widthOf(QMenuBar& menus)
{
    menus.setLayoutDirection(Qt::LeftToRight);
    const int width = menus.sizeHint().width();
    menus.unsetLayoutDirection();
    return width;
}

/// "English", or "British English" beside another English.
QString inOwnWords(const LanguageTag& language, const QList<LanguageTag>& all)
{
    const auto alike = std::count_if(all.cbegin(), all.cend(),
                                     [&](const LanguageTag& each) { return each.language() == language.language(); });
    return alike > 1 ? languageInItself(language) : languageInItselfAlone(language);
}

} // namespace

TopBar::TopBar(const WindowActions& actions, QWidget* parent)
    : QWidget(parent), m_menus(new QMenuBar(this)), m_languages(new QHBoxLayout),
      m_languageGroup(new QButtonGroup(this)), m_addLanguage(new QPushButton(tr("+ Language"), this)),
      m_saveState(new QLabel(this)), m_findings(new QPushButton(this))
{
    setRole(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(kHeight);
    m_menus->setNativeMenuBar(false);
    m_menus->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    auto* separator = new QFrame(this);
    setRole(separator, "separator");
    separator->setFixedHeight(24);
    QToolButton* undo = flatButton(actions.undo, this);
    QToolButton* redo = flatButton(actions.redo, this);
    auto* exportButton = new QToolButton(this);
    exportButton->setDefaultAction(actions.exportAll);
    exportButton->setText(tr("Export"));
    exportButton->setAccessibleName(tr("Export"));
    exportButton->setObjectName(QStringLiteral("exportButton"));
    setRole(exportButton, "primary");
    setRole(m_saveState, "quiet");
    m_saveState->setObjectName(QStringLiteral("saveState"));
    setRole(m_findings, "findings");
    m_findings->setObjectName(QStringLiteral("findingsButton"));
    m_languages->setSpacing(4);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 14, 0);
    row->setSpacing(8);
    row->addWidget(m_menus, 0, Qt::AlignVCenter);
    row->addWidget(separator);
    row->addWidget(undo);
    row->addWidget(redo);
    row->addSpacing(8);
    row->addLayout(m_languages);
    row->addWidget(m_addLanguage);
    row->addStretch();
    row->addWidget(m_saveState);
    row->addSpacing(4);
    row->addWidget(m_findings);
    row->addWidget(exportButton);
    setRole(m_addLanguage, "link");
    m_addLanguage->setObjectName(QStringLiteral("addLanguageButton"));
    m_addLanguage->setAccessibleName(tr("Add a language"));
    connect(m_addLanguage, &QPushButton::clicked, this, &TopBar::languageWanted);
    m_ofRelease = {m_addLanguage, separator, undo, redo, m_saveState, m_findings, exportButton};
    connect(m_findings, &QPushButton::clicked, this, &TopBar::findingsClicked);
}

void TopBar::setReleaseOpen(bool open)
{
    for (QWidget* each : m_ofRelease) {
        each->setVisible(open);
    }
    if (!open) {
        setLanguages({}, {}, {});
    }
    m_menus->setMinimumWidth(widthOf(*m_menus));
}

void TopBar::setLanguages(const QList<LanguageTag>& languages, const LanguageTag& source, const LanguageTag& current)
{
    for (QAbstractButton* button : m_languageGroup->buttons()) {
        m_languageGroup->removeButton(button);
        button->hide();
        button->deleteLater();
    }
    for (const LanguageTag& language : languages) {
        auto* button = new QToolButton(this);
        const QString name = inOwnWords(language, languages);
        button->setText(language == source ? tr("%1 · source").arg(name) : name);
        button->setCheckable(true);
        button->setChecked(language == current);
        setRole(button, "language");
        m_languageGroup->addButton(button);
        m_languages->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, language] { emit languageChosen(language); });
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QToolButton::customContextMenuRequested, this, [this, language, button](const QPoint& at) {
            emit languageMenuWanted(language, button->mapToGlobal(at));
        });
    }
}

void TopBar::setSaveState(const QString& words)
{
    m_saveState->setText(words);
}

void TopBar::setFindings(int mustFix, int remarks)
{
    QStringList parts;
    if (mustFix > 0) {
        parts.append(tr("%n must fix", nullptr, mustFix));
    }
    if (remarks > 0) {
        parts.append(tr("%n remark(s)", nullptr, remarks));
    }
    m_findings->setText(parts.isEmpty() ? tr("Nothing to fix") : parts.join(QStringLiteral(" · ")));
    m_findings->setAccessibleName(tr("Findings: %1").arg(m_findings->text()));
    m_findings->setProperty("mustFix", mustFix > 0);
    setLook(m_findings, "remarks", mustFix == 0 && remarks > 0);
}

} // namespace dateline
