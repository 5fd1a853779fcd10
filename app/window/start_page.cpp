#include "window/start_page.h"

#include "theme/theme.h"
#include "window/recent_entry.h"
#include "window/template_card.h"
#include "window/window_actions.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace dateline {

namespace {

constexpr int kSideWidth = 300;

QLabel* headingLabel(const QString& text)
{
    auto* label = new QLabel(text);
    setRole(label, "startHeading");
    return label;
}

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

StartPage::StartPage(const WindowActions& actions, QWidget* parent)
    : QWidget(parent), m_reading([this](const StartLists& lists) { setLists(lists); })
{
    setRole(this, "backdrop");
    setAttribute(Qt::WA_StyledBackground);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(sideColumn(actions));
    columns->addWidget(mainColumn(), 1);
}

QWidget* StartPage::sideColumn(const WindowActions& actions)
{
    auto* side = new QWidget;
    setRole(side, "startSide");
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(kSideWidth);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(28, 32, 28, 28);
    rows->setSpacing(6);
    auto* title = new QLabel(tr("Press desk"));
    setRole(title, "startTitle");
    rows->addWidget(title);
    rows->addSpacing(14);
    const auto add = [&](const QString& words, const char* name, const char* role, QAction* action) {
        auto* entry = new QPushButton(words);
        entry->setObjectName(QLatin1String(name));
        setRole(entry, role);
        connect(entry, &QPushButton::clicked, action, &QAction::trigger);
        rows->addWidget(entry);
    };
    add(tr("New release"), "startNew", "startPrimary", actions.newRelease);
    add(tr("New edition of a series…"), "startNewEdition", "startEntry", actions.newEdition);
    add(tr("Open or import…"), "startOpen", "startEntry", actions.open);
    add(tr("Open a sample"), "startSample", "startEntry", actions.sample);
    add(tr("Sample in three languages"), "startSampleInLanguages", "startEntry", actions.sampleInLanguages);
    rows->addSpacing(14);
    add(tr("Directory…"), "startDirectory", "startEntry", actions.directory);
    add(tr("House style…"), "startHouseStyle", "startEntry", actions.houseStyle);
    add(tr("Settings…"), "startSettings", "startEntry", actions.settings);
    rows->addStretch();
    auto* hint = new QLabel(tr("A text file or a .dateline file can also be dropped here."));
    setRole(hint, "muted");
    hint->setWordWrap(true);
    rows->addWidget(hint);
    return side;
}

QWidget* StartPage::mainColumn()
{
    auto* main = new QWidget;
    auto* rows = new QVBoxLayout(main);
    rows->setContentsMargins(44, 34, 44, 34);
    rows->setSpacing(14);
    m_recovered = new QVBoxLayout;
    m_recovered->setSpacing(8);
    rows->addLayout(m_recovered);
    rows->addWidget(headingLabel(tr("Start from")));
    auto* cards = new QHBoxLayout;
    cards->setSpacing(14);
    const std::tuple<ReleaseKind, QString, QString> kinds[] = {
        {ReleaseKind::PressRelease, tr("Press release"), tr("Meeting, visit, dialogue")},
        {ReleaseKind::Statement, tr("Statement"), tr("Spokesperson or joint")},
        {ReleaseKind::MediaAdvisory, tr("Media advisory"), tr("What, when, where, how to attend")}};
    for (const auto& [kind, name, hint] : kinds) {
        auto* card = new TemplateCard(name, hint, main);
        connect(card, &QPushButton::clicked, this, [this, kind = kind] { emit kindChosen(kind); });
        cards->addWidget(card, 1);
    }
    rows->addLayout(cards);
    rows->addSpacing(16);
    rows->addWidget(headingLabel(tr("Recent")));
    auto* list = new QFrame;
    setRole(list, "card");
    m_recent = new QVBoxLayout(list);
    m_recent->setContentsMargins(1, 1, 1, 1);
    m_recent->setSpacing(0);
    rows->addWidget(list);
    rows->addStretch();
    return main;
}

void StartPage::look(const QStringList& recentFiles, const QString& recoveryFolder)
{
    m_reading.start([=] { return readStartLists(recentFiles, recoveryFolder, QDateTime::currentDateTimeUtc()); });
}

void StartPage::setLists(const StartLists& lists)
{
    clear(*m_recovered);
    for (const UnsavedWork& work : lists.unsaved) {
        m_recovered->addWidget(noticeOf(work));
    }
    clear(*m_recent);
    addRecent(lists.recent);
}

QWidget* StartPage::noticeOf(const UnsavedWork& work)
{
    auto* notice = new QFrame;
    setRole(notice, "notice");
    const QString name = work.headline.isEmpty() ? tr("Without a headline") : work.headline;
    auto* words = new QLabel(
        tr("<b>Recovered:</b> “%1”, last change %2, %n word(s)", nullptr, work.words)
            .arg(name.toHtmlEscaped(), QLocale().toString(work.changed.toLocalTime(), QLocale::ShortFormat)));
    words->setWordWrap(true);
    auto* open = new QPushButton(tr("Open"));
    auto* discard = new QPushButton(tr("Discard"));
    open->setAccessibleName(tr("Open the recovered release %1").arg(name));
    discard->setAccessibleName(tr("Discard the recovered release %1").arg(name));
    auto* row = new QHBoxLayout(notice);
    row->setContentsMargins(14, 5, 8, 5);
    row->addWidget(words, 1);
    for (QPushButton* button : {open, discard}) {
        setRole(button, "notice");
        row->addWidget(button);
    }
    connect(open, &QPushButton::clicked, this, [this, work] { emit workRecovered(work); });
    connect(discard, &QPushButton::clicked, this, [this, work] { emit workDiscarded(work); });
    return notice;
}

void StartPage::addRecent(const QList<RecentRelease>& releases)
{
    for (const RecentRelease& release : releases) {
        auto* entry = new RecentEntry(release, this);
        connect(entry, &QPushButton::clicked, this, [this, path = release.path] { emit fileChosen(path); });
        m_recent->addWidget(entry);
    }
    if (releases.isEmpty()) {
        auto* none = new QLabel(tr("Releases you open appear here."));
        setRole(none, "muted");
        none->setContentsMargins(16, 14, 16, 14);
        m_recent->addWidget(none);
    }
}

} // namespace dateline
