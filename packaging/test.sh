#!/usr/bin/env bash
# Installs what is missing, builds with warnings as errors and runs every test.
#   --quick   leaves the outside judges out (veraPDF, the Nu checker, axe-core)
set -euo pipefail
cd "$(dirname "$0")/.."
quick=no
[ "${1:-}" = --quick ] && quick=yes

stage() { printf '\n== %s\n' "$1"; }

stage "Install"
if [ $quick = yes ]; then packaging/install.sh build run test; else packaging/install.sh build run test judges; fi

stage "Build, warnings as errors"
cmake --preset ci
cmake --build --preset ci

stage "Tests"
ctest --preset ci -j "$(nproc)"
