"""``python3 -m geoseg_qgis folder``: a mask for every file."""

from __future__ import annotations

import argparse
import json
from collections import Counter

from geoseg_qgis.cli import exitcodes
from geoseg_qgis.cli.console import Console
from geoseg_qgis.cli.request import segment_request
from geoseg_qgis.runs.collection import Selection, find_scenes
from geoseg_qgis.runs.folder import segment_folder
from geoseg_qgis.runs.row import FAILED, Row


def run_folder(said: argparse.Namespace, console: Console) -> int:
    """Run; return the exit code.

    Raises:
        GeosegError: what no file could survive.
    """
    scenes = find_scenes(said.input, said.output, Selection(said.pattern, not said.flat, said.scenes))
    request = segment_request(said)

    def tell(row: Row) -> None:
        if said.json:
            print(json.dumps(row.as_json(), ensure_ascii=False), flush=True)
        if row.status == FAILED:
            console.error(f"{row.input}: {row.error}")
        elif not console.has_bar:
            console.pushInfo(f"{row.status}: {row.input} ({row.windows} windows, {row.seconds:.1f} s)")

    rows = segment_folder(request, scenes, said.output, console, said.again, said.verbose, tell)
    counts = Counter(row.status for row in rows)
    summary = ", ".join(f"{count} {status}" for status, count in sorted(counts.items()))
    console.pushInfo(f"{summary}; the table is in {said.output}")
    return exitcodes.FAILED if counts[FAILED] else exitcodes.DONE
