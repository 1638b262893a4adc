# Shared by the commands in bin/: they run from the root of the project, and stop at the first thing that fails.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# A line that says what is going on.
announce() { printf '\n▸ %s\n' "$*"; }

# A line that says what is wrong, and the end.
give_up() {
    printf '\n✗ %s\n' "$*" >&2
    exit 1
}

# build PRESET [TARGET…]: configures once, then builds what changed.
build() {
    local preset=$1
    shift
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
    cmake --build "build/$preset" ${1+--target "$@"}
}
