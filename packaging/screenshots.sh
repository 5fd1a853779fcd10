#!/usr/bin/env bash
# Makes pictures of the window under Xvfb: light and dark with the sample for README and software
# centres, and with --languages one in each language of the interface.
#   packaging/screenshots.sh FOLDER [--languages] [BUILD_FOLDER]
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(realpath -m "${1:?a folder for the pictures}")
shift
languages=no
[ "${1:-}" != --languages ] || { languages=yes; shift; }
program=$(realpath "${1:-build/release}/bin/dateline")
sample=$(realpath resources/samples/eu-central-asia-2023-06-13.txt)
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p "$folder"
install -d -m 700 "$home/run"

picture() {
    local name=$1
    shift
    rm -rf "$home/.config" "$home/.local"
    HOME=$home XDG_RUNTIME_DIR=$home/run xvfb-run -a -s "-screen 0 1440x900x24" bash -c '
        "$@" & program=$!
        sleep "${DATELINE_PATIENCE:-9}"
        import -window root "$0"
        kill $program' "$folder/$name.png" "$program" "$@"
    echo "$folder/$name.png"
}

picture window --appearance light --language en "$sample"
picture window-dark --appearance dark --language en "$sample"
if [ $languages = yes ]; then
    for file in translations/dateline_*.ts; do
        language=$(basename "$file" .ts)
        language=${language#dateline_}
        picture "start-$language" --appearance light --language "$language"
        picture "window-$language" --appearance light --language "$language" "$sample"
    done
fi
