#pragma once

#include "dateline/spelling/suggester.h"

#include <QByteArray>

#include <optional>

namespace dateline {

/// A question for suggestions on its way to another process.
struct DATELINE_EXPORT QuestionLine {
    int id = 0; ///< Its answers carry the same.
    SuggestionQuestion question;
};

/// An answer on its way back. A question gets two: what is found at once, then all.
struct DATELINE_EXPORT AnswerLine {
    int id = 0;
    bool complete = false;
    QList<Suggestion> suggestions;
};

/// One JSON object each, in a line with its end; what `dateline-cli suggest` reads and writes. Nothing
/// is returned for a line that is none.
[[nodiscard]] DATELINE_EXPORT QByteArray toLine(const QuestionLine& line);
[[nodiscard]] DATELINE_EXPORT QByteArray toLine(const AnswerLine& line);
[[nodiscard]] DATELINE_EXPORT std::optional<QuestionLine> questionIn(const QByteArray& line);
[[nodiscard]] DATELINE_EXPORT std::optional<AnswerLine> answerIn(const QByteArray& line);

} // namespace dateline
