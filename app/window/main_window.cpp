#include "window/main_window.h"

#include "dateline/storage/recovery.h"
#include "help/help_window.h"
#include "window/directory_window.h"
#include "window/export_controller.h"
#include "window/file_controller.h"
#include "window/file_notice.h"
#include "window/house_style_editing.h"
#include "window/language.h"
#include "window/release_display.h"
#include "window/release_languages.h"
#include "window/release_view.h"
#include "window/sample.h"
#include "window/settings_editing.h"
#include "window/spelling_tools.h"
#include "window/start_page.h"
#include "window/status_row.h"
#include "window/text_tools.h"
#include "window/top_bar.h"
#include "window/window_actions.h"
#include "workspace/directory_store.h"
#include "workspace/house_style_store.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr double kZoomStep = 1.1;
constexpr QSize kFirstSize(1440, 900);

} // namespace

MainWindow::MainWindow(Settings& settings, std::shared_ptr<DictionarySource> dictionaries)
    : m_settings(settings), m_dictionaries(std::move(dictionaries)),
      m_directory(new DirectoryStore(DirectoryStore::userFile(), this)), m_houseStyles(new HouseStyleStore(this)),
      m_wordLists(new WordListFiles(m_settings.houseWordsFolder(), m_settings.personalWordsFolder(), this))
{
    setAcceptDrops(true);
    restoreGeometry(m_settings.geometry());
    resize((m_settings.geometry().isEmpty() ? kFirstSize : size()).boundedTo(screen()->availableSize()));
    connect(m_directory, &DirectoryStore::failed, this,
            [this](const Error& error) { QMessageBox::warning(this, tr("Directory"), error.message()); });
    connect(m_houseStyles, &HouseStyleStore::failed, this,
            [this](const Error& error) { QMessageBox::warning(this, tr("House style"), error.message()); });
    build();
    closeRelease();
    showStart();
}

void MainWindow::build()
{
    m_actions = new WindowActions(*this);
    m_top = new TopBar(*m_actions, this);
    m_stack = new QStackedWidget;
    m_start = new StartPage(*m_actions, this);
    m_status = new StatusRow(this);
    m_files = new FileController(m_settings, *m_houseStyles, *this);
    auto* whole = new QWidget;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_top);
    rows->addWidget(&m_files->notice());
    rows->addWidget(m_stack, 1);
    rows->addWidget(m_status);
    m_stack->addWidget(m_start);
    setCentralWidget(whole);
    connectActions();
}

void MainWindow::setInterfaceLanguage(const QString& tag)
{
    m_settings.setInterfaceLanguage(tag);
    speakLanguage(tag);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        // Not at once: the event still goes to the widgets that will be replaced.
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
    }
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_files != nullptr) {
        m_files->look();
    }
}

