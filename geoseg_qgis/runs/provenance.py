"""How a mask was made: everything that its pixels follow from, as values that JSON holds."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Callable

from geoseg_qgis.core.mask.statistics import ClassCounts
from geoseg_qgis.core.mask.style import ClassStyle
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.software import library_versions
from geoseg_qgis.core.values.statistics import ValueStatistics
from geoseg_qgis.models.card import ModelCard
from geoseg_qgis.models.catalogue import ResolvedModel
from geoseg_qgis.models.fingerprint import Fingerprint
from geoseg_qgis.runs.command import Value, beyond_parameters, qgis_process_command, values_of
from geoseg_qgis.runs.discreet import discreet, homeless
from geoseg_qgis.runs.opening import Opened
from geoseg_qgis.runs.request import SegmentRequest
from geoseg_qgis.runs.resultrecord import result_record
from geoseg_qgis.worker.geoseg_worker.messages import Loaded

SCHEMA = "geoseg-provenance"
VERSION = 1
"""Of the schema; another one where an entry changes its place or its meaning, not where one is added."""


@dataclass(frozen=True)
class Made:
    """What a run found out and took.

    Attributes:
        started: when it began, with a time zone.
        load_seconds: until the model was ready.
        run_seconds: from then on.
        device: ``cpu``, ``cuda:N`` …
        loaded: what the engine says of itself.
        windows: that went through the model.
        weights: checksums of the model, taken before the run.
        classes: of the mask, also those that are not the model's.
        counts: pixels of each class in the mask, after cleaning where there was any; of a regression model
            the statistics of its values.
        inputs: a digest of each file that the inputs are made of, by its name, taken before the run.
        notes: sentences about what else was done, such as cleaning.
    """

    started: datetime
    load_seconds: float
    run_seconds: float
    device: str
    loaded: Loaded
    windows: int
    weights: Fingerprint
    classes: tuple[ClassStyle, ...]
    counts: ClassCounts | ValueStatistics
    inputs: Mapping[str, str]
    notes: tuple[str, ...] = ()


def provenance(
    request: SegmentRequest,
    opened: Opened,
    made: Made,
    more: Mapping[str, Value | None] | None = None,
    qgis: str = "",
    beyond: Sequence[str] = (),
) -> dict[str, Any]:
    """Return how a mask was made. It holds no secrets and no names of users and machines.

    Args:
        request: as it was made, before a device was chosen.
        opened: the inputs, still open.
        made: what the run found out.
        more: parameters that are not in the request: EXTENT, AOI, OUTPUT.
        qgis: version of QGIS; empty without.
        beyond: sentences about what the command cannot say, besides those about layers.
    """
    origins = {layer.path: layer.origin for layer in request.layers if layer.origin}

    def told(path: str) -> str:
        return homeless(origins.get(path, path))

    host = {"system": platform.platform(terse=True), "machine": platform.machine()}
    libraries = {"Python": platform.python_version(), **library_versions()}
    return {
        "schema": SCHEMA,
        "schema_version": VERSION,
        "plugin": {"name": "geoseg", "version": plugin_version()},
        "started": made.started.astimezone(timezone.utc).isoformat(timespec="seconds"),
        "seconds": {"loading": round(made.load_seconds, 2), "running": round(made.run_seconds, 2)},
        "command": qgis_process_command(values_of(request, more)),
        "beyond_command": [homeless(line) for line in (*beyond_parameters(request), *beyond)],
        "inputs": [{"name": homeless(layer.name), "path": told(layer.path)} for layer in request.layers],
        "files": [{"path": told(path), "digest": digest} for path, digest in made.inputs.items()],
        **_reading(request, opened, made.windows, told),
        "model": _model(request.model, made.weights),
        "card": _card(request.model.card),
        "engine": _engine(request, made),
        "host": {**host, **({"QGIS": qgis} if qgis else {}), **libraries},
        "result": result_record(made.counts, made.classes, request.model.card.quantity),
        "notes": [homeless(note) for note in (*opened.notes(), *opened.scale.warnings, *made.notes)],
    }


def plugin_version() -> str:
    """Return the plugin's own version."""
    path = Path(__file__).resolve().parent.parent / "metadata.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((line.partition("=")[2].strip() for line in lines if line.startswith("version=")), "unknown")


def _reading(
    request: SegmentRequest, opened: Opened, windows: int, told: Callable[[str], str]
) -> dict[str, Any]:
    stack, plan, box = opened.stack, opened.plan, opened.area.box
    named = zip(request.model.card.bands, stack.sources)
    area = b"|".join(b"".join(sorted(shapes)) for shapes in opened.polygons)
    return {
        "bands": [{"name": b.name, "path": told(s.path), "band": s.band} for b, s in named],
        "bands_found": [homeless(note) for note in opened.match.notes],
        "nodata": [{"ranges": n.ranges, "as_declared": n.declared} for n in stack.nodata],
        "scale": {"scale": opened.scale.scale, "offset": opened.scale.offset, "why": opened.scale.note},
        "grid": _grid(opened.grid),
        "resampled": {"method": stack.method, "paths": [told(path) for path in stack.warped]},
        "windows": {"edge": plan.window, "overlap": plan.overlap, "merge": plan.merge, "run": windows},
        "area_of_interest": {
            "column": box.col,
            "row": box.row,
            "polygons": sum(map(len, opened.polygons)),
            "sha256": hashlib.sha256(area).hexdigest() if opened.polygons else "",
        },
    }


def _grid(grid: Grid) -> dict[str, Any]:
    size = {"columns": grid.width, "rows": grid.height}
    return {**size, "geotransform": grid.geotransform, "crs": grid.crs_wkt}


def _model(model: ResolvedModel, digits: Fingerprint) -> dict[str, Any]:
    source = model.card.source
    return {
        "id": model.card.id,
        "title": model.card.title,
        "licence": model.card.licence,
        "kind": source.kind,
        "location": homeless(source.location),
        "revision": source.revision,
        "fingerprint": digits.short,
        "weights_sha256": dict(digits.weights),
        "config_sha256": digits.config,
    }


def _card(card: ModelCard) -> dict[str, Any]:
    return asdict(replace(card, source=replace(card.source, location=homeless(card.source.location))))


def _engine(request: SegmentRequest, made: Made) -> dict[str, Any]:
    loaded = made.loaded
    return {
        "server": discreet(request.server.url) if request.server is not None else None,
        "device": made.device,
        "device_name": loaded.device,
        "dtype": loaded.dtype,
        "windows_in_one_forward": loaded.max_num_seqs,
        "versions": dict(loaded.versions),
    }
