#!/usr/bin/env bash
# Builds the Debian packages into a folder, out/ unless named, and asks lintian about them.
#   DATELINE_BUILD=DIR    packs this finished build instead of making build/package
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-out}
packaging/install.sh build run package
export SOURCE_DATE_EPOCH
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date +%s)
build=${DATELINE_BUILD:-build/package}
if [ -z "${DATELINE_BUILD:-}" ]; then
    [ -f $build/build.ninja ] || cmake --preset package
    cmake --build --preset package
fi
(umask 022 && cd "$build" && rm -f ./*.deb && cpack -G DEB >cpack.log) || { cat "$build/cpack.log"; exit 1; }
mkdir -p "$folder"
cp "$build"/*.deb "$folder"
lintian --fail-on error,warning "$folder"/*.deb
ls -l "$folder"/*.deb
