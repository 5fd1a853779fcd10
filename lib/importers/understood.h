#pragma once

#include "importers/passage.h"

namespace dateline::importing {

/// Marks off, character by character, what of a line has been understood, so that what remains
/// can be kept.
class Understood {
public:
    explicit Understood(Passage line) : m_line(std::move(line)), m_open(m_line.text()) {}

    /// The line with what was understood blanked out; as long as the line.
    [[nodiscard]] const QString& open() const { return m_open; }
    void take(Span span);
    /// From the first to the last letter or digit that was not understood.
    [[nodiscard]] Passage remainder() const;

private:
    Passage m_line;
    QString m_open;
};

} // namespace dateline::importing
