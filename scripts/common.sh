# What every script of the Makefile needs: where things are, and how to say what happens and how long it takes.
# shellcheck shell=bash

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
QGIS_PYTHON=/usr/bin/python3                     # the Python that Debian's QGIS is built for
ENGINE=${GEOSEG_ENGINE:-$ROOT/.engine}           # the engine's environment (several GB)
VENV=$ROOT/.venv                                 # QGIS's Python plus the tools for tests and checks
SCRATCH=$ROOT/.scratch                           # profiles and other things that may be deleted

say() { printf '%s\n' "== $*"; }

# timed WHAT COMMAND…: says what is done, does it, says how long it took
timed() {
    local what=$1 start=$SECONDS
    shift
    say "$what …"
    "$@"
    say "$what: $((SECONDS - start)) s"
}

die() { printf '%s\n' "$*" >&2; exit 1; }

# offscreen COMMAND…: runs a Qt program on a machine without a screen
offscreen() {
    mkdir -p "$SCRATCH/runtime" && chmod 700 "$SCRATCH/runtime"
    QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$SCRATCH/runtime "$@"
}

# qgis_process as Debian's wrapper cannot be called: its defaults file adds an option that this program does not know
run_qgis_process() {
    local program
    program=$(command -v qgis_process.bin || command -v qgis_process) || die "qgis_process is missing: run scripts/ensure_qgis.sh."
    mkdir -p "$SCRATCH/profile"
    QGIS_PLUGINPATH=$ROOT QGIS_CUSTOM_CONFIG_PATH=$SCRATCH/profile GEOSEG_ENGINE=$ENGINE offscreen "$program" "$@"
}
