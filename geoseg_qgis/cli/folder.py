"""``python3 -m geoseg_qgis folder``: a mask for every file."""

from __future__ import annotations

import argparse
import json
from collections import Counter

from geoseg_qgis.cli import exitcodes
from geoseg_qgis.cli.console import Console
from geoseg_qgis.cli.request import segment_request
from geoseg_qgis.models.places import shown
from geoseg_qgis.runs.collection import Selection, ending_of, find_scenes
from geoseg_qgis.runs.folder import segment_folder
from geoseg_qgis.runs.row import FAILED, Row


def run_folder(said: argparse.Namespace, console: Console) -> int:
    """Run; return the exit code.

    Raises:
        GeosegError: what no file could survive.
    """
    request = segment_request(said)
    selection = Selection(said.pattern, not said.flat, said.scenes, ending_of(request.model.card))
    scenes = find_scenes(said.input, said.output, selection)

    def tell(row: Row) -> None:
        if said.json:
            print(json.dumps(row.as_json()), flush=True)
        if row.status == FAILED:
            console.error(f"{shown(row.input)}: {row.error}")
        elif not console.has_bar:
            console.pushInfo(f"{row.status}: {shown(row.input)} ({row.windows} windows, {row.seconds:.1f} s)")

    rows = segment_folder(request, scenes, said.output, console, said.again, said.verbose, tell)
    counts = Counter(row.status for row in rows)
    summary = ", ".join(f"{count} {status}" for status, count in sorted(counts.items()))
    console.pushInfo(f"{summary}; the table is in {said.output}")
    return exitcodes.FAILED if counts[FAILED] else exitcodes.DONE
