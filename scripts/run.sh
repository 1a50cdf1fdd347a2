#!/usr/bin/env bash
# Everything from a bare machine to the running program. Arguments go to the program: scripts/run.sh --demo
# Without a display it shows the same on paper: a demo patient's day and judgement as text, the pages as pictures.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh

echo "Building (the first time takes some minutes) ..." >&2
cmake --preset release >/dev/null
cmake --build build-release --parallel "$(nproc)" --target sinew sinewctl -- --quiet
bin=$PWD/build-release/bin

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ $# -gt 0 ]; then
    exec "$bin/sinew" "$@"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export SINEW_STORE=$folder/demo.sinew SINEW_PASSPHRASE=demonstration
export XDG_CONFIG_HOME=$folder XDG_DATA_HOME=$folder XDG_RUNTIME_DIR=$folder

echo "No display here: this is a demo clinic on paper."
"$bin/sinewctl" demo
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
