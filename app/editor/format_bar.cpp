#include "editor/format_bar.h"

#include "dateline/locale/names.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QUrl>

namespace dateline {

namespace {

constexpr int kTableRows = 3;
constexpr int kTableColumns = 2;

/// Languages offered for a passage; any other can be had by its tag.
constexpr const char* kPassageLanguages[] = {"en-GB", "fr", "de", "es", "it", "pt", "pl", "el", "nl",
                                             "ru",    "uk", "kk", "ky", "uz", "tg", "tk", "tr", "ar"};

bool sameKind(const BlockContent& one, const BlockContent& other)
{
    if (const auto* heading = std::get_if<Heading>(&one)) {
        const auto* second = std::get_if<Heading>(&other);
        return second != nullptr && heading->level == second->level;
    }
    if (const auto* item = std::get_if<ListItem>(&one)) {
        const auto* second = std::get_if<ListItem>(&other);
        return second != nullptr && item->ordered == second->ordered;
    }
    return one.index() == other.index();
}

} // namespace

FormatBar::FormatBar(TextEditor& editor, const PictureEditing& pictures, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_kind(new QToolButton(this)), m_language(new QToolButton(this))
{
    setRole(this, "formatBar");
    setAttribute(Qt::WA_StyledBackground);
    addKind(tr("Paragraph"), Paragraph{}, QKeySequence(tr("Ctrl+Alt+0")));
    addKind(tr("Heading"), Heading{1}, QKeySequence(tr("Ctrl+Alt+1")));
    addKind(tr("Subheading"), Heading{2}, QKeySequence(tr("Ctrl+Alt+2")));
    addKind(tr("Bulleted list"), ListItem{false, 1}, QKeySequence(tr("Ctrl+Shift+8")));
    addKind(tr("Numbered list"), ListItem{true, 1}, QKeySequence(tr("Ctrl+Shift+7")));
    addKind(tr("Quotation"), Quotation{}, QKeySequence(tr("Ctrl+Shift+9")));
    m_strong = addWord(tr("Strong"), QKeySequence::Bold, IconName::Bold);
    m_emphasis = addWord(tr("Emphasis"), QKeySequence::Italic, IconName::Italic);
    m_link = addWord(tr("Link…"), QKeySequence(tr("Ctrl+L")), IconName::Link);
    m_strong->setCheckable(true);
    m_emphasis->setCheckable(true);
    connect(m_strong, &QAction::triggered, &m_editor, &TextEditor::toggleStrong);
    connect(m_emphasis, &QAction::triggered, &m_editor, &TextEditor::toggleEmphasis);
    connect(m_link, &QAction::triggered, this, &FormatBar::askForLink);
    m_note = new QAction(tr("Move to notes to editors"), this);
    m_speaker = new QAction(tr("Speaker of the quotation…"), this);
    m_table = new QAction(icon(IconName::Table), tr("Table"), this);
    m_table->setObjectName(QStringLiteral("insertTable"));
    m_table->setShortcut(QKeySequence(tr("Ctrl+Shift+T")));
    m_blockActions += {m_table, pictures.insertAction(), m_note, m_speaker, pictures.editAction()};
    connect(m_table, &QAction::triggered, &m_editor, [this] { m_editor.insertTable(kTableRows, kTableColumns); });
    connect(m_note, &QAction::triggered, this, [this] {
        m_editor.moveTo(m_editor.currentBlock().part == TextPart::Notes ? TextPart::Body : TextPart::Notes);
    });
    connect(m_speaker, &QAction::triggered, this, &FormatBar::askForSpeaker);

    m_kind->setObjectName(QStringLiteral("blockKind"));
    m_kind->setAccessibleName(tr("Kind of paragraph"));
    m_kind->setPopupMode(QToolButton::InstantPopup);
    setRole(m_kind, "format");
    m_kind->setProperty("kind", true);
    auto* menu = new QMenu(m_kind);
    menu->addActions(m_blockActions.mid(0, m_contents.size()));
    menu->addSeparator();
    menu->addActions(m_blockActions.mid(m_contents.size()));
    m_kind->setMenu(menu);
    buildLanguageMenu();

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 12, 8, 8);
    row->setSpacing(4);
    row->addStretch();
    row->addWidget(m_kind);
    for (QAction* action : m_wordActions) {
        row->addWidget(addButton(action));
    }
    row->addWidget(addNamedButton(m_blockActions.at(3), IconName::Bullets));
    row->addWidget(addNamedButton(m_blockActions.at(5), IconName::Quote));
    row->addWidget(addButton(pictures.insertAction()));
    row->addWidget(addButton(m_table));
    row->addWidget(m_language);
    row->addStretch();
    connect(&m_editor, &TextEditor::situationChanged, this, &FormatBar::showSituation);
    showSituation();
}

void FormatBar::addKind(const QString& name, const BlockContent& content, const QKeySequence& keys)
{
    auto* action = new QAction(name, this);
    action->setShortcut(keys);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, content, name] {
        const bool again = sameKind(m_editor.currentBlock().block.content, content);
        m_editor.setContent(again ? BlockContent(Paragraph{}) : content, name);
        m_editor.setFocus();
    });
    m_blockActions.append(action);
    m_contents.append(content);
}

