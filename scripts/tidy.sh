#!/usr/bin/env bash
# clang-tidy over src and ui, as far as it gets in time: files of the present change first. A file that was clean and
# has not changed since, nor any header of ours that it includes, is not looked at again.
#   scripts/tidy.sh [FILE...]
#   SINEW_TIDY_SECONDS=N    how long it may take (default 600); what it did not reach is listed
set -euo pipefail
cd "$(dirname "$0")/.."

tool=$(command -v clang-tidy-14 || command -v clang-tidy)
known=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/sinew-tidy
mkdir -p "$known"
find "$known" -type f -mtime +30 -delete
left=$(mktemp)
deps=$(mktemp)
trap 'rm -f "$left" "$deps"' EXIT

# Each source's own compiler call; nothing is built there.
cmake -S . -B build-tidy -G Ninja -DCMAKE_BUILD_TYPE=None -DSINEW_TESTS=OFF -DSINEW_JUMBO=OFF >/dev/null

# "SOURCE HEADER HEADER..." a line: every header of ours that a source includes, at whatever remove.
git ls-files --cached --others --exclude-standard -- src ui | grep -E '\.(h|cpp)$' | sort -u | xargs awk '
    FNR == 1 { known[FILENAME] = 1 }
    /^#include "/ { split($0, part, "\""); named[FILENAME] = named[FILENAME] " " part[2] }
    function reach(file,    names, count, i, path) {
        count = split(named[file], names, " ")
        for (i = 1; i <= count; ++i) {
            path = ("src/" names[i] in known) ? "src/" names[i] : "ui/" names[i]
            if (path in known && !(path in seen)) { seen[path] = 1; line = line " " path; reach(path) }
        }
    }
    END { for (file in known) if (file ~ /\.cpp$/) { split("", seen); line = file; reach(file); print line } }' >"$deps"

# Of the present change: against main's merge base, on main itself against a day ago.
changed() {
    local main base=
    for main in main origin/main; do
        [ -n "$base" ] || base=$(git merge-base HEAD "$main" 2>/dev/null) || true
    done
    [ "$base" != "$(git rev-parse HEAD)" ] || base=$(git rev-list -1 --before='1 day ago' HEAD)
    git diff --name-only --diff-filter=d "${base:-HEAD}" -- src ui
    git ls-files --others --exclude-standard -- src ui
}

files() { # changed sources, then sources that include a changed header, then the rest in an order of the day
    changed | grep '\.cpp$' || true
    changed | grep '\.h$' | grep -wFf - "$deps" | cut -d ' ' -f 1 || true
    git ls-files --cached --others --exclude-standard -- src ui | grep '\.cpp$' | shuf --random-source=<(yes "$(date +%j)")
}

export tool known left deps until_then
until_then=$(($(date +%s) + ${SINEW_TIDY_SECONDS:-600}))

look_at() {
    local file=$1 parts key
    [ -f "$file" ] || return 0
    parts=$(grep -m 1 -E "^$file( |\$)" "$deps" | tr ' ' '\n' | sort) || true
    key=$known/$({ "$tool" --version && cat .clang-tidy CMakeLists.txt $parts; } | sha256sum | cut -d ' ' -f 1)
    [ ! -e "$key" ] || return 0
    if [ "$(date +%s)" -ge "$until_then" ]; then
        echo "$file" >>"$left"
        return 0
    fi
    "$tool" -p build-tidy --quiet --extra-arg=-Wno-unknown-warning-option "$file" 2>/dev/null && : >"$key"
}
export -f look_at

code=0
{ [ $# -gt 0 ] && printf '%s\n' "$@" || files; } | awk '!seen[$0]++' |
    xargs -r -P "$(nproc)" -I {} bash -c 'look_at "$1"' look {} || code=1
if [ -s "$left" ]; then
    echo "not reached in time ($(wc -l <"$left")):" $(sort "$left")
fi
exit $code
