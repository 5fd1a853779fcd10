#include "panels/quick_list.h"

#include "dateline/text/fold.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 420;
constexpr int kRowHeight = 32;
constexpr int kSignWidth = 34;
constexpr int kBelowTop = 72;
constexpr int kBelow = 20;
constexpr int kFrame = 34; ///< Margins, and the room between line and list.
constexpr int kMostShown = 300;
constexpr int kPage = 8;

/// Title at the start of the line, detail at its end.
class QuickDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const override
    {
        return {0, kRowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& tokens = tokensFor(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.accentTint);
            painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), metrics::kFieldRadius, metrics::kFieldRadius);
        }
        painter->setFont(option.font);
        paintLine(*painter, option, index, current ? tokens.accent : tokens.ink, tokens.muted);
        painter->restore();
    }

private:
    static void paintLine(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                          const QColor& ink, const QColor& muted)
    {
        const int start = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
        const int end = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter);
        const QStringList parts = index.data(Qt::DisplayRole).toString().split(u'\t');
        const QFontMetrics measure(option.font);
        QRect line = option.rect.adjusted(12, 0, -12, 0);
        const QString detail =
            measure.elidedText(index.data(Qt::UserRole).toString(), Qt::ElideRight, line.width() * 2 / 5);
        painter.setPen(muted);
        painter.drawText(line, end | Qt::TextSingleLine, detail);
        painter.setPen(ink);
        const bool leftToRight = option.direction == Qt::LeftToRight;
        if (parts.size() > 1) {
            painter.drawText(line, start | Qt::TextSingleLine, parts.first());
            line.adjust(leftToRight ? kSignWidth : 0, 0, leftToRight ? 0 : -kSignWidth, 0);
        }
        const int room = line.width() - measure.horizontalAdvance(detail) - 16;
        painter.drawText(line, start | Qt::TextSingleLine, measure.elidedText(parts.last(), Qt::ElideRight, room));
    }
};

bool holdsAll(const QString& folded, const QStringList& words)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const QString& word) { return folded.contains(word); });
}

} // namespace

QList<QuickEntry> filtered(const QList<QuickEntry>& entries, const QString& typed)
{
    const QString wanted = foldedForSearch(typed).simplified();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<QuickEntry> best;
    QList<QuickEntry> others;
    for (const QuickEntry& entry : entries) {
        const QString title = foldedForSearch(entry.title);
        if (title.startsWith(wanted) || entry.keywords == wanted) {
            best.append(entry);
        } else if (holdsAll(title + u' ' + foldedForSearch(entry.detail + u' ' + entry.keywords), words)) {
            others.append(entry);
        }
    }
    return best + others;
}

QuickList::QuickList(const QString& name, const Source& source, QWidget& window)
    : QFrame(&window, Qt::Popup), m_source(source), m_window(window), m_line(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("quickList"));
    setRole(this, "quickList");
    setAccessibleName(name);
    m_line->setPlaceholderText(name);
    m_line->setAccessibleName(name);
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Choices"));
    m_list->setItemDelegate(new QuickDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(kRowHeight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    setRole(m_list, "popup");
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(10, 10, 10, 8);
    rows->setSpacing(8);
    rows->addWidget(m_line);
    rows->addWidget(m_list, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &QuickList::fill);
    connect(m_list, &QListWidget::itemClicked, this, &QuickList::choose);
}

void QuickList::open()
{
    const int across = std::min(kWidth, m_window.width() - 2 * kBelow);
    resize(across, kHeight);
    fill();
    QWidget::move(m_window.mapToGlobal(QPoint((m_window.width() - across) / 2, kBelowTop)));
    show();
    m_line->setFocus();
}

void QuickList::fill()
{
    m_entries = m_source(m_line->text()).mid(0, kMostShown);
    m_list->clear();
    for (const QuickEntry& entry : m_entries) {
        auto* item = new QListWidgetItem(entry.title, m_list);
        item->setData(Qt::UserRole, entry.detail);
        const QString title = entry.title.simplified();
        item->setData(Qt::AccessibleTextRole, entry.detail.isEmpty() ? title : tr("%1, %2").arg(title, entry.detail));
    }
    if (m_entries.isEmpty()) {
        auto* nothing = new QListWidgetItem(tr("Nothing found."), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(m_entries.isEmpty() ? -1 : 0);
    fit();
}

// No higher than what there is to choose from.
void QuickList::fit()
{
    const int wanted = m_line->sizeHint().height() + m_list->count() * kRowHeight + kFrame;
    resize(width(), std::min({wanted, kHeight, m_window.height() - kBelowTop - kBelow}));
}

// What was chosen may open a window or delete the text: it runs when this list is gone.
void QuickList::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_entries.size()) {
        return;
    }
    const std::function<void()> run = m_entries.at(row).run;
    close();
    QTimer::singleShot(0, &m_window, run);
}

void QuickList::move(int by)
{
    if (!m_entries.isEmpty()) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, static_cast<int>(m_entries.size()) - 1));
        // The line keeps the focus; screen readers are told where the choice is.
        QAccessibleEvent there(m_list, QAccessible::Focus);
        there.setChild(m_list->currentRow());
        QAccessible::updateAccessibility(&there);
    }
}

bool QuickList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(kPage); return true;
    case Qt::Key_PageUp: move(-kPage); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

} // namespace dateline
