#!/usr/bin/env bash
# The main job, end to end: a scene through geoseg:segment in qgis_process; the result lies in demo/.
set -euo pipefail
source "$(dirname "$0")/common.sh"

INPUT=${1:-}
OUT=$ROOT/demo
LOG=$OUT/qgis_process.log
mkdir -p "$OUT"

if [ -z "$INPUT" ]; then
    INPUT=$OUT/scene.tif
    [ -e "$INPUT" ] || timed "simulating a sample scene" "$QGIS_PYTHON" "$ROOT/scripts/sample_scene.py" "$INPUT"
fi
[ -e "$INPUT" ] || die "$INPUT does not exist."

enabled() { run_qgis_process plugins 2>/dev/null | grep -q '^\* geoseg_qgis'; }
enable() { run_qgis_process plugins enable geoseg_qgis >"$LOG" 2>&1 || die "the plugin cannot be enabled: see $LOG"; }
segment() {
    run_qgis_process run geoseg:segment -- "INPUT=$INPUT" "OUTPUT=$OUT/mask.tif" >"$LOG" 2>&1 ||
        { grep -A 3 '^ERROR' "$LOG" >&2 || tail -n 20 "$LOG" >&2; die "geoseg:segment failed; the whole output is in $LOG."; }
}

enabled || timed "enabling the plugin in a scratch profile" enable
timed "geoseg:segment on $(basename "$INPUT")" segment
timed "drawing the picture" offscreen "$QGIS_PYTHON" "$ROOT/scripts/picture.py" "$INPUT" "$OUT/mask.tif" "$OUT/picture.png"
"$QGIS_PYTHON" "$ROOT/scripts/summary.py" "$LOG" "$OUT/mask.tif"
