#!/usr/bin/env bash
# Builds the benchmarks with optimisation into build-bench/ and runs them all: numbers and ratios, no verdicts. Needs the tests' packages.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh --tests

cmake -S . -B build-bench -G Ninja -DCMAKE_BUILD_TYPE=Release -DSINEW_JUMBO=ON
cmake --build build-bench --parallel "$(nproc)" --target store_bench judgement_bench window_bench page_bench

export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
printf '%s processors, %s GiB, %s, %s, load %s\n' "$(nproc)" \
    "$(awk '/MemTotal/ {printf "%d", $2 / 1048576}' /proc/meminfo)" "$(. /etc/os-release && echo "$PRETTY_NAME")" \
    "$(c++ --version | head -n 1)" "$(cut -d' ' -f1-3 /proc/loadavg)"
for bench in store_bench judgement_bench window_bench page_bench; do
    printf '\n== %s\n' "$bench"
    "build-bench/bin/$bench"
done
printf '\nload at the end %s\n' "$(cut -d' ' -f1-3 /proc/loadavg)"
