"""What the user decided once: in QGIS's options or, for headless use and before them, in the environment."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsSettings

from geoseg_qgis.engine.environment import VARIABLE, engine_place
from geoseg_qgis.engine.pool import IDLE_SECONDS
from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.models.own_cards import VARIABLE as MODELS_VARIABLE
from geoseg_qgis.runs import variables

_GROUP = "geoseg"
SPEED = f"{_GROUP}/seconds_per_window"
LOADING = f"{_GROUP}/seconds_to_load"
BATCH = f"{_GROUP}/windows_that_fit"
_TRIED: ContextVar[Mapping[str, str]] = ContextVar("geoseg_tried")


@dataclass(frozen=True)
class Setting:
    """One decision.

    Attributes:
        name: in QGIS's settings.
        variable: of the environment, which counts more than the setting.
        default: where nothing is said.
    """

    name: str
    variable: str
    default: str = ""

    def text(self) -> str:
        """Return what was decided, without blanks around it."""
        decided = _TRIED.get({}).get(self.name)
        if decided is None:
            decided = self.stored()
        return (self.from_environment() or decided or self.default).strip()

    def number(self) -> float:
        """Return what was decided as a number; raises ChoiceError where it is none."""
        try:
            return float(self.text())
        except ValueError as error:
            raise ChoiceError(
                "The setting {name} ({variable}) is {given!r}, which is no number.",
                name=self.name,
                variable=self.variable,
                given=self.text(),
            ) from error

    def number_or(self, default: float) -> float:
        """Return the same; ``default`` for what is no number, which `number` says when it comes to a run."""
        try:
            return self.number()
        except ChoiceError:
            return default

    def is_on(self) -> bool:
        """Return what was decided as yes or no."""
        return variables.means_yes(self.text())

    def from_environment(self) -> str:
        """Return what the environment says, empty where it says nothing."""
        return os.environ.get(self.variable, "")

    def stored(self) -> str:
        """Return what QGIS's settings say, empty where they say nothing."""
        return str(QgsSettings().value(f"{_GROUP}/{self.name}", "") or "")

    def store(self, value: str) -> None:
        """Decide; an empty text means the default. Call in the main thread."""
        settings, key = QgsSettings(), f"{_GROUP}/{self.name}"
        settings.setValue(key, value) if value else settings.remove(key)


ENGINE = Setting("engine_folder", VARIABLE)
"""Engine folder, interpreter, or command; empty for the managed engine in the user's data folder."""
SERVER = Setting("server", variables.SERVER)
"""Address of a server that runs the models instead."""
SERVER_LOGIN = Setting("server_login", "GEOSEG_SERVER_LOGIN")
"""Entry of QGIS's authentication store that holds the server's key."""
SERVER_FOLDERS = Setting("server_folders", variables.SERVER_FOLDERS)
"""``here=there`` pairs, with ; between them, of folders shared with the server; empty uploads."""
SERVER_CERTIFICATES = Setting("server_certificates", variables.SERVER_CERTIFICATES)
"""PEM file of the authorities that alone are trusted."""
SERVER_PLAIN_HTTP = Setting("server_plain_http", variables.SERVER_PLAIN_HTTP)
"""Let the key travel unencrypted to another machine."""
DEVICE = Setting("device", variables.DEVICE, "auto")
DTYPE = Setting("dtype", variables.DTYPE, "auto")
MAX_NUM_SEQS = Setting("max_num_seqs", variables.MAX_NUM_SEQS, "0")
GPU_MEMORY = Setting("gpu_memory", variables.GPU_MEMORY)
"""Share of the GPU's memory in percent; empty leaves it to the engine."""
IDLE_MINUTES = Setting("idle_minutes", "GEOSEG_IDLE_MINUTES", f"{IDLE_SECONDS / 60:g}")
"""How long an engine stays without work."""
TEMPORARY = Setting("temporary_folder", variables.TEMPORARY)
"""For temporary files; empty for the system's."""
MODELS = Setting("models_folder", MODELS_VARIABLE)
"""Where the user's own model cards and model folders lie; empty for the user's data folder."""


@contextmanager
def tried(values: Mapping[Setting, str]) -> Iterator[None]:
    """Let settings say something else for a while: in this thread alone, and stored nowhere.

    Args:
        values: text by setting; an empty one means the default. The environment counts more, as always.
    """
    token = _TRIED.set({setting.name: value for setting, value in values.items()})
    try:
        yield
    finally:
        _TRIED.reset(token)


def engine_root() -> Path | str:
    """Return the engine folder or the user's own interpreter, absolute; or the user's command."""
    return engine_place(ENGINE.text())


def idle_seconds() -> float:
    """Return how long an engine stays without work; the setting is in minutes."""
    return 60.0 * IDLE_MINUTES.number()


def remembered(what: str, model: str) -> dict[str, float]:
    """Return what was measured in the last run with a model, by device: `SPEED`, `LOADING` or `BATCH`."""
    settings = QgsSettings()
    settings.beginGroup(f"{what}/{model}")
    return {device: settings.value(device, 0.0, type=float) for device in settings.childKeys()}


def remember(what: str, model: str, device: str, value: float) -> None:
    """Remember a measure for the next run; call in the main thread."""
    QgsSettings().setValue(f"{what}/{model}/{device}", value)
