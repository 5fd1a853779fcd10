// Verdicts a second with the cache warm, whole texts through the tokenizer, and what Hunspell itself takes for the same
// words. DATELINE_BENCH_TEXT may name a text file of some megabytes; without it the sample release is repeated.

#include "dateline/spelling/dictionary_shelf.h"
#include "dateline/spelling/language_identifier.h"
#include "dateline/spelling/speller.h"
#include "dateline/spelling/suggester.h"
#include "dateline/spelling/tokenizer.h"

#include <QFile>

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <iostream>

namespace {

using namespace dateline;

const LanguageTag kEnglish(u"en-GB");
constexpr qsizetype kBytes = qsizetype{4} * 1000 * 1000;

QString text()
{
    const QString named = qEnvironmentVariable("DATELINE_BENCH_TEXT");
    QFile file(named.isEmpty() ? QStringLiteral(DATELINE_TEST_DATA "/eu-central-asia-2023-06-13.txt") : named);
    if (!file.open(QIODevice::ReadOnly)) {
        std::cerr << "The text cannot be read.\n";
        std::exit(1);
    }
    const QByteArray bytes = file.readAll();
    return QString::fromUtf8(bytes.repeated(kBytes / bytes.size() + 1).left(kBytes));
}

QList<InlineText> paragraphs()
{
    QList<InlineText> all;
    for (const QString& line : text().split(u'\n', Qt::SkipEmptyParts)) {
        all.append(InlineText(line));
    }
    return all;
}

qsizetype wordCount(const QList<InlineText>& texts)
{
    const Tokenizer tokenizer(kEnglish);
    qsizetype count = 0;
    for (const InlineText& each : texts) {
        count += tokenizer.tokens(each.plain()).size();
    }
    return count;
}

std::shared_ptr<DictionaryShelf> shelf()
{
    return std::make_shared<DictionaryShelf>(DictionaryShelf::systemFolders());
}

void tokenize(benchmark::State& state)
{
    const QString all = text();
    const Tokenizer tokenizer(kEnglish);
    qsizetype count = 0;
    for (auto _ : state) {
        count += tokenizer.tokens(all).size();
    }
    state.SetItemsProcessed(count);
}

void checkText(benchmark::State& state)
{
    const QList<InlineText> texts = paragraphs();
    const Speller speller(shelf(), {});
    const qsizetype count = wordCount(texts);
    for (auto _ : state) {
        for (const InlineText& each : texts) {
            benchmark::DoNotOptimize(speller.check(each, kEnglish));
        }
    }
    state.SetItemsProcessed(state.iterations() * count);
}

void lookUp(benchmark::State& state)
{
    QStringList words;
    for (const Token& token : Tokenizer(kEnglish).tokens(text())) {
        words.append(token.word);
    }
    const std::shared_ptr<Dictionary> dictionary = shelf()->dictionaryFor(kEnglish);
    for (auto _ : state) {
        for (const QString& word : words) {
            benchmark::DoNotOptimize(dictionary->isRight(word));
        }
    }
    state.SetItemsProcessed(state.iterations() * words.size());
}

void suggest(benchmark::State& state)
{
    const Suggester suggester(shelf());
    SuggestionQuestion question;
    question.word = QStringLiteral("oportunity");
    question.languages = {kEnglish};
    for (auto _ : state) {
        if (state.range(0) == 0) {
            benchmark::DoNotOptimize(suggester.quick(question));
        } else {
            benchmark::DoNotOptimize(suggester.full(question));
        }
    }
}

void identify(benchmark::State& state)
{
    QList<LanguageTag> among;
    for (const char* tag : {"en", "fr", "de", "es", "it", "ru"}) {
        among.append(LanguageTag(QString::fromLatin1(tag)));
    }
    const LanguageIdentifier identifier(among);
    const QString sentence = QStringLiteral("The ministers met in the capital and agreed on a common approach.");
    for (auto _ : state) {
        benchmark::DoNotOptimize(identifier.identify(sentence));
    }
}

BENCHMARK(tokenize)->Unit(benchmark::kMillisecond);
BENCHMARK(checkText)->Unit(benchmark::kMillisecond);
BENCHMARK(lookUp)->Unit(benchmark::kMillisecond);
BENCHMARK(suggest)->ArgName("full")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(identify)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
