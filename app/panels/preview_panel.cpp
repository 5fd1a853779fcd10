#include "panels/preview_panel.h"

#include "dateline/base/file.h"
#include "theme/theme.h"

#include <QDesktopServices>
#include <QScrollBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double kZoomStep = 1.25;
constexpr int kLeastZoom = -4;
constexpr int kMostZoom = 6;

QString fontsOf(const Pages& pages)
{
    QStringList names;
    for (const FontFile& font : pages.fonts) {
        names.append(font.postScriptName);
    }
    return names.join(QStringLiteral(", "));
}

int indexOf(ReaderForm form)
{
    return static_cast<int>(form);
}

QToolButton* zoomButton(const QString& sign, const QString& name, const char* objectName)
{
    auto* button = new QToolButton;
    button->setText(sign);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setObjectName(QLatin1String(objectName));
    setRole(button, "flat");
    return button;
}

} // namespace

PreviewPanel::PreviewPanel(QWidget* parent)
    : QWidget(parent), m_choice(new QButtonGroup(this)), m_position(new QLabel), m_stack(new QStackedWidget),
      m_pagesArea(new QScrollArea), m_pages(new PageView), m_web(new WebPageView), m_text(new PlainTextView),
      m_note(new QLabel), m_language(new QLabel), m_zoom(new QLabel), m_browser(new QPushButton(tr("Open in browser")))
{
    setObjectName(QStringLiteral("previewPanel"));
    setAccessibleName(tr("Preview"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(formRow());
    m_stack->addWidget(pagesColumn());
    m_stack->addWidget(m_web);
    m_stack->addWidget(m_text);
    rows->addWidget(m_stack, 1);
    rows->addLayout(foot());
    m_notes[indexOf(ReaderForm::Pages)] = tr("Making the pages…");
    connect(m_pages, &PageView::placeClicked, this, &PreviewPanel::placeClicked);
    connect(m_web, &WebPageView::placeClicked, this, &PreviewPanel::placeClicked);
    connect(m_text, &PlainTextView::placeClicked, this, &PreviewPanel::placeClicked);
    connect(m_pagesArea->verticalScrollBar(), &QScrollBar::valueChanged, this, &PreviewPanel::showPosition);
    showForm(ReaderForm::Pages);
}

QLayout* PreviewPanel::formRow()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics::kColumnPadding, 10, metrics::kColumnPadding, 10);
    row->setSpacing(6);
    const std::pair<ReaderForm, QString> forms[] = {
        {ReaderForm::Pages, tr("Pages")}, {ReaderForm::WebPage, tr("Web page")}, {ReaderForm::Text, tr("Text")}};
    for (const auto& [form, name] : forms) {
        auto* button = new QPushButton(name, this);
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("previewForm%1").arg(indexOf(form)));
        setRole(button, "form");
        m_choice->addButton(button, indexOf(form));
        row->addWidget(button);
    }
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int id) { showForm(static_cast<ReaderForm>(id)); });
    row->addStretch();
    setRole(m_position, "muted");
    m_position->setObjectName(QStringLiteral("previewPosition"));
    row->addWidget(m_position);
    return row;
}

QWidget* PreviewPanel::pagesColumn()
{
    m_pagesArea->setWidgetResizable(true);
    m_pagesArea->setFrameShape(QFrame::NoFrame);
    m_pagesArea->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_pagesArea->setAccessibleName(tr("Pages"));
    auto* column = new QWidget;
    setRole(column, "column");
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(12, 0, 3, 8);
    rows->addWidget(m_pages);
    rows->addStretch();
    m_pagesArea->setWidget(column);
    return m_pagesArea;
}

QLayout* PreviewPanel::foot()
{
    setRole(m_note, "muted");
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("previewNote"));
    setRole(m_language, "muted");
    m_language->setObjectName(QStringLiteral("previewLanguage"));
    setRole(m_zoom, "muted");
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(40);
    m_browser->setObjectName(QStringLiteral("openInBrowser"));
    connect(m_browser, &QPushButton::clicked, this, &PreviewPanel::openInBrowser);
    QToolButton* smaller = zoomButton(QStringLiteral("−"), tr("Smaller preview"), "previewSmaller");
    QToolButton* larger = zoomButton(QStringLiteral("+"), tr("Larger preview"), "previewLarger");
    connect(smaller, &QToolButton::clicked, this, [this] { zoomBy(-1); });
    connect(larger, &QToolButton::clicked, this, [this] { zoomBy(1); });
    auto* tools = new QHBoxLayout;
    tools->setSpacing(2);
    tools->addWidget(m_language, 1);
    tools->addWidget(m_browser);
    tools->addSpacing(6);
    tools->addWidget(smaller);
    tools->addWidget(m_zoom);
    tools->addWidget(larger);
    auto* rule = new QFrame;
    setRole(rule, "rule");
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(metrics::kColumnPadding, 6, 8, 6);
    inner->setSpacing(2);
    inner->addWidget(m_note);
    inner->addLayout(tools);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(rule);
    rows->addLayout(inner);
    return rows;
}

