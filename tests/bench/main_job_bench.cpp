// Import, check, compose and each export, for the sample release and for 10 and 100 times its
// length: time should grow with the length and no faster.

#include "dateline/checks/checker.h"
#include "dateline/compose/compose.h"
#include "dateline/exporters/html.h"
#include "dateline/exporters/pdf.h"
#include "dateline/exporters/plain.h"
#include "dateline/importers/text_importer.h"
#include "dateline/typeset/typesetter.h"
#include "sample_text.h"

#include <benchmark/benchmark.h>

namespace {

using namespace dateline;

QByteArray sample(int times)
{
    const QList<QByteArray> paragraphs = bench::sampleText().split('\n');
    const QByteArray head = paragraphs.mid(0, 4).join('\n') + '\n';
    const QByteArray body = paragraphs.mid(4, paragraphs.size() - 7).join('\n') + '\n';
    return head + body.repeated(times) + paragraphs.mid(paragraphs.size() - 3).join('\n') + '\n';
}

Release imported(int times)
{
    return importText(sample(times), {}).value().release;
}

Publication composed(int times)
{
    const Release release = imported(times);
    return compose(release, release.sourceLanguage, {QDateTime::currentDateTimeUtc()}).value();
}

void importRelease(benchmark::State& state)
{
    const QByteArray text = sample(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(importText(text, {}));
    }
    state.SetBytesProcessed(state.iterations() * text.size());
}

void check(benchmark::State& state)
{
    const Release release = imported(static_cast<int>(state.range(0)));
    const CheckContext context{nullptr, QDateTime::currentDateTimeUtc()};
    for (auto _ : state) {
        benchmark::DoNotOptimize(dateline::check(release, context));
    }
}

void compose(benchmark::State& state)
{
    const Release release = imported(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(dateline::compose(release, release.sourceLanguage, {QDateTime::currentDateTimeUtc()}));
    }
}

void exportHtml(benchmark::State& state)
{
    const Publication publication = composed(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(dateline::exportHtml(publication));
    }
}

void exportPlain(benchmark::State& state)
{
    const Publication publication = composed(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(dateline::exportPlain(publication));
    }
}

void typeset(benchmark::State& state)
{
    const Publication publication = composed(static_cast<int>(state.range(0)));
    FontLibrary fonts;
    for (auto _ : state) {
        benchmark::DoNotOptimize(dateline::typeset(publication, fonts));
    }
}

void exportPdf(benchmark::State& state)
{
    FontLibrary fonts;
    const Pages pages = dateline::typeset(composed(static_cast<int>(state.range(0))), fonts).value();
    for (auto _ : state) {
        benchmark::DoNotOptimize(dateline::exportPdf(pages));
    }
}

} // namespace

BENCHMARK(importRelease)->RangeMultiplier(10)->Range(1, 100)->Unit(benchmark::kMillisecond);
BENCHMARK(check)->RangeMultiplier(10)->Range(1, 100)->Unit(benchmark::kMillisecond);
BENCHMARK(compose)->RangeMultiplier(10)->Range(1, 100)->Unit(benchmark::kMillisecond);
BENCHMARK(exportHtml)->RangeMultiplier(10)->Range(1, 100)->Unit(benchmark::kMillisecond);
BENCHMARK(exportPlain)->RangeMultiplier(10)->Range(1, 100)->Unit(benchmark::kMillisecond);
BENCHMARK(typeset)->RangeMultiplier(10)->Range(1, 100)->Unit(benchmark::kMillisecond);
BENCHMARK(exportPdf)->RangeMultiplier(10)->Range(1, 100)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
