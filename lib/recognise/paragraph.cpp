#include "paragraph.h"

namespace dateline::recognising {

namespace {

constexpr qsizetype kLongestPhrase = 6;

} // namespace

Paragraph::Paragraph(QStringView text, const RecogniseContext& context)
    : m_text(text), m_context(context), m_lexicon(Lexicon::of(context.language)), m_tokens(tokenise(text))
{
    m_matches.reserve(m_tokens.size());
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        m_matches.append(m_lexicon->matchesAt(m_tokens, i));
    }
}

const Token& Paragraph::at(qsizetype index) const
{
    static const Token none;
    return index >= 0 && index < m_tokens.size() ? m_tokens[index] : none;
}

std::optional<WordMatch> Paragraph::match(qsizetype index, WordRole role) const
{
    std::optional<WordMatch> longest;
    if (index < 0 || index >= m_matches.size()) {
        return longest;
    }
    for (const WordMatch& match : m_matches[index]) {
        if (match.role == role && (!longest || match.tokens > longest->tokens)) {
            longest = match;
        }
    }
    return longest;
}

qsizetype Paragraph::matchEndingAt(qsizetype end, WordRole role) const
{
    for (qsizetype start = qMax<qsizetype>(0, end - kLongestPhrase); start < end; ++start) {
        const auto found = match(start, role);
        if (found && start + found->tokens == end) {
            return start;
        }
    }
    return -1;
}

qsizetype Paragraph::skip(qsizetype index, WordRole role) const
{
    const auto found = match(index, role);
    return found ? index + found->tokens : index;
}

bool Paragraph::isMark(qsizetype index, QStringView anyOf) const
{
    const Token& token = at(index);
    return token.kind == TokenKind::Mark && token.span.length == 1 && anyOf.contains(m_text[token.span.offset]);
}

bool Paragraph::isCapitalised(qsizetype index) const
{
    const Token& token = at(index);
    return token.letters == Letters::Capital || token.letters == Letters::AllCaps;
}

bool Paragraph::isDash(qsizetype index) const
{
    return isMark(index, u"-\u2010\u2011\u2012\u2013\u2014\u2212");
}

Span Paragraph::span(qsizetype first, qsizetype end) const
{
    const qsizetype start = at(first).span.offset;
    return {start, at(end - 1).span.end() - start};
}

} // namespace dateline::recognising
