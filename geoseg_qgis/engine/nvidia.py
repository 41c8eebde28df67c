"""What nvidia-smi says of the GPUs: how it is asked, and what there is."""

from __future__ import annotations

import os
import shutil
import subprocess  # nosec B404
from collections.abc import Sequence
from dataclasses import dataclass

from geoseg_qgis.engine.asking import ask
from geoseg_qgis.texts import tr

SECONDS = 10
"""More than nvidia-smi takes where no program holds the driver."""
VISIBLE = "CUDA_VISIBLE_DEVICES"
OLDEST_DRIVER = 580
"""Of the NVIDIA driver, for the CUDA 13 that the pinned torch is built with."""
OLDEST_CAPABILITY = 7.5
"""Of a GPU: CUDA 13 builds nothing for older ones."""
_OLD_QUERY = "index,uuid,name,driver_version,memory.free,memory.total"
_QUERY = f"{_OLD_QUERY},compute_cap"


@dataclass(frozen=True)
class Gpu:
    """An NVIDIA GPU.

    Attributes:
        name: as the driver says.
        driver: version of the driver.
        capability: compute capability, such as 9.0; 0 where the driver does not tell.
        free: memory, bytes.
        total: memory, bytes.
        index: the driver's number, which a run calls ``cuda:N``.
        uuid: the driver's name for it, which stays when GPUs come and go.
    """

    name: str
    driver: str
    capability: float
    free: int
    total: int
    index: int = 0
    uuid: str = ""

    @property
    def device(self) -> str:
        """As a run calls it."""
        return f"cuda:{self.index}"

    def problem(self) -> str:
        """Return why the pinned engine for CUDA cannot use it, empty where it can."""
        if self._has_old_driver:
            return tr("The {gpu} has the driver {found}; version {least} or newer is needed.").format(
                gpu=self.name, found=self.driver, least=OLDEST_DRIVER
            )
        if 0 < self.capability < OLDEST_CAPABILITY:
            return tr("The {gpu} has compute capability {found}; {least} or newer is needed.").format(
                gpu=self.name, found=self.capability, least=OLDEST_CAPABILITY
            )
        return ""

    def advice(self) -> str:
        """Return what to do about its problem."""
        if self._has_old_driver:
            return tr("Update the driver, or install the engine for CPUs (geoseg:installengine).")
        return tr("Use a server with a newer GPU, or install the engine for CPUs (geoseg:installengine).")

    @property
    def _has_old_driver(self) -> bool:
        return 0 < (number(self.driver.partition(".")[0]) or 0) < OLDEST_DRIVER


def gpus() -> list[Gpu]:
    """Return the NVIDIA GPUs that the driver tells of and ``$CUDA_VISIBLE_DEVICES`` leaves, in its order.

    Empty where there is none or no driver. May wait for the driver: never call it in QGIS's main thread.
    """
    lines = _ask(_QUERY) or _ask(_OLD_QUERY)  # old drivers do not know compute capabilities
    return _visible([found for found in map(_gpu, lines) if found is not None])


def best_of(found: Sequence[Gpu]) -> Gpu | None:
    """Return the first GPU that the engine can use, else the first one, None where there is none."""
    return next((gpu for gpu in found if not gpu.problem()), found[0] if found else None)


def problem_of(found: Sequence[Gpu]) -> str:
    """Return why none of these GPUs can be used, empty where one can."""
    best = best_of(found)
    if best is not None:
        return best.problem()
    if VISIBLE in os.environ:
        left = tr("nvidia-smi finds no GPU on this machine that {variable} leaves.")
        return left.format(variable=f"{VISIBLE}={os.environ[VISIBLE]!r}")
    return tr("nvidia-smi finds no NVIDIA GPU on this machine.")


def advice_of(found: Sequence[Gpu]) -> str:
    """Return what to do where none of these GPUs can be used."""
    best = best_of(found)
    if best is None:
        return tr("Install the engine for CPUs (geoseg:installengine).")
    return best.advice()


def command(query: str) -> list[str]:
    """Return how nvidia-smi is asked for fields; empty where it is not on this machine."""
    tool = shutil.which("nvidia-smi")
    return [tool, f"--query-gpu={query}", "--format=csv,noheader,nounits"] if tool else []


def number(text: str) -> float | None:
    """Return a number; None for what nvidia-smi spells as [N/A]."""
    try:
        return float(text)
    except ValueError:
        return None


def _ask(query: str) -> list[str]:
    asking = command(query)
    if not asking:
        return []
    try:
        done = ask(asking, SECONDS)
    except (OSError, subprocess.TimeoutExpired):
        return []
    return done.stdout.strip().splitlines() if done.returncode == 0 else []


def _gpu(line: str) -> Gpu | None:
    index, uuid, name, driver, free, total, capability = (
        field.strip() for field in [*line.split(","), *[""] * 7][:7]
    )
    if not index.isdecimal() or not total:  # the driver lost it
        return None
    capable = number(capability) or 0.0
    return Gpu(name, driver, capable, _bytes(free), _bytes(total), int(index), uuid)


def _bytes(mebibytes: str) -> int:
    return round(number(mebibytes) or 0) * 2**20


def _visible(found: list[Gpu]) -> list[Gpu]:
    """Keep those that the variable names by number or uuid; as CUDA does, up to the first unknown one."""
    if VISIBLE not in os.environ:
        return found
    chosen: list[Gpu] = []
    for name in os.environ[VISIBLE].split(","):
        wanted = name.strip()
        named = [
            gpu
            for gpu in found
            if wanted == str(gpu.index) or (wanted.startswith("GPU-") and gpu.uuid.startswith(wanted))
        ]
        if not named:
            break
        chosen += [gpu for gpu in named if gpu not in chosen]
    return chosen
