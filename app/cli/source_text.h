#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/finding.h"
#include "dateline/release/release.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dateline::cli {

/// A text file as its author laid it out, in which the fixes of the release that was imported from
/// it are made. Only the words that a fix names change: line ends, indents and what import leaves
/// out stay.
class SourceText {
public:
    /// Takes UTF-8; fails with Format for anything else, which could not be written back as it was.
    [[nodiscard]] static Expected<SourceText> fromUtf8(const QByteArray& bytes);

    /// Makes the fixes that can be placed and returns them; the others change nothing.
    QList<TextFix> apply(const Release& release, const QList<TextFix>& fixes);

    [[nodiscard]] QByteArray toUtf8() const;

private:
    QString m_text;
    bool m_byteOrderMark = false;
};

} // namespace dateline::cli
