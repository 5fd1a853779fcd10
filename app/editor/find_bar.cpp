#include "editor/find_bar.h"

#include "dateline/release/edit.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

constexpr int kPauseBeforeLookingAgain = 120; // ms
constexpr qsizetype kMostTinted = 1000;

// Hits come in the order of the text, so that one walk with `block` finds the blocks of all. A hit
// in a table's cell is shown at the table.
std::optional<FlowRange> rangeFrom(const TextFlow& flow, qsizetype& block, const TextPlace& hit)
{
    const auto isThere = [&hit](const FlowBlock& each) {
        return each.part == hit.part && (each.isFixed() || each.block.id == hit.block);
    };
    while (block < flow.size() && !isThere(flow.at(block))) {
        ++block;
    }
    if (block == flow.size()) {
        return std::nullopt;
    }
    const bool inCell = hit.row >= 0;
    return FlowRange{{block, inCell ? 0 : hit.span.offset}, {block, inCell ? 0 : hit.span.end()}};
}

} // namespace

FindBar::FindBar(ReleaseDocument& document, TextEditor& editor, QWidget* parent)
    : QWidget(parent), m_document(document), m_editor(editor), m_words(new QLineEdit(this)), m_count(new QLabel(this)),
      m_matchCase(addOption(QStringLiteral("Aa"), tr("Match case"), "matchCase")),
      m_wholeWords(addOption(tr("Word"), tr("Whole words only"), "wholeWords")),
      m_pattern(addOption(QStringLiteral(".*"), tr("Regular expression"), "pattern")),
      m_previous(addCommand(QStringLiteral("↑"), tr("Previous hit (Shift+F3)"), "previousHit")),
      m_next(addCommand(QStringLiteral("↓"), tr("Next hit (F3)"), "nextHit")),
      m_close(addCommand(QString(), tr("Close the search"), "closeSearch")), m_replaceRow(new QWidget(this)),
      m_replacement(new QLineEdit(m_replaceRow)), m_replace(new QPushButton(tr("Replace"), m_replaceRow)),
      m_replaceAll(new QPushButton(tr("Replace all"), m_replaceRow)), m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    setRole(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    layOut();
    hide();
    m_later.setSingleShot(true);
    m_later.setInterval(kPauseBeforeLookingAgain);
    connect(&m_later, &QTimer::timeout, this, &FindBar::look);
    connect(&m_document, &ReleaseDocument::changed, this, [this] {
        if (isVisible()) {
            m_later.start();
        }
    });
    connect(&m_editor, &TextEditor::situationChanged, this, &FindBar::showCount);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::lookAndGo);
    for (QToolButton* option : {m_matchCase, m_wholeWords, m_pattern}) {
        connect(option, &QToolButton::toggled, this, &FindBar::lookAndGo);
    }
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
}

QToolButton* FindBar::addOption(const QString& label, const QString& name, const char* objectName)
{
    QToolButton* button = addCommand(label, name, objectName);
    button->setCheckable(true);
    return button;
}

QToolButton* FindBar::addCommand(const QString& label, const QString& name, const char* objectName)
{
    auto* button = new QToolButton(this);
    button->setText(label);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(QLatin1String(objectName));
    button->setFocusPolicy(Qt::TabFocus);
    setRole(button, "format");
    return button;
}

void FindBar::layOut()
{
    m_words->setPlaceholderText(tr("Find in all languages"));
    m_words->setAccessibleName(tr("Find"));
    m_words->setObjectName(QStringLiteral("find"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setObjectName(QStringLiteral("replacement"));
    m_replace->setObjectName(QStringLiteral("replace"));
    m_replaceAll->setObjectName(QStringLiteral("replaceAll"));
    m_close->setIcon(icon(IconName::Close));
    m_count->setObjectName(QStringLiteral("hitCount"));
    setRole(m_count, "muted");
    m_problem->setObjectName(QStringLiteral("searchProblem"));
    setRole(m_problem, "problem");
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* find = new QHBoxLayout;
    find->setSpacing(metrics::kStep);
    m_count->setContentsMargins(metrics::kStep, 0, metrics::kStep, 0);
    find->addWidget(m_words, 1);
    find->addWidget(m_count);
    for (QToolButton* button : {m_matchCase, m_wholeWords, m_pattern, m_previous, m_next, m_close}) {
        find->addWidget(button);
    }
    auto* replace = new QHBoxLayout(m_replaceRow);
    replace->setContentsMargins(0, 0, 0, 0);
    replace->setSpacing(2 * metrics::kStep);
    replace->addWidget(m_replacement, 1);
    replace->addWidget(m_replace);
    replace->addWidget(m_replaceAll);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(metrics::kColumnPadding, 8, metrics::kColumnPadding, 8);
    rows->setSpacing(6);
    rows->addLayout(find);
    rows->addWidget(m_replaceRow);
    rows->addWidget(m_problem);
}

void FindBar::open(bool withReplacement)
{
    m_start = m_editor.selection().start;
    const QString selected = m_editor.textCursor().selectedText();
    m_replaceRow->setVisible(withReplacement);
    show();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)) {
        m_words->setText(selected);
    }
    m_words->selectAll();
    m_words->setFocus();
    look();
}

