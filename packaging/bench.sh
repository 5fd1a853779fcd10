#!/usr/bin/env bash
# Builds optimised and runs the benchmarks; arguments go to Google Benchmark
# (--benchmark_filter=typeset).
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install.sh build run test
cmake --preset bench
programs=(bench_main_job bench_checks bench_pages)
cmake --build --preset bench --target "${programs[@]}"
for program in "${programs[@]}"; do
    build/bench/bin/$program "$@"
done
