"""A run in a process of its own, for whose files there is no room any more from a stage on."""

from __future__ import annotations

import resource
import sys
from pathlib import Path

from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import GeosegError
from geoseg_qgis.runs.request import InputRaster, SegmentRequest
from geoseg_qgis.runs.segment import segment

from ..runs.conftest import MODEL
from .conftest import STAGES, At

FILLER = "filler"


def no_growth() -> None:
    """Let no file of this process grow beyond 20 kB, as a quota does."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))


def full(folder: Path) -> None:
    """Fill the disk of a folder."""
    try:
        with (folder / FILLER).open("wb") as filler:
            while True:
                filler.write(bytes(100_000))
                filler.flush()
    except OSError:
        pass


def main(how: str, stage: str, scene: str, output: str, python: str, temporary: str) -> None:
    """Run, and print in one line what came of it, in another what is left of temporary files."""
    folders = {"temporary": Path(temporary), "output": Path(output).parent}
    happen = no_growth if how == "no growth" else lambda: full(folders[how])
    request = SegmentRequest(
        (InputRaster("scene", scene),),
        "",
        MODEL,
        EngineSettings(python, str(MODEL.folder), device="cpu"),
        idle_seconds=0.0,
        temporary=temporary,
        options="COMPRESS=NONE",
    )
    if stage == "before":
        happen()
    feedback = At(STAGES.get(stage, 1000.0), happen)
    try:
        segment(request, output, feedback)
    except GeosegError as error:
        print(f"{type(error).__name__}: {error}")
    else:
        print("done")
    left = [path.name for folder in folders.values() for path in folder.rglob("*") if path.is_file()]
    print(f"left: {sorted(set(left) - {FILLER})}")


if __name__ == "__main__":
    main(*sys.argv[1:])
