#!/usr/bin/env bash
# Asks veraPDF whether PDFs conform to PDF/UA-1 and to PDF/A-2a: check-pdf.sh BUILD_FOLDER FILE.pdf...
# BUILD_FOLDER is where veraPDF is installed, once. Prints every rule that fails, and fails then.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,3s/^# //p' "$0" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
classes=$("$here/install-verapdf.sh" "$1")
shift

status=0
for flavour in ua1 2a; do
    report=$(java -cp "$classes" org.verapdf.apps.GreenfieldCliWrapper -f "$flavour" --format text -v "$@") || status=1
    passed=$(grep -c '^PASS ' <<< "$report" || true)
    if [ "$passed" -ne $# ]; then
        status=1
        grep -v '^PASS ' <<< "$report" || true
    fi
    echo "veraPDF $flavour: $passed of $# pass."
done
exit $status
