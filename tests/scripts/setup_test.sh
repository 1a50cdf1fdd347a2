#!/usr/bin/env bash
# scripts/setup.sh on systems that are played by a small folder and stand-ins for the package tools: what it
# installs, what it says, and that it leaves a complete system alone.
set -u
script=$1
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
failed=0

for tool in bash env sed tr head tail dirname cat awk cut grep sort tee mkdir; do
    mkdir -p "$here/tools" && ln -s "$(command -v "$tool")" "$here/tools/$tool"
done

stand_in() { # stand_in NAME: a program of the played system, from stdin
    { echo '#!/usr/bin/env bash' && cat; } >"$here/system/bin/$1"
    chmod +x "$here/system/bin/$1"
}

# A system with nothing installed; offers says what its archive has, NAME VERSION a line.
played() { # played USER_ID OS_RELEASE_LINE...
    rm -rf "$here/system"
    mkdir -p "$here/system/bin" "$here/system/etc/apt/sources.list.d"
    : >"$here/system/installed" && : >"$here/system/offers" && : >"$here/system/told"
    stand_in id <<<"echo $1"
    printf '%s\n' "${@:2}" >"$here/system/etc/os-release"
    stand_in dpkg-query <<'END'
for name in "${@:3}"; do grep "^ii  $name " "$PLAYED/installed"; done
true
END
    stand_in dpkg <<'END'
[ "$(printf '%s\n%s\n' "$2" "$4" | sort -V | head -n 1)" = "$4" ]
END
    stand_in apt-cache <<'END'
version=$(sed -n "s/^$2 //p" "$PLAYED/offers" | head -n 1)
case "$1" in
show) [ -n "$version" ] ;;
policy) [ -z "$version" ] || printf '  Candidate: %s\n' "$version" ;;
esac
END
    stand_in apt-get <<'END'
echo "apt-get $*" >>"$PLAYED/told"
[ "$1" = install ] || exit 0
echo "Unpacking ..."
archive=$PLAYED/offers
for word in "$@"; do
    case "$word" in *-backports) archive=$PLAYED/newer ;; esac
    sed -n "s/^\($word\) /ii  \1 /p" "$archive" >>"$PLAYED/installed"
done
END
}

names=(ccache cmake g++ ninja-build pkg-config qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools
    qt6-l10n-tools qt6-svg-dev libqcustomplot-dev libutf8proc-dev libsodium-dev libspdlog-dev nlohmann-json3-dev
    libpq-dev libsqlcipher-dev fonts-noto-core catch2 librapidcheck-dev postgresql)
offers() { printf '%s 9\n' "${names[@]}" >"$here/system/$1"; }

# Runs the script there: fills $said and $code.
set_up() {
    said=$(env -i PATH="$here/system/bin:$here/tools" PLAYED="$here/system" SINEW_SYSTEM="$here/system" \
        "$script" "$@" 2>&1)
    code=$?
}

check() { # check WHAT CONDITION...
    if "${@:2}"; then
        echo "ok: $1"
    else
        printf 'FAILED: %s\n--- exit %s, said\n%s\n--- done\n%s\n' "$1" "$code" "$said" "$(cat "$here/system/told")"
        failed=1
    fi
}
says() { grep -qF -- "$1" <<<"$said"; }
told() { grep -qE -- "$1" "$here/system/told"; }

played 0 ID=debian VERSION_ID=13 VERSION_CODENAME=noon
offers offers
set_up --tests
check "root on a bare system gets everything" test "$code" = 0
check "in one go" told '^apt-get install .*cmake .*libsqlcipher-dev .*postgresql'
check "without what the packages have to tell" eval '! says "Unpacking ..."'
check "and no PostgreSQL cluster beside the tests' own" \
    grep -qx 'create_main_cluster = false' "$here/system/etc/postgresql-common/createcluster.conf"
: >"$here/system/told"
set_up --tests
check "a second run says nothing" test "$code$said" = 0
check "and installs nothing" test ! -s "$here/system/told"

played 0 ID=debian VERSION_ID=12 VERSION_CODENAME=noon
offers offers
sed -i -e 's/^libsqlcipher-dev .*/libsqlcipher-dev 3.4/' -e 's/^qt6-svg-dev/libqt6svg6-dev/' "$here/system/offers"
offers newer
echo 'deb mirror:/a noon main' >"$here/system/etc/apt/sources.list"
set_up
check "what is too old comes from the backports" test "$code" = 0
check "of this release" told '^apt-get install .*-t noon-backports libsqlcipher-dev$'
check "through the configured mirror" grep -qx 'URIs: mirror:/a' \
    "$here/system/etc/apt/sources.list.d/sinew-backports.sources"
check "and a package with another name there is found" told '^apt-get install .* libqt6svg6-dev '

played 1000 ID=ubuntu VERSION_ID=24.04 VERSION_CODENAME=noon
offers offers
set_up
check "without root and sudo it stops" test "$code" = 1
check "says which packages are missing" says 'libsqlcipher-dev (4.5 or newer)'
check "and where they have two names, both" says 'qt6-svg-dev or libqt6svg6-dev'
check "and touches nothing" test ! -s "$here/system/told"
sed 's/^/ii  /' "$here/system/offers" >"$here/system/installed"
set_up
check "goes on when all of it is there" test "$code$said" = 0

stand_in sudo <<<'echo sudo >>"$PLAYED/told"; exec "$@"'
: >"$here/system/installed"
set_up
check "with sudo it installs" test "$code" = 0
check "through sudo" told '^sudo$'

played 1000 ID=elsewhere VERSION_ID=1
set_up
check "another system is told what to install" says 'SQLCipher >= 4.5'
check "and what was looked for and not found" says 'Not found: the command cmake'
check "as a failure" test "$code" = 1
for tool in cmake ninja c++ pkg-config; do stand_in "$tool" <<<'true'; done
set_up
check "and goes on there when all of it is found" test "$code$said" = 0
rm "$here/system/etc/os-release"
set_up
check "as on a system without a name" test "$code$said" = 0

exit $failed
