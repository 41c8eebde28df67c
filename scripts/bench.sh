#!/usr/bin/env bash
# Times a run of the local engine against a plain torch forward over the same windows: bench.sh [EDGE [REPEATS]]
set -euo pipefail
source "$(dirname "$0")/common.sh"

cd "$ROOT"
GEOSEG_ENGINE=$ENGINE PYTHONPATH=$ROOT "$QGIS_PYTHON" scripts/bench.py "$@"
