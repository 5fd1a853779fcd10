#pragma once

#include <QList>
#include <QString>

namespace dateline::importing {

/// A text without characters that carry no words, and how many of each sort went.
struct Cleaned {
    QString text;
    qsizetype controls = 0;
    qsizetype invisible = 0;  ///< Byte order marks, zero-width and soft hyphens.
    qsizetype directions = 0; ///< Embeddings and overrides, which could reorder what follows.
    qsizetype privateUse = 0;
    qsizetype unreadable = 0; ///< Replacement characters: kept, but worth a look.

    /// A sentence for each sort that occurred.
    [[nodiscard]] QList<QString> remarks() const;
};

/// Ends lines by '\n' whatever the system, and drops what Unicode does not mean as text.
[[nodiscard]] Cleaned cleanCharacters(const QString& text);

} // namespace dateline::importing
