#!/usr/bin/env bash
# Writes the source archive of a commit, the same bytes whoever makes it and whenever.
#   packaging/source-archive.sh [COMMIT] [FOLDER]
set -euo pipefail
cd "$(dirname "$0")/.."
commit=$(git rev-parse "${1:-HEAD}^{commit}")
folder=${2:-out}
version=$(git show "$commit:CMakeLists.txt" | sed -n 's/^project(dateline VERSION \([0-9.]*\).*/\1/p')
archive=$folder/dateline-$version.tar.xz
mkdir -p "$folder"
# The time of the commit, not of the call; one thread, because xz cuts blocks by thread.
git archive --format=tar --prefix="dateline-$version/" "$commit" | xz --threads=1 -6 >"$archive"
(cd "$folder" && sha256sum "dateline-$version.tar.xz")