QAction* FormatBar::addWord(const QString& name, const QKeySequence& keys, IconName iconName)
{
    auto* action = new QAction(icon(iconName), name, this);
    action->setShortcut(keys);
    m_wordActions.append(action);
    return action;
}

QToolButton* FormatBar::addButton(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolTip(
        QStringLiteral("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    button->setAccessibleName(action->text());
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    setRole(button, "format");
    return button;
}

QToolButton* FormatBar::addNamedButton(QAction* action, IconName iconName)
{
    action->setIcon(icon(iconName));
    action->setIconVisibleInMenu(false);
    QToolButton* button = addButton(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_named.append(button);
    return button;
}

void FormatBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitNames();
}

void FormatBar::fitNames()
{
    int needed = layout()->sizeHint().width();
    for (const QToolButton* button : m_named) {
        if (button->toolButtonStyle() == Qt::ToolButtonIconOnly) {
            needed += button->fontMetrics().horizontalAdvance(button->text()) - button->iconSize().width();
        }
    }
    const auto style = needed > width() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly;
    for (QToolButton* button : m_named) {
        button->setToolButtonStyle(style);
    }
}

void FormatBar::buildLanguageMenu()
{
    setRole(m_language, "format");
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setObjectName(QStringLiteral("passageLanguage"));
    m_language->setAccessibleName(tr("Language of this passage"));
    m_language->setToolTip(tr("Language of the selected passage, for spelling, hyphenation and screen readers"));
    auto* menu = new QMenu(m_language);
    for (const char* code : kPassageLanguages) {
        const LanguageTag tag{QString::fromLatin1(code)};
        QAction* choice = menu->addAction(languageName(tag, tag), this, [this, tag] {
            m_editor.setPassageLanguage(tag);
            m_editor.setFocus();
        });
        choice->setData(tag.toString());
    }
    m_language->setMenu(menu);
}

void FormatBar::askForLink()
{
    bool accepted = false;
    const QString typed = QInputDialog::getText(this, tr("Link"), tr("Web or e-mail address; empty for no link:"),
                                                QLineEdit::Normal, m_editor.link(), &accepted);
    if (accepted) {
        const QString address = typed.trimmed();
        m_editor.setLink(address.isEmpty() ? QString() : QString::fromLatin1(QUrl::fromUserInput(address).toEncoded()));
    }
}

void FormatBar::askForSpeaker()
{
    const auto* quotation = m_editor.currentBlock().block.as<Quotation>();
    bool accepted = false;
    QStringList names{quotation == nullptr ? QString() : quotation->speaker};
    for (const QString& name : m_editor.speakers()) {
        if (!names.contains(name)) {
            names.append(name);
        }
    }
    const QString speaker = QInputDialog::getItem(this, tr("Quotation"), tr("Who said it, as it is to be printed:"),
                                                  names, 0, true, &accepted);
    if (accepted) {
        m_editor.setContent(Quotation{speaker.trimmed()}, tr("Speaker of a quotation"));
    }
}

void FormatBar::showSituation()
{
    const FlowBlock& each = m_editor.currentBlock();
    QString kind = each.part == TextPart::Headline     ? tr("Headline")
                   : each.part == TextPart::Standfirst ? tr("Standfirst")
                   : each.block.as<Table>() != nullptr ? tr("Table")
                                                       : tr("Picture");
    for (qsizetype index = 0; index < m_contents.size(); ++index) {
        const bool is = !each.isFixed() && sameKind(each.block.content, m_contents.at(index));
        m_blockActions.at(index)->setChecked(is);
        m_blockActions.at(index)->setEnabled(!each.isFixed());
        kind = is ? m_blockActions.at(index)->text() : kind;
    }
    m_kind->setText(kind + QStringLiteral(" ▾"));
    m_note->setEnabled(!each.isFixed());
    m_note->setText(each.part == TextPart::Notes ? tr("Move to the text") : tr("Move to notes to editors"));
    m_speaker->setEnabled(each.block.as<Quotation>() != nullptr);
    m_strong->setChecked(m_editor.isStrong());
    m_emphasis->setChecked(m_editor.isEmphasised());
    const LanguageTag language = m_editor.passageLanguage();
    if (language != m_shownLanguage) {
        m_shownLanguage = language;
        m_language->setText(languageName(language, language) + QStringLiteral(" ▾"));
    }
    fitNames();
}

} // namespace dateline
