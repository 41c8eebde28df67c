"""Look at rasters as a run does, one after the other, in a process with limits: python -m …look FOLDER FIRST.

A line of JSON is written before and after each, so that whoever reads them knows where the process died.
"""

from __future__ import annotations

import faulthandler
import json
import re
import resource
import signal
import sys
import tempfile
import traceback
import warnings
from pathlib import Path
from types import SimpleNamespace

import numpy as np

from geoseg_qgis.core.areas.names import legend_of
from geoseg_qgis.core.rasters.fingerprint import fingerprint
from geoseg_qgis.core.rasters.reading import open_raster
from geoseg_qgis.core.report.thumbnails import small_size, small_values
from geoseg_qgis.core.run.chunkfile import write_chunk
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import GeosegError
from geoseg_qgis.runs.opening import open_inputs, resolution_doubt
from geoseg_qgis.runs.request import InputRaster, SegmentRequest
from geoseg_qgis.runs.segment import everywhere

from ...core.files import host_raises

MEMORY = 2 * 2**30  # bytes of address space: several times what a run takes
SECONDS = 30  # of the processor, for a raster
_WAITING = 150  # seconds by the clock, on a machine that does other things too
_WINDOW = 64
_BROKEN = re.compile(r"None|: \.(?: |$)|<built-in|Traceback|object at 0x")
"""What no sentence holds that was meant for a person."""


def look(path: str, bands: str, folder: str) -> str:
    """Do with a raster what a run does before and with its chunks; return what it decided.

    Raises:
        GeosegError: what an analyst reads.
    """
    card = SimpleNamespace(
        bands=[
            SimpleNamespace(name=name, aliases=(), wavelength_nm=nm, sensor_names={})
            for name, nm in (("red", 665.0), ("nir", 842.0))
        ],
        window=_WINDOW,
        id="none",
        measures=False,
        resolution_m=(5.0, 60.0),
    )
    layers = (InputRaster("a layer", path),)
    request = SegmentRequest(layers, bands, SimpleNamespace(card=card), None, overlap=16)  # type: ignore[arg-type]
    feedback = SimpleNamespace(pushInfo=str, pushWarning=str)
    opened = open_inputs(request, everywhere, feedback, folder)  # type: ignore[arg-type]
    with opened.stack as stack:
        notes = [*opened.notes(), *opened.scale.warnings, resolution_doubt(request, stack.grid)]
        json.dumps([fingerprint(each) for each in stack.metadata()])
        plan, place = opened.plan, stack.grid.centre_location()
        for row, col in ((0, 0), (plan.rows // 2, plan.columns // 2), (plan.rows - 1, plan.columns - 1)):
            window = Window(col * plan.stride, row * plan.stride, _WINDOW, _WINDOW)
            data, valid = stack.read(window)
            write_chunk(f"{folder}/chunk.tif", data, valid, stack.grid, window)
        small_values(stack.sources[0], stack.grid, small_size(stack.grid, 300))
    return f"{opened.scale.note} {place} {len(notes)}"


def legend(path: str) -> None:
    """Read what classes are called, as of a mask that somebody gives."""
    legend_of(open_raster(path), 1)


def main(folder: Path, first: int) -> None:
    """Look at the rasters that are listed in the folder, from one on."""
    warnings.simplefilter("ignore")  # numpy's, of numbers at the ends of their type
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    paths = json.loads((folder / "list.json").read_text())
    with tempfile.TemporaryDirectory(dir=folder) as temporary:
        for number in range(first, len(paths)):
            print(json.dumps({"number": number}), flush=True)
            faulthandler.dump_traceback_later(_WAITING - 1)
            signal.setitimer(signal.ITIMER_REAL, _WAITING)  # its signal ends the process, in C code too
            signal.setitimer(signal.ITIMER_PROF, SECONDS)
            with host_raises(number % 2 == 1):
                told = _told(paths[number], ("", "1,2")[number // 2 % 2], temporary)
            for clock in (signal.ITIMER_REAL, signal.ITIMER_PROF):
                signal.setitimer(clock, 0)
            faulthandler.cancel_dump_traceback_later()
            print(json.dumps({"number": number, **told}), flush=True)


def _told(path: str, bands: str, temporary: str) -> dict[str, str]:
    told = {}
    for kind, call in (("run", lambda: look(path, bands, temporary)), ("legend", lambda: legend(path))):
        try:
            told[kind] = f"answer: {call()}"
        except GeosegError as error:
            broken = _BROKEN.search(str(error))
            told["bug" if broken else kind] = f"{type(error).__name__}: {error}"
        except Exception:
            told["bug"] = traceback.format_exc()
    return told


if __name__ == "__main__":
    np.seterr(all="ignore")
    main(Path(sys.argv[1]), int(sys.argv[2]))
