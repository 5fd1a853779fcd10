#!/usr/bin/env bash
# Installs what is missing, builds with warnings as errors and runs every test.
#   --quick   leaves out the outside judges (veraPDF, the Nu checker, axe-core), clang-tidy
#             and the sanitizer build
set -euo pipefail
cd "$(dirname "$0")/.."
quick=no
case "${1:-}" in
--quick) quick=yes ;;
"") ;;
*) sed -n '2,4s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac

stage() { printf '\n== %s (%s s)\n' "$1" "$SECONDS"; }

stage "Install"
if [ $quick = yes ]; then
    packaging/install.sh build run test
else
    packaging/install.sh build run test judges
fi

stage "Build, warnings as errors"
judges=ON
[ $quick = no ] || judges=OFF
cmake --preset ci -DDATELINE_JUDGES=$judges
cmake --build --preset ci

stage "Tests"
ctest --preset ci -j "$(nproc)" -LE judge

if [ $quick = no ]; then
    stage "Outside judges"
    ctest --preset ci -L judge

    stage "Desktop files, manual pages, API documentation"
    packaging/check-docs.sh

    stage "Format and clang-tidy on changed rooms"
    packaging/tidy.sh

    # The rooms that read foreign bytes or hand memory to other libraries.
    stage "Tests under AddressSanitizer and UBSan"
    rooms=(base text release storage spelling importers pdf)
    cmake --preset asan
    cmake --build --preset asan --target "${rooms[@]/#/test_}"
    ctest --preset asan -j "$(nproc)" -R "^($(IFS='|'; echo "${rooms[*]}"))\$"
fi
printf '\nAll stages passed in %s s.\n' "$SECONDS"
