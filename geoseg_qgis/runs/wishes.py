"""What the dialog and the command line both turn into a request: engine, server, overlap."""

from __future__ import annotations

import json
from pathlib import Path

from geoseg_qgis.engine.devices import check_device_name
from geoseg_qgis.engine.environment import find_python, read_installation
from geoseg_qgis.engine.server.address import Address
from geoseg_qgis.engine.server.folders import parse_folders
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.models.catalogue import ResolvedModel


def engine_settings(
    root: Path | str,
    model: ResolvedModel,
    device: str,
    dtype: str,
    batch: int,
    share: float,
    is_needed: bool,
) -> EngineSettings:
    """Return how the engine of this machine runs a model.

    Args:
        root: engine folder, the user's own interpreter, or a command.
        model: that passed the check.
        device: one of `geoseg_qgis.engine.devices.DEVICES`.
        dtype: one of `geoseg_qgis.engine.settings.DTYPES`.
        batch: windows in one forward; 0 leaves it to the worker.
        share: of the GPU's memory, 0 to 1; 0 as above.
        is_needed: False where a server runs the model: then there need be no engine here.

    Raises:
        EngineError: no engine is installed there, or there is no such device.
    """
    check_device_name(device)
    return EngineSettings(
        python=find_python(root) if is_needed else "",
        model=str(model.folder),
        config=json.dumps(model.checked.overrides, sort_keys=True),
        device=device,
        dtype=dtype,
        max_num_seqs=max(0, batch),
        gpu_memory_utilization=share,
        cache=str(Path(root) / "cache") if read_installation(root) else "",
    )


def engine_kind(root: Path | str) -> str | None:
    """Return what an engine folder is installed for, ``cpu`` or ``cuda``; None for the user's own engine."""
    installation = read_installation(root)
    return installation.kind if installation else None


def server_settings(
    url: str, folders: str = "", certificates: str = "", plain_http: bool = False, proxy: str | None = None
) -> ServerSettings:
    """Return how a server is reached.

    Args:
        url: its address.
        folders: ``here=there`` pairs, with ; between them, of folders shared with it; empty uploads.
        certificates: PEM file of the authorities that alone are trusted; empty trusts what the system does.
        plain_http: let the key travel unencrypted to another machine.
        proxy: on the way; None asks the environment, empty uses none.

    Raises:
        EngineError: the address makes no sense.
        ChoiceError: the pairs make none.
    """
    Address.parse(url)
    shared = parse_folders(folders)
    return ServerSettings(
        url, upload=not shared, folders=shared, ca_file=certificates, proxy=proxy, plain_http=plain_http
    )


def check_overlap(overlap: int, model: ResolvedModel) -> int:
    """Return an overlap; raises ChoiceError unless the model's windows can have it."""
    window = model.card.window
    if overlap % 2 or not 0 <= overlap <= window // 2:
        raise ChoiceError(
            "OVERLAP is {overlap}.",
            "Choose an even number from 0 to {most}, half of the model's window of {window} pixels.",
            overlap=overlap,
            most=window // 2,
            window=window,
        )
    return overlap
