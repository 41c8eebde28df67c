"""Provenance in words: a table, and what a layer's metadata say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any, NamedTuple

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
    lines.append(
        f"{body['started']}: segmented with {_named(model)} in windows of {windows['edge']} pixels that "
        f"share {windows['overlap']}, by geoseg {body['plugin']['version']}."
    )
    if body.get("command"):
        lines.append(f"The same again: {body['command']}")
    return lines


def abstract(body: Mapping[str, Any]) -> str:
    """Return some sentences for the abstract of a layer."""
    inputs = ", ".join(entry["name"] for entry in body.get("inputs", ()))
    of = f" of {inputs}" if inputs else ""
    values = body["result"].get("values")
    if values:
        unit = f" in {values['unit']}" if values["unit"] else ""
        return (
            f"{values['name'][:1].upper()}{values['name'][1:]}{unit}{of}, by {_named(body['model'])} "
            f"({body['model']['title']}). Each pixel holds its value; -9999 is nodata. Made by a model: "
            "check it before use."
        )
    names = ", ".join(entry["name"] for entry in body["result"]["classes"])
    return (
        f"Segmentation{of} into the classes {names}, by {_named(body['model'])} ({body['model']['title']}). "
        "Each pixel holds the number of its class; 255 is nodata. Made by a model: check it before use."
    )


def _run(body: Mapping[str, Any]) -> Iterator[Fact]:
    seconds = body["seconds"]
    took = f"{_time(seconds['running'])}, and {_time(seconds['loading'])} until the model was ready"
    yield Fact("Run", "Started", body["started"].replace("T", " ").replace("+00:00", " UTC"))
    yield Fact("Run", "Took", took)
    yield Fact("Run", "Command", body.get("command", ""))
    yield Fact("Run", "Beyond the command", " ".join(body.get("beyond_command", ())))


def _input(body: Mapping[str, Any]) -> Iterator[Fact]:
    grid, windows, resampled = body["grid"], body["windows"], body["resampled"]
    yield Fact("Input", "Layers", "\n".join(entry["path"] for entry in body.get("inputs", ())))
    yield Fact("Input", "Bands", " ".join(body.get("bands_found", ())))
    yield Fact("Input", "Scale", body["scale"]["why"])
    crs = re.match(r'\w+\["([^"]+)"', grid["crs"] or "")
    size = f"{grid['columns']} × {grid['rows']} pixels"
    yield Fact("Input", "Grid", f"{size}, {crs[1]}" if crs else f"{size}, no CRS")
    layers = ", ".join(re.split(r"[\\/]", path)[-1] for path in resampled["paths"])
    yield Fact("Input", "Resampled", f"{layers} ({resampled['method']})" if layers else "")
    polygons = body["area_of_interest"]["polygons"]
    yield Fact("Input", "Area of interest", f"{polygons} polygons" if polygons else "")
    joined = f"{windows['edge']} pixels, overlap {windows['overlap']}, {windows['merge']}"
    yield Fact("Input", "Windows", joined)
    files = body.get("files", ())
    for entry in files[:_MOST_FILES]:
        digest = re.sub(r"^(\d+ bytes), \d+ ns, (\w{64})$", r"\1, SHA-256 of its start \2", entry["digest"])
        yield Fact("Input", "File", f"{entry['path']}: {digest}")
    if len(files) > _MOST_FILES:
        yield Fact("Input", "File", f"and {len(files) - _MOST_FILES} more")


def _model(body: Mapping[str, Any]) -> Iterator[Fact]:
    model, card = body["model"], body.get("card", {})
    yield Fact("Model", "Model", f"{model['title']} ({model['id']})")
    place = "comes with the plugin" if model["kind"] == "embedded" else model["location"]
    yield Fact("Model", "Source", " ".join(filter(None, (place, model["revision"]))))
    yield Fact("Model", "Fingerprint", model["fingerprint"])
    for name, digest in model["weights_sha256"].items():
        yield Fact("Model", "Weights", f"{name}, SHA-256 {digest}")
    yield Fact("Model", "Licence", model["licence"])
    yield Fact("Model", "Trained on", card.get("trained_on", ""))
    yield Fact("Model", "Not for", card.get("not_for", ""))


def _engine(body: Mapping[str, Any]) -> Iterator[Fact]:
    engine, host = body["engine"], body["host"]
    yield Fact("Software", "Plugin", f"{body['plugin']['name']} {body['plugin']['version']}")
    versions = ", ".join(f"{name} {version}" for name, version in engine["versions"].items())
    yield Fact("Software", "Engine", versions)
    yield Fact("Software", "Server", engine["server"] or "")
    yield Fact("Software", "Device", f"{engine['device_name']}, {engine['dtype']}")
    system = f"{host['system']}, {host['machine']}"
    others = ", ".join(f"{name} {text}" for name, text in host.items() if name not in ("system", "machine"))
    yield Fact("Software", "Host", f"{system}; {others}")


def _time(seconds: float) -> str:
    return f"{seconds:.1f} s" if seconds < 60 else f"{timedelta(seconds=round(seconds))} h"


def _named(model: Mapping[str, Any]) -> str:
    revision = f" at {model['revision'][:12]}" if model["revision"] else ""
    return f"{model['id']}{revision}"