void FindBar::look()
{
    const Expected<Search> search = Search::prepared(
        {m_words->text(), m_matchCase->isChecked(), m_wholeWords->isChecked(), m_pattern->isChecked()});
    m_search = search ? *search : Search();
    m_hits = m_search.hitsIn(m_document.release());
    m_problem->setText(search ? QString() : search.error().message());
    m_problem->setVisible(!search);
    setLook(m_words, "error", !search);
    m_replace->setEnabled(!m_hits.isEmpty());
    m_replaceAll->setEnabled(!m_hits.isEmpty());
    locateHits();
    showCount();
}

void FindBar::lookAndGo()
{
    look();
    if (!m_hits.isEmpty()) {
        goTo(std::max<qsizetype>(hitFrom(m_start), 0));
    }
}

qsizetype FindBar::hitFrom(const FlowPosition& position) const
{
    const auto found = std::find_if(m_ranges.cbegin(), m_ranges.cend(), [&](const std::optional<FlowRange>& range) {
        return range && range->start >= position;
    });
    return found == m_ranges.cend() ? -1 : found - m_ranges.cbegin();
}

qsizetype FindBar::selectedHit() const
{
    const FlowRange selected = m_editor.selection();
    const auto isSelected = [&](qsizetype hit) {
        return hit >= 0 && hit < m_ranges.size() && m_ranges.at(hit) == selected;
    };
    const qsizetype hit = isSelected(m_current) ? m_current : hitFrom(selected.start);
    return isSelected(hit) ? hit : -1;
}

void FindBar::step(int by)
{
    if (m_hits.isEmpty()) {
        look();
    }
    if (m_hits.isEmpty()) {
        emit announced(m_words->text().isEmpty() ? tr("Nothing to look for yet.") : tr("No hits."));
        return;
    }
    const qsizetype here = selectedHit();
    const qsizetype from = here >= 0 ? here + by : hitFrom(m_editor.selection().start) - (by < 0 ? 1 : 0);
    goTo((from + m_hits.size()) % m_hits.size());
}

// Showing a hit gives the text the focus; who types in the bar goes on typing there.
void FindBar::goTo(qsizetype hit)
{
    QWidget* focused = focusWidget() != nullptr && focusWidget()->hasFocus() ? focusWidget() : nullptr;
    const bool changesLanguage = m_hits.at(hit).language != m_editor.language();
    emit placeWanted(m_hits.at(hit));
    if (focused != nullptr) {
        focused->setFocus();
    }
    if (changesLanguage) {
        locateHits();
    }
    m_current = hit;
    showCount();
}

void FindBar::replaceOne()
{
    const qsizetype hit = selectedHit();
    if (hit < 0) {
        step(1);
        return;
    }
    const TextPlace place = m_hits.at(hit);
    const InlineText* text = textAt(m_document.release(), place);
    if (text == nullptr) {
        return;
    }
    const QString words = m_search.replacementFor(text->plain(), place.span, m_replacement->text());
    FlowPosition after = m_editor.selection().start;
    after.offset += place.row < 0 ? words.size() : 0;
    m_document.edit(m_search.replacedAll(m_document.release(), {place}, m_replacement->text()),
                    {tr("Replace"), {}, place});
    look();
    m_editor.select({after, after});
    if (!m_hits.isEmpty()) {
        goTo(std::max<qsizetype>(hitFrom(after), 0));
    }
}

void FindBar::replaceAll()
{
    look();
    if (m_hits.isEmpty()) {
        return;
    }
    const int count = static_cast<int>(m_hits.size());
    m_document.edit(m_search.replacedAll(m_document.release(), m_hits, m_replacement->text()),
                    {tr("Replace all"), {}, m_hits.first()});
    look();
    emit announced(tr("Replaced: %1. Undo takes all of it back.").arg(count));
}

void FindBar::showCount()
{
    if (!isVisible()) {
        return;
    }
    const qsizetype here = selectedHit();
    const QString none = m_words->text().isEmpty() ? QString() : tr("No hits");
    m_count->setText(m_hits.isEmpty() ? none
                     : here < 0       ? tr("Hits: %1").arg(m_hits.size())
                                      : tr("%1 of %2").arg(here + 1).arg(m_hits.size()));
}

void FindBar::locateHits()
{
    QList<FlowRange> tinted;
    qsizetype block = 0;
    m_ranges.clear();
    m_current = -1;
    for (const TextPlace& hit : m_hits) {
        const bool isShown = hit.language == m_editor.language();
        const std::optional<FlowRange> range = isShown ? rangeFrom(m_editor.flow(), block, hit) : std::nullopt;
        m_ranges.append(range);
        if (range && !range->isEmpty() && tinted.size() < kMostTinted) {
            tinted.append(*range);
        }
    }
    m_editor.tint(tinted);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        hide();
    } else if (isEnter && m_replacement->hasFocus()) {
        replaceOne();
    } else if (isEnter && m_words->hasFocus()) {
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FindBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_hits.clear();
    m_editor.tint({});
    m_editor.setFocus();
}

} // namespace dateline
