#!/usr/bin/env bash
# The plugin in other versions of QGIS: matrix.sh [SUITE…], Debian's trixie and sid unless told otherwise.
# Each suite is a folder made with debootstrap (2.5 GB), kept in .scratch/matrix for the next time. In it run the tests
# that need QGIS or GDAL and no engine, and qgis_process against a real engine that serves outside, over HTTP.
#   GEOSEG_MATRIX_TRIXIE, GEOSEG_MATRIX_SID   another folder, made already or to be made
#   GEOSEG_MATRIX_MIRROR                      where Debian's packages come from, if not from where this machine has them
#   GEOSEG_MATRIX_TESTS                       other tests, such as tests/gui
set -euo pipefail
source "$(dirname "$0")/common.sh"

MATRIX=$SCRATCH/matrix
LOGS=$MATRIX/logs
PACKAGES=(qgis python3-qgis qgis-providers gdal-bin python3-gdal python3-numpy python3-pytest python3-hypothesis openssl git fonts-dejavu-core)
REPORT=$MATRIX/report.txt
SERVER=
CODE=/srv/geoseg # where a suite's folder has the working tree

folder_of() { local variable=GEOSEG_MATRIX_${1^^}; printf '%s' "${!variable:-$MATRIX/$1}"; }

# inside FOLDER COMMAND…: runs a command there, with mounts that nobody else sees and that go with it
inside() {
    # shellcheck disable=SC2016 # the inner shell's own arguments
    unshare --mount --propagation private sh -c '
        mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && mount -t sysfs sysfs "$0/sys"
        exec chroot "$0" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
    ' "$@"
}
ours() { local folder=$1; shift; inside "$folder" "$CODE/scripts/matrix_inside.sh" "$@"; }

