#!/usr/bin/env bash
# Makes the environment for tests and checks: QGIS's Python with pytest and linters. (test.sh has the engine's pytest.)
set -euo pipefail
source "$(dirname "$0")/common.sh"

# the tests of TLS make certificates
if ! command -v openssl >/dev/null; then
    root=()
    [ "$(id -u)" = 0 ] || root=(sudo)
    DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends openssl >/dev/null
fi

STAMP=$VENV/.ready-$(sha256sum "$ROOT/scripts/requirements-dev.txt" | cut -c1-12)
[ -e "$STAMP" ] && exit 0

make_venv() {
    rm -rf "$VENV"
    "$QGIS_PYTHON" -m venv --system-site-packages "$VENV"
    "$VENV/bin/python" -m pip install -qq --disable-pip-version-check -r "$ROOT/scripts/requirements-dev.txt"
    touch "$STAMP"
}
timed "installing the tools for tests and checks" make_venv
