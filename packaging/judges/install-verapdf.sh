#!/usr/bin/env bash
# Brings veraPDF into a folder, once: install-verapdf.sh FOLDER. Prints the class path to run it with.
set -euo pipefail
[ $# -eq 1 ] || { sed -n '2s/^# //p' "$0" >&2; exit 2; }
version=1.28.2
mkdir -p "$1"
jars=$(cd "$1" && pwd)/verapdf-$version
if [ ! -e "$jars/complete" ]; then
    mkdir -p "$jars"
    cat > "$jars/pom.xml" <<POM
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>dateline</groupId>
  <artifactId>judges</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.verapdf.apps</groupId>
      <artifactId>greenfield-apps</artifactId>
      <version>$version</version>
    </dependency>
  </dependencies>
</project>
POM
    mvn -q -B -f "$jars/pom.xml" dependency:copy-dependencies "-DoutputDirectory=$jars" >&2
    touch "$jars/complete"
fi
echo "$jars/*"
