#pragma once

#include "dateline/recognise/mention.h"
#include "dateline/recognise/recogniser.h"
#include "lexicon.h"
#include "token.h"

#include <optional>

namespace dateline::recognising {

/// A paragraph as every recogniser sees it: its tokens and what their words are good for.
/// Indices past either end are allowed and are never words.
class Paragraph {
public:
    Paragraph(QStringView text, const RecogniseContext& context);

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] QStringView text(const Span& span) const { return m_text.sliced(span.offset, span.length); }
    [[nodiscard]] const RecogniseContext& context() const { return m_context; }
    [[nodiscard]] const Lexicon& lexicon() const { return *m_lexicon; }
    [[nodiscard]] qsizetype size() const { return m_tokens.size(); }
    [[nodiscard]] const Token& at(qsizetype index) const;

    /// The longest phrase with a role that starts at a token.
    [[nodiscard]] std::optional<WordMatch> match(qsizetype index, WordRole role) const;
    [[nodiscard]] bool has(qsizetype index, WordRole role) const { return match(index, role).has_value(); }
    /// Whether a phrase with the role ends right before a token; its first token, or -1.
    [[nodiscard]] qsizetype matchEndingAt(qsizetype end, WordRole role) const;
    /// The index after an optional phrase.
    [[nodiscard]] qsizetype skip(qsizetype index, WordRole role) const;

    [[nodiscard]] bool isMark(qsizetype index, QStringView anyOf) const;
    [[nodiscard]] bool isNumber(qsizetype index) const { return at(index).kind == TokenKind::Number; }
    [[nodiscard]] bool isWord(qsizetype index) const { return at(index).kind == TokenKind::Word; }
    /// A word that begins with a capital letter.
    [[nodiscard]] bool isCapitalised(qsizetype index) const;
    /// A hyphen or dash of any length.
    [[nodiscard]] bool isDash(qsizetype index) const;

    /// From the first token to the one before `end`.
    [[nodiscard]] Span span(qsizetype first, qsizetype end) const;
    [[nodiscard]] QString words(qsizetype first, qsizetype end) const { return text(span(first, end)).toString(); }

private:
    QStringView m_text;
    const RecogniseContext& m_context;
    std::shared_ptr<const Lexicon> m_lexicon;
    QList<Token> m_tokens;
    QList<QList<WordMatch>> m_matches;
};

} // namespace dateline::recognising
