#!/usr/bin/env bash
# Installs what is missing, builds Dateline, exports the sample release into out/ and, where
# there is a display, opens it in the window.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install.sh build run
[ -f build/release/build.ninja ] || cmake --preset release
cmake --build --preset release

sample=resources/samples/eu-central-asia-2023-06-13.txt
build/release/bin/dateline-cli export "$sample" --to out --force

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/bin/dateline "$sample"
fi
echo "No display here: the exports are in $PWD/out."
