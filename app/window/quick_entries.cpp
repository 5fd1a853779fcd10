#include "window/quick_entries.h"

#include "dateline/text/character_names.h"
#include "form/form_field.h"
#include "window/release_view.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

namespace dateline {

namespace {

constexpr int kMostCharacters = 120;
constexpr qsizetype kExcerpt = 90;

/// What press offices insert and keyboards lack: dashes, quotation marks, spaces, signs, money.
constexpr char32_t kOftenNeeded[] = {U'–', U'—', U'…', U'’', U'‘', U'“', U'”',   U'„',   U'‚',   U'«',   U'»',
                                     U'‹', U'›', U'·', U'•', U'§', U'¶', U'†',   U'©',   U'®',   U'™',   U'€',
                                     U'£', U'¥', U'₽', U'₸', U'₴', U'₺', U'°',   U'′',   U'″',   U'×',   U'−',
                                     U'±', U'÷', U'≈', U'≠', U'≤', U'≥', U'½',   U'¼',   U'¾',   U'²',   U'³',
                                     U'‰', U'№', U'→', U'←', U'ʻ', U'ʼ', 0x00A0, 0x202F, 0x2011, 0x200E, 0x200F};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::QuickEntries)
};

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

QuickEntry entryFor(QAction* action, const QString& menuName)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const auto run = [guarded = QPointer<QAction>(action)] {
        if (guarded) {
            guarded->trigger();
        }
    };
    return {withoutMnemonic(action->text()), keys.isEmpty() ? menuName : keys, menuName, run};
}

void addActions(QList<QuickEntry>& entries, const QList<QAction*>& actions, const QString& menuName)
{
    for (QAction* action : actions) {
        if (const QMenu* menu = action->menu()) {
            addActions(entries, menu->actions(), withoutMnemonic(action->text()));
        } else if (!action->isSeparator() && action->isEnabled() && action->isVisible()) {
            entries.append(entryFor(action, menuName));
        }
    }
}

QString shown(char32_t character)
{
    const QString text = QString::fromUcs4(&character, 1);
    const QChar::Category category = QChar::category(character);
    const bool combines = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
    if (category == QChar::Separator_Space) {
        return QStringLiteral("␣");
    }
    return combines ? QStringLiteral("◌") + text : text;
}

QuickEntry characterEntry(char32_t character, const std::function<void(const QString&)>& insert)
{
    const QString text = QString::fromUcs4(&character, 1);
    const QString number = QStringLiteral("U+%1").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper();
    return {QStringLiteral("%1\t%2").arg(shown(character), characterName(character)), number, {}, [insert, text] {
                insert(text);
            }};
}

/// Names blocks as the checks name them.
class BlockNames {
public:
    /// The next block's name; `number` gets what people may type to go there.
    QString next(const FlowBlock& each, QString& number)
    {
        const Block& block = each.block;
        number.clear();
        if (each.part == TextPart::Headline) {
            return Words::tr("Headline");
        }
        if (each.part == TextPart::Standfirst) {
            return Words::tr("Standfirst");
        }
        if (block.as<Heading>() != nullptr) {
            return Words::tr("Heading");
        }
        if (block.as<Table>() != nullptr || block.as<Figure>() != nullptr) {
            return block.as<Table>() != nullptr ? Words::tr("Table") : Words::tr("Picture");
        }
        if (each.part == TextPart::Notes) {
            return Words::tr("Note %1").arg(++m_notes);
        }
        number = QString::number(++m_paragraphs);
        return Words::tr("Paragraph %1").arg(number);
    }

private:
    int m_paragraphs = 0;
    int m_notes = 0;
};

std::function<void()> goingTo(ReleaseView& view, qsizetype index)
{
    const FlowRange start{{index, 0}, {index, 0}};
    return [&view, place = placeOf(view.editor().flow(), start, view.editor().language())] { view.goTo(place); };
}

} // namespace

QList<QuickEntry> actionEntries(const QMenuBar& menus)
{
    QList<QuickEntry> entries;
    addActions(entries, menus.actions(), {});
    return entries;
}

QList<QuickEntry> fieldEntries(ReleaseView& view)
{
    QList<QuickEntry> entries;
    FormPanel& form = view.form();
    for (FormField* field : form.findChildren<FormField*>()) {
        entries.append({field->editor().accessibleName(), Words::tr("Form"), {}, [&form, field] {
                            form.ensureWidgetVisible(field);
                            field->editor().setFocus(Qt::ShortcutFocusReason);
                        }});
    }
    return entries;
}

QList<QuickEntry> findingEntries(ReleaseView& view)
{
    QList<QuickEntry> entries;
    for (const Finding& finding : view.checking().findings()) {
        entries.append({finding.title,
                        finding.severity == Severity::MustFix ? Words::tr("Must be fixed") : Words::tr("Remark"),
                        finding.message, [&view, place = finding.place] { view.goTo(place); }});
    }
    return entries;
}

QList<QuickEntry> paragraphEntries(ReleaseView& view)
{
    QList<QuickEntry> entries;
    BlockNames names;
    const TextFlow& flow = view.editor().flow();
    for (qsizetype index = 0; index < flow.size(); ++index) {
        QString number;
        const QString name = names.next(flow.at(index), number);
        const QString excerpt = flow.at(index).block.text.plain().left(kExcerpt);
        entries.append({excerpt.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, excerpt),
                        {},
                        number,
                        goingTo(view, index)});
    }
    return entries;
}

QList<QuickEntry> headingEntries(ReleaseView& view)
{
    QList<QuickEntry> entries;
    const TextFlow& flow = view.editor().flow();
    for (qsizetype index = 0; index < flow.size(); ++index) {
        const FlowBlock& each = flow.at(index);
        const auto* heading = each.block.as<Heading>();
        if (heading != nullptr || each.part == TextPart::Headline) {
            const QString indent = QStringLiteral("    ").repeated(heading == nullptr ? 0 : heading->level);
            const QString detail = heading == nullptr    ? Words::tr("Headline")
                                   : heading->level == 1 ? Words::tr("Heading")
                                                         : Words::tr("Subheading");
            entries.append({indent + each.block.text.plain(), detail, {}, goingTo(view, index)});
        }
    }
    return entries;
}

QList<QuickEntry> characterEntries(const QString& typed, const QStringList& recent,
                                   const std::function<void(const QString&)>& insert)
{
    QList<char32_t> characters = charactersNamed(typed, kMostCharacters);
    if (typed.trimmed().isEmpty()) {
        for (const QString& each : recent) {
            characters.append(each.toUcs4().value(0));
        }
        for (const char32_t often : kOftenNeeded) {
            if (!characters.contains(often)) {
                characters.append(often);
            }
        }
    }
    QList<QuickEntry> entries;
    for (const char32_t character : characters) {
        entries.append(characterEntry(character, insert));
    }
    return entries;
}

} // namespace dateline
