#!/usr/bin/env bash
# Holds what desktops, software centres and manual pages read to their own judges, and the API
# documentation to having no warning.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install.sh package
desktop=resources/desktop/org.dateline.Dateline
desktop-file-validate $desktop.desktop
appstreamcli validate --no-net $desktop.metainfo.xml
xmllint --noout $desktop.mime.xml
for page in docs/man/*.1; do
    problems=$(man --warnings -l -E UTF-8 -Tutf8 -Z "$page" 2>&1 >/dev/null)
    [ -z "$problems" ] || { echo "$page: $problems"; exit 1; }
done
mkdir -p out
doxygen docs/Doxyfile
echo "Desktop files, manual pages and API documentation have no fault."
