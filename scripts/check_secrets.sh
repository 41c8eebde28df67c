#!/usr/bin/env bash
# Fails if detect-secrets, as the plugin site runs it, finds anything in the plugin.
set -euo pipefail
source "$(dirname "$0")/common.sh"

cd "$ROOT"
"$VENV/bin/detect-secrets" scan geoseg_qgis | "$VENV/bin/python" -c '
import json, sys
found = json.load(sys.stdin)["results"]
for path, hits in found.items():
    for hit in hits:
        print(path + ":" + str(hit["line_number"]) + ": " + hit["type"])
sys.exit(bool(found))'
