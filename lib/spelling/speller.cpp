#include "dateline/spelling/speller.h"

#include "dateline/spelling/tokenizer.h"
#include "spelling/accepted_words.h"
#include "spelling/look_alikes.h"

#include <QHash>

#include <algorithm>
#include <mutex>
#include <optional>

namespace dateline {

namespace {

// Verdicts of some ten long texts; words beyond are asked again.
constexpr qsizetype kRemembered = 100'000;

/// Neighbouring runs of one language, so that a word that is partly emphasised stays one.
struct Passage {
    qsizetype offset = 0;
    QString text;
    LanguageTag language;
};

QList<Passage> passagesOf(const InlineText& text, const LanguageTag& language)
{
    QList<Passage> passages;
    qsizetype offset = 0;
    for (const TextRun& run : text.runs()) {
        const LanguageTag& own = run.format.language.isEmpty() ? language : run.format.language;
        if (passages.isEmpty() || passages.last().language != own) {
            passages.append({offset, {}, own});
        }
        passages.last().text += run.text;
        offset += run.text.size();
    }
    return passages;
}

/// One language's rules, dictionary and what the dictionary said before. Thread-safe.
class Desk {
public:
    Desk(const LanguageTag& language, std::shared_ptr<Dictionary> dictionary)
        : m_tokenizer(language), m_script(language.script()), m_dictionary(std::move(dictionary))
    {
    }

    [[nodiscard]] const Tokenizer& tokenizer() const { return m_tokenizer; }
    [[nodiscard]] const QString& script() const { return m_script; }
    [[nodiscard]] Dictionary* dictionary() const { return m_dictionary.get(); }

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

private:
    [[nodiscard]] std::optional<bool> remembered(const QString& word)
    {
        const std::scoped_lock lock(m_mutex);
        const auto verdict = m_verdicts.constFind(word);
        return verdict == m_verdicts.cend() ? std::nullopt : std::optional(*verdict);
    }

    Tokenizer m_tokenizer;
    QString m_script;
    std::shared_ptr<Dictionary> m_dictionary;
    std::mutex m_mutex;
    QHash<QString, bool> m_verdicts;
};

} // namespace

class Speller::Private {
public:
    Private(std::shared_ptr<DictionarySource> dictionaries, const QList<QString>& names)
        : source(std::move(dictionaries)), accepted(names)
    {
    }

    Desk& deskFor(const LanguageTag& language)
    {
        const std::scoped_lock lock(mutex);
        std::shared_ptr<Desk>& desk = desks[language];
        if (!desk) {
            desk = std::make_shared<Desk>(language, source->dictionaryFor(language));
        }
        return *desk;
    }

    Spelling verdict(const Token& token, Desk& desk) const
    {
        if (!token.isChecked() || accepted.contains(token.word)) {
            return Spelling::Right;
        }
        if (token.kind == TokenKind::MixedScript) {
            return Spelling::Wrong;
        }
        if (desk.dictionary() == nullptr) {
            return Spelling::NoDictionary;
        }
        const auto isRight = [&](const QString& word) { return accepted.contains(word) || desk.isRight(word); };
        const bool right = desk.isRight(token.word) || (token.beforeDot && desk.isRight(token.word + u'.')) ||
                           (!token.parts.isEmpty() && std::all_of(token.parts.cbegin(), token.parts.cend(), isRight));
        return right ? Spelling::Right : Spelling::Wrong;
    }

    std::shared_ptr<DictionarySource> source;
    AcceptedWords accepted;
    std::mutex mutex;
    QHash<LanguageTag, std::shared_ptr<Desk>> desks;
};

Speller::Speller(std::shared_ptr<DictionarySource> source, const QList<QString>& accepted)
    : d(std::make_unique<Private>(std::move(source), accepted))
{
}

Speller::~Speller() = default;

Spelling Speller::check(const QString& word, const LanguageTag& language) const
{
    Desk& desk = d->deskFor(language);
    Spelling worst = Spelling::Right;
    for (const Token& token : desk.tokenizer().tokens(word)) {
        const Spelling verdict = d->verdict(token, desk);
        if (verdict == Spelling::Wrong) {
            return verdict;
        }
        worst = verdict == Spelling::NoDictionary ? verdict : worst;
    }
    return worst;
}

QList<Misspelling> Speller::check(const InlineText& text, const LanguageTag& language) const
{
    QList<Misspelling> wrong;
    for (const Passage& passage : passagesOf(text, language)) {
        Desk& desk = d->deskFor(passage.language);
        for (const Token& token : desk.tokenizer().tokens(passage.text)) {
            if (d->verdict(token, desk) == Spelling::Wrong) {
                const QString word = passage.text.mid(token.span.offset, token.span.length);
                wrong.append({{passage.offset + token.span.offset, token.span.length}, word, passage.language});
            }
        }
    }
    return wrong;
}

QList<QString> Speller::suggestions(const QString& word, const LanguageTag& language, int limit) const
{
    Desk& desk = d->deskFor(language);
    const QList<Token> tokens = desk.tokenizer().tokens(word);
    const QString folded = tokens.size() == 1 ? tokens.first().word : word;
    QList<QString> found = d->accepted.near(folded);
    const QString oneScript = inOneScript(folded, desk.script());
    if (oneScript != folded && check(oneScript, language) == Spelling::Right) {
        found.append(oneScript);
    }
    if (desk.dictionary() != nullptr && found.size() < limit) {
        found += desk.dictionary()->suggestions(folded);
    }
    QList<QString> best;
    for (QString suggestion : found) {
        if (word.contains(u'\u2019')) {
            suggestion.replace(u'\'', u'\u2019');
        }
        if (best.size() < limit && suggestion != word && !best.contains(suggestion)) {
            best.append(suggestion);
        }
    }
    return best;
}

bool Speller::knows(const LanguageTag& language) const
{
    return d->deskFor(language).dictionary() != nullptr;
}

} // namespace dateline