// Every widget takes its words when it is made, so a new language means new widgets over the same work.
void MainWindow::rebuild()
{
    const std::shared_ptr<ReleaseWork> work = m_view == nullptr ? nullptr : m_view->work();
    const LanguageTag language = work ? m_view->editor().language() : LanguageTag();
    m_display.reset();
    delete std::exchange(m_export, nullptr);
    delete std::exchange(m_files, nullptr);
    m_view = nullptr;
    delete m_actions;
    delete takeCentralWidget();
    delete findChild<HelpWindow*>();
    build();
    if (!work) {
        closeRelease();
        showStart();
        return;
    }
    work->checking.checkAnew();
    showWork(work);
    m_view->setLanguage(language);
    m_display->showLanguages();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    const auto run = [this](QAction* action, auto what) { connect(action, &QAction::triggered, this, what); };
    run(m_actions->newRelease, [this] { startRelease(ReleaseKind::PressRelease); });
    run(m_actions->newStatement, [this] { startRelease(ReleaseKind::Statement); });
    run(m_actions->newAdvisory, [this] { startRelease(ReleaseKind::MediaAdvisory); });
    run(m_actions->newEdition, [this] { m_files->chooseEarlierEdition(); });
    run(m_actions->open, [this] { m_files->chooseFile(); });
    run(m_actions->sample, [this] { openFile(sampleFile()); });
    run(m_actions->sampleInLanguages, [this] { m_files->openAsCopy(sampleInLanguages()); });
    run(m_actions->save, [this] { m_files->save(); });
    run(m_actions->saveAs, [this] { m_files->saveAs(); });
    run(m_actions->revert, [this] { m_files->revert(); });
    run(m_actions->previousVersion, [this] { m_files->openPreviousVersion(); });
    run(m_actions->exportAll, [this] { m_export->run(); });
    run(m_actions->close, [this] {
        m_files->leave([this] {
            closeRelease();
            showStart();
        });
    });
    run(m_actions->directory, &MainWindow::showDirectory);
    run(m_actions->houseStyle, [this] { editHouseStyle(m_view, *m_houseStyles, m_settings, this); });
    run(m_actions->quit, &MainWindow::close);
    run(m_actions->undo, [this] { m_view->document().undo(); });
    run(m_actions->redo, [this] { m_view->document().redo(); });
    run(m_actions->nextFinding, [this] { m_view->goToFinding(1); });
    run(m_actions->previousFinding, [this] { m_view->goToFinding(-1); });
    run(m_actions->confirmText, [this] { m_view->confirmCarriedOver(); });
    run(m_actions->showCheck, [this] { m_view->showPanel(ReleaseView::Check); });
    run(m_actions->showPreview, [this] { m_view->showPanel(ReleaseView::Preview); });
    run(m_actions->zoomIn, [this] { m_display->setZoom(m_view->editor().zoom() * kZoomStep); });
    run(m_actions->zoomOut, [this] { m_display->setZoom(m_view->editor().zoom() / kZoomStep); });
    run(m_actions->zoomReset, [this] { m_display->setZoom(1.0); });
    run(m_actions->showForm, [this](bool on) { m_view->setFormShown(on); });
    run(m_actions->showPanels, [this](bool on) { m_view->setPanelsShown(on); });
    run(m_actions->fullScreen, &MainWindow::writeInFullScreen);
    run(m_actions->settings, [this] { editSettings(m_settings, *m_houseStyles, *m_wordLists, *this); });
    connect(this, &MainWindow::appearanceChosen, m_actions, &WindowActions::showAppearance);
    m_actions->showAppearance(m_settings.appearance());
    for (const auto& [appearance, action] : m_actions->appearances()) {
        run(action, [this, appearance = appearance] { emit appearanceChosen(appearance); });
    }
    run(m_actions->help, [this] { showHelp(QStringLiteral("getting-started")); });
    run(m_actions->keyboardMap, [this] { showHelp(QStringLiteral("keys")); });
    run(m_actions->whatsNew, [this] { showHelp(QStringLiteral("whats-new")); });
    connect(m_files, &FileController::opened, this, &MainWindow::showRelease);
    connect(m_files, &FileController::announced, m_status, &StatusRow::announce);
    connect(m_start, &StartPage::kindChosen, this, &MainWindow::startRelease);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
    connect(m_start, &StartPage::workRecovered, m_files, &FileController::recover);
    connect(m_start, &StartPage::workDiscarded, this, &MainWindow::discardWork);
    connect(m_top, &TopBar::languageChosen, this, [this](const LanguageTag& language) {
        m_view->setLanguage(language);
        m_display->showLanguages(); // The tab that was there already stays chosen.
    });
    connect(m_top, &TopBar::languageMenuWanted, this,
            [this](const LanguageTag& language, const QPoint& at) { m_view->languages().openMenu(language, at); });
    connect(m_top, &TopBar::languageWanted, this, [this] { m_view->languages().addAction()->trigger(); });
    connect(m_top, &TopBar::findingsClicked, this, [this] {
        m_view->showPanel(ReleaseView::Check);
        m_view->goToFinding(1);
    });
}

void MainWindow::openFile(const QString& path)
{
    m_files->openFile(path);
}

void MainWindow::startRelease(ReleaseKind kind)
{
    m_files->startRelease(kind);
}

void MainWindow::startNewEdition(const QString& path)
{
    m_files->startNewEdition(path);
}

void MainWindow::keepUnsavedWork()
{
    if (m_view != nullptr) {
        m_view->autosave().flush();
    }
}

void MainWindow::showRelease(const OpenedRelease& opened)
{
    closeRelease();
    showWork(
        std::make_shared<ReleaseWork>(opened, m_dictionaries, m_settings.recoveryFolder(), m_settings.backupFolder()));
    for (const QString& remark : opened.remarks) {
        m_status->announce(remark);
    }
}

