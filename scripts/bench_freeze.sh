#!/usr/bin/env bash
# Does QGIS's window stay alive during a run? A real QGIS under a virtual display: bench_freeze.sh [EDGE [TRIALS]]
set -euo pipefail
source "$(dirname "$0")/common.sh"

command -v xvfb-run >/dev/null || die "xvfb-run is missing: apt-get install xvfb."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/runtime" "$folder/plugins"
chmod 700 "$folder/runtime"
ln -s "$ROOT/geoseg_qgis" "$folder/plugins/geoseg_qgis"
cd "$ROOT"
"$QGIS_PYTHON" -c "import sys; sys.path[:0] = ['scripts/bench', 'scripts', '.']
from bench_run import simulate
simulate('$folder/scene.tif', ${1:-2048})"

# Each trial has a QGIS and a profile of its own.
trial() {
    local settings=$folder/profile/profiles/default/QGIS
    rm -rf "$folder/profile"
    mkdir -p "$settings"
    printf '[PythonPlugins]\nprocessing=true\ngeoseg_qgis=true\n' >"$settings/QGIS3.ini"
    QGIS_PLUGINPATH=$folder/plugins XDG_RUNTIME_DIR=$folder/runtime GEOSEG_ENGINE=$ENGINE GEOSEG_FREEZE=$folder \
        timeout 200 xvfb-run -a -s "-screen 0 1280x1000x24" qgis.bin --noversioncheck --nologo \
        --profiles-path "$folder/profile" --code "$ROOT/scripts/bench/freeze_in_qgis.py" >"$folder/log" 2>&1 || true
    grep " ms\b\|tif" "$folder/log" || { tail -30 "$folder/log"; die "QGIS told nothing"; }
}

for number in $(seq "${2:-5}"); do
    say "trial $number of runs in QGIS's own dialog"
    trial
done
"$QGIS_PYTHON" scripts/bench/freeze_table.py "$folder/trials.jsonl" >docs/benchmarks/freeze.md
cat docs/benchmarks/freeze.md
