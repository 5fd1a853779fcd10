#pragma once

#include "dateline/text/edit.h"
#include "editor/text_flow.h"

#include <functional>

namespace dateline {

/// A flow after an edit, and where the cursor stands then.
struct FlowEdit {
    TextFlow flow;
    FlowPosition cursor;
};

/// Gives block ids never used before in the release.
using NewBlockId = std::function<BlockId()>;

/// What a key takes away when nothing is selected.
enum class Towards { Back, Forward };

/// The words of a stretch replaced. Blocks wholly or partly in the stretch become one.
[[nodiscard]] FlowEdit replaced(const TextFlow& flow, const FlowRange& range, const InlineText& words);
/// The same with plain words, which take the format of their surroundings.
[[nodiscard]] FlowEdit replaced(const TextFlow& flow, const FlowRange& range, const QString& words);
/// Several blocks put in place of a stretch, as a paste does. Into headline and standfirst, which
/// are one line each, they go as words.
[[nodiscard]] FlowEdit replaced(const TextFlow& flow, const FlowRange& range, const QList<Block>& blocks,
                                const NewBlockId& newId);
/// A stretch cut out and its blocks put in elsewhere, outside of it.
[[nodiscard]] FlowEdit moved(const TextFlow& flow, const FlowRange& range, const FlowPosition& target,
                             const QList<Block>& blocks, const NewBlockId& newId);
/// Enter: a new paragraph; out of headline and standfirst, on to the next block; in an empty
/// list item or quotation, out of it.
[[nodiscard]] FlowEdit broken(const TextFlow& flow, const FlowRange& range, const NewBlockId& newId);
/// Backspace or Delete where the block ends: joins two paragraphs, or first makes a heading,
/// list item or quotation plain.
[[nodiscard]] FlowEdit joined(const TextFlow& flow, const FlowPosition& cursor, Towards towards);

/// Every block in the stretch made a paragraph, heading, list item or quotation.
[[nodiscard]] TextFlow withContent(const TextFlow& flow, const FlowRange& range, const BlockContent& content);
/// One block given other content, of a picture or table too.
[[nodiscard]] TextFlow withContentOf(const TextFlow& flow, qsizetype index, const BlockContent& content);
/// A picture or table put in after the block with the cursor, or in its place when that is an
/// empty paragraph. Something to write on stands after it. The cursor comes into its caption.
[[nodiscard]] FlowEdit withIllustration(const TextFlow& flow, const FlowPosition& cursor, const Block& block,
                                        const NewBlockId& newId);
/// A block taken out; one that has to stay is emptied.
[[nodiscard]] FlowEdit without(const TextFlow& flow, qsizetype index);
/// Every block of body in the stretch moved to the notes to editors, or back from there.
[[nodiscard]] TextFlow movedTo(const TextFlow& flow, const FlowRange& range, TextPart part);
/// `change` applied to the format of every character in the stretch.
[[nodiscard]] TextFlow reformatted(const TextFlow& flow, const FlowRange& range,
                                   const std::function<void(RunFormat&)>& change);
/// Whether every character in the stretch has a property; false for an empty stretch.
[[nodiscard]] bool holds(const TextFlow& flow, const FlowRange& range,
                         const std::function<bool(const RunFormat&)>& property);
/// The words of a stretch as blocks, for the clipboard.
[[nodiscard]] QList<Block> excerpt(const TextFlow& flow, const FlowRange& range);

} // namespace dateline
