"""Provenance in words: a table, and what a layer's metadata say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any, NamedTuple

from geoseg_qgis.core.bands.paths import place_of
from geoseg_qgis.texts import tr

_MOST_FILES = 20


class Fact(NamedTuple):
    """A line of a table: under which heading, what it is called, and its text."""

    section: str
    label: str
    value: str


def facts(body: Mapping[str, Any]) -> Iterator[Fact]:
    """Yield what a reader wants to know of how a mask was made, in order; nothing that is empty.

    Args:
        body: what `provenance` gave.
    """
    for section, label, value in (*_run(body), *_input(body), *_model(body), *_engine(body)):
        if value:
            yield Fact(section, label, value)


def history(body: Mapping[str, Any]) -> list[str]:
    """Return lines for the history of a layer: what was done, in order."""
    model, windows = body["model"], body["windows"]
    lines = [f"{body['started']}: {note}" for note in body.get("bands_found", ())]
    lines.append(f"{body['started']}: {body['scale']['why']}")
    said = tr("segmented with {model} in windows of {edge} pixels that share {overlap}, by geoseg {version}.")
    done = said.format(
        model=_named(model),
        edge=windows["edge"],
        overlap=windows["overlap"],
        version=body["plugin"]["version"],
    )
    lines.append(f"{body['started']}: {done}")
    if body.get("command"):
        lines.append(tr("The same again: {command}").format(command=body["command"]))
    return lines


def abstract(body: Mapping[str, Any]) -> str:
    """Return some sentences for the abstract of a layer."""
    made, holds = _of_values(body) if body["result"].get("values") else _of_classes(body)
    return " ".join((made, holds, tr("Made by a model: check it before use.")))


def _of_values(body: Mapping[str, Any]) -> tuple[str, str]:
    """Return what a raster of values shows, and what its pixels hold."""
    values = body["result"]["values"]
    name, unit = f"{values['name'][:1].upper()}{values['name'][1:]}", values["unit"]
    quantity = tr("{quantity} in {unit}").format(quantity=name, unit=unit) if unit else name
    inputs, model, title = _names(body.get("inputs", ())), _named(body["model"]), tr(body["model"]["title"])
    made = (
        tr("{quantity} of {inputs}, by {model} ({title}).")
        if inputs
        else tr("{quantity}, by {model} ({title}).")
    ).format(quantity=quantity, inputs=inputs, model=model, title=title)
    return made, tr("Each pixel holds its value; -9999 is nodata.")


def _of_classes(body: Mapping[str, Any]) -> tuple[str, str]:
    """Return what a mask shows, and what its pixels hold."""
    names, inputs = _names(body["result"]["classes"]), _names(body.get("inputs", ()))
    model, title = _named(body["model"]), tr(body["model"]["title"])
    made = (
        tr("Segmentation of {inputs} into the classes {names}, by {model} ({title}).")
        if inputs
        else tr("Segmentation into the classes {names}, by {model} ({title}).")
    ).format(inputs=inputs, names=names, model=model, title=title)
    return made, tr("Each pixel holds the number of its class; 255 is nodata.")


def _names(entries: Sequence[Mapping[str, Any]]) -> str:
    return ", ".join(entry["name"] for entry in entries)


def _run(body: Mapping[str, Any]) -> Iterator[Fact]:
    seconds, run = body["seconds"], tr("Run")
    took = tr("{running}, and {loading} until the model was ready").format(
        running=_time(seconds["running"]), loading=_time(seconds["loading"])
    )
    yield Fact(run, tr("Started"), body["started"].replace("T", " ").replace("+00:00", " UTC"))
    yield Fact(run, tr("Took"), took)
    yield Fact(run, tr("Command"), body.get("command", ""))
    yield Fact(run, tr("Beyond the command"), " ".join(body.get("beyond_command", ())))


def _input(body: Mapping[str, Any]) -> Iterator[Fact]:
    windows, resampled, part = body["windows"], body["resampled"], tr("Input")
    yield Fact(part, tr("Layers"), "\n".join(entry["path"] for entry in body.get("inputs", ())))
    yield Fact(part, tr("Bands"), " ".join(body.get("bands_found", ())))
    yield Fact(part, tr("Scale of values"), body["scale"]["why"])
    yield Fact(part, tr("Grid"), _grid(body["grid"]))
    layers = ", ".join(place_of(path).name for path in resampled["paths"])
    yield Fact(part, tr("Resampled"), f"{layers} ({resampled['method']})" if layers else "")
    count = body["area_of_interest"]["polygons"]
    yield Fact(part, tr("Area of interest"), tr("Polygons: {count}").format(count=count) if count else "")
    joined = tr("{edge} pixels, overlap {overlap}, {merge}").format(
        edge=windows["edge"], overlap=windows["overlap"], merge=windows["merge"]
    )
    yield Fact(part, tr("Model windows"), joined)
    files = body.get("files", ())
    for entry in files[:_MOST_FILES]:
        yield Fact(part, tr("File"), f"{entry['path']}: {_told(entry['digest'])}")
    if len(files) > _MOST_FILES:
        yield Fact(part, tr("File"), tr("and {count} more").format(count=len(files) - _MOST_FILES))


def _grid(grid: Mapping[str, Any]) -> str:
    crs = re.match(r'\w+\["([^"]+)"', grid["crs"] or "")
    text = tr("{columns} × {rows} pixels, {crs}") if crs else tr("{columns} × {rows} pixels, no CRS")
    return text.format(columns=grid["columns"], rows=grid["rows"], crs=crs[1] if crs else "")


def _told(digest: str) -> str:
    """Return a file's digest for a reader: its time, to the nanosecond, tells nobody anything."""
    found = re.fullmatch(r"(\d+) bytes, \d+ ns, (\w{64})", digest)
    if found is None:
        return digest
    return tr("{size} bytes, SHA-256 of its start {digest}").format(size=found[1], digest=found[2])