void MainWindow::showWork(const std::shared_ptr<ReleaseWork>& work)
{
    m_view = new ReleaseView(work, m_settings.userName(), this);
    m_files->setView(m_view);
    m_export = new ExportController(m_view->document(), m_view->checking(), m_settings, m_files->notice(), *this);
    m_view->restoreColumns(m_settings.columns());
    m_actions->showForm->setChecked(true);
    m_actions->showPanels->setChecked(true);
    m_view->autosave().setInterval(m_settings.autosaveSeconds());
    m_view->setDirectory(m_directory);
    m_view->setWordLists(*m_wordLists);
    m_directory->load();
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    m_status->show();
    m_actions->setReleaseOpen(true);
    m_view->tools().remember(m_settings);
    m_actions->fill(m_top->menus(), m_view->tools().editActions(),
                    m_view->tools().textActions() +
                        WindowActions::Groups{m_view->spelling()->actions(), m_view->formatBar().blockActions(),
                                              m_view->formatBar().wordActions(), m_view->tables().actions(),
                                              m_view->languages().actions()});
    m_top->setReleaseOpen(true);
    connect(m_view, &ReleaseView::announced, m_status, &StatusRow::announce);
    connect(m_export, &ExportController::announced, m_status, &StatusRow::announce);
    m_display = std::make_unique<ReleaseDisplay>(*m_view, *m_files, *m_actions, *m_top, *m_status, *this);
    m_display->setZoom(m_settings.zoom());
    m_view->editor().setFocus();
}

void MainWindow::closeRelease()
{
    if (m_view != nullptr) {
        m_display.reset();
        m_settings.setZoom(m_view->editor().zoom());
        m_settings.setColumns(m_view->columns());
        m_view->autosave().forget();
        m_files->setView(nullptr);
        // The view goes later, and what it still does in the background is nobody's business.
        for (QObject* part : std::initializer_list<QObject*>{&m_view->document(), &m_view->checking(),
                                                             &m_view->typesetting(), &m_view->editor()}) {
            part->disconnect(m_view);
        }
        m_stack->removeWidget(m_view);
        delete std::exchange(m_export, nullptr);
        std::exchange(m_view, nullptr)->deleteLater();
    }
    m_actions->fill(m_top->menus(), {}, {});
    m_actions->setReleaseOpen(false);
    m_top->setReleaseOpen(false);
    m_status->hide();
}

void MainWindow::showStart()
{
    m_houseStyles->load(m_settings.houseStyleFile());
    m_start->look(m_settings.recentFiles(), m_settings.recoveryFolder());
    m_stack->setCurrentWidget(m_start);
    setWindowTitle(tr("Dateline"));
}

void MainWindow::discardWork(const UnsavedWork& work)
{
    discard(work);
    showStart();
}

void MainWindow::showHelp(const QString& page)
{
    auto* window = findChild<HelpWindow*>();
    if (window == nullptr) {
        window = new HelpWindow(QLocale().bcp47Name().section(u'-', 0, 0), this);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->showPage(page);
    window->show();
    window->raise();
}

void MainWindow::showDirectory()
{
    const LanguageTag language = m_view == nullptr ? LanguageTag(QLocale().bcp47Name()) : m_view->editor().language();
    DirectoryWindow(*m_directory, language, this).exec();
}

// The text alone, with nothing around it that calls.
void MainWindow::writeInFullScreen(bool on)
{
    on ? showFullScreen() : showNormal();
    if (m_view == nullptr) {
        return;
    }
    m_actions->showForm->setChecked(!on);
    m_actions->showPanels->setChecked(!on);
    m_view->setFormShown(!on);
    m_view->setPanelsShown(!on);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_view != nullptr && m_view->document().holdsWork() && !m_isLeaving) {
        event->ignore();
        m_files->leave([this] {
            m_isLeaving = true;
            close();
        });
        return;
    }
    m_settings.setGeometry(saveGeometry());
    if (m_view != nullptr) {
        m_settings.setColumns(m_view->columns());
    }
    if (m_view != nullptr) {
        m_view->autosave().forget();
    }
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        event->acceptProposedAction();
        openFile(urls.first().toLocalFile());
    }
}

} // namespace dateline
