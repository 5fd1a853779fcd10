#include "window/release_view.h"

#include "dateline/checks/checker.h"
#include "dateline/locale/names.h"
#include "dateline/release/new_edition.h"
#include "panels/reason_dialog.h"
#include "theme/theme.h"
#include "window/release_languages.h"
#include "window/spelling_tools.h"
#include "window/text_tools.h"

#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace dateline {

namespace {

template <typename... Actions>
struct Overloaded : Actions... {
    using Actions::operator()...;
};
template <typename... Actions>
Overloaded(Actions...) -> Overloaded<Actions...>;

} // namespace

ReleaseView::ReleaseView(std::shared_ptr<ReleaseWork> work, const QString& userName, QWidget* parent)
    : QWidget(parent), m_work(std::move(work)), m_userName(userName), m_form(new FormPanel(m_work->document)),
      m_editor(new EditorPane(m_work->document)), m_tabs(new QTabBar), m_panels(new QStackedWidget),
      m_check(new CheckPanel), m_preview(new PreviewPanel)
{
    buildColumns();
    m_preview->setPages(typesetting().pages());
    connect(&checking(), &Checking::findingsChanged, this, &ReleaseView::showFindings);
    connect(&document(), &ReleaseDocument::revisited, this, &ReleaseView::goTo);
    connect(m_check, &CheckPanel::fixWanted, this, &ReleaseView::fix);
    connect(m_check, &CheckPanel::fixAllWanted, this, &ReleaseView::fixAll);
    connect(m_check, &CheckPanel::ignoreWanted, this, &ReleaseView::ignore);
    connect(m_check, &CheckPanel::jumpWanted, this, &ReleaseView::goTo);
    connectPreview();
    connect(&m_editor->head(), &PageHead::datelineClicked, this,
            [this] { m_form->focusFact({FactField::ReleaseDate}); });
    connect(&editor(), &TextEditor::menuWanted, this, &ReleaseView::openTextMenu);
    connect(&editor(), &TextEditor::situationChanged, this, &ReleaseView::showCurrentFinding);
    m_tools = new TextTools(*this);
    m_languages = new ReleaseLanguages(*this);
    editor().setFocus();
}

