#!/usr/bin/env bash
# Installs the engine into the project's own folder where it is missing or out of date; says nothing if all is well.
set -euo pipefail
source "$(dirname "$0")/common.sh"

cd "$ROOT"
exec "$QGIS_PYTHON" -m geoseg_qgis.engine.installer --root "$ENGINE" --python "${ENGINE_PYTHON:-$QGIS_PYTHON}" --quiet-if-installed
