#!/usr/bin/env bash
# Every test: rooms without QGIS, the plugin in real QGIS, the real engine on the CPU, whole runs through qgis_process.
set -euo pipefail
source "$(dirname "$0")/common.sh"

cd "$ROOT"
export GEOSEG_ENGINE=$ENGINE

engine_python() { "$QGIS_PYTHON" -c 'import sys; from pathlib import Path
from geoseg_qgis.engine.environment import find_python
print(find_python(Path(sys.argv[1])))' "$ENGINE"; }

# pytest for the engine's Python lies beside its environment, which stays what the installer made
worker_tests() {
    local python tools=$SCRATCH/engine-tools
    python=$(engine_python)
    [ -d "$tools/pytest" ] || "$python" -m pip install -qq --disable-pip-version-check --target "$tools" pytest==8.4.2
    PYTHONPATH=$ROOT/geoseg_qgis/worker:$tools "$python" -m pytest -p no:cacheprovider --confcutdir tests/worker -q tests/worker
}

timed "tests of the worker, in the engine's Python" worker_tests
qgis_tests() { offscreen "$VENV/bin/python" -m pytest "$@"; }

# An engine loads on one core: the tests that do without it run beside those of the real one, and are shown afterwards
both() {
    local log=$SCRATCH/tests.log result=0 beside
    mkdir -p "$SCRATCH"
    qgis_tests -m "not engine" -p no:cacheprovider >"$log" 2>&1 &
    beside=$!
    # shellcheck disable=SC2064 # the process of now
    trap "kill $beside 2>/dev/null || true" EXIT
    qgis_tests -m engine || result=$?
    wait "$beside" || result=$?
    trap - EXIT
    say "those without the engine …"
    cat "$log"
    return "$result"
}

if [ $# -gt 0 ]; then
    timed "tests in QGIS's Python" qgis_tests "$@"
else
    timed "all other tests, in QGIS's Python" both
fi