void ReleaseView::buildColumns()
{
    m_tabs->addTab(tr("Check"));
    m_tabs->addTab(tr("Preview"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Panels"));
    m_tabs->setObjectName(QStringLiteral("panelTabs"));
    m_panels->addWidget(m_check);
    m_panels->addWidget(m_preview);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { showPanel(static_cast<Panel>(index)); });
    m_right = new QWidget;
    setRole(m_right, "panel");
    m_right->setAttribute(Qt::WA_StyledBackground);
    auto* rule = new QFrame;
    setRole(rule, "rule");
    auto* rows = new QVBoxLayout(m_right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(10, 0, 10, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    rows->addLayout(tabRow);
    rows->addWidget(rule);
    rows->addWidget(m_panels, 1);

    m_columns = new QSplitter(this);
    m_columns->setHandleWidth(1);
    m_columns->addWidget(m_form);
    m_columns->addWidget(m_editor);
    m_columns->addWidget(m_right);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setSizes({metrics::kFormWidth, 2 * metrics::kPageWidth, metrics::kPanelWidth});
    m_form->setMinimumWidth(260);
    m_right->setMinimumWidth(280);
    m_editor->setMinimumWidth(420);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_columns);
}

void ReleaseView::connectPreview()
{
    showPreviewLanguage();
    connect(&typesetting(), &Typesetting::pagesChanged, this, [this] { m_preview->setPages(typesetting().pages()); });
    connect(&m_work->publishing, &Publishing::published, m_preview, &PreviewPanel::setPublished);
    connect(m_preview, &PreviewPanel::formChanged, this, &ReleaseView::makeWhatIsSeen);
    connect(m_preview, &PreviewPanel::placeClicked, this, &ReleaseView::goToPreviewed);
}

void ReleaseView::showPreviewLanguage()
{
    m_preview->setLanguageName(languageName(editor().language(), LanguageTag(QLocale().bcp47Name())));
}

void ReleaseView::makeWhatIsSeen()
{
    const bool seen = m_panels->currentIndex() == Preview;
    typesetting().setWanted(seen && m_preview->form() == ReaderForm::Pages);
    m_work->publishing.setWanted(seen ? std::optional(m_preview->form()) : std::nullopt);
}

// A preview knows a block, but not in which part of the text it stands.
void ReleaseView::goToPreviewed(const TextPlace& place)
{
    TextPlace found = place;
    found.language = editor().language();
    for (const FlowBlock& each : editor().flow()) {
        if (!place.block.isNull() && each.block.id == place.block) {
            found.part = each.part;
        }
    }
    goTo(found);
}

void ReleaseView::setLanguage(const LanguageTag& language)
{
    m_work->publishing.setLanguage(language);
    m_form->setLanguage(language);
    editor().setLanguage(language);
    showPreviewLanguage();
    typesetting().setLanguage(language);
    showFindings();
    emit languageShown();
}

void ReleaseView::showPanel(Panel panel)
{
    setPanelsShown(true);
    m_tabs->setCurrentIndex(panel);
    m_panels->setCurrentIndex(panel);
    makeWhatIsSeen();
}

void ReleaseView::showFindings()
{
    const QList<Finding>& findings = checking().findings();
    m_step = -1;
    m_check->setRulePacks(document().release().houseStyle.rulePacks);
    m_check->setFindings(findings);
    m_form->showFindings(findings);
    editor().setMarks(Marks(findings, checking().agreements(), editor().language()));
    showCurrentFinding();
}

void ReleaseView::showCurrentFinding()
{
    const FlowPosition here = editor().selection().start;
    const Mark* mark = editor().marks().at(editor().currentBlock(), here.offset);
    m_check->setCurrent(mark == nullptr ? -1 : mark->finding);
    announceFindingsHere();
}

// Somebody who does not see the marks hears of them when they appear beside what is being written.
void ReleaseView::announceFindingsHere()
{
    QStringList titles;
    for (const Mark& mark : editor().marks().of(editor().currentBlock())) {
        if (mark.finding >= 0 && mark.finding < checking().findings().size()) {
            titles.append(checking().findings().at(mark.finding).title);
        }
    }
    const BlockId block = editor().currentBlock().block.id;
    const bool appeared = block == m_heardBlock && titles.size() > m_heard;
    m_heardBlock = block;
    m_heard = titles.size();
    if (appeared) {
        emit announced(tr("Found in this paragraph: %1").arg(titles.last()));
    }
}

void ReleaseView::goToFinding(int by)
{
    const QList<Finding>& findings = checking().findings();
    if (findings.isEmpty()) {
        emit announced(tr("Nothing to fix."));
        return;
    }
    const QList<int>& order = m_check->order();
    const int count = static_cast<int>(order.size());
    const int start = m_step < 0 && by < 0 ? 0 : m_step;
    m_step = (start + by + count) % count;
    const Finding& finding = findings.at(order.at(m_step));
    goTo(finding.place);
    m_check->setCurrent(order.at(m_step));
    emit announced(tr("%1 of %2: %3").arg(m_step + 1).arg(count).arg(finding.title));
}

void ReleaseView::setHouseStyle(const HouseStyle& style)
{
    Release changed = document().release();
    changed.houseStyle = style;
    document().closeStep();
    document().edit(changed, {tr("House style"), {}, {}});
}

void ReleaseView::confirmCarriedOver()
{
    editor().confirmCarriedOver();
    const LanguageVersion* version = document().release().versionIn(editor().language());
    const int left = version == nullptr ? 0 : carriedOverCount(*version);
    emit announced(left == 0 ? tr("No carried-over text is left.") : tr("Carried-over texts left: %1").arg(left));
}

void ReleaseView::goTo(const PlaceInRelease& place)
{
    std::visit(Overloaded{[](std::monostate) {}, [this](const FactPlace& fact) { m_form->focusFact(fact); },
                          [this](const TextPlace& text) {
                              if (text.language != editor().language() && !text.language.isEmpty()) {
                                  setLanguage(text.language);
                              }
                              editor().show(text);
                              editor().setFocus();
                          }},
               place);
}

void ReleaseView::fix(const Fix& fix)
{
    if (const Expected<void> done = document().apply(fix); !done) {
        emit announced(done.error().message());
    }
}

void ReleaseView::fixAll(const QList<Finding>& findings)
{
    Fix all = together(findings);
    all.label = tr("Fix all");
    fix(all);
}

void ReleaseView::ignore(const Finding& finding)
{
    ReasonDialog dialog(tr("Ignore this finding?"), {finding.title, finding.message}, tr("Ignore"), this);
    if (dialog.exec() == QDialog::Accepted) {
        checking().waive(finding, dialog.reason(), m_userName);
    }
}

void ReleaseView::setWordLists(WordListFiles& files)
{
    m_spelling = new SpellingTools(*this, files);
}

void ReleaseView::openTextMenu(int finding, const QPoint& at)
{
    const bool ofFinding = finding >= 0 && finding < checking().findings().size();
    if (ofFinding && m_spelling != nullptr && isAboutSpelling(checking().findings().at(finding))) {
        m_spelling->openMenu(checking().findings().at(finding), at);
        return;
    }
    QMenu menu(this);
    if (ofFinding) {
        const Finding& found = checking().findings().at(finding);
        QAction* title = menu.addAction(found.title);
        title->setEnabled(false);
        for (const Fix& each : found.fixes) {
            menu.addAction(each.label, this, [this, each] { fix(each); });
        }
        menu.addAction(tr("Ignore…"), this, [this, found] { ignore(found); });
        menu.addSeparator();
    }
    if (editor().currentBlock().block.carriedOver) {
        QAction* confirm = menu.addAction(tr("Confirm: it still holds"), this, &ReleaseView::confirmCarriedOver);
        confirm->setObjectName(QStringLiteral("confirmHere"));
        menu.addSeparator();
    }
    const bool selected = editor().textCursor().hasSelection();
    menu.addAction(tr("Cut"), this,
                   [this] {
                       editor().copy();
                       editor().removeSelection(tr("Cut"));
                   })
        ->setEnabled(selected);
    menu.addAction(tr("Copy"), &editor(), &TextEditor::copy)->setEnabled(selected);
    menu.addAction(tr("Paste"), &editor(), &TextEditor::paste)->setEnabled(editor().canPaste());
    menu.addSeparator();
    menu.addActions(formatBar().wordActions());
    menu.exec(at);
}

} // namespace dateline
