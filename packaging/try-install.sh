#!/usr/bin/env bash
# Builds the packages and tries them where nothing of Dateline's was before: a fresh Debian 12 made
# by mmdebstrap. Installs with apt, builds the example of docs/ against the library, opens the
# sample by its file type under Xvfb, exports, takes a screenshot, uninstalls and looks what is left.
#   packaging/try-install.sh [FOLDER]     packages, exports and screenshot go there; out/try unless named
#   DATELINE_ROOT=DIR                     use this root instead of making one; it is changed
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(realpath -m "${1:-out/try}")
[ "$(id -u)" -eq 0 ] || { echo "Needs root, for the chroot."; exit 2; }
packaging/install.sh package
packaging/make-packages.sh "$out"

root=${DATELINE_ROOT:-}
if [ -z "$root" ]; then
    root=$(mktemp -d /var/tmp/dateline-root.XXXXXX)
    mmdebstrap --variant=minbase --include=ca-certificates bookworm "$root"
fi
mount --bind /proc "$root/proc"
mount --rbind --make-rslave /dev "$root/dev"
leave() {
    umount "$root/proc" && umount --recursive "$root/dev"
    [ -n "${DATELINE_ROOT:-}" ] || rm -rf --one-file-system "$root"
}
trap leave EXIT

rm -rf "$root/try"
mkdir -p "$root/try"
cp "$out"/*.deb packaging/try-inside.sh "$root/try"
cp -r docs/example "$root/try"
cp resources/samples/eu-central-asia-2023-06-13.txt "$root/try/sample.txt"
cp /etc/resolv.conf "$root/etc/resolv.conf"
chroot "$root" /try/try-inside.sh
cp -r "$root/try/out/." "$out"
rm -rf "$root/try"
echo "All of it worked; see $out."
