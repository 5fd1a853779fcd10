#include "dateline/spelling/tokenizer.h"

#include "spelling/addresses.h"
#include "spelling/characters.h"
#include "spelling/folded_text.h"
#include "spelling/word_shape.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr qsizetype kLongestAffix = 4;

struct Stretch {
    qsizetype start = 0;
    qsizetype end = 0;
};

/// A word between hyphens, with what it is.
struct Part {
    Stretch place; ///< With everything that belongs to it.
    Stretch token; ///< What is looked up of it.
    TokenKind kind = TokenKind::Word;
    bool isNumber = false; ///< Digits only; gives no token.
    QString remainder;     ///< What has to be right when the whole is not; empty: nothing.
};

/// Walks one text.
class Walk {
public:
    Walk(const FoldedText& text, const LanguageRules& rules) : m_source(text), m_text(text.text()), m_rules(rules) {}

    QList<Token> tokens()
    {
        const QList<Span> addresses = addressesIn(m_source.text());
        auto address = addresses.cbegin();
        for (qsizetype at = 0; at < m_text.size();) {
            if (address != addresses.cend() && at >= address->offset) {
                add({address->offset, address->end()}, TokenKind::Address);
                at = std::max(at + 1, address->end());
                ++address;
            } else if (isWordAt(at)) {
                const qsizetype limit = address == addresses.cend() ? m_text.size() : address->offset;
                at = readCompound(at, limit);
            } else {
                at = characterAt(m_text, at).next;
            }
        }
        return m_tokens;
    }

private:
    [[nodiscard]] CharKind kindAt(qsizetype at) const
    {
        return at < 0 || at >= m_text.size() ? CharKind::Other : kindOf(characterAt(m_text, at).code);
    }
    [[nodiscard]] bool isWordAt(qsizetype at) const { return isWordKind(kindAt(at)); }
    [[nodiscard]] bool isAt(qsizetype at, char16_t c) const
    {
        return at >= 0 && at < m_text.size() && m_text.at(at) == c;
    }
    [[nodiscard]] QStringView words(const Stretch& place) const
    {
        return m_text.mid(place.start, place.end - place.start);
    }

    // The kind of the character before a position, seen through its combining marks.
    [[nodiscard]] bool isLetterBefore(qsizetype at) const
    {
        while (at > 0 && kindAt(at - 1) == CharKind::Mark) {
            --at;
        }
        return at > 0 && (kindAt(at - 1) == CharKind::Letter || m_text.at(at - 1).isLowSurrogate());
    }

    [[nodiscard]] bool isSuffixAfterColon(qsizetype at) const
    {
        qsizetype end = at;
        while (kindAt(end) == CharKind::Letter && m_text.at(end).isLower()) {
            ++end;
        }
        return end > at && end - at <= kLongestAffix && !isWordAt(end);
    }

    [[nodiscard]] bool joins(qsizetype at) const
    {
        const bool joiner = isAt(at, u'\'') || (m_rules.middleDot && isAt(at, u'\u00b7')) ||
                            (m_rules.colonSuffix && isAt(at, u':') && isSuffixAfterColon(at + 1));
        return joiner && kindAt(at + 1) == CharKind::Letter && isLetterBefore(at);
    }

    [[nodiscard]] Stretch readPart(qsizetype start, qsizetype limit) const
    {
        qsizetype at = start;
        while (at < limit && (isWordAt(at) || (at > start && joins(at)))) {
            at = characterAt(m_text, at).next;
        }
        return {start, std::min(at, limit)};
    }

    // All words joined by hyphens from `start` on; the position behind them.
    qsizetype readCompound(qsizetype start, qsizetype limit)
    {
        QList<Part> parts{partAt(readPart(start, limit))};
        while (isAt(parts.last().place.end, u'-') && parts.last().place.end + 1 < limit &&
               isWordAt(parts.last().place.end + 1)) {
            parts.append(partAt(readPart(parts.last().place.end + 1, limit)));
        }
        const qsizetype end = parts.last().place.end;
        if (isAt(end, u'-') && !isAt(end + 1, u'-') && parts.last().kind == TokenKind::Word) {
            parts.last().kind = TokenKind::SuspendedHyphen;
        }
        if (parts.size() == 1) {
            return addSingle(parts.first());
        }
        addCompound(parts);
        return end;
    }

    [[nodiscard]] Part partAt(const Stretch& place) const
    {
        Part part{place, place};
        const QStringView word = words(place);
        const WordShape shape = shapeOf(word, m_rules);
        part.isNumber = shape.letters == 0;
        part.kind = kindOf(shape);
        if (const qsizetype colon = word.indexOf(u':'); colon > 0) {
            part.kind = kindOf(shapeOf(word.left(colon), m_rules));
            part.kind = part.kind == TokenKind::Word ? TokenKind::Word : TokenKind::Acronym;
        }
        if (word.contains(u'\'')) {
            readApostrophe(part, word);
        }
        return part;
    }

