#!/usr/bin/env bash
# The part of try-install.sh that runs in the fresh system.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 HOME=/try/home XDG_RUNTIME_DIR=/try/run
cd /try
mkdir -p home out
install -d -m 700 run
stage() { printf '\n== %s\n' "$*"; }

stage "Files before"
list() { find /usr /etc /var/lib -xdev \( -type f -o -type l \) -iname '*dateline*' -not -path '/var/lib/dpkg/*' -not -path '/var/lib/apt/*' | sort; }
apt-get update -q
list >out/before.txt

stage "Install with apt"
apt-get install -qy --no-install-recommends ./libdateline0_*.deb ./dateline_*.deb >out/apt.log
apt-get install -qy --no-install-recommends fonts-noto-core hunspell-en-gb xvfb xauth xdg-utils libglib2.0-bin \
    desktop-file-utils shared-mime-info imagemagick dbus-x11 procps >>out/apt.log
dpkg -s dateline libdateline0 | grep -E '^(Package|Status|Version)'
dateline-cli --version

stage "Export"
dateline-cli import sample.txt --to sample.dateline
dateline-cli export sample.dateline --to out/export --force || [ $? -eq 1 ]
test -s out/export/*.pdf && test -s out/export/*.html && test -s out/export/*.txt
man_page=$(dpkg -L dateline | grep 'man1/dateline.1.gz') && echo "Manual page: $man_page"

stage "Open by file type"
type=$(gio info -a standard::content-type sample.dateline | sed -n 's/.*content-type: //p')
application=$(xdg-mime query default "$type")
echo "sample.dateline is $type, opened by $application"
[ "$type" = application/vnd.dateline.release+zip ]
[ "$application" = org.dateline.Dateline.desktop ]
xvfb-run -a -s "-screen 0 1440x900x24" dbus-launch --exit-with-session bash -c '
    gio open sample.dateline
    sleep 12
    import -window root out/installed.png
    opened=$(pgrep -f "^dateline /try/sample.dateline")
    ps -o args= -p "$opened"
    kill "$opened"'
test -s out/installed.png

stage "Build the example against the library"
apt-get install -qy --no-install-recommends ./libdateline-dev_*.deb g++ cmake make pkg-config >>out/apt.log
cmake -S example -B example-build >/dev/null
cmake --build example-build
./example-build/check_release sample.txt out/example.html
# Qt's own pkg-config files say nothing of position-independent code.
g++ -std=c++20 -fPIC example/main.cpp -o example-by-pkg-config $(pkg-config --cflags --libs dateline)
./example-by-pkg-config sample.txt out/example-by-pkg-config.html
cmp out/example.html out/example-by-pkg-config.html

stage "Uninstall"
apt-get purge -qy dateline libdateline0 libdateline-dev >>out/apt.log
list >out/after.txt
left=$(comm -13 out/before.txt out/after.txt)
[ -z "$left" ] || { echo "Left behind: $left"; exit 1; }
test -s sample.dateline
echo "Nothing of it is left but the user's documents."
