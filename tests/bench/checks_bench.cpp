// The checks of the sample release, of the same 10 and 100 times as long, and after a keystroke;
// reading alone, and taking all fixes together. Time should grow with the length and no faster.

#include "dateline/checks/checker.h"
#include "dateline/importers/text_importer.h"
#include "dateline/recognise/recogniser.h"
#include "dateline/release/edit.h"
#include "dateline/text/edit.h"
#include "sample_text.h"

#include <benchmark/benchmark.h>

namespace {

using namespace dateline;

/// The sample under the issuer's rules, its body repeated. Blocks are added to the release, not to
/// the text, so that importing plays no part.
Release sample(int times)
{
    Release release = importText(bench::sampleText(), {}).value().release;
    release.houseStyle.rulePacks = {"eeas"};
    const QList<Block> body = release.versions.first().body;
    for (int time = 1; time < times; ++time) {
        for (Block block : body) {
            block.id = release.newBlockId();
            release.versions.first().body.append(block);
        }
    }
    return release;
}

void checkRelease(benchmark::State& state)
{
    const Release release = sample(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(check(release, {}));
    }
    state.SetComplexityN(state.range(0));
}

void checkAfterAKeystroke(benchmark::State& state)
{
    Release release = sample(static_cast<int>(state.range(0)));
    Checker checker({});
    benchmark::DoNotOptimize(checker.check(release));
    bool typed = false;
    for (auto _ : state) {
        InlineText& text = release.versions.first().body[1].text;
        text = typed ? replaced(text, 4, 1, QString()) : replaced(text, 4, 0, QStringLiteral("x"));
        typed = !typed;
        benchmark::DoNotOptimize(checker.check(release));
    }
    state.SetComplexityN(state.range(0));
}

void recogniseParagraphs(benchmark::State& state)
{
    const Release release = sample(1);
    const LanguageVersion& version = release.versions.first();
    for (auto _ : state) {
        for (const Block& block : version.body) {
            benchmark::DoNotOptimize(recognise(block.text.plain(), {version.language, release.releaseDate, "KZ"}));
        }
    }
}

void fixTogether(benchmark::State& state)
{
    const QList<Finding> findings = check(sample(static_cast<int>(state.range(0))), {});
    for (auto _ : state) {
        benchmark::DoNotOptimize(together(findings));
    }
    state.SetComplexityN(state.range(0));
}

BENCHMARK(checkRelease)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond)->Complexity();
BENCHMARK(checkAfterAKeystroke)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond)->Complexity();
BENCHMARK(recogniseParagraphs)->Unit(benchmark::kMicrosecond);
BENCHMARK(fixTogether)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond)->Complexity();

} // namespace

BENCHMARK_MAIN();
