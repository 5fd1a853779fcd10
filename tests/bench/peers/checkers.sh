#!/usr/bin/env bash
# The checks beside LanguageTool (in process, English rules only, from Maven Central) and, where it
# is installed, Vale (as a process, its built-in style), on the same text in one run.
# Needs Java 17, Maven and a build with the bench preset (packaging/bench.sh, target bench_checks).
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../../.." && pwd)"
text="${1:-$root/tests/data/eu-central-asia-2023-06-13.txt}"
work="$root/build/peers/languagetool"

mkdir -p "$work"
cp -r "$here/languagetool/." "$work"
mvn -q -B -f "$work/pom.xml" compile dependency:copy-dependencies -DoutputDirectory="$work/jars"
java -cp "$work/target/classes:$work/jars/*" LanguageToolBench "$text"

if command -v vale >/dev/null; then
    printf 'StylesPath = .\nMinAlertLevel = suggestion\n[*]\nBasedOnStyles = Vale\n' >"$work/vale.ini"
    vale --config "$work/vale.ini" "$text" >/dev/null || true # Fills the disk's cache; finds something.
    time (vale --config "$work/vale.ini" --no-exit --output line "$text" | wc -l | sed 's/$/ alerts of Vale/')
else
    echo 'Vale is not installed: its packages of npm and PyPI fetch the program from elsewhere.'
fi

"$root/build/bench/bin/bench_checks" --benchmark_filter='checkRelease/1$'