mirror() {
    if [ -n "${GEOSEG_MATRIX_MIRROR:-}" ]; then
        printf '%s' "$GEOSEG_MATRIX_MIRROR"
    elif grep -qs '^ID=debian$' /etc/os-release; then
        sed -nE 's/^(URIs:|deb)( \[[^]]*\])? ([^ ]+).*/\3/p' /etc/apt/sources.list.d/*.sources /etc/apt/sources.list 2>/dev/null | head -n 1
    fi
}

# why nothing can be made here; empty where it can
obstacle() {
    [ "$(id -u)" = 0 ] || { echo "only root can make and enter such a folder"; return; }
    unshare --mount true 2>/dev/null || { echo "this machine lets nobody mount"; return; }
    command -v debootstrap >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends debootstrap >/dev/null 2>&1 ||
        echo "debootstrap is missing"
}

is_made() { [ -x "$1/usr/bin/python3" ] && inside "$1" python3 -c 'import hypothesis, numpy, osgeo.gdal, pytest, qgis.core' 2>/dev/null; }

make_folder() {
    local suite=$1 folder=$2 from
    from=$(mirror)
    [ -x "$folder/usr/bin/apt-get" ] || debootstrap --variant=minbase --include=ca-certificates "$suite" "$folder" ${from:+"$from"} || return
    cp -r /etc/apt/apt.conf.d/. "$folder/etc/apt/apt.conf.d/"
    cp -r /etc/ssl/certs/. "$folder/etc/ssl/certs/"
    cp -L /etc/resolv.conf /etc/hosts "$folder/etc/"
    inside "$folder" sh -c 'apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"' sh "${PACKAGES[@]}"
}

# the working tree as it is, and what Debian does not have: pytest-qgis, which is Python alone
copy_code() {
    local there=$1$CODE
    rm -rf "$there"
    mkdir -p "$there/.scratch"
    (cd "$ROOT" && git ls-files -z --cached --others --exclude-standard | tar -c --null --ignore-failed-read -T - 2>/dev/null) | tar -x -C "$there"
    "$VENV/bin/python" -m pip install -qq --disable-pip-version-check --no-deps --target "$there/.scratch/tools" "$(grep -o '^pytest-qgis[^ ]*' "$ROOT/scripts/requirements-dev.txt")"
    git -C "$there" init -q && git -C "$there" add -A
}

# a real engine behind HTTP, and what this machine's QGIS makes of a scene with it
serve() {
    PORT=$("$QGIS_PYTHON" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    GEOSEG_READ_FOLDERS='' GEOSEG_WRITE_FOLDERS='' setsid "$ROOT/scripts/serve.sh" --port "$PORT" --device cpu --key-file "$MATRIX/server.key" >"$LOGS/server.log" 2>&1 &
    SERVER=$!
    trap 'kill -- "-$SERVER" 2>/dev/null || true' EXIT
    for _ in $(seq 300); do
        kill -0 "$SERVER" 2>/dev/null || break
        "$QGIS_PYTHON" -c 'import sys, urllib.request as u; u.urlopen("http://127.0.0.1:" + sys.argv[1] + "/health", timeout=5)' "$PORT" 2>/dev/null && return
        sleep 1
    done
    die "The server did not start: see $LOGS/server.log."
}
expected() {
    [ -e "$MATRIX/scene.tif" ] || "$QGIS_PYTHON" "$ROOT/scripts/sample_scene.py" "$MATRIX/scene.tif"
    "$ROOT/scripts/matrix_inside.sh" run "$PORT" "$MATRIX" >"$LOGS/here.log" 2>&1 || die "The run of this machine's QGIS failed: see $LOGS/here.log."
    mv "$MATRIX/mask.tif" "$MATRIX/expected.tif"
}

row() { printf '%-8s %-22s %-9s %-9s %-52s %s\n' "$@" | tee -a "$REPORT"; }

# one suite: a row of the report; false where something failed
try() {
    local suite=$1 folder versions tests run failed=0
    folder=$(folder_of "$suite")
    if ! is_made "$folder"; then
        mkdir -p "$folder"
        timed "making $suite" make_folder "$suite" "$folder" >"$LOGS/$suite-making.log" 2>&1 || true
        is_made "$folder" || { row "$suite" "skipped: it could not be made, see $LOGS/$suite-making.log" "" "" "" ""; return; }
    fi
    copy_code "$folder" || { row "$suite" "the code could not be copied there" "" "" "" ""; return 1; }
    cp "$MATRIX/server.key" "$MATRIX/scene.tif" "$MATRIX/expected.tif" "$folder$CODE/.scratch/"
    mapfile -t versions < <(ours "$folder" versions 2>/dev/null)
    say "$suite: a run …"
    ours "$folder" run "$PORT" >"$LOGS/$suite-run.log" 2>&1 || failed=1
    run=$(tail -n 1 "$LOGS/$suite-run.log")
    say "$suite: tests …"
    # shellcheck disable=SC2086 # several paths
    ours "$folder" tests ${GEOSEG_MATRIX_TESTS:-} >"$LOGS/$suite-tests.log" 2>&1 || failed=1
    tests=$(tail -n 1 "$LOGS/$suite-tests.log" | sed -E 's/^=* *//; s/ in .*//; s/, [0-9]+ (deselected|warnings?)//g')
    row "$suite" "${versions[@]}" "$tests" "$run"
    return "$failed"
}

why=$(obstacle)
[ -z "$why" ] || { say "skipped: $why"; exit 0; }
mkdir -p "$LOGS"
: >"$REPORT"
[ $# -gt 0 ] || set -- trixie sid
timed "starting a server" serve
timed "a run in this machine's QGIS" expected
row "suite" "QGIS" "GDAL" "Python" "tests" "a run against a real engine"
mapfile -t here < <(offscreen "$ROOT/scripts/matrix_inside.sh" versions 2>/dev/null)
row "here" "${here[@]}" "(make test)" "the mask that the others are compared with"
wrong=0
for suite; do try "$suite" || wrong=1; done
say "logs are in $LOGS"
exit "$wrong"
