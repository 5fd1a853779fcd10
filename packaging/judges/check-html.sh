#!/usr/bin/env bash
# Asks the Nu checker and axe-core about web pages: check-html.sh BUILD_FOLDER FILE.html...
# BUILD_FOLDER is where the judges are installed, once. Any error or warning of the Nu checker,
# or violation that axe-core sees in light, dark, on a narrow screen or on paper, is printed and fails.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,4s/^# \{0,1\}//p' "$0" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
judges=$(cd "$1" && pwd)
shift

if ! cmp -s "$here/package-lock.json" "$judges/installed-lock.json"; then
    cp "$here/package.json" "$here/package-lock.json" "$judges/"
    npm ci --prefix "$judges" --no-audit --no-fund --ignore-scripts
    cp "$here/package-lock.json" "$judges/installed-lock.json"
fi

status=0
java -Xss8m -jar "$judges/node_modules/vnu-jar/build/dist/vnu.jar" --Werror --format text "$@" || status=1
node "$here/check-html.mjs" "$judges" "$@" || status=1
[ $status -ne 0 ] || echo "The Nu checker and axe-core find nothing in $# pages."
exit $status
