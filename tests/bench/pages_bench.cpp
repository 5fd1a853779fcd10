// Pages and PDF of the sample release, alone and at 100 times its length: with every paragraph new,
// and after an edit of one. Fonts stay open, as in the window; `bytes` is the PDF's size.

#include "dateline/compose/compose.h"
#include "dateline/exporters/pdf.h"
#include "dateline/importers/text_importer.h"
#include "dateline/typeset/typesetter.h"
#include "sample_text.h"

#include <benchmark/benchmark.h>

namespace {

using namespace dateline;

Publication publication(int times)
{
    const Release release = importText(bench::sampleText(), {}).value().release;
    Publication made = compose(release, release.sourceLanguage, {}).value();
    const QList<Block> body = made.body;
    for (int i = 1; i < times; ++i) {
        made.body += body;
    }
    for (qsizetype i = 0; i < made.body.size(); ++i) {
        made.body[i].id = BlockId{static_cast<std::uint32_t>(i + 1)};
    }
    return made;
}

void edit(Block& block, qint64 turn)
{
    block.text = block.text.mid(0, block.text.size() - 1) + InlineText(QString::number(turn % 10));
}

void exportPages(benchmark::State& state, const Publication& edited, FontLibrary& fonts)
{
    const Pages pages = typeset(edited, fonts).value();
    const QByteArray pdf = exportPdf(pages).value();
    state.counters["bytes"] = static_cast<double>(pdf.size());
}

void freshExport(benchmark::State& state)
{
    Publication made = publication(static_cast<int>(state.range(0)));
    FontLibrary fonts;
    qint64 turn = 0;
    for (auto _ : state) {
        for (Block& block : made.body) {
            edit(block, ++turn);
        }
        exportPages(state, made, fonts);
    }
}

void exportAfterAnEdit(benchmark::State& state)
{
    Publication made = publication(static_cast<int>(state.range(0)));
    FontLibrary fonts;
    qint64 turn = 0;
    for (auto _ : state) {
        edit(made.body[made.body.size() / 2], ++turn);
        exportPages(state, made, fonts);
    }
}

void pagesAfterAnEdit(benchmark::State& state)
{
    Publication made = publication(static_cast<int>(state.range(0)));
    FontLibrary fonts;
    qint64 turn = 0;
    for (auto _ : state) {
        edit(made.body[made.body.size() / 2], ++turn);
        benchmark::DoNotOptimize(typeset(made, fonts));
    }
}

} // namespace

BENCHMARK(freshExport)->Arg(1)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(exportAfterAnEdit)->Arg(1)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(pagesAfterAnEdit)->Arg(1)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
