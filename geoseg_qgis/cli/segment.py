"""``python3 -m geoseg_qgis segment``: one mask."""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import replace

from geoseg_qgis.cli import exitcodes
from geoseg_qgis.cli.console import Console
from geoseg_qgis.cli.request import input_rasters, segment_request
from geoseg_qgis.core.rasters.areafile import Extent, area_of
from geoseg_qgis.runs.request import Beside
from geoseg_qgis.runs.row import done_row
from geoseg_qgis.runs.segment import Asked, segment


def run_segment(said: argparse.Namespace, console: Console) -> int:
    """Run; return the exit code.

    Raises:
        GeosegError: what went wrong.
    """
    request = replace(segment_request(said), layers=input_rasters(said.input))
    west, south, east, north = said.extent or (0.0, 0.0, 0.0, 0.0)
    extent = Extent(west, south, east, north, said.extent_crs) if said.extent else None
    beside = Beside(said.confidence, said.probabilities, said.report)
    asked = Asked(
        {
            "EXTENT": f"{west},{east},{south},{north} [{said.extent_crs}]" if said.extent else "",
            "AOI": said.aoi,
            "OUTPUT": said.output,
            "CONFIDENCE": said.confidence,
            "PROBABILITIES": said.probabilities,
            "REPORT": said.report,
        }
    )
    outcome = segment(request, said.output, console, area_of(said.aoi, extent), beside=beside, asked=asked)
    row = done_row(os.pathsep.join(said.input), said.output, outcome)
    if said.json:
        print(json.dumps(row.as_json()), flush=True)
        return exitcodes.DONE
    for line in row.shares():
        console.pushInfo(line)
    console.pushInfo(f"{said.output}: {row.windows} windows in {row.seconds:.1f} s")
    return exitcodes.DONE
