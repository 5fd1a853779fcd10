#pragma once

#include "dateline/base/export.h"

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace dateline {

enum class TextDirection { LeftToRight, RightToLeft };

/// A BCP 47 language tag such as "en-GB", "uz-Latn" or "ar", kept in canonical form (RFC 5646, 4.5).
/// The empty tag means "not marked": a run or block without one has its parent's language.
class DATELINE_EXPORT LanguageTag {
public:
    LanguageTag() = default;
    /// Takes any well-formed tag ("EN-gb", "en_GB") and keeps its canonical form; a malformed
    /// one gives the empty tag.
    explicit LanguageTag(QStringView tag);

    [[nodiscard]] bool isEmpty() const { return m_tag.isEmpty(); }
    /// The canonical tag, for `lang` attributes, PDF /Lang and file names.
    [[nodiscard]] const QString& toString() const { return m_tag; }
    /// The primary language subtag, "en" of "en-GB".
    [[nodiscard]] QString language() const;
    /// The script subtag, written or likely: "Latn" of "en-GB", "Cyrl" of "kk".
    [[nodiscard]] QString script() const;
    /// The region subtag if the tag has one, else empty.
    [[nodiscard]] QString region() const;
    [[nodiscard]] TextDirection direction() const;

    bool operator==(const LanguageTag&) const = default;
    std::strong_ordering operator<=>(const LanguageTag& other) const { return m_tag.compare(other.m_tag) <=> 0; }

private:
    QString m_tag;
};

[[nodiscard]] inline size_t qHash(const LanguageTag& tag, size_t seed = 0)
{
    return ::qHash(tag.toString(), seed);
}

} // namespace dateline
