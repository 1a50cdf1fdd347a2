#!/usr/bin/env bash
# Everything from a bare machine to the tests' result: installs what is missing, builds into build/, runs all tests.
# Arguments go to ctest: scripts/test.sh -R pain
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh --tests

configure=(-S . -B build -G Ninja -DSINEW_TESTS=ON)
[ -f build/CMakeCache.txt ] || configure+=(-DCMAKE_BUILD_TYPE=None -DSINEW_JUMBO=ON)
[ "${CI:-}" != true ] || configure+=(-DSINEW_WERROR=ON)
cmake "${configure[@]}"
cmake --build build --parallel "$(nproc)"

export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
scripts/postgres.sh ctest --test-dir build --no-tests=error --output-on-failure --timeout 300 -j2 "$@"
