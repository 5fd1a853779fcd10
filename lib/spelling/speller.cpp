#include "dateline/spelling/speller.h"

#include "dateline/spelling/language_identifier.h"
#include "dateline/spelling/tokenizer.h"
#include "spelling/accepted_words.h"

#include <QHash>

#include <algorithm>
#include <mutex>
#include <optional>

namespace dateline {

namespace {

// Verdicts of some ten long texts; words beyond are asked again.
constexpr qsizetype kRemembered = 100'000;

// A sentence is taken for foreign when so much of it is wrong, at least so many words, and much less is
// wrong in the language that its letters speak for.
constexpr double kSuspicious = 0.4;
constexpr int kFewestWrong = 2;
constexpr double kBetter = 0.5;
constexpr double kSureLead = 3;
constexpr double kSureLeadWithoutDictionary = 10;

/// Neighbouring runs of one language, so that a word that is partly emphasised stays one.
struct Passage {
    qsizetype offset = 0;
    QString text;
    LanguageTag language;
    bool marked = false;     ///< The text says so itself.
    bool recognised = false; ///< The speller found it out.
};

/// How many words of a passage are looked up, and how many of them are wrong.
struct WrongShare {
    int words = 0;
    int wrong = 0;

    [[nodiscard]] double share() const { return words == 0 ? 0 : static_cast<double>(wrong) / words; }
    [[nodiscard]] bool isSuspicious() const { return wrong >= kFewestWrong && share() >= kSuspicious; }
};

QList<Passage> passagesOf(const InlineText& text, const LanguageTag& language)
{
    QList<Passage> passages;
    qsizetype offset = 0;
    for (const TextRun& run : text.runs()) {
        const LanguageTag& own = run.format.language.isEmpty() ? language : run.format.language;
        const bool marked = !run.format.language.isEmpty();
        if (passages.isEmpty() || passages.last().language != own || passages.last().marked != marked) {
            passages.append({offset, {}, own, marked});
        }
        passages.last().text += run.text;
        offset += run.text.size();
    }
    return passages;
}

// A list of "en" holds for "en-GB", but not the other way round.
WordList listFor(const WordLists& lists, const LanguageTag& language)
{
    WordList list = lists.value(LanguageTag());
    for (auto each = lists.cbegin(); each != lists.cend(); ++each) {
        const bool wider = each.key() == LanguageTag(language.language()) && each.key().script() == language.script();
        if (!each.key().isEmpty() && (wider || each.key() == language)) {
            list = merged(list, each.value());
        }
    }
    return list;
}

/// One language's rules, word lists, dictionary and what the dictionary said before. Thread-safe.
class Desk {
public:
    Desk(const LanguageTag& language, std::shared_ptr<Dictionary> dictionary, const WordList& list)
        : m_tokenizer(language), m_dictionary(std::move(dictionary)), m_accepted(list.right)
    {
        for (const ReplacedWord& never : list.never) {
            m_never.insert(never.word.toLower(), never.instead);
        }
    }

    [[nodiscard]] const Tokenizer& tokenizer() const { return m_tokenizer; }
    [[nodiscard]] Dictionary* dictionary() const { return m_dictionary.get(); }

    [[nodiscard]] bool accepts(const QString& word) const { return m_accepted.contains(word); }

    /// What the lists say to write instead of a word, with its capital.
    [[nodiscard]] QString insteadOf(const QString& word) const
    {
        const QString instead = m_never.isEmpty() ? QString() : m_never.value(word.toLower());
        const bool capital = !instead.isEmpty() && word.at(0).isUpper();
        return capital ? instead.left(1).toUpper() + instead.mid(1) : instead;
    }

    /// Whether a word is one of the names in a form that the language gives them. `names` are the same
    /// at each call.
    [[nodiscard]] bool isNameForm(const QString& word, const AcceptedWords& names)
    {
        if (m_dictionary == nullptr || word.isEmpty() || !word.at(0).isUpper()) {
            return false;
        }
        std::call_once(m_namesRead, [&] { m_names = m_dictionary->ofNames(names.words() + m_accepted.words()); });
        return m_names != nullptr && m_names->isRight(word);
    }

