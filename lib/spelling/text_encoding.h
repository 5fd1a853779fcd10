#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace dateline {

/// Converts to and from the encoding a dictionary is written in, by the name its .aff file gives in
/// SET ("ISO8859-7", "KOI8-R", "microsoft-cp1251"). Not thread-safe.
class TextEncoding {
public:
    explicit TextEncoding(const QByteArray& name);
    ~TextEncoding();
    TextEncoding(TextEncoding&&) noexcept;
    TextEncoding& operator=(TextEncoding&&) noexcept;

    /// Whether the encoding is known.
    [[nodiscard]] bool isValid() const;
    /// Nothing when a character has no place in the encoding: it is never replaced.
    [[nodiscard]] std::optional<QByteArray> encode(const QString& text);
    /// Bytes that mean nothing in the encoding become U+FFFD.
    [[nodiscard]] QString decode(const QByteArray& bytes);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dateline
