#pragma once

#include "dateline/text/segment.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace dateline::recognising {

enum class TokenKind { Word, Number, Mark };

enum class Letters {
    None,    ///< No letters, or letters of a script without case.
    Small,   ///< "minister"
    Capital, ///< "Minister", "MineralölINFO"
    AllCaps, ///< "EEAS", at least two letters
};

/// A run of letters, a run of digits, or one other character that is not white space. Letters
/// and digits never share a token, so that "27.01.2022Info" and "4th" come apart.
struct Token {
    Span span;
    TokenKind kind = TokenKind::Mark;
    Letters letters = Letters::None;
    bool spaceBefore = false; ///< White space or the start of the text stands before it.
    bool startsSentence = false;
    QString folded;  ///< As fold() gives it.
    int number = -1; ///< Of a number of at most nine digits, else -1.
};

/// A word without case and marks, to look it up: "Ιουνίου" and "ΙΟΥΝΙΟΥ" are one word.
[[nodiscard]] QString fold(QStringView word);

[[nodiscard]] QList<Token> tokenise(QStringView text);

} // namespace dateline::recognising
