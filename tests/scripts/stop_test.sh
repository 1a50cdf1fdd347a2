#!/usr/bin/env bash
# The demo ended from outside: its temporary folder is gone, whatever the signal.
set -eu
sinew=$1
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
for signal in TERM HUP; do
    mkdir -p "$here/$signal" && mkfifo "$here/told.$signal"
    TMPDIR=$here/$signal XDG_CONFIG_HOME=$here XDG_DATA_HOME=$here XDG_RUNTIME_DIR=$here QT_QPA_PLATFORM=offscreen \
        "$sinew" --demo --announce >"$here/told.$signal" &
    read -r word <"$here/told.$signal"
    [ "$word" = painted ]
    kill -"$signal" $!
    wait $! || true
    left=$(ls -A "$here/$signal")
    [ -z "$left" ] || { echo "after SIG$signal this is left: $left" && exit 1; }
done
