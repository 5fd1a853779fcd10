#!/usr/bin/env bash
# Installs the Debian packages of the named groups (build, run, test, judges) that are missing.
# Does nothing, in well under a second, when all are there.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

packages_of() {
    awk -v wanted=" $* " '/^# \[/ { group = $2; gsub(/[][]/, "", group); next }
        /^#/ || /^$/ { next }
        index(wanted, " " group " ") { print }' "$here/debian-packages.txt"
}

missing=()
for package in $(packages_of "$@"); do
    dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q '^install ok installed' || missing+=("$package")
done

# Node and npm may come from elsewhere than Debian, for example from nodejs.org.
case " $* " in
*" judges "*) command -v npm >/dev/null && command -v node >/dev/null || missing+=(nodejs npm) ;;
esac

[ ${#missing[@]} -eq 0 ] && exit 0
sudo=()
[ "$(id -u)" -eq 0 ] || sudo=(sudo)
echo "Installing: ${missing[*]}"
if [ ! -d /var/lib/apt/lists ] || [ -z "$(find /var/lib/apt/lists -name '*_Packages*' -print -quit)" ]; then
    "${sudo[@]}" apt-get update
fi
DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y --no-install-recommends "${missing[@]}" ||
    { "${sudo[@]}" apt-get update && DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y --no-install-recommends "${missing[@]}"; }
