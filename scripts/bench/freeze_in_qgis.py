"""Runs inside a real QGIS (``qgis --code``): for how long does its main thread not answer during a run?

A timer in the main thread should fire every 5 ms; what is measured is the time between two of its calls:
while nothing happens, while other programs work on every core, when a dialog of Processing is opened, when
Run is pressed in it (which makes its context, its parameters and its log then), during the run, and while the
result is loaded and drawn. One of QGIS's own algorithms goes the same way, for what is QGIS's and not ours.
Whenever the timer is late by more than 50 ms, a thread notes which line of Python the main thread is in.
Started by ``bench_freeze.sh``; ``freeze_table.py`` makes the table.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
import traceback
from pathlib import Path
from types import FrameType
from typing import NamedTuple

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.utils import iface

FOLDER = Path(os.environ["GEOSEG_FREEZE"])
LATE = 0.05
TICK_MS = 5
AFTER_SECONDS = 3
BUSY_SECONDS = 15  # about as long as a first run
OWN = "native:fillnodata"  # writes a raster of the same size and loads it
BUSY = f"import time; end = time.monotonic() + {BUSY_SECONDS}\nwhile time.monotonic() < end: pass"
"""What the other programs do: they end by themselves, also where this one is killed."""


class Pulse:
    """The time between two calls of the timer, by phase."""

    def __init__(self) -> None:
        self.phase = "QGIS without a run"
        self.gaps: dict[str, list[float]] = {}
        self.seen: list[str] = []
        self._last = time.perf_counter()
        self._spent = spent()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)
        threading.Thread(target=self._watch, args=(threading.get_ident(),), daemon=True).start()

    def _tick(self) -> None:
        now, used = time.perf_counter(), spent()
        gap, before = now - self._last, self._spent
        self.gaps.setdefault(self.phase, []).append(gap)
        if gap > LATE:
            at_work, waited = (1000 * (new - old) for new, old in zip(used, before))
            self.seen.append(
                f"{self.phase}: {1000 * gap:.0f} ms, {at_work:.0f} at work and {waited:.0f} without a core"
            )
        self._last, self._spent = now, used

    def _watch(self, main: int) -> None:
        own = threading.get_ident()
        last = time.perf_counter()
        while True:
            time.sleep(LATE / 5)
            now = time.perf_counter()
            late, waited, last = now - self._last, now - last, now
            frames = sys._current_frames()
            if late > LATE:
                self.seen.append(f"{self.phase}: {1000 * late:.0f} ms: {place(frames.get(main))}")
            if waited > LATE / 2:  # this thread was late too: another one may hold Python's lock
                others = [place(frame) for thread, frame in frames.items() if thread not in (main, own)]
                self.seen.append(f"{self.phase}: {1000 * waited:.0f} ms without Python: {', '.join(others)}")

    def told(self) -> dict[str, tuple[float, float, int]]:
        """Return seconds, longest gap (s) and number of gaps over 50 ms, by phase."""
        return {
            phase: (sum(gaps), max(gaps), sum(gap > LATE for gap in gaps))
            for phase, gaps in self.gaps.items()
        }


def spent() -> tuple[float, float]:
    """Return the seconds that this thread was at work and that it waited for a core, as Linux tells."""
    told = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_text().split()
    return int(told[0]) / 1e9, int(told[1]) / 1e9


def place(frame: FrameType | None) -> str:
    """Return the line of Python where a thread is."""
    if frame is None:
        return "no Python"
    line = traceback.extract_stack(frame)[-1]
    return f"{Path(line.filename).name}:{line.lineno} {line.name}"


class Run(NamedTuple):
    """An algorithm, what the table calls it, and the file that it makes."""

    algorithm: str
    title: str
    name: str

    def parameters(self, layer: QgsRasterLayer) -> dict[str, object]:
        """Return what is filled into the dialog."""
        given: object = layer.id() if self.algorithm == OWN else [layer.id()]
        return {"INPUT": given, "OUTPUT": str(FOLDER / f"{self.name}.tif")}


RUNS = (
    Run(OWN, "an algorithm of QGIS's own", "own"),
    Run(OWN, "the same again", "again"),
    Run("geoseg:segment", "a first run, which starts the engine", "first"),
    Run("geoseg:segment", "a second run", "second"),
)


class Trial:
    """Idle, busy with what is not ours, QGIS's own algorithm, then runs that start and find an engine."""

    def __init__(self) -> None:
        self.layer = QgsRasterLayer(str(FOLDER / "scene.tif"), "Scene")
        QgsProject.instance().addMapLayer(self.layer)
        self.runs = iter(RUNS)
        QTimer.singleShot(3000, self._idle)

    def _idle(self) -> None:
        self.pulse = Pulse()
        QTimer.singleShot(5000, self._busy)

    def _busy(self) -> None:
        self.pulse.phase = "no run, and other programs work on every core"
        work = [sys.executable, "-S", "-c", BUSY]
        self.others = [subprocess.Popen(work) for _ in range(os.cpu_count() or 1)]
        QTimer.singleShot(BUSY_SECONDS * 1000, self._quiet)

    def _quiet(self) -> None:
        self.pulse.phase = "QGIS without a run"
        QTimer.singleShot(1000, self._next)

    def _next(self) -> None:
        run = next(self.runs, None)
        if run is None:
            self._end()
            return
        self.pulse.phase = f"{run.title}: its dialog is opened"
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(run.algorithm)
        self.dialog = AlgorithmDialog(algorithm, False, iface.mainWindow())
        self.dialog.show()
        self.dialog.setParameters(run.parameters(self.layer))
        QTimer.singleShot(2000, lambda: self._run(run))

    def _run(self, run: Run) -> None:
        self.pulse.phase = pressed = f"{run.title}: Run is pressed"
        self.dialog.algorithmFinished.connect(lambda *_: self._loaded(run))
        self.dialog.runButton().click()
        QTimer.singleShot(4 * TICK_MS, lambda: self._begun(pressed, run))

    def _begun(self, pressed: str, run: Run) -> None:
        if self.pulse.phase == pressed:
            self.pulse.phase = f"{run.title}: during it"

    def _loaded(self, run: Run) -> None:
        self.pulse.phase = f"{run.title}: the result is loaded and drawn"
        QTimer.singleShot(AFTER_SECONDS * 1000, self._close)

    def _close(self) -> None:
        self.dialog.close()
        self.pulse.phase = "QGIS without a run"
        QTimer.singleShot(500, self._next)

    def _end(self) -> None:
        masks = sorted(path.name for path in FOLDER.glob("*.tif"))
        with (FOLDER / "trials.jsonl").open("a") as file:
            print(json.dumps(self.pulse.told()), file=file)
        print(masks, *self.pulse.seen, sep="\n", flush=True)
        QgsProject.instance().setDirty(False)
        os._exit(0)


TRIAL = Trial()
