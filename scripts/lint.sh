#!/usr/bin/env bash
# Format, rules, types, security: what the plugin site and our own habits ask.
set -euo pipefail
source "$(dirname "$0")/common.sh"

cd "$ROOT"
PY=$VENV/bin/python
QGIS_SIDE=(geoseg_qgis/errors.py geoseg_qgis/texts.py geoseg_qgis/core geoseg_qgis/engine geoseg_qgis/models geoseg_qgis/runs geoseg_qgis/processing geoseg_qgis/gui geoseg_qgis/i18n geoseg_qgis/cli geoseg_qgis/__main__.py geoseg_qgis/plugin.py geoseg_qgis/settings.py)

timed "format" "$PY" -m ruff format --check --quiet .
timed "rules" "$PY" -m ruff check --quiet .
timed "types, QGIS side (Python 3.9)" "$PY" -m mypy --python-version 3.9 "${QGIS_SIDE[@]}"
timed "types, worker (Python 3.11)" "$PY" -m mypy --python-version 3.11 --strict-optional geoseg_qgis/worker/geoseg_worker
timed "security" "$PY" -m bandit -q -c pyproject.toml -r geoseg_qgis
timed "secrets" scripts/check_secrets.sh
timed "the zip, by the plugin site's rules" "$PY" scripts/package.py "$SCRATCH/dist"
