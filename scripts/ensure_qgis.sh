#!/usr/bin/env bash
# Installs QGIS with PyQGIS from Debian's packages where it is missing.
set -euo pipefail
source "$(dirname "$0")/common.sh"

PACKAGES=(qgis python3-qgis qgis-providers gdal-bin python3-gdal python3-venv fonts-dejavu-core)

present() {
    command -v qgis_process.bin >/dev/null || command -v qgis_process >/dev/null || return 1
    "$QGIS_PYTHON" -c 'import ensurepip, qgis.core, osgeo.gdal, numpy' 2>/dev/null
}

install() {
    command -v apt-get >/dev/null || die "QGIS is missing, and this is no Debian: install QGIS 3.22 or newer with PyQGIS."
    local root=()
    [ "$(id -u)" = 0 ] || root=(sudo)
    "${root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${PACKAGES[@]}" >"$1" 2>&1 ||
        { tail -n 20 "$1" >&2; die "Debian's packages could not be installed; the whole output is in $1."; }
}

present && exit 0
mkdir -p "$SCRATCH"
timed "installing QGIS from Debian's packages" install "$SCRATCH/apt.log"
present || die "QGIS is installed, but Python cannot import it: see $SCRATCH/apt.log."
