#!/usr/bin/env bash
# Puts the plugin into the user's QGIS profile, as a copy, enables it and tells it where the engine is.
set -euo pipefail
source "$(dirname "$0")/common.sh"

PROFILE=${QGIS_PROFILE:-${XDG_DATA_HOME:-$HOME/.local/share}/QGIS/QGIS3/profiles/default}
TARGET=$PROFILE/python/plugins/geoseg_qgis

copy() {
    mkdir -p "$(dirname "$TARGET")"
    rm -rf "$TARGET.new" "$TARGET.old"
    cp -rL "$ROOT/geoseg_qgis" "$TARGET.new"       # -L: metadata.txt becomes a real file
    cp "$ROOT/LICENSE" "$TARGET.new/"
    find "$TARGET.new" \( -name __pycache__ -o -name build -o -name '*.egg-info' \) -prune -exec rm -rf {} +
    [ ! -e "$TARGET" ] || mv "$TARGET" "$TARGET.old"
    mv "$TARGET.new" "$TARGET"
    rm -rf "$TARGET.old"
}

enable() {
    "$QGIS_PYTHON" - "$PROFILE/QGIS/QGIS3.ini" "$ENGINE" <<'PYTHON'
import sys
from pathlib import Path

from qgis.PyQt.QtCore import QSettings

Path(sys.argv[1]).parent.mkdir(parents=True, exist_ok=True)
settings = QSettings(sys.argv[1], QSettings.Format.IniFormat)
settings.setValue("PythonPlugins/geoseg_qgis", True)
settings.setValue("geoseg/engine_folder", sys.argv[2])
settings.sync()
PYTHON
}

timed "copying the plugin to $TARGET" copy
enable
say "Start QGIS (again): the plugin is in the Processing toolbox under geoseg."
