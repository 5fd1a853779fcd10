#pragma once

#include "editor/flow_edit.h"
#include "editor/text_flow.h"
#include "editor/text_style.h"

#include <QTextDocument>

namespace dateline {

/// Shows a flow in a QTextDocument, block for block and character for character, and reads one
/// back. The document holds nothing that the flow does not; losing it loses nothing.
class Projection {
public:
    /// `document` must live longer.
    explicit Projection(QTextDocument& document);

    [[nodiscard]] const TextFlow& flow() const { return m_flow; }
    [[nodiscard]] const TextStyle& style() const { return m_style; }

    /// Brings the document from what it shows to another flow, touching only what differs, so
    /// that cursors elsewhere stay where they are.
    void show(const TextFlow& flow);
    /// The same where it is known what differs from the flow shown.
    void show(const TextFlow& flow, const FlowDifference& difference);
    /// Draws everything anew in another style; the same one changes nothing.
    void restyle(const TextStyle& style);
    /// Gives everything its look again, which a change past the model may have spoilt.
    void refresh();
    /// Makes anew the room for pictures and tables, whose measures changed.
    void resizeIllustrations();
    /// What the document says now, for changes that came past the model (an assistive tool).
    /// Words and formats are taken from it, kinds of blocks from the flow shown last.
    [[nodiscard]] TextFlow read(const NewBlockId& newId) const;
    /// Takes what read() gave for what is shown.
    void adopt(const TextFlow& said) { m_flow = said; }

    [[nodiscard]] int documentPosition(const FlowPosition& position) const;
    [[nodiscard]] FlowPosition flowPosition(int documentPosition) const;

private:
    void writeBlock(qsizetype index, const TextFlow& flow);
    /// Whether the characters have to be set anew as well.
    bool setLook(const QTextBlock& block, qsizetype index, const TextFlow& flow);
    void removeBlocks(qsizetype first, qsizetype count);
    void insertBlocks(qsizetype before, qsizetype count);
    void fillBlock(QTextBlock block, const FlowBlock& each);
    void spliceText(QTextBlock block, const FlowBlock& each);

    QTextDocument& m_document;
    TextStyle m_style;
    TextFlow m_flow;
};

/// The characters of a text as a document can hold them: as many, none that would break a block.
[[nodiscard]] QString displayed(const QString& text);

} // namespace dateline
