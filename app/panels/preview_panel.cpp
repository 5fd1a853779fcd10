#include "panels/preview_panel.h"

#include "theme/theme.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace dateline {

namespace {

QString countedPages(int count)
{
    return PreviewPanel::tr("%n page(s)", nullptr, count);
}

QString fontsOf(const Pages& pages)
{
    QStringList names;
    for (const FontFile& font : pages.fonts) {
        names.append(font.postScriptName);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

PreviewPanel::PreviewPanel(QWidget* parent)
    : QScrollArea(parent), m_view(new PageView), m_note(new QLabel(tr("Making the pages…")))
{
    setObjectName(QStringLiteral("previewPanel"));
    setAccessibleName(tr("Preview"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    auto* column = new QWidget;
    setRole(column, "column");
    setRole(m_note, "muted");
    m_note->setWordWrap(true);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(12, 12, 6, 16);
    rows->setSpacing(10);
    rows->addWidget(m_view);
    rows->addWidget(m_note);
    rows->addStretch();
    setWidget(column);
    connect(m_view, &PageView::blockClicked, this, &PreviewPanel::blockClicked);
}

void PreviewPanel::setPages(const std::shared_ptr<const Expected<Pages>>& pages)
{
    if (pages && !pages->has_value()) {
        m_note->setText(pages->error().message());
        return;
    }
    m_view->setPages(pages);
    if (pages) {
        m_note->setText(countedPages(static_cast<int>((*pages)->pages.size())) +
                        tr(" · fonts: %1").arg(fontsOf(**pages)));
    }
}

} // namespace dateline
