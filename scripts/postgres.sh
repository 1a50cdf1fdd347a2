#!/usr/bin/env bash
# Runs a command beside a throw-away PostgreSQL server that listens on a socket in a temporary folder and nowhere
# else. The command finds it in SINEW_TEST_POSTGRES; server and folder are gone when the command has ended.
#   scripts/postgres.sh COMMAND [ARGUMENT...]
set -euo pipefail
[ $# -gt 0 ] || { echo "usage: scripts/postgres.sh COMMAND [ARGUMENT...]" >&2; exit 2; }

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb || echo .)")
[ -x "$bin/initdb" ] || { echo "no PostgreSQL server is installed (scripts/setup.sh --tests does it)" >&2; exit 1; }

# A socket's path may not be longer than about 100 bytes, so a deep TMPDIR is not used.
folder=$(mktemp -d /tmp/sinew-pg.XXXXXX)

# The server refuses to run as root: another user owns the folder then.
server() { (cd / && "$@"); }
if [ "$(id -u)" = 0 ]; then
    user=nobody
    ! id postgres >/dev/null 2>&1 || user=postgres
    chown "$user" "$folder"
    server() { (cd / && runuser -u "$user" -- "$@"); }
fi

child=
finish() {
    trap - EXIT INT TERM HUP
    [ -z "$child" ] || kill "$child" 2>/dev/null || true
    [ ! -s "$folder/data/postmaster.pid" ] ||
        server "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap finish EXIT
trap 'finish; exit 130' INT
trap 'finish; exit 143' TERM HUP

# Nothing of this outlives the run, so nothing waits for the disk.
server "$bin/initdb" -D "$folder/data" -U sinew -A trust -E UTF8 --locale=C --no-sync >"$folder/log" 2>&1 &&
    server "$bin/pg_ctl" -D "$folder/data" -l "$folder/data/log" -w start -o "-k $folder -c listen_addresses='' \
        -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=40" >>"$folder/log" 2>&1 ||
    { cat "$folder/log" "$folder/data/log" >&2 || true; exit 1; }

export SINEW_TEST_POSTGRES="host=$folder dbname=postgres user=sinew"
"$@" <&0 &
child=$!
code=0
wait "$child" || code=$?
child=
exit "$code"
