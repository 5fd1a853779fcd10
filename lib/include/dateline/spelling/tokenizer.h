#pragma once

#include "dateline/base/export.h"
#include "dateline/text/language.h"
#include "dateline/text/segment.h"

#include <QList>
#include <QString>

#include <memory>

namespace dateline {

/// What a stretch of text is to a speller. Only the first two are looked at.
enum class TokenKind {
    Word,            ///< To be looked up.
    MixedScript,     ///< Latin, Greek and Cyrillic letters in one word: wrong, look-alikes were typed.
    Address,         ///< URL, e-mail, file name, handle, hashtag, {{placeholder}}.
    Digits,          ///< Letters and digits: "13th", "G20", "50km".
    SingleLetter,    ///< "w", or Dutch "'s".
    Abbreviation,    ///< "U.N.", "r."
    Acronym,         ///< Up to six capitals, also "MEPs", "EU:n", "l'OTAN".
    MixedCase,       ///< "iPhone", "McDonald".
    SuspendedHyphen, ///< "Handels-" of "Handels- und Investitionsabkommen".
    OtherScript,     ///< A word in another script than the text's language.
    Affix,           ///< Ending of a number or an acronym: "ben" of "2024-ben".
};

/// One word, or what stands in a word's place.
struct DATELINE_EXPORT Token {
    Span span; ///< In the text as it was handed in.
    /// As dictionaries have it: NFC, no soft hyphens, no ligatures, "'" and "-" for all their kin.
    QString word;
    TokenKind kind = TokenKind::Word;
    /// When there are any, the word is also right if each of them is: "Secretary" and "General" of
    /// "Secretary-General", "Union" of "l'Union", "Council" of "Council's".
    QList<QString> parts;
    bool beforeDot = false; ///< A full stop follows: "bzw." may be in the dictionary with it only.

    [[nodiscard]] bool isChecked() const { return kind == TokenKind::Word || kind == TokenKind::MixedScript; }
    bool operator==(const Token&) const = default;
};

/// Cuts text into what a speller looks at. Apostrophes and hyphens between letters hold a word
/// together; dashes, slashes and quotation marks part it. Plain numbers give no token. Immutable
/// and thread-safe; linear in the length of the text.
class DATELINE_EXPORT Tokenizer {
public:
    /// Follows the rules of one language; with the empty tag those of none, and no script is foreign.
    explicit Tokenizer(const LanguageTag& language);
    ~Tokenizer();
    Tokenizer(Tokenizer&&) noexcept;
    Tokenizer& operator=(Tokenizer&&) noexcept;

    [[nodiscard]] QList<Token> tokens(QStringView text) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dateline
