#!/usr/bin/env bash
# Runs a benchmark in QGIS's Python: bench.sh FILE [OPTIONS], bench.sh bench.py --edge 1024 --ways tiled
set -euo pipefail
source "$(dirname "$0")/common.sh"

cd "$ROOT"
GEOSEG_ENGINE=$ENGINE PYTHONPATH=$ROOT:$ROOT/scripts "$QGIS_PYTHON" "scripts/bench/$1" "${@:2}"