def _model(body: Mapping[str, Any]) -> Iterator[Fact]:
    model, card, part = body["model"], body.get("card", {}), tr("Model")
    yield Fact(part, tr("Model"), f"{tr(model['title'])} ({model['id']})")
    place = tr("comes with the plugin") if model["kind"] == "embedded" else model["location"]
    yield Fact(part, tr("Source"), " ".join(filter(None, (place, model["revision"]))))
    yield Fact(part, tr("Fingerprint"), model["fingerprint"])
    for name, digest in model["weights_sha256"].items():
        yield Fact(part, tr("Weights"), f"{name}, SHA-256 {digest}")
    yield Fact(part, tr("Licence"), tr(model["licence"]))
    yield Fact(part, tr("Trained on"), tr(card.get("trained_on", "")))
    yield Fact(part, tr("Not for"), tr(card.get("not_for", "")))


def _engine(body: Mapping[str, Any]) -> Iterator[Fact]:
    engine, host, part = body["engine"], body["host"], tr("Software")
    yield Fact(part, tr("Plugin"), f"{body['plugin']['name']} {body['plugin']['version']}")
    versions = ", ".join(f"{name} {version}" for name, version in engine["versions"].items())
    yield Fact(part, tr("Engine"), versions)
    yield Fact(part, tr("Server"), engine["server"] or "")
    yield Fact(part, tr("Device"), f"{engine['device_name']}, {engine['dtype']}")
    system = f"{host['system']}, {host['machine']}"
    others = ", ".join(f"{name} {text}" for name, text in host.items() if name not in ("system", "machine"))
    yield Fact(part, tr("Host"), f"{system}; {others}")


def _time(seconds: float) -> str:
    return f"{seconds:.1f} s" if seconds < 60 else f"{timedelta(seconds=round(seconds))} h"


def _named(model: Mapping[str, Any]) -> str:
    if not model["revision"]:
        return str(model["id"])
    return tr("{model} at {revision}").format(model=model["id"], revision=model["revision"][:12])