    [[nodiscard]] bool isRight(const QString& word)
    {
        if (const std::optional<bool> known = remembered(word)) {
            return *known;
        }
        const bool right = m_dictionary->isRight(word);
        const std::scoped_lock lock(m_mutex);
        if (m_verdicts.size() >= kRemembered) {
            m_verdicts.clear();
        }
        m_verdicts.insert(word, right);
        return right;
    }

    /// What the dictionary said before.
    [[nodiscard]] std::optional<bool> remembered(const QString& word)
    {
        const std::scoped_lock lock(m_mutex);
        const auto verdict = m_verdicts.constFind(word);
        return verdict == m_verdicts.cend() ? std::nullopt : std::optional(*verdict);
    }

private:
    Tokenizer m_tokenizer;
    std::shared_ptr<Dictionary> m_dictionary;
    AcceptedWords m_accepted;
    std::once_flag m_namesRead;
    std::shared_ptr<Dictionary> m_names; ///< Read when the first word is wrong; null when there are none.
    QHash<QString, QString> m_never;
    std::mutex m_mutex;
    QHash<QString, bool> m_verdicts;
};

} // namespace

std::shared_ptr<Dictionary> Dictionary::ofNames(const QList<QString>& /*names*/)
{
    return nullptr;
}

class Speller::Private {
public:
    Private(std::shared_ptr<DictionarySource> dictionaries, const QList<QString>& names, const WordLists& wordLists)
        : source(std::move(dictionaries)), accepted(names), lists(wordLists), identifier(source->languages())
    {
    }

    Desk& deskFor(const LanguageTag& language)
    {
        const std::scoped_lock lock(mutex);
        std::shared_ptr<Desk>& desk = desks[language];
        if (!desk) {
            desk = std::make_shared<Desk>(language, source->dictionaryFor(language), listFor(lists, language));
        }
        return *desk;
    }

    Spelling verdict(const Token& token, Desk& desk) const
    {
        if (token.kind == TokenKind::Word && desk.remembered(token.word).value_or(false)) {
            return Spelling::Right; // Nearly all words of a text, so it is asked first.
        }
        const auto isAccepted = [&](const QString& word) { return accepted.contains(word) || desk.accepts(word); };
        if (!token.isChecked() || isAccepted(token.word)) {
            return Spelling::Right;
        }
        if (token.kind == TokenKind::MixedScript) {
            return Spelling::Wrong;
        }
        if (desk.dictionary() == nullptr) {
            return Spelling::NoDictionary;
        }
        const auto isRight = [&](const QString& word) {
            return isAccepted(word) || desk.isRight(word) || desk.isNameForm(word, accepted);
        };
        const bool right = isRight(token.word) || (token.beforeDot && desk.isRight(token.word + u'.')) ||
                           (!token.parts.isEmpty() && std::all_of(token.parts.cbegin(), token.parts.cend(), isRight));
        return right ? Spelling::Right : Spelling::Wrong;
    }

    WrongShare wrongShareOf(const QString& text, const LanguageTag& language)
    {
        Desk& desk = deskFor(language);
        WrongShare share;
        for (const Token& token : desk.tokenizer().tokens(text)) {
            // In a text of another script all words are foreign, and none is looked up.
            const bool otherScript = token.kind == TokenKind::OtherScript && !accepted.contains(token.word);
            share.words += token.isChecked() || otherScript ? 1 : 0;
            share.wrong += otherScript || verdict(token, desk) == Spelling::Wrong ? 1 : 0;
        }
        return share;
    }

