#pragma once

#include "dateline/text/segment.h"
#include "spelling/language_rules.h"

#include <QList>
#include <QString>

namespace dateline {

/// A text as dictionaries write it, which knows where each character came from: NFC, without soft
/// hyphens, zero-width spaces and direction marks, ligatures taken apart, one apostrophe and one
/// hyphen, and what LanguageRules ask for.
class FoldedText {
public:
    FoldedText(QStringView original, const LanguageRules& rules);

    [[nodiscard]] const QString& text() const { return m_text; }
    /// The stretch of the original that a stretch of text() came from.
    [[nodiscard]] Span original(qsizetype start, qsizetype end) const;

private:
    void foldAll(QStringView original, const LanguageRules& rules);
    void append(QStringView folded, qsizetype from);

    QString m_text;
    QList<qsizetype> m_origins; ///< One for each character and one for the end; empty: the same.
};

} // namespace dateline
