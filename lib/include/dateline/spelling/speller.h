#pragma once

#include "dateline/base/export.h"
#include "dateline/spelling/word_list.h"
#include "dateline/text/inline_text.h"
#include "dateline/text/segment.h"

#include <QList>
#include <QString>

#include <memory>

namespace dateline {

/// The three answers of a speller: a missing dictionary is neither right nor wrong.
enum class Spelling { Right, Wrong, NoDictionary };

/// One language's dictionary. Thread-safe: spellers share it.
class DATELINE_EXPORT Dictionary {
public:
    virtual ~Dictionary() = default;
    /// `word` is as Token::word has it: NFC, with "'" for apostrophes.
    [[nodiscard]] virtual bool isRight(const QString& word) = 0;
    /// Best first; may take long (tens of milliseconds).
    [[nodiscard]] virtual QList<QString> suggestions(const QString& word) = 0;
    /// A dictionary of names alone, inflected as this one inflects names like them; null when it
    /// cannot. May take a tenth of a second.
    [[nodiscard]] virtual std::shared_ptr<Dictionary> ofNames(const QList<QString>& names);
};

/// Finds dictionaries; dictionaryFor() may be called on any thread. DictionaryShelf looks on the system; tests pass a
/// fake.
class DATELINE_EXPORT DictionarySource {
public:
    virtual ~DictionarySource() = default;
    /// The dictionary for a language or its nearest relative (en-GB for en), null when none is
    /// installed.
    [[nodiscard]] virtual std::shared_ptr<Dictionary> dictionaryFor(const LanguageTag& language) = 0;
    /// The languages it has dictionaries for, among which unmarked foreign passages are recognised.
    [[nodiscard]] virtual QList<LanguageTag> languages() const { return {}; }
};

/// A sentence in another language than the text, which no mark says.
struct DATELINE_EXPORT ForeignPassage {
    Span span;
    LanguageTag language;
    bool operator==(const ForeignPassage&) const = default;
};

/// A word the speller does not accept.
struct DATELINE_EXPORT Misspelling {
    Span span;
    QString word;         ///< The characters of the text at `span`.
    LanguageTag language; ///< The language it was checked in.
    QString instead;      ///< What a word list says to write instead; empty when it does not.
    bool operator==(const Misspelling&) const = default;
};

/// Checks text in the languages that its runs are marked with. Words with letters of look-alike scripts
/// are wrong in every language, with a dictionary or without. Remembers what dictionaries said.
/// Thread-safe.
class DATELINE_EXPORT Speller {
public:
    /// `accepted` texts (names of the form, word lists) are right in every language, word by word and
    /// with a possessive 's and inflected as the dictionary inflects names; capitals count, but all
    /// capitals is right as well.
    /// Words of `lists` are right, or never to be used, in their language only.
    Speller(std::shared_ptr<DictionarySource> source, const QList<QString>& accepted, const WordLists& lists = {});
    ~Speller();

    /// A single word, or several: wrong when one is.
    [[nodiscard]] Spelling check(const QString& word, const LanguageTag& language) const;
    /// The wrong words of a text whose unmarked runs are in `language`; sentences that are in another
    /// language beyond doubt are checked in that.
    [[nodiscard]] QList<Misspelling> check(const InlineText& text, const LanguageTag& language) const;
    /// Those sentences.
    [[nodiscard]] QList<ForeignPassage> foreignPassages(const InlineText& text, const LanguageTag& language) const;
    /// Whether a dictionary for the language was found.
    [[nodiscard]] bool knows(const LanguageTag& language) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dateline
