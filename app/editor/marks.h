#pragma once

#include "dateline/release/finding.h"
#include "editor/text_flow.h"

#include <QHash>
#include <QList>

namespace dateline {

enum class MarkKind { CarriedOver, Agreement, HouseStyle, Spelling, Contradiction };

/// A stretch of one block that something was noticed about.
struct Mark {
    MarkKind kind = MarkKind::HouseStyle;
    Span span;
    int finding = -1; ///< Index in the list the marks were made from; -1: nothing to fix.
};

/// The marks of one flow, by block. They are no part of the text: they move with it and are
/// replaced whole when the next findings come.
class Marks {
public:
    Marks() = default;
    /// Of findings in the texts of one language, and of facts in the text that agree with the form.
    Marks(const QList<Finding>& findings, const QList<TextPlace>& agreements, const LanguageTag& language);

    /// In the order they are to be painted.
    [[nodiscard]] const QList<Mark> of(const FlowBlock& each) const;
    /// The mark that matters most at an offset of a block; null where there is none.
    [[nodiscard]] const Mark* at(const FlowBlock& each, qsizetype offset) const;
    /// Moves the marks along with an edit that led from one flow to another.
    void follow(const TextFlow& before, const TextFlow& after, const FlowDifference& difference);

private:
    using Key = std::pair<int, std::uint32_t>;
    [[nodiscard]] static Key keyOf(TextPart part, BlockId block) { return {static_cast<int>(part), block.number}; }

    QHash<Key, QList<Mark>> m_marks;
};

} // namespace dateline
