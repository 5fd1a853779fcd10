#!/usr/bin/env bash
# clang-format on every source, clang-tidy on the rooms that changed since a base commit:
# $DATELINE_TIDY_BASE, or what main was a day ago; all rooms when there is no such commit.
set -euo pipefail
cd "$(dirname "$0")/.."

git ls-files -z '*.cpp' '*.h' | xargs -0 clang-format-16 --dry-run --Werror

# clang-tidy reads the headers that moc and uic make, so they must exist.
build=build/ci
[ -f $build/compile_commands.json ] || cmake --preset ci

base=${DATELINE_TIDY_BASE:-$(git rev-list -1 --before='1 day ago' HEAD)}
if [ -n "$base" ]; then
    mapfile -t rooms < <(git diff --name-only "$base" HEAD -- lib app | sed -nE 's#^lib/include/dateline/([a-z]+)/.*#lib/\1#p; t; s#^((lib|app)/[a-z]+)/.*#\1#p' | sort -u)
else
    mapfile -t rooms < <(git ls-files lib app | sed -nE '/^lib\/include/d; s#^((lib|app)/[a-z]+)/.*#\1#p' | sort -u)
fi
existing=()
for room in "${rooms[@]}"; do
    [ -d "$room" ] && existing+=("$room/*.cpp" "$room/**/*.cpp")
done
[ ${#existing[@]} -gt 0 ] || { echo "No room changed."; exit 0; }
echo "Rooms: ${rooms[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
git ls-files -z "${existing[@]}" | xargs -0 -P "$(nproc)" -n 4 clang-tidy-16 -p $build --quiet >"$log" 2>&1 || status=$?
grep -Ev '^[0-9]+ warnings? (generated|treated)|^Suppressed|^Use -' "$log" || true
exit $status
