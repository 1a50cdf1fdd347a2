#!/usr/bin/env bash
# Installs what building Sinew needs and this machine lacks; says nothing when nothing is missing.
#   scripts/setup.sh [--tests] [--checks]
# --tests adds what the tests need (a PostgreSQL server among it), --checks what scripts/check.sh needs.
set -euo pipefail
cd "$(dirname "$0")/.."
system=${SINEW_SYSTEM:-} # the tests' stand-in for /

# NAME, NAME>=VERSION, or NAME|OTHER_NAME where releases differ.
packages=(
    ccache cmake g++ ninja-build "pkg-config|pkgconf"
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    "qt6-svg-dev|libqt6svg6-dev" libqcustomplot-dev
    libutf8proc-dev libsodium-dev libspdlog-dev nlohmann-json3-dev libpq-dev
    "libsqlcipher-dev>=4.5" fonts-noto-core
)
tests=("catch2>=3" librapidcheck-dev postgresql)
checks=(clang-format clang-tidy git)

wanted=("${packages[@]}")
for argument in "$@"; do
    case "$argument" in
    --tests) wanted+=("${tests[@]}") ;;
    --checks) wanted+=("${checks[@]}") ;;
    *) echo "usage: scripts/setup.sh [--tests] [--checks]" >&2 && exit 2 ;;
    esac
done

names_of() { printf '%s\n' "${1%%>=*}" | tr '|' ' '; }

# Prints those of the wanted packages that are missing or too old.
missing() {
    local installed entry name version found
    installed=$(dpkg-query -W -f='${db:Status-Abbrev} ${Package} ${Version}\n' \
        $(for entry in "${wanted[@]}"; do names_of "$entry"; done) 2>/dev/null | sed -n 's/^ii *//p') || true
    for entry in "${wanted[@]}"; do
        found=
        for name in $(names_of "$entry"); do
            version=$(printf '%s\n' "$installed" | sed -n "s/^$name //p" | head -n 1)
            [ -n "$version" ] || continue
            case "$entry" in
            *'>='*) dpkg --compare-versions "$version" ge "${entry##*>=}" && found=yes ;;
            *) found=yes ;;
            esac
        done
        [ -n "$found" ] || printf '%s\n' "$entry"
    done
}

# A system whose package names we do not know: say what is needed, and go on if what can be looked for is there.
other_system() {
    local lacking=() thing
    for thing in cmake ninja c++ pkg-config; do
        command -v "$thing" >/dev/null || lacking+=("the command $thing")
    done
    if command -v pkg-config >/dev/null; then
        for thing in libutf8proc libsodium sqlcipher libpq; do
            pkg-config --exists "$thing" || lacking+=("the library $thing with its headers")
        done
    fi
    [ ${#lacking[@]} -gt 0 ] || return 0
    cat >&2 <<'END'
Sinew installs its needs by itself on Debian 12, Debian 13 and Ubuntu 24.04. Here, please install:
  CMake >= 3.25, Ninja, a C++20 compiler (GCC >= 12), pkg-config
  Qt >= 6.4 with Widgets, DBus, Svg and the Linguist tools; QCustomPlot built for Qt 6
  SQLCipher >= 4.5, libpq, libsodium, utf8proc, spdlog, nlohmann-json; the Noto Sans fonts
  for the tests: Catch2 >= 3, RapidCheck and a PostgreSQL server
  for scripts/check.sh: clang-format 14, clang-tidy 14
END
    printf 'Not found: %s\n' "${lacking[@]}" >&2
    return 1
}

# NAME, NAME>=VERSION and NAME|OTHER_NAME in words, one a line.
in_words() { printf '  %s\n' "$@" | sed -e 's/>=\(.*\)/ (\1 or newer)/' -e 's/|/ or /'; }

may_install() { [ "$(id -u)" = 0 ] || command -v sudo >/dev/null; }

as_root() {
    if [ "$(id -u)" = 0 ]; then
        env "$@"
    else
        sudo env "$@"
    fi
}

# What apt-get tells about each package is left out; what goes wrong is shown.
install() {
    as_root DEBIAN_FRONTEND=noninteractive UCF_FORCE_CONFFOLD=1 apt-get install -y -qq \
        --no-install-recommends -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confold "$@" >/dev/null
}

# Does the version that apt would install satisfy NAME>=VERSION?
offered() {
    local version
    version=$(apt-cache policy "${1%%>=*}" | sed -n 's/^ *Candidate: //p')
    [ -n "$version" ] && [ "$version" != "(none)" ] && dpkg --compare-versions "$version" ge "${1##*>=}"
}

# The name of this release's backports suite, enabled first through the mirror that is configured already.
backports() {
    local entry
    entry=$(scripts/backports.sh "$system/etc/apt" "$VERSION_CODENAME")
    if [ -n "$entry" ]; then
        printf '%s\n' "$entry" | as_root tee "$system/etc/apt/sources.list.d/sinew-backports.sources" >/dev/null
        as_root apt-get update -qq >&2 || true
    fi
    printf '%s-backports\n' "$VERSION_CODENAME"
}

# Tests start servers of their own; the packaging shall not set up and run another one beside them.
no_cluster_of_its_own() {
    local conf=$system/etc/postgresql-common/createcluster.conf
    if ! grep -qsE '^[[:space:]]*create_main_cluster' "$conf"; then
        as_root mkdir -p "${conf%/*}"
        echo 'create_main_cluster = false' | as_root tee -a "$conf" >/dev/null
    fi
}

install_missing() {
    local plain=() newer=() entry name
    echo "Installing (the first time takes some minutes): ${needed[*]}" >&2
    as_root apt-get update -qq >&2 || true
    for entry in "${needed[@]}"; do
        case "$entry" in
        postgresql) no_cluster_of_its_own && plain+=("$entry") ;;
        *'>='*) if offered "$entry"; then plain+=("${entry%%>=*}"); else newer+=("${entry%%>=*}"); fi ;;
        *)
            for name in $(names_of "$entry"); do
                apt-cache show "$name" >/dev/null 2>&1 && plain+=("$name") && break
            done
            ;;
        esac
    done
    [ ${#plain[@]} = 0 ] || install "${plain[@]}"
    [ ${#newer[@]} = 0 ] || install -t "$(backports)" "${newer[@]}"
}

ID= VERSION_ID= VERSION_CODENAME=
[ ! -r "$system/etc/os-release" ] || . "$system/etc/os-release"
case "$ID:$VERSION_ID" in
debian:1[2-9] | ubuntu:2[4-9].* | ubuntu:[3-9]*) ;;
*) other_system && exit 0 || exit 1 ;;
esac

mapfile -t needed < <(missing)
[ ${#needed[@]} = 0 ] && exit 0
if ! may_install; then
    echo "These packages are missing, and installing them needs root or sudo, which are not here:" >&2
    in_words "${needed[@]}" >&2
    exit 1
fi
install_missing
mapfile -t needed < <(missing)
if [ ${#needed[@]} -gt 0 ]; then
    echo "Still missing after installing:" >&2
    in_words "${needed[@]}" >&2
    exit 1
fi
