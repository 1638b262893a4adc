#!/usr/bin/env bash
# Proves the two commands where nothing was installed before: a bare Debian 12 in a folder of its own, with git.
#   sudo tests/bare_debian/run.sh [FOLDER]
# It clones the last commit, runs bin/test and bin/demo, says a number in a browser, runs both commands once more, and
# tells how long each took. It needs root, debootstrap, some 10 GB and the better part of an hour; CI does not run it.
# In a FOLDER of an earlier run it goes on with what stands there, brought up to the last commit.
set -euo pipefail
project=$(cd "$(dirname "$0")/../.." && pwd)
root=${1-$(mktemp -d /var/tmp/kept-bare-debian.XXXXXX)}
times=()

main() {
    trap leave EXIT
    [ -d "$root/root/kept" ] || timed "a bare Debian 12" make_root
    lend_the_way_out
    mount_what_programs_expect
    timed "git clone" clone
    timed "bin/test" inside "cd /root/kept && bin/test"
    timed "bin/demo, until it answers" open_demo
    timed "a number said in a browser" inside "cd /root/kept && node tests/bare_debian/say.mjs http://127.0.0.1:8080"
    close_demo
    timed "bin/test once more" inside "cd /root/kept && bin/test"
    timed "bin/demo once more, until it answers" open_demo
    close_demo
    printf '\n✓ Both commands do everything on a bare Debian 12:\n'
    printf '    %s\n' "${times[@]}"
}

make_root() {
    debootstrap --variant=minbase --include=git,ca-certificates bookworm "$root"
}

timed() {
    local name=$1 began=$SECONDS
    shift
    printf '\n▸ %s\n' "$name"
    "$@"
    times+=("$(printf '%4d s  %s' $((SECONDS - began)) "$name")")
}

inside() {
    chroot "$root" /usr/bin/env --ignore-environment HOME=/root LANG=C.UTF-8 CI=true \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin bash -c "$1"
}

# A machine that reaches its packages by a mirror of its own lends the way to it, and nothing else.
lend_the_way_out() {
    cp --archive /etc/apt/sources.list* /etc/apt/apt.conf.d /etc/apt/auth.conf* "$root/etc/apt/" 2>/dev/null || true
    cp --archive /etc/hosts /etc/resolv.conf "$root/etc/" 2>/dev/null || true
    cp --archive /etc/ssl/certs/. "$root/etc/ssl/certs/"
    if [ -f ~/.npmrc ]; then cp ~/.npmrc "$root/root/.npmrc"; fi
}

# Its devices are its own, as debootstrap made them: whoever removes the folder removes none of this machine's.
mount_what_programs_expect() {
    mount --types proc proc "$root/proc"
    mount --types devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$root/dev/pts"
    mount --types tmpfs -o mode=1777 tmpfs "$root/dev/shm"
}

clone() {
    mkdir -p "$root/project"
    mount --bind --options ro "$project" "$root/project"
    inside "export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0=/project/.git
        cd /root && { [ -d kept ] || git clone --quiet /project kept; } &&
        cd kept && git fetch --quiet /project HEAD && git checkout --quiet --force FETCH_HEAD && git log -1 --oneline"
    umount "$root/project"
}

open_demo() {
    inside "cd /root/kept && echo \$\$ >/root/demo.pid && exec setsid bin/demo" >"$root/root/demo.log" 2>&1 &
    until inside "exec 3<>/dev/tcp/127.0.0.1/8080" 2>/dev/null; do
        kill -0 $! 2>/dev/null || { cat "$root/root/demo.log"; return 1; }
        sleep 1
    done
    tail -n 3 "$root/root/demo.log"
}

# What it started is a group of its own; another Kept on this machine goes on.
close_demo() {
    kill -- "-$(cat "$root/root/demo.pid")"
    rm "$root/root/demo.pid"
    wait
}

leave() {
    [ ! -f "$root/root/demo.pid" ] || close_demo || true
    umount "$root/dev/pts" "$root/dev/shm" "$root/proc" "$root/project" 2>/dev/null || true
    echo "The bare Debian stays in $root; remove it when you are done."
}

main