void PreviewPanel::showForm(ReaderForm form)
{
    m_form = form;
    m_choice->button(indexOf(form))->setChecked(true);
    m_stack->setCurrentIndex(indexOf(form));
    m_browser->setVisible(form == ReaderForm::WebPage);
    showZoom();
    showPosition();
    showNote();
    emit formChanged(form);
}

void PreviewPanel::setLanguageName(const QString& name)
{
    m_language->setText(name);
}

void PreviewPanel::setPages(const std::shared_ptr<const Expected<Pages>>& pages)
{
    QString& note = m_notes[indexOf(ReaderForm::Pages)];
    if (pages && !pages->has_value()) {
        note = pages->error().message();
    } else if (pages) {
        m_pages->setPages(pages);
        const bool isA4 = qRound((*pages)->width) == qRound(Pages().width);
        note = isA4 ? tr("A4 · fonts: %1").arg(fontsOf(**pages)) : fontsOf(**pages);
    }
    showPosition();
    showNote();
}

void PreviewPanel::setPublished(const std::shared_ptr<const Expected<PublishedForm>>& published)
{
    if (!published->has_value()) {
        m_notes[indexOf(m_form)] = published->error().message();
        showNote();
        return;
    }
    const PublishedForm& made = **published;
    m_notes[indexOf(made.form)].clear();
    if (made.form == ReaderForm::WebPage) {
        m_html = made.html;
        m_slug = made.slug;
        m_web->setPage(made.html, made.blocks);
    } else {
        m_text->setText(made.text);
    }
    showNote();
}

Expected<QString> PreviewPanel::writeWebPage()
{
    const QString path = m_folder.filePath(m_slug + QStringLiteral(".html"));
    return writeFileAtomically(path, m_html).map([&] { return path; });
}

void PreviewPanel::openInBrowser()
{
    const Expected<QString> path = writeWebPage();
    if (!path) {
        m_notes[indexOf(ReaderForm::WebPage)] = path.error().message();
    } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path))) {
        m_notes[indexOf(ReaderForm::WebPage)] = tr("No browser could be started. The page is in %1.").arg(*path);
    }
    showNote();
}

void PreviewPanel::zoomBy(int steps)
{
    int& zoom = m_zoomSteps[indexOf(m_form)];
    const int least = m_form == ReaderForm::WebPage ? kLeastZoom : 0;
    zoom = std::clamp(zoom + steps, least, kMostZoom);
    const double factor = std::pow(kZoomStep, zoom);
    switch (m_form) {
    case ReaderForm::Pages: fitPages(); break;
    case ReaderForm::WebPage: m_web->setZoom(factor); break;
    case ReaderForm::Text: m_text->setZoom(factor); break;
    }
    showZoom();
}

void PreviewPanel::showZoom()
{
    m_zoom->setText(tr("%1 %").arg(qRound(100 * std::pow(kZoomStep, m_zoomSteps[indexOf(m_form)]))));
}

// At the first step pages are as wide as there is room.
void PreviewPanel::fitPages()
{
    const double factor = std::pow(kZoomStep, m_zoomSteps[indexOf(ReaderForm::Pages)]);
    const int room = m_pagesArea->viewport()->width() - 15;
    m_pages->setMinimumWidth(factor > 1 ? static_cast<int>(room * factor) : 0);
    m_pagesArea->setHorizontalScrollBarPolicy(factor > 1 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void PreviewPanel::showPosition()
{
    m_position->setVisible(m_form == ReaderForm::Pages && m_pages->count() > 0);
    const int middle = m_pagesArea->verticalScrollBar()->value() + m_pagesArea->viewport()->height() / 2;
    m_position->setText(tr("%1 of %2").arg(m_pages->pageAt(middle) + 1).arg(m_pages->count()));
}

void PreviewPanel::showNote()
{
    const QString& note = m_notes[indexOf(m_form)];
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PreviewPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitPages();
    showPosition();
}

} // namespace dateline
