#pragma once

#include "dateline/base/export.h"
#include "dateline/text/language.h"

#include <QList>
#include <QString>

namespace dateline {

/// A stretch of text: UTF-16 offset and length.
struct DATELINE_EXPORT Span {
    qsizetype offset = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return offset + length; }
    bool operator==(const Span&) const = default;
};

/// The sentences of a paragraph by the rules of its language (UAX #29), with its suppressions
/// for abbreviations ("Mr. Nowak") where CLDR has them. Together they cover the whole text.
[[nodiscard]] DATELINE_EXPORT QList<Span> sentences(QStringView text, const LanguageTag& language);

/// The words of a text (UAX #29), without white space and punctuation.
[[nodiscard]] DATELINE_EXPORT QList<Span> words(QStringView text, const LanguageTag& language);

/// Columns a text takes in a fixed-width display: East Asian wide characters two, combining
/// marks none (UAX #11).
[[nodiscard]] DATELINE_EXPORT int displayWidth(QStringView text);

/// Unicode normalisation form C (UAX #15).
[[nodiscard]] DATELINE_EXPORT QString toNfc(const QString& text);

} // namespace dateline
