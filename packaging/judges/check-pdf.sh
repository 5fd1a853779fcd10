#!/usr/bin/env bash
# Asks veraPDF whether PDFs conform: check-pdf.sh BUILD_FOLDER [--flavours=ua1,2a] FILE.pdf...
# BUILD_FOLDER is where veraPDF is installed, once. Flavours hold for the files that follow, until
# they are named anew. Prints every rule that fails, and fails then.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
classes=$("$here/install-verapdf.sh" "$1")
shift

# One run of Java for each flavour, over all its files.
declare -A files=()
flavours=ua1,2a
for argument in "$@"; do
    case $argument in
    --flavours=*) flavours=${argument#--flavours=} ;;
    *)
        for flavour in ${flavours//,/ }; do
            files[$flavour]+=$(realpath -- "$argument")$'\n'
        done
        ;;
    esac
done

status=0
for flavour in "${!files[@]}"; do
    mapfile -t judged <<< "${files[$flavour]%$'\n'}"
    report=$(java -cp "$classes" org.verapdf.apps.GreenfieldCliWrapper -f "$flavour" --format text -v "${judged[@]}") ||
        status=1
    passed=$(grep -c '^PASS ' <<< "$report" || true)
    if [ "$passed" -ne "${#judged[@]}" ]; then
        status=1
        grep -v '^PASS ' <<< "$report" || true
    fi
    echo "veraPDF $flavour: $passed of ${#judged[@]} pass."
done
exit $status
