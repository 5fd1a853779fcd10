#pragma once

#include <QString>

namespace dateline {

/// A text of another language as part of a sentence or a row of the interface: it keeps its own
/// direction whatever stands around it (UAX #9, first strong isolate). For labels, not for fields
/// that are written in, nor for what is saved.
[[nodiscard]] inline QString isolated(const QString& text)
{
    return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069);
}

} // namespace dateline
