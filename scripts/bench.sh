#!/usr/bin/env bash
# Runs a benchmark: bench.sh bench.py [EDGE [REPEATS]], bench.sh bench_seams.py [EDGE]
set -euo pipefail
source "$(dirname "$0")/common.sh"

cd "$ROOT"
GEOSEG_ENGINE=$ENGINE PYTHONPATH=$ROOT "$QGIS_PYTHON" "scripts/$1" "${@:2}"
