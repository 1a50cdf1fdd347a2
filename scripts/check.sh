#!/usr/bin/env bash
# What the tests do not see: white space, format, layers, clang-tidy, and all tests again under AddressSanitizer and
# UndefinedBehaviorSanitizer (which come last, so that ctest's summary closes the output).
#   scripts/check.sh            all of it
#   scripts/check.sh --quick    without the sanitizers
#   scripts/check.sh --no-tidy  without clang-tidy
#   scripts/check.sh --basic    white space, format and layers only
#   SINEW_FUZZ_SECONDS=N        how long the readers are fed broken files (each, default 30)
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh --tests --checks
jobs=$(nproc)
werror=$([ "${CI:-}" = true ] && echo ON || echo OFF)
failed=()

sources() { git ls-files --cached --others --exclude-standard -- "$@" | grep -E '\.(h|cpp)$' | sort -u; }

step() { # step NAME COMMAND...: goes on after a failure, so that one run shows all there is
    local name=$1
    shift
    echo "== $name"
    "$@" || { failed+=("$name") && echo "== $name: FAILED"; }
}

white_space() { git diff --check "$(git hash-object -t tree /dev/null)" -- . ':!LICENSE'; }

# Versions of clang-format disagree about details; 14 is the one that decides.
formatting() {
    local tool
    tool=$(command -v clang-format-14 || command -v clang-format)
    if "$tool" --version | grep -q 'version 14\.'; then
        sources src ui tests | xargs -r "$tool" --dry-run -Werror
    else
        echo "clang-format 14 is not here; $("$tool" --version) would change:"
        sources src ui tests | xargs -r "$tool" --dry-run 2>&1 | grep -c 'clang-format-violations' || true
    fi
}

build_first() {
    { [ -f build/build.ninja ] || cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=None -DSINEW_JUMBO=ON -DSINEW_WERROR="$werror" >/dev/null; } &&
        cmake --build build --parallel "$jobs" --target "${1:-all}" -- --quiet
}

layers() { build_first architecture_tests && build/bin/architecture_tests; }

# Another stretch of broken files every day; a crash leaves the file that caused it.
fuzz() {
    "build-asan/bin/$1" --seconds "${SINEW_FUZZ_SECONDS:-30}" --from "$(date +%j)000000" --keep "build-asan/last-$1"
}

sanitizers() {
    export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
    export ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1
    export UBSAN_OPTIONS=print_stacktrace=1
    export LSAN_OPTIONS=suppressions=$PWD/tests/support/leaks.txt:print_suppressions=0
    cmake --preset asan -DSINEW_WERROR="$werror" >/dev/null &&
        cmake --build build-asan --parallel "$jobs" -- --quiet &&
        fuzz catalog_fuzz && fuzz json_lines_fuzz &&
        scripts/postgres.sh ctest --test-dir build-asan --no-tests=error --output-on-failure --timeout 600 -j2
}

step "white space" white_space
step "format" formatting
step "layers" layers
[ "${1:-}" = --basic ] || [ "${1:-}" = --no-tidy ] || step "clang-tidy" scripts/tidy.sh
[ "${1:-}" = --quick ] || [ "${1:-}" = --basic ] || step "all tests under ASan and UBSan" sanitizers

if [ ${#failed[@]} -gt 0 ]; then
    printf 'scripts/check.sh failed: %s\n' "${failed[*]}"
    exit 1
fi
