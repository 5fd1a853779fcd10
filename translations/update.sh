#!/usr/bin/env bash
# Brings translations/*.ts up to the texts of lib/, app/ and the rule packs: new ones are added
# unfinished, those that are gone are taken out. English holds plural forms only.
#   --check   changes nothing; fails and says so when a file is behind
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v /usr/lib/qt6/bin/lupdate lupdate | head -n1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp translations/dateline_*.ts "$work"
python3 translations/pack_texts.py >"$work/pack_texts.cpp"
for language in en fr de es it pl el uk ru kk ar; do
    only=()
    [ $language != en ] || only=(-pluralonly)
    "$lupdate" -silent -no-obsolete -locations none -source-language en -target-language $language "${only[@]}" \
        lib app "$work/pack_texts.cpp" -ts "$work/dateline_$language.ts"
done
if [ "${1:-}" = --check ]; then
    behind=0
    for file in "$work"/dateline_*.ts; do
        cmp -s "$file" "translations/${file##*/}" || { echo "${file##*/} is behind; run translations/update.sh."; behind=1; }
    done
    exit $behind
fi
cp "$work"/dateline_*.ts translations