    /// The language of a sentence if it is another than it should be; else empty.
    LanguageTag foreignLanguageOf(const QString& sentence, const LanguageTag& language)
    {
        const WrongShare own = wrongShareOf(sentence, language);
        if (!own.isSuspicious()) {
            return {};
        }
        const LanguageGuess guess = identifier.identify(sentence);
        const bool same =
            guess.language.language() == language.language() && guess.language.script() == language.script();
        const bool known = !guess.language.isEmpty() && deskFor(guess.language).dictionary() != nullptr;
        if (same || guess.lead < (known ? kSureLead : kSureLeadWithoutDictionary)) {
            return {};
        }
        const bool better = wrongShareOf(sentence, guess.language).share() <= kBetter * own.share();
        return better ? guess.language : LanguageTag();
    }

    /// A passage in pieces, foreign sentences apart from the rest.
    QList<Passage> bySentence(const Passage& passage)
    {
        QList<Passage> pieces;
        for (const Span& sentence : sentences(passage.text, passage.language)) {
            const QString words = passage.text.mid(sentence.offset, sentence.length);
            const LanguageTag foreign = foreignLanguageOf(words, passage.language);
            const LanguageTag& own = foreign.isEmpty() ? passage.language : foreign;
            if (!pieces.isEmpty() && pieces.last().language == own) {
                pieces.last().text += words;
            } else {
                pieces.append({passage.offset + sentence.offset, words, own, false, !foreign.isEmpty()});
            }
        }
        return pieces;
    }

    QList<Misspelling> wrongWordsOf(const Passage& passage)
    {
        QList<Misspelling> wrong;
        Desk& desk = deskFor(passage.language);
        for (const Token& token : desk.tokenizer().tokens(passage.text)) {
            const QString instead = desk.insteadOf(token.word);
            if (!instead.isEmpty() || verdict(token, desk) == Spelling::Wrong) {
                const QString word = passage.text.mid(token.span.offset, token.span.length);
                const Span span{passage.offset + token.span.offset, token.span.length};
                wrong.append({span, word, passage.language, instead});
            }
        }
        return wrong;
    }

    std::shared_ptr<DictionarySource> source;
    AcceptedWords accepted;
    WordLists lists;
    LanguageIdentifier identifier;
    std::mutex mutex;
    QHash<LanguageTag, std::shared_ptr<Desk>> desks;
};

Speller::Speller(std::shared_ptr<DictionarySource> source, const QList<QString>& accepted, const WordLists& lists)
    : d(std::make_unique<Private>(std::move(source), accepted, lists))
{
}

Speller::~Speller() = default;

Spelling Speller::check(const QString& word, const LanguageTag& language) const
{
    Desk& desk = d->deskFor(language);
    Spelling worst = Spelling::Right;
    for (const Token& token : desk.tokenizer().tokens(word)) {
        const Spelling verdict = d->verdict(token, desk);
        if (verdict == Spelling::Wrong || !desk.insteadOf(token.word).isEmpty()) {
            return Spelling::Wrong;
        }
        worst = verdict == Spelling::NoDictionary ? verdict : worst;
    }
    return worst;
}

QList<Misspelling> Speller::check(const InlineText& text, const LanguageTag& language) const
{
    QList<Misspelling> wrong;
    for (const Passage& passage : passagesOf(text, language)) {
        const QList<Misspelling> own = d->wrongWordsOf(passage);
        if (passage.marked || own.size() < kFewestWrong) {
            wrong += own;
            continue;
        }
        for (const Passage& piece : d->bySentence(passage)) {
            wrong += d->wrongWordsOf(piece);
        }
    }
    return wrong;
}

QList<ForeignPassage> Speller::foreignPassages(const InlineText& text, const LanguageTag& language) const
{
    QList<ForeignPassage> foreign;
    for (const Passage& passage : passagesOf(text, language)) {
        for (const Passage& piece : passage.marked ? QList<Passage>() : d->bySentence(passage)) {
            if (piece.recognised) {
                foreign.append({{piece.offset, piece.text.trimmed().size()}, piece.language});
            }
        }
    }
    return foreign;
}

bool Speller::knows(const LanguageTag& language) const
{
    return d->deskFor(language).dictionary() != nullptr;
}

} // namespace dateline
