#!/usr/bin/env bash
# Makes pictures of the window under Xvfb: light and dark with the sample for README and software
# centres; with --languages one in each language of the interface; with --views every view in every
# appearance and two sizes, and mirrored. Needs xvfb, imagemagick and for --views xdotool.
#   packaging/screenshots.sh FOLDER [--languages | --views] [BUILD_FOLDER]
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(realpath -m "${1:?a folder for the pictures}")
shift
what=pictures
case "${1:-}" in --languages | --views) what=${1#--}; shift ;; esac
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
    HOME=$home XDG_RUNTIME_DIR=$home/run xvfb-run -a -s "-screen 0 ${size:-1440x900}x24" bash -c '
        "$@" & program=$!
        sleep "${DATELINE_PATIENCE:-9}"
        if [ -n "${keys:-}" ]; then
            xdotool search --onlyvisible --pid $program windowfocus key --clearmodifiers $keys
            sleep 4
        fi
        import -window root "$0"
        kill $program' "$folder/$name.png" "$program" "$@"
    echo "$folder/$name.png"
}

picture window --appearance light --language en "$sample"
picture window-dark --appearance dark --language en "$sample"
if [ $what = views ]; then
    export keys size
    for look in light dark light-contrast dark-contrast; do
        for size in 1440x900 1280x720; do
            keys="" picture "start-$look-$size" --appearance "$look"
            keys="" picture "check-$look-$size" --appearance "$look" "$sample"
            keys="" picture "mirrored-$look-$size" --appearance "$look" --language ar "$sample"
            keys=ctrl+shift+p picture "pages-$look-$size" --appearance "$look" "$sample"
            keys=ctrl+k picture "palette-$look-$size" --appearance "$look" "$sample"
            keys=ctrl+comma picture "settings-$look-$size" --appearance "$look"
        done
    done
fi
if [ $what = languages ]; then
    for file in translations/dateline_*.ts; do
        language=$(basename "$file" .ts)
        language=${language#dateline_}
        picture "start-$language" --appearance light --language "$language"
        picture "window-$language" --appearance light --language "$language" "$sample"
    done
fi
