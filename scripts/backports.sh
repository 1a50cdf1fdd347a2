#!/usr/bin/env bash
# Prints an apt source for the backports suite, taken from the mirror that serves the release itself:
#   scripts/backports.sh APT_FOLDER CODENAME
# Prints nothing when that suite is configured already; exits 1 when no mirror can be found.
set -euo pipefail
apt=$1 release=$2
shopt -s nullglob
lists=("$apt"/sources.list "$apt"/sources.list.d/*.list)
stanzas=("$apt"/sources.list.d/*.sources)

# Every active source as one line, "SIGNED_BY TRUSTED URI SUITE", with - for what is not set. A key written into
# the source itself counts as not set: the release's own keyring then serves.
sources() {
    for file in "${lists[@]}"; do
        [ ! -r "$file" ] || sed -e 's/#.*//' -e 's/\[[[:space:]]*/[/' -e 's/[[:space:]]*\]/]/' "$file"
    done | awk '$1 == "deb" {
        options = ""
        if (match($0, /\[[^]]*\]/)) { options = substr($0, RSTART + 1, RLENGTH - 2); sub(/\[[^]]*\]/, "") }
        signed = options; if (!sub(/.*signed-by=/, "", signed)) signed = "-"; sub(/ .*/, "", signed)
        print signed, (options ~ /trusted=yes/ ? "yes" : "-"), $2, $3
    }'
    for file in "${stanzas[@]}"; do
        sed -e '/^#/d' "$file" && echo
    done | awk '
        function flush(   i, j, u, s, n, m, signed) {
            signed = value["signed-by"]; if (signed !~ /^[^ ]+$/) signed = "-"
            n = split(value["uris"], u, " "); m = split(value["suites"], s, " ")
            if (value["enabled"] != "no" && value["types"] ~ /(^| )deb( |$)/)
                for (i = 1; i <= n; i++) for (j = 1; j <= m; j++)
                    print signed, (value["trusted"] == "yes" ? "yes" : "-"), u[i], s[j]
            split("", value)
        }
        /^[[:space:]]*$/ { flush(); next }
        /^[[:space:]]/ { value[field] = value[field] " " $0; next }
        { field = tolower($0); sub(/:.*/, "", field); sub(/^[^:]*:[[:space:]]*/, ""); value[field] = $0 }
        END { flush() }'
}

configured=$(sources)
if printf '%s\n' "$configured" | cut -d ' ' -f 4 | grep -qx -- "$release-backports"; then
    exit 0
fi
mirror=$(printf '%s\n' "$configured" | awk -v suite="$release" '$4 == suite && $3 !~ /^cdrom:/ { print; exit }')
if [ -z "$mirror" ]; then
    echo "no configured apt source serves the suite $release, so its backports cannot be enabled" >&2
    exit 1
fi
read -r signed trusted uri _ <<<"$mirror"
printf 'Types: deb\nURIs: %s\nSuites: %s-backports\nComponents: main\n' "$uri" "$release"
[ "$trusted" = - ] || printf 'Trusted: %s\n' "$trusted"
[ "$signed" = - ] || printf 'Signed-By: %s\n' "$signed"
