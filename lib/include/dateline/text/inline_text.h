#pragma once

#include "dateline/base/export.h"
#include "dateline/text/language.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace dateline {

/// What a stretch of text means. Nothing here says how it looks.
struct DATELINE_EXPORT RunFormat {
    bool emphasis = false;
    bool strong = false;
    QString link;         ///< Target URL, percent-encoded; empty for none.
    LanguageTag language; ///< Empty: the language of the block.
    QJsonObject unknownFields;

    bool operator==(const RunFormat&) const = default;
};

/// A stretch of text with one format.
struct DATELINE_EXPORT TextRun {
    QString text;
    RunFormat format;

    bool operator==(const TextRun&) const = default;
};

/// One line of thought without paragraph breaks: runs of formatted text. Positions are UTF-16
/// offsets. Kept normal: no empty run, no two neighbours with the same format, so that equal
/// texts compare equal. A value; copies share their data.
class DATELINE_EXPORT InlineText {
public:
    InlineText() = default;
    explicit InlineText(const QString& plain);
    explicit InlineText(const QList<TextRun>& runs);

    [[nodiscard]] const QList<TextRun>& runs() const { return m_runs; }
    [[nodiscard]] bool isEmpty() const { return m_runs.isEmpty(); }
    [[nodiscard]] qsizetype size() const;
    /// The characters alone.
    [[nodiscard]] QString plain() const;
    /// The format of the character at `offset`; of the last one at or after the end.
    [[nodiscard]] RunFormat formatAt(qsizetype offset) const;
    /// The text from `offset`, `length` long (-1: to the end), formats kept.
    [[nodiscard]] InlineText mid(qsizetype offset, qsizetype length = -1) const;
    /// This text followed by another.
    [[nodiscard]] InlineText operator+(const InlineText& other) const;

    bool operator==(const InlineText&) const = default;

private:
    QList<TextRun> m_runs;
};

} // namespace dateline
