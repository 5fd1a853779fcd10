#!/usr/bin/env bash
# clang-format on every source, clang-tidy on the rooms in packaging/tidy-rooms.txt that changed
# since a base commit: $DATELINE_TIDY_BASE, or what main was a day ago; all of them when there is
# no such commit. A room joins the list once it is clean, and then stays so.
set -euo pipefail
cd "$(dirname "$0")/.."

git ls-files -z '*.cpp' '*.h' | xargs -0 clang-format-16 --dry-run --Werror

# clang-tidy reads the headers that moc makes, so they must exist.
build=build/ci
[ -f $build/compile_commands.json ] || cmake --preset ci

base=${DATELINE_TIDY_BASE:-$(git rev-list -1 --before='1 day ago' HEAD)}
changed() {
    [ -z "$base" ] || [ -n "$(git diff --name-only "$base" HEAD -- "$1" "${1/lib/lib/include/dateline}" | head -n 1)" ]
}
sources=()
while read -r room; do
    case "$room" in "" | \#*) continue ;; esac
    changed "$room" && sources+=("$room/*.cpp") && echo "$room"
done <packaging/tidy-rooms.txt
[ ${#sources[@]} -gt 0 ] || { echo "No room changed."; exit 0; }

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
git ls-files -z "${sources[@]}" | xargs -0 -P "$(nproc)" -n 4 clang-tidy-16 -p $build --quiet >"$log" 2>&1 || status=$?
grep -Ev '^[0-9]+ warnings? (generated|treated)|^Suppressed|^Use -' "$log" || true
exit $status
