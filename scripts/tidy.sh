#!/usr/bin/env bash
# clang-tidy over src and ui, as far as it gets in time: the batches with files of the present change first. A batch that
# was clean and of which no file has changed since, nor any header of ours that it includes, is not looked at again.
#   scripts/tidy.sh [FILE...]    only the batches with these files
#   SINEW_TIDY_SECONDS=N         how long it may take (default 900); what it did not reach is listed
set -euo pipefail
cd "$(dirname "$0")/.."

tool=$(command -v clang-tidy-14 || command -v clang-tidy)
known=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/sinew-tidy
mkdir -p "$known"
find "$known" -type f -mtime +30 -delete
left=$(mktemp)
units=$(mktemp)
batches=$(mktemp)
trap 'rm -f "$left" "$units" "$batches"' EXIT

# The same batches as a build from nothing, so that the headers of a batch are read once; only the generated header is made there.
cmake -S . -B build-tidy -G Ninja -DCMAKE_BUILD_TYPE=None -DSINEW_TESTS=OFF -DSINEW_JUMBO=ON >/dev/null
ninja -C build-tidy resources/generated/resources/statement_texts.h >/dev/null

# "BATCH FILE FILE..." a line: what the compiler is called with, its sources and every header of ours that they include.
# The build's list names the sources of a batch one by one as well.
grep -oE '"file": "[^"]+"' build-tidy/compile_commands.json | cut -d '"' -f 4 | grep -v /resources/ >"$units.all"
grep /Unity/ "$units.all" | tee "$units" | xargs sed -n 's/^#include "\(.*\)"$/\1/p' | sort >"$units.within"
grep "^$PWD/\(src\|ui\)/" "$units.all" | sort | comm -23 - "$units.within" >>"$units"
rm "$units.all" "$units.within"
git ls-files --cached --others --exclude-standard -- src ui | grep -E '\.(h|cpp)$' | sort -u | xargs awk -v top="$PWD/" -v units="$units" '
    function own(path) {
        if (index(path, top) == 1) path = substr(path, length(top) + 1)
        return (path in known) ? path : ("src/" path in known) ? "src/" path : ("ui/" path in known) ? "ui/" path : ""
    }
    function reach(file,    names, count, i, path) {
        count = split(named[file], names, " ")
        for (i = 1; i <= count; ++i) {
            path = own(names[i])
            if (path != "" && !(path in seen)) { seen[path] = 1; line = line " " path; reach(path) }
        }
    }
    FNR == 1 { here = FILENAME; known[here] = 1 }
    /^#include "/ { split($0, part, "\""); named[here] = named[here] " " part[2] }
    END {
        while ((getline unit < units) > 0) {
            while ((getline text < unit) > 0)
                if (text ~ /^#include "/ && unit ~ /Unity/) { split(text, part, "\""); named[unit] = named[unit] " " part[2] }
            close(unit)
            split("", seen)
            line = unit
            if (own(unit) != "") { line = line " " own(unit); reach(own(unit)) } else reach(unit)
            print line
        }
    }' >"$batches"

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

with() { grep -wFf <("$@") "$batches" | cut -d ' ' -f 1 || true; }

in_order() { # batches with changed files, then the rest in an order of the day
    with changed
    cut -d ' ' -f 1 "$batches" | shuf --random-source=<(yes "$(date +%j)")
}

export tool known left batches until_then
until_then=$(($(date +%s) + ${SINEW_TIDY_SECONDS:-900}))

look_at() {
    local batch=$1 parts key
    parts=$(grep -m 1 -F "$batch " "$batches" | cut -d ' ' -f 2- | tr ' ' '\n' | sort)
    key=$known/$({ "$tool" --version && cat .clang-tidy CMakeLists.txt $parts; } | sha256sum | cut -d ' ' -f 1)
    [ ! -e "$key" ] || return 0
    if [ "$(date +%s)" -ge "$until_then" ]; then
        printf '%s\n' $parts | grep '\.cpp$' >>"$left"
        return 0
    fi
    # A batch includes sources by what it is.
    "$tool" -p build-tidy --quiet --checks=-bugprone-suspicious-include --extra-arg=-Wno-unknown-warning-option "$batch" 2>/dev/null && : >"$key"
}
export -f look_at

code=0
{ [ $# -gt 0 ] && with printf '%s\n' "$@" || in_order; } | awk '!seen[$0]++' |
    xargs -r -P "$(nproc)" -I {} bash -c 'look_at "$1"' look {} || code=1
if [ -s "$left" ]; then
    echo "not reached in time ($(wc -l <"$left")):" $(sort "$left")
fi
exit $code
