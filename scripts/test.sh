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
timed "all other tests, in QGIS's Python" offscreen "$VENV/bin/python" -m pytest "$@"
