#!/usr/bin/env bash
# Compares the library's binary interface with the one that was published last.
#   packaging/check-abi.sh            fails when programs built against it would break
#   packaging/check-abi.sh --accept   makes today's interface the one to compare with
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install.sh build package
baseline=packaging/abi/libdateline.abi.xz
# Types are the same whatever is optimised, and their descriptions need -g.
[ -f build/abi/build.ninja ] || cmake -S . -B build/abi -G Ninja -DCMAKE_BUILD_TYPE= -DCMAKE_CXX_FLAGS="-O0 -g" \
    -DDATELINE_BUILD_APP=OFF -DDATELINE_BUILD_TESTS=OFF
cmake --build build/abi --target dateline
library=$(readlink -f build/abi/bin/libdateline.so)
today=$(mktemp --suffix=.abi)
before=$(mktemp --suffix=.abi)
trap 'rm -f "$today" "$before"' EXIT
abidw --headers-dir lib/include --drop-private-types --no-corpus-path --no-show-locs --no-comp-dir-path \
    --exported-interfaces-only "$library" --out-file "$today"
if [ "${1:-}" = --accept ]; then
    mkdir -p packaging/abi
    xz --threads=1 -9c "$today" >"$baseline"
    ls -l "$baseline"
    exit 0
fi
xz -dc "$baseline" >"$before"
abidiff --no-added-syms --headers-dir1 lib/include --headers-dir2 lib/include "$before" "$today"
echo "Programs built against the last interface still run."
