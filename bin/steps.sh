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

# name_failed_tests RESULTS: the tests of every room that failed, as GoogleTest wrote them down.
name_failed_tests() {
    cat "$1"/*.xml 2>/dev/null | awk '
        function between(left) { match($0, " " left "=\"[^\"]*\""); return substr($0, RSTART + length(left) + 3, RLENGTH - length(left) - 4) }
        /<testcase / { test = between("classname") "." between("name") }
        /<failure / && !told[test]++ { print "✗ " test }'
}
