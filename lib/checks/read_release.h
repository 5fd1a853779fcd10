#pragma once

#include "dateline/checks/checker.h"
#include "dateline/checks/rule_book.h"
#include "dateline/recognise/mention.h"
#include "dateline/release/release.h"
#include "dateline/text/segment.h"

#include <memory>

namespace dateline {

class Evidence;

enum class TextKind { Headline, Standfirst, Paragraph, Heading, Quotation, Caption, Cell };

/// One text of a release with what several checks need to know of it, found out once.
struct ReadText {
    TextPlace place; ///< The whole text.
    TextKind kind = TextKind::Paragraph;
    LanguageTag language; ///< Of the text itself: its block's, else its version's.
    QString name;         ///< How messages call it: "Paragraph 2".
    InlineText text;
    QString plain;
    QList<Span> sentences;
    QList<Span> words;
    QList<QString> stems; ///< Of each word, as stemOf() gives it.
    QList<Mention> mentions;
    QDate reference;        ///< The release's date, from which days without a year are reckoned.
    QList<Span> literals;   ///< Addresses, which no rule of style concerns.
    QList<Span> quotations; ///< Words between quotation marks, the marks included.

    [[nodiscard]] TextPlace placeOf(const Span& span) const;
    [[nodiscard]] QString at(const Span& span) const { return plain.mid(span.offset, span.length); }
    /// The language of the character at an offset.
    [[nodiscard]] LanguageTag languageAt(qsizetype offset) const;
    /// The sentence that an offset stands in.
    [[nodiscard]] Span sentenceAt(qsizetype offset) const;
    /// The mentions that lie within a stretch, in reading order.
    [[nodiscard]] QList<const Mention*> mentionsIn(const Span& stretch) const;
    [[nodiscard]] bool isLiteral(const Span& span) const;
    [[nodiscard]] bool isQuoted(const Span& span) const;
};

struct ReadVersion {
    const LanguageVersion* version = nullptr;
    QList<ReadText> texts; ///< In reading order; empty ones are left out.
    std::shared_ptr<const Evidence> evidence;

    /// The paragraph that tells who, what, when and where; null when there is none.
    [[nodiscard]] const ReadText* lead() const;
};

struct ReadRelease {
    const Release& release;
    const RuleBook& rules;
    const CheckContext& context;
    QList<ReadVersion> versions;
};

/// Tells the texts of a release apart, whatever stretch of a text is meant.
[[nodiscard]] QString textKey(const TextPlace& place);

/// The texts of a version by place, kind and name, nothing read in them yet.
[[nodiscard]] QList<ReadText> textsOf(const LanguageVersion& version);

/// A word cut to what inflection leaves alone, case-folded; empty for short ones.
[[nodiscard]] QString stemOf(QStringView word);

/// Whether a text still is the source's, put there to be written over in another language.
[[nodiscard]] bool isUntouchedCopy(const ReadText& text, const LanguageVersion& version, const Release& release);

/// Fills in what is in a text: sentences, mentions, addresses, quotations.
void readInto(ReadText& text, const Release& release);

} // namespace dateline
