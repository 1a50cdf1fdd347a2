#!/usr/bin/env bash
# The demo ended from outside: its temporary folder is gone, whatever the signal; what SIGKILL leaves, the next demo clears away,
# but not what a demo that still runs is using.
set -eu
sinew=$1
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT

started= # the process of the demo that painted last
demo() { # demo FOLDER: a demonstration that has painted its first page, and keeps its temporary files there
    mkdir -p "$1"
    [ -p "$1.told" ] || mkfifo "$1.told"
    TMPDIR=$1 XDG_CONFIG_HOME=$here XDG_DATA_HOME=$here XDG_RUNTIME_DIR=$here QT_QPA_PLATFORM=offscreen \
        "$sinew" --demo --announce >"$1.told" &
    started=$!
    local word
    read -r word <"$1.told"
    [ "$word" = painted ]
}

end() { # end SIGNAL PROCESS
    kill -"$1" "$2"
    wait "$2" || true
}

count() { find "$1" -mindepth 1 -maxdepth 1 | wc -l; }

expect() { # expect COUNT FOLDER WHEN
    [ "$(count "$2")" -eq "$1" ] || { echo "$3: $1 folders are expected, here are: $(ls -A "$2")" && exit 1; }
}

for signal in TERM HUP; do
    demo "$here/$signal"
    end "$signal" $started
    expect 0 "$here/$signal" "after SIG$signal"
done

demo "$here/KILL"
end KILL $started
expect 1 "$here/KILL" "after SIGKILL"
demo "$here/KILL"
running=$started
expect 1 "$here/KILL" "the next demo has cleared the last one's away"
demo "$here/KILL"
expect 2 "$here/KILL" "two demos at a time"
end TERM $started
end TERM $running
expect 0 "$here/KILL" "after both"
