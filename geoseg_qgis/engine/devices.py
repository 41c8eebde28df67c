"""Which device a run takes, and why; never another one than was asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from geoseg_qgis.engine.nvidia import Gpu, advice_of, best_of, gpus, problem_of
from geoseg_qgis.errors import EngineError
from geoseg_qgis.texts import tr

ALL_GPUS = "cuda"
"""Every GPU that the engine can use, a worker on each."""
DEVICES = ("auto", "cpu", ALL_GPUS, "cuda:0", "cuda:1", "cuda:2", "cuda:3")
"""What can be chosen from a list; ``cuda:N`` may be any number where it is written."""


@dataclass(frozen=True)
class DeviceChoice:
    """What a run takes, and the sentence that explains it.

    Attributes:
        device: ``cpu``, ``cuda:N``, or ``cuda`` for every GPU.
        note: see above.
        devices: one for each worker; empty where it is ``device`` alone.
    """

    device: str
    note: str
    devices: tuple[str, ...] = ()

    @property
    def workers(self) -> tuple[str, ...]:
        """The device of each worker."""
        return self.devices or (self.device,)


def check_device_name(wanted: str) -> None:
    """Raise EngineError unless ``wanted`` is one of ``DEVICES`` or another ``cuda:N``."""
    if wanted not in DEVICES and not re.fullmatch(r"cuda:[0-9]{1,3}", wanted):
        raise EngineError(
            "There is no device {device!r}.",
            "Choose one of: {names}.",
            device=wanted,
            names=", ".join(DEVICES),
        )


def choose_device(wanted: str, kind: str | None, found: Sequence[Gpu] | None = None) -> DeviceChoice:
    """Return the device for a run; asks the driver, so never call it in QGIS's main thread.

    Args:
        wanted: one of ``DEVICES``.
        kind: what the engine's environment was installed for, ``cpu`` or ``cuda``; None for the user's own.
        found: the GPUs, where the driver was asked already.

    Raises:
        EngineError: a GPU was asked for that this engine or this machine cannot offer.
    """
    check_device_name(wanted)
    if wanted.startswith("cuda"):
        if kind == "cpu":
            raise EngineError(
                "{device} was asked for, but the installed engine is the one for CPUs.",
                "Install the engine for CUDA (geoseg:installengine), or choose the device cpu.",
                device=wanted,
            )
        if wanted == ALL_GPUS:
            return _every_gpu(gpus() if found is None else found)
        return _as_asked(wanted)
    if wanted == "cpu":
        if kind == "cuda":
            raise EngineError(
                "cpu was asked for, but the installed engine is the one for CUDA, which has no other.",
                "Choose the device auto, or install the engine for CPUs (geoseg:installengine).",
            )
        return _as_asked("cpu")
    return _automatic(kind, gpus() if found is None else found)


def _as_asked(device: str) -> DeviceChoice:
    return DeviceChoice(device, tr("Device {device}, as asked for.").format(device=device))


def _every_gpu(found: Sequence[Gpu]) -> DeviceChoice:
    usable = [gpu for gpu in found if not gpu.problem()]
    if not usable:
        raise EngineError(
            "All GPUs were asked for. {problem}", "Choose the device auto or cpu.", problem=problem_of(found)
        )
    names = ", ".join(f"{gpu.device} ({gpu.name})" for gpu in usable)
    note = tr("All GPUs, as asked for: {names}.").format(names=names)
    return DeviceChoice(ALL_GPUS, note, tuple(gpu.device for gpu in usable))


def _automatic(kind: str | None, found: Sequence[Gpu]) -> DeviceChoice:
    best, problem = best_of(found), problem_of(found)
    if kind == "cpu":
        if best is None or problem:
            return DeviceChoice("cpu", tr("Device cpu: the installed engine is the one for CPUs."))
        unused = tr(
            "Device cpu: the installed engine is the one for CPUs. This machine has an {gpu}, which it "
            "cannot use: install the engine for CUDA."
        )
        return DeviceChoice("cpu", unused.format(gpu=best.name))
    if kind == "cuda" and problem:
        raise EngineError(
            "The installed engine is the one for CUDA. {problem}",
            "{advice}",
            problem=problem,
            advice=advice_of(found),
        )
    if best is None or problem:
        return DeviceChoice("cpu", tr("Device cpu: {problem}").format(problem=problem))
    note = tr("Device {device}: this machine has an {gpu}.")
    return DeviceChoice(best.device, note.format(device=best.device, gpu=best.name))
