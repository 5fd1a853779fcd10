#!/bin/sh
# Starts the window of a build under a virtual screen with an accessibility bus of its own, and
# asks AT-SPI, as a screen reader does, what it finds there.
# Usage: check-accessibility.sh BUILD_FOLDER
set -eu

build=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"

text="$home/release.txt"
cat > "$text" <<'TEXT'
PRESS RELEASE

Water dialogue held in Astana

Astana, 13 June 2023

The parties met for the first time and took the oportunity to discuss water.
TEXT

HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" \
    QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 \
    dbus-run-session -- xvfb-run -a -s "-screen 0 1440x900x24" \
    /usr/bin/python3 "$here/check_accessibility.py" "$build/bin/dateline" "$text"
