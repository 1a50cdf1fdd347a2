#!/usr/bin/env bash
# Everything from a bare machine to the running program. Arguments go to the program: scripts/run.sh --demo
# Without a display it shows the same on paper: a demo patient's day and judgement as text, the pages as pictures.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh

# What ninja tells, but its steps counted: on a terminal in place, else one now and then.
counted() {
    local line told=-20 any=
    while IFS= read -r line; do
        case "$line" in
        "ninja: no work to do." | *"Re-checking globbed directories..."*) ;;
        \[*/*\]*)
            [ -n "$any" ] || echo "Building (the first time takes a while, up to half an hour on a small machine) ..."
            any=yes
            if [ -t 2 ]; then
                printf '\r  %s] ' "${line%%]*}"
            elif [ $((SECONDS - told)) -ge 20 ]; then
                told=$SECONDS
                printf '  %s]\n' "${line%%]*}"
            fi
            ;;
        *) printf '%s\n' "$line" ;;
        esac
    done
    if [ -t 2 ] && [ -n "$any" ]; then echo; fi
}

echo "Looking what is to be built ..." >&2
cmake --preset release >/dev/null
cmake --build build-release --parallel "$(nproc)" --target sinew sinewctl | counted >&2
echo "Everything is built." >&2
bin=$PWD/build-release/bin

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; }
if has_display || { [ $# -gt 0 ] && [ "$*" != --demo ]; }; then
    exec "$bin/sinew" "$@"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export SINEW_STORE=$folder/demo.sinew SINEW_PASSPHRASE=demonstration
export XDG_CONFIG_HOME=$folder XDG_DATA_HOME=$folder XDG_RUNTIME_DIR=$folder

echo "No display here: this is a demo clinic on paper, gone when this ends."
"$bin/sinewctl" demo >/dev/null
"$bin/sinewctl" patients
patient=$("$bin/sinewctl" patients --json | grep -oE '"id" *: *"[^"]+"' | head -n 1 | cut -d '"' -f 4)
printf '\n== sinewctl today --patient %s\n' "$patient"
"$bin/sinewctl" today --patient "$patient"
printf '\n== sinewctl assess --patient %s\n' "$patient"
"$bin/sinewctl" assess --patient "$patient"

mkdir -p build/pictures
for page in today progress plan settings; do
    QT_QPA_PLATFORM=offscreen "$bin/sinew" --demo --screenshot "$page" --out "build/pictures/$page.png"
done
printf '\nPictures of the pages: %s/build/pictures\n' "$PWD"
