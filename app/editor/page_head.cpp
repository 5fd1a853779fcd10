#include "editor/page_head.h"

#include "dateline/compose/compose.h"
#include "theme/bidi.h"
#include "theme/theme.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int kKickerHeight = 26;
constexpr int kDatelineHeight = 26;
constexpr int kNotesHeight = 24;

// The head of a release without its texts, which is quick to compose and compare.
Release headOf(const Release& release, const LanguageTag& language)
{
    Release head = release;
    head.lastBlock = 0;
    head.media.clear();
    for (LanguageVersion& version : head.versions) {
        if (version.language == language) {
            version.headline = {};
            version.standfirst = {};
            version.body.clear();
            version.notes.clear();
        }
    }
    return head;
}

} // namespace

PageHead::PageHead(ReleaseDocument& document, TextEditor& editor)
    : QObject(&editor), m_document(document), m_editor(editor), m_kicker(new QLabel(editor.viewport())),
      m_dateline(new QPushButton(editor.viewport())), m_byline(new QLabel(editor.viewport())),
      m_notes(new QLabel(editor.viewport()))
{
    setRole(m_kicker, "kicker");
    setRole(m_dateline, "dateline");
    setRole(m_notes, "kicker");
    m_dateline->setObjectName(QStringLiteral("dateline"));
    m_dateline->setCursor(Qt::PointingHandCursor);
    m_dateline->setToolTip(tr("From the form. Click to change it there."));
    m_editor.setGaps(kKickerHeight, kDatelineHeight + 18, kNotesHeight + 22);
    connect(m_dateline, &QPushButton::clicked, this, &PageHead::datelineClicked);
    connect(&m_document, &ReleaseDocument::changed, this, &PageHead::showFacts);
    connect(&m_editor, &TextEditor::languageChanged, this, &PageHead::showFacts);
    connect(&m_editor, &TextEditor::layoutChanged, this, &PageHead::place);
    showFacts();
}

void PageHead::showFacts()
{
    const LanguageTag& language = m_editor.language();
    const Release facts = headOf(m_document.release(), language);
    if (m_shown && *m_shown == facts && m_shownLanguage == language) {
        return;
    }
    m_shown = facts;
    m_shownLanguage = language;
    const Expected<Publication> head = compose(facts, language, {});
    if (head) {
        const QString event = head->kicker.isEmpty() ? head->data.series : head->kicker;
        QStringList kicker{head->masthead.kind};
        if (!event.isEmpty() && event != head->masthead.kind) {
            kicker.append(event);
        }
        m_kicker->setText(isolated(kicker.join(QStringLiteral(" · ")).toUpper()));
        const QString dateline = head->masthead.dateline;
        m_dateline->setText(dateline.isEmpty() ? tr("Place and date") : isolated(dateline));
        m_dateline->setAccessibleName(tr("Dateline: %1").arg(m_dateline->text()));
        m_byline->setText(isolated(head->byline));
        m_notes->setText(head->labels.notes.toUpper());
    }
    place();
}

void PageHead::place()
{
    const double zoom = m_editor.zoom();
    const bool rightToLeft = m_editor.language().direction() == TextDirection::RightToLeft;
    for (QWidget* each : {static_cast<QWidget*>(m_kicker), static_cast<QWidget*>(m_dateline),
                          static_cast<QWidget*>(m_byline), static_cast<QWidget*>(m_notes)}) {
        each->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        each->adjustSize();
    }
    const auto put = [&](QWidget* each, const QRect& below, double gap, int start) {
        const int x = rightToLeft ? below.right() - start - each->width() : below.left() + start;
        each->move(x, below.top() - qRound(gap * zoom));
    };
    const QRect column = m_editor.columnRect();
    const auto inColumn = [&](qsizetype index) {
        const QRect rect = m_editor.blockRect(index);
        return QRect(column.left(), rect.top(), column.width(), rect.height());
    };
    const TextFlow& flow = m_editor.flow();
    const auto firstNote =
        std::find_if(flow.cbegin(), flow.cend(), [](const FlowBlock& each) { return each.part == TextPart::Notes; });
    const QRect body = inColumn(2);
    put(m_kicker, inColumn(0), kKickerHeight, 0);
    put(m_dateline, body, kDatelineHeight + 10, 0);
    put(m_byline, body, kDatelineHeight + 10 - (m_dateline->height() - m_byline->height()) / 2.0,
        m_dateline->width() + 8);
    m_notes->setVisible(firstNote != flow.cend());
    if (firstNote != flow.cend()) {
        put(m_notes, inColumn(firstNote - flow.cbegin()), kNotesHeight, 0);
    }
}

} // namespace dateline
