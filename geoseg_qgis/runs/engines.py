"""Which engines a run takes: workers on this machine, or a server."""

from __future__ import annotations

from dataclasses import replace
from typing import Union

from geoseg_qgis.core.run.spoken import human_time
from geoseg_qgis.engine.devices import DeviceChoice, choose_device
from geoseg_qgis.engine.group import EngineGroup
from geoseg_qgis.engine.memory import shortage
from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.engine.server.address import Address
from geoseg_qgis.engine.server.engine import ServerEngine
from geoseg_qgis.engine.server.folders import shared_folder
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.models.fingerprint import fingerprint
from geoseg_qgis.runs.hold import EngineHold, ServerHold
from geoseg_qgis.runs.request import SegmentRequest
from geoseg_qgis.texts import tr


class LocalEngines:
    """Workers of this machine, shared with other runs.

    Args:
        request: says which model and how.
        choice: the devices.

    Attributes:
        name: under which what was measured is remembered: ``cpu``, ``cuda:N``, or ``cuda`` for every GPU.
        note: which device was taken, and why.
        opening: what is told where the model is not loaded yet.
        devices: of each worker.
        workers: how many there are.
        folder: for temporary files; empty for the system's.
        is_shared: whether somebody else works on them, too.

    Raises:
        ModelError: the model's files cannot be read.
    """

    def __init__(self, request: SegmentRequest, choice: DeviceChoice) -> None:
        self.name, self.note, self.devices = choice.device, choice.note, choice.workers
        self.workers = len(self.devices)
        weights = fingerprint(request.model.checked).short
        self._settings = [replace(request.engine, device=one, weights=weights) for one in self.devices]
        self.folder, self.is_shared = request.temporary, False
        self._idle_seconds = request.idle_seconds
        self._batch = 0 if request.engine.max_num_seqs else int(request.batches.get(self.name, 0))
        last = request.load_seconds.get(self.name)
        self.opening = (
            tr("The engine starts and loads the model.")
            if last is None
            else tr("The engine starts and loads the model. It took {time} last time.").format(
                time=human_time(last)
            )
        )

    def warning(self) -> str:
        """Return what to say before `open` where memory is short, else nothing; may wait for the driver."""
        running = POOL.running()
        if any(not in_use for _, in_use in running):
            return ""  # what waits without work makes room
        started = {settings for settings, _ in running}
        shortages = (shortage(one) for one in self._settings if one not in started)
        return next((sentence for sentence in shortages if sentence), "")

    def open(self) -> EngineGroup:
        """Start the workers, or take those that are warm; raises EngineError where that cannot be."""
        POOL.idle_seconds = self._idle_seconds
        for one in self._settings:
            if self._batch and not POOL.learnt(one):
                POOL.learn(one, self._batch)
        return EngineGroup(self._settings)

    def hold(self) -> EngineHold:
        """Do the same for many runs."""
        return EngineHold(self.open())


class ServerEngines:
    """A server that others may use as well.

    Args:
        request: names the server and its key, and says what model is expected there.
        server: how it is reached.

    Attributes:
        name: under which what was measured is remembered.
        note: which server was taken, and how chunks travel.
        opening: what is told before it answers.
        devices: none; what it runs on is its own affair.
        workers: 1; how many it has, too.
        folder: for temporary files: one that is shared with the server, where any is.
        is_shared: whether the server works on the files in it.

    Raises:
        EngineError: the address makes no sense.
        ModelError: the model's files cannot be read.
    """

    def __init__(self, request: SegmentRequest, server: ServerSettings) -> None:
        address = Address.parse(server.url)
        note = (
            tr("Engine: the server {address}; chunks are sent with each request.")
            if server.upload
            else tr("Engine: the server {address}; chunks are read and written in a shared folder.")
        )
        self.name, self.workers = f"server {address.host} {address.port}", 1
        self.devices: tuple[str, ...] = ()
        self.note = note.format(address=address)
        self.opening = tr("The server is asked what it is.")
        self.is_shared = not server.upload
        self.folder = shared_folder(request.temporary, server.folders)
        card, self._key = request.model.card, request.server_key
        self._settings = replace(
            server,
            bands=len(card.bands),
            window=card.window,
            classes=len(card.classes),
            task=card.task,
            fingerprint=fingerprint(request.model.checked).short,
        )

    def warning(self) -> str:
        """Return nothing: its memory is its own affair."""
        return ""

    def open(self) -> ServerEngine:
        """Begin to ask the server; raises EngineError where key or certificates cannot be used."""
        return ServerEngine(self._settings, self._key)

    def hold(self) -> ServerHold:
        """Do the same for many runs, each of which opens a connection of its own."""
        return ServerHold(self.open())


Engines = Union[LocalEngines, ServerEngines]


def choose_engines(request: SegmentRequest) -> Engines:
    """Return what a run takes; asks the driver, so never call it in QGIS's main thread.

    Raises:
        EngineError: the wanted device cannot be had, or the server's address makes no sense.
        ModelError: the model's files cannot be read.
    """
    if request.server is not None:
        return ServerEngines(request, request.server)
    return LocalEngines(request, choose_device(request.engine.device, request.engine_kind))
