#!/usr/bin/env bash
# What matrix.sh does in another QGIS, and for comparison in this machine's:
# matrix_inside.sh versions | tests [PATH…] | run PORT [FOLDER]; FOLDER holds scene.tif, server.key and, to compare, expected.tif
set -euo pipefail
source "$(dirname "$0")/common.sh"
export PYTHONPATH=$SCRATCH/tools PYTHONDONTWRITEBYTECODE=1

versions() {
    offscreen "$QGIS_PYTHON" - <<'PYTHON'
import platform

from osgeo import gdal
from qgis.core import Qgis

print(Qgis.version(), gdal.__version__, platform.python_version(), sep="\n")
PYTHON
}

tests() {
    cd "$ROOT"
    [ $# -gt 0 ] || set -- tests/{cli,core,end_to_end,gui,runs,toolbox} tests/test_{demo,docs,qt6,translations}.py
    offscreen "$QGIS_PYTHON" -m pytest -q -m "not engine" -p no:cacheprovider "$@"
}

run() {
    local port=$1 folder=${2:-$SCRATCH}
    GEOSEG_SERVER_KEY=$(<"$folder/server.key")
    export GEOSEG_SERVER_KEY
    run_qgis_process plugins enable geoseg_qgis || true  # it is no success where it is enabled already
    run_qgis_process run geoseg:segment -- "INPUT=$folder/scene.tif" "OUTPUT=$folder/mask.tif" "SERVER=http://127.0.0.1:$port"
    "$QGIS_PYTHON" - "$folder/mask.tif" "$folder/expected.tif" <<'PYTHON'
import sys
from pathlib import Path

from osgeo import gdal

gdal.UseExceptions()
mask = gdal.Open(sys.argv[1]).ReadAsArray()
if Path(sys.argv[2]).exists():
    same = (mask == gdal.Open(sys.argv[2]).ReadAsArray()).mean()
    print(f"{same:.2%} of the pixels as in this machine's")
    sys.exit(int(same < 1))
PYTHON
}

"$@"
