"""Looks at the JSON files beside a config.json that vLLM and transformers read too."""

from __future__ import annotations

from pathlib import Path

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.entry import Entry
from geoseg_qgis.models.places import is_file
from geoseg_qgis.models.safe_json import MAX_BYTES, read_json

INDEX_NAME = "model.safetensors.index.json"
MAX_CONFIGS = 32


def check_other_configs(folder: Path) -> None:
    """Other JSON files that vLLM and transformers look for must not point to code or to files elsewhere.

    Raises:
        ModelError: one does, or they are too many.
    """
    ends = ("_config.json", ".index.json", "params.json")
    paths = [path for path in sorted(folder.glob("*.json")) if path.name.endswith(ends)]
    if len(paths) > MAX_CONFIGS:
        raise ModelError(
            "{folder} has {count} configurations, which no model needs.",
            "Remove them.",
            folder=folder,
            count=len(paths),
        )
    for path in paths:
        data = read_json(path, max_bytes=(8 if path.name == INDEX_NAME else 1) * MAX_BYTES)
        for key in ("auto_map", "custom_pipelines", "trust_remote_code"):
            if key in data:
                raise ModelError(
                    "{entry} would run code from the model.",
                    "Do not use this model.",
                    entry=Entry(data[key], key, str(path)),
                )
        if path.name == INDEX_NAME:
            shards = data.get("weight_map")
            names = (
                set(shards.values())
                if isinstance(shards, dict) and all(isinstance(name, str) for name in shards.values())
                else {""}
            )
            for name in sorted(names):
                if Path(name).name != name or not is_file(folder / name):
                    raise ModelError(
                        "{entry} names {given!r}, which is no file of the folder.",
                        "The model may be incomplete: get it again.",
                        entry=Entry(shards, "weight_map", str(path)),
                        given=name[:80],
                    )
