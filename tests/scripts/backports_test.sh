#!/usr/bin/env bash
# scripts/backports.sh against small apt folders: what it finds, what it takes over, when it stays silent.
set -u
script=$1
apt=$(mktemp -d)
trap 'rm -rf "$apt"' EXIT
mkdir "$apt/sources.list.d"
failed=0

# check WHAT EXPECTED: compares the script's answer for the suite "noon"
check() {
    local answer
    answer=$("$script" "$apt" noon 2>/dev/null)
    if [ "$answer" = "$2" ]; then
        echo "ok: $1"
    else
        printf 'FAILED: %s\n--- expected\n%s\n--- found\n%s\n' "$1" "$2" "$answer"
        failed=1
    fi
}

entry=$'Types: deb\nURIs: mirror:/a\nSuites: noon-backports\nComponents: main'

check "no source at all answers nothing" ""
"$script" "$apt" noon >/dev/null 2>&1 && echo "FAILED: no mirror must be an error" && failed=1

cat >"$apt/sources.list" <<'END'
# deb mirror:/old noon main
deb cdrom:[disc] noon main
deb-src mirror:/source noon main
deb mirror:/security noon-security main
deb mirror:/a noon main contrib
deb mirror:/b noon main
END
check "the first mirror that serves the release, from a one-line source" "$entry"

echo 'deb [ arch=amd64 signed-by=/keys/one.gpg trusted=yes ] mirror:/a noon main' >"$apt/sources.list"
check "its key and trust are taken over" "$entry"$'\nTrusted: yes\nSigned-By: /keys/one.gpg'

rm "$apt/sources.list"
cat >"$apt/sources.list.d/debian.sources" <<'END'
Types: deb
URIs: mirror:/off
Suites: noon
Enabled: no

Types: deb deb-src
# a remark
URIs: mirror:/a
Suites: noon noon-updates
Components: main
Signed-By: /keys/two.gpg

Types: deb
URIs: mirror:/security
Suites: noon-security
END
check "a stanza, with another one switched off" "$entry"$'\nSigned-By: /keys/two.gpg'

sed -i 's|^Signed-By: .*|Signed-By:\n -----BEGIN KEY-----\n .\n abc|' "$apt/sources.list.d/debian.sources"
check "a key inside the stanza is left to the release's keyring" "$entry"

printf 'Types: deb\nURIs: mirror:/c\nSuites: noon-backports\nEnabled: no\n' >"$apt/sources.list.d/more.sources"
check "backports that are switched off are not there" "$entry"

echo 'deb mirror:/c noon-backports main' >"$apt/sources.list.d/more.list"
check "backports that are configured are not configured twice" ""

exit $failed
