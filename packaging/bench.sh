#!/usr/bin/env bash
# Builds optimised and runs the benchmarks; arguments go to Google Benchmark
# (--benchmark_filter=typeset).
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install.sh build run test
cmake --preset bench
cmake --build --preset bench --target bench_main_job bench_checks
build/bench/bin/bench_main_job "$@"
exec build/bench/bin/bench_checks "$@"
