// What the words of the text mean: emphasis, links, languages, kinds of blocks.

#include "editor/text_editor.h"

#include <algorithm>

namespace dateline {

bool TextEditor::holdsFormat(const std::function<bool(const RunFormat&)>& property) const
{
    const FlowRange range = selection();
    return range.isEmpty() ? property(formatAtCursor()) : holds(flow(), range, property);
}

RunFormat TextEditor::formatAtCursor() const
{
    const FlowRange range = selection();
    const qsizetype offset = range.start.offset - (range.isEmpty() ? 1 : 0);
    return flow().at(range.start.block).block.text.formatAt(std::max<qsizetype>(offset, 0));
}

bool TextEditor::isStrong() const
{
    return holdsFormat([](const RunFormat& run) { return run.strong; });
}

bool TextEditor::isEmphasised() const
{
    return holdsFormat([](const RunFormat& run) { return run.emphasis; });
}

QString TextEditor::link() const
{
    const FlowRange range = selection();
    return flow().at(range.start.block).block.text.formatAt(range.start.offset).link;
}

LanguageTag TextEditor::passageLanguage() const
{
    const LanguageTag& own = formatAtCursor().language;
    const LanguageTag& ofBlock = currentBlock().block.language;
    return own.isEmpty() ? (ofBlock.isEmpty() ? m_language : ofBlock) : own;
}

void TextEditor::toggleStrong()
{
    const bool on = !isStrong();
    performFormat(reformatted(flow(), selection(), [on](RunFormat& run) { run.strong = on; }), tr("Strong"));
}

void TextEditor::toggleEmphasis()
{
    const bool on = !isEmphasised();
    performFormat(reformatted(flow(), selection(), [on](RunFormat& run) { run.emphasis = on; }), tr("Emphasis"));
}

void TextEditor::setLink(const QString& url)
{
    performFormat(reformatted(flow(), selection(), [&](RunFormat& run) { run.link = url; }), tr("Link"));
}

void TextEditor::setPassageLanguage(const LanguageTag& language)
{
    const LanguageTag marked = language == m_language ? LanguageTag() : language;
    performFormat(reformatted(flow(), selection(), [&](RunFormat& run) { run.language = marked; }),
                  tr("Language of a passage"));
}

void TextEditor::setContent(const BlockContent& content, const QString& label)
{
    performFormat(withContent(flow(), selection(), content), label);
}

void TextEditor::moveTo(TextPart part)
{
    const TextPlace place = placeOf(flow(), selection(), m_language);
    TextPlace moved = place;
    moved.part = part;
    performFormat(movedTo(flow(), selection(), part), tr("Move to notes"));
    show(moved);
}

} // namespace dateline