    void readApostrophe(Part& part, QStringView word) const
    {
        const qsizetype first = word.indexOf(u'\'');
        const qsizetype last = word.lastIndexOf(u'\'');
        if (m_rules.apostropheSuffix) {
            cut(part, word.left(first));
        } else if (m_rules.elides) {
            const QStringView rest = word.mid(first + 1);
            const TokenKind kind = kindOf(shapeOf(rest, m_rules));
            part.kind = part.kind == TokenKind::MixedCase || kind == TokenKind::Acronym ? kind : part.kind;
            part.remainder = rest.toString();
        } else if (m_rules.possessive && word.mid(last + 1).compare(u's', Qt::CaseInsensitive) == 0) {
            const QStringView owner = word.left(last);
            if (kindOf(shapeOf(owner, m_rules)) == TokenKind::Acronym) {
                cut(part, owner);
            } else {
                part.remainder = owner.toString();
            }
        }
    }

    void cut(Part& part, QStringView word) const
    {
        part.token.end = part.token.start + word.size();
        part.kind = kindOf(shapeOf(word, m_rules));
    }

    // Returns the position behind it, which the dots of an abbreviation move.
    qsizetype addSingle(Part part)
    {
        if (part.isNumber) {
            return part.place.end;
        }
        if (part.kind == TokenKind::SingleLetter && isAt(part.place.end, u'.')) {
            part.token.end = initialsEnd(part.place);
            part.kind = TokenKind::Abbreviation;
        } else if (part.kind == TokenKind::SingleLetter && hasLeadingApostrophe(part.place.start)) {
            --part.token.start;
        }
        add(part);
        return std::max(part.place.end, part.token.end);
    }

    // "U.N." is one token.
    [[nodiscard]] qsizetype initialsEnd(const Stretch& first) const
    {
        qsizetype end = first.end + 1;
        while (kindAt(end) == CharKind::Letter && isAt(end + 1, u'.')) {
            end += 2;
        }
        return end;
    }

    [[nodiscard]] bool hasLeadingApostrophe(qsizetype start) const
    {
        return m_rules.leadingApostrophe && isAt(start - 1, u'\'') && !isWordAt(start - 2);
    }

    void addCompound(QList<Part>& parts)
    {
        markAffixes(parts);
        if (std::all_of(parts.cbegin(), parts.cend(), [](const Part& part) { return part.kind == TokenKind::Word; })) {
            QList<QString> remainders;
            for (const Part& part : parts) {
                remainders += part.remainder.isEmpty() ? words(part.token).toString() : part.remainder;
            }
            add({parts.first().token.start, parts.last().token.end}, TokenKind::Word, remainders);
            return;
        }
        for (const Part& part : parts) {
            if (!part.isNumber) {
                add(part);
            }
        }
    }

    void markAffixes(QList<Part>& parts) const
    {
        for (qsizetype number = 1; m_rules.hyphenAffix && number < parts.size(); ++number) {
            const TokenKind before = parts.at(number - 1).kind;
            Part& part = parts[number];
            const bool follows = before == TokenKind::Digits || before == TokenKind::Acronym;
            if (follows && part.kind == TokenKind::Word && part.place.end - part.place.start <= kLongestAffix) {
                part.kind = TokenKind::Affix;
            }
        }
    }

    void add(const Part& part)
    {
        add(part.token, part.kind, part.remainder.isEmpty() ? QList<QString>{} : QList<QString>{part.remainder});
    }

    void add(const Stretch& place, TokenKind kind, const QList<QString>& parts = {})
    {
        m_tokens.append(
            {m_source.original(place.start, place.end), words(place).toString(), kind, parts, isAt(place.end, u'.')});
    }

    const FoldedText& m_source;
    QStringView m_text;
    const LanguageRules& m_rules;
    QList<Token> m_tokens;
};

} // namespace

class Tokenizer::Private {
public:
    LanguageRules rules;
};

Tokenizer::Tokenizer(const LanguageTag& language) : d(std::make_unique<Private>(Private{rulesOf(language)})) {}
Tokenizer::~Tokenizer() = default;
Tokenizer::Tokenizer(Tokenizer&&) noexcept = default;
Tokenizer& Tokenizer::operator=(Tokenizer&&) noexcept = default;

QList<Token> Tokenizer::tokens(QStringView text) const
{
    const FoldedText folded(text, d->rules);
    return Walk(folded, d->rules).tokens();
}

} // namespace dateline
