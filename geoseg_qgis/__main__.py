"""``python3 -m geoseg_qgis``: the command line, without QGIS."""

from __future__ import annotations

import sys

from geoseg_qgis.cli.main import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
