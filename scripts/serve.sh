#!/usr/bin/env bash
# Starts a server: vllm serve with our plugin class, behind a key, on this machine alone unless told otherwise.
#   scripts/serve.sh [--model NAME|FOLDER] [--key-file FILE] [--read FOLDER]… [--write FOLDER]… [OPTION…]
# Other options go to geoseg_worker.serve (--host, --port, --device, --dtype, --max-num-seqs) and from there to vllm
# serve (--data-parallel-size 2, --ssl-certfile FILE …). See docs/server.md.
set -euo pipefail
source "$(dirname "$0")/common.sh"

MODEL=demo-landcover
KEY_FILE=$SCRATCH/server.key
READ=${GEOSEG_READ_FOLDERS:-}
WRITE=${GEOSEG_WRITE_FOLDERS:-}
OPTIONS=()
while [ $# -gt 0 ]; do
    case $1 in
        --model) MODEL=$2; [ ! -d "$2" ] || MODEL=$(realpath "$2"); shift 2 ;;
        --key-file) KEY_FILE=$(realpath -m "$2"); shift 2 ;;
        --read) READ=${READ:+$READ:}$(realpath "$2"); shift 2 ;;
        --write) WRITE=${WRITE:+$WRITE:}$(realpath "$2"); shift 2 ;;
        *) OPTIONS+=("$1"); shift ;;
    esac
done

cd "$ROOT"
# the folder, what replaces its config.json, and its fingerprint; a model that does not pass the check is not served
facts() { "$QGIS_PYTHON" - "$1" <<'PYTHON'
import json
import sys

from geoseg_qgis.errors import GeosegError
from geoseg_qgis.models.catalogue import resolve_model
from geoseg_qgis.models.fingerprint import fingerprint

try:
    model = resolve_model(sys.argv[1])
    print(model.folder, json.dumps(model.checked.overrides), fingerprint(model.checked).short, sep="\n")
except GeosegError as error:
    sys.exit(str(error))
PYTHON
}
# how glibc keeps memory between forwards: said once, for the worker that QGIS starts
malloc() { "$QGIS_PYTHON" -c 'from geoseg_qgis.engine.childenv import worker_environment
print(*(f"{k}={v}" for k, v in worker_environment({}).items() if k.startswith("MALLOC_")))'; }
python=$("$QGIS_PYTHON" -c 'import sys; from pathlib import Path
from geoseg_qgis.engine.environment import find_python
print(find_python(Path(sys.argv[1])))' "$ENGINE") || die "No engine: run make engine."
answer=$(facts "$MODEL")
mapfile -t found <<<"$answer"

if [ ! -s "$KEY_FILE" ]; then
    mkdir -p "$(dirname "$KEY_FILE")"
    (umask 077 && "$QGIS_PYTHON" -c 'import secrets; print(secrets.token_urlsafe(32))' >"$KEY_FILE")
fi
say "the key that clients need is in $KEY_FILE"
say "clients may read ${READ:-nothing} and write ${WRITE:-nothing} on this machine's disk"

# the worker's folder, and not this one: TerraTorch imports ./custom_modules from wherever it is started
cd "$ROOT/geoseg_qgis/worker"
export PYTHONPATH=$PWD PYTHONDONTWRITEBYTECODE=1 PYTHONNOUSERSITE=1 VLLM_CACHE_ROOT=$ENGINE/cache
VLLM_API_KEY=$(<"$KEY_FILE")
export VLLM_API_KEY GEOSEG_READ_FOLDERS=$READ GEOSEG_WRITE_FOLDERS=$WRITE GEOSEG_MODEL_FINGERPRINT=${found[2]}
read -ra memory <<<"$(cd "$ROOT" && malloc)"
exec env "${memory[@]}" "$python" -m geoseg_worker.serve "${found[0]}" --config "${found[1]}" "${OPTIONS[@]}"
