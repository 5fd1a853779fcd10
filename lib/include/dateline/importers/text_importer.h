#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/place_in_release.h"
#include "dateline/release/release.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace dateline {

/// Where a fact was read and how sure that is.
struct DATELINE_EXPORT Reading {
    FactPlace fact;
    QString words;           ///< As they stand in the source.
    int line = 0;            ///< 1-based line of the source.
    Span span;               ///< UTF-16 offsets within that line.
    double confidence = 1.0; ///< 0 to 1; below 0.6 the user is asked.
    bool operator==(const Reading&) const = default;
};

struct DATELINE_EXPORT ImportOptions {
    QString fileName;                    ///< For messages.
    std::optional<LanguageTag> language; ///< Not set: recognised from the text.
    HouseStyle houseStyle;
};

/// A release made from a text, with the source of every fact.
struct DATELINE_EXPORT ImportedRelease {
    Release release;
    QList<Reading> readings;
    QList<QString> remarks; ///< What the user should know: encoding guessed, characters removed.
};

/// Understands a plain-text release: headline, date line, dateline, body, notes, contacts, and
/// the facts in its prose. Bytes may be UTF-8 or UTF-16 (with or without BOM) or, as a last
/// resort, Windows-1252. Nothing is lost: what is not understood stays in the body. Fails with
/// Format (empty, binary, no text) or Limit.
[[nodiscard]] DATELINE_EXPORT Expected<ImportedRelease> importText(const QByteArray& bytes,
                                                                   const ImportOptions& options);

} // namespace dateline
