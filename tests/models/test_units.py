"""The network sees the same, whether means are of reflectance or of stored values: only then runs may know scales."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any, Callable

import pytest

from geoseg_qgis.models.catalogue import resolve_model
from geoseg_qgis.models.units import in_reflectance

from .model_folders import BANDS

GENERIC = "terratorch.datamodules.GenericNonGeoSegmentationDataModule"
STORED_MEANS, STORED_STDS = [1087.0, 1342.0, 1433.0, 2734.0, 1958.0, 1363.0], [2248.0] * 6


def section(**arguments: Any) -> dict[str, Any]:
    return {"class_path": GENERIC, "init_args": arguments}


def seen(data: dict[str, Any], value: float, scale: float, band: int = 3) -> float:
    """What the network sees of a value that was multiplied by `scale` before."""
    arguments = data["init_args"]
    return (value * scale - arguments["means"][band]) / arguments["stds"][band]


@pytest.mark.parametrize("constant", [1.0, None, 0.001])
def test_means_of_stored_values_become_means_of_reflectance(constant: float | None) -> None:
    given = {} if constant is None else {"constant_scale": constant}
    factor = constant or 1.0
    before = section(
        means=[m * factor for m in STORED_MEANS], stds=[s * factor for s in STORED_STDS], **given
    )
    if factor == 0.001:  # its means are near 1 and could be reflectance
        assert in_reflectance(before) == (before, 0.001)
        return
    after, scale = in_reflectance(copy.deepcopy(before))
    assert scale == 0.0001
    assert after["init_args"]["means"][0] == pytest.approx(0.1087)
    for value in (0, 300, 5000):
        assert seen(after, value, scale) == pytest.approx(seen(before, value, factor))


@pytest.mark.parametrize(
    ("arguments", "scale"),
    [
        ({"constant_scale": 0.0001, "means": [0.1] * 6, "stds": [0.1] * 6}, 0.0001),
        ({"constant_scale": 0.00392, "means": [0.48] * 6, "stds": [0.2] * 6}, 0.00392),
        ({"constant_scale": 1, "means": [0.1] * 6, "stds": [0.1] * 6}, 0.0001),
        ({"means": [0.1] * 6, "stds": [0.1] * 6}, 0.0001),
        ({"means": [0.1] * 5 + [290.0], "stds": [0.1] * 6}, 0.0001),
        ({"means": [[1000.0, 1000.0]] * 6, "stds": [[9.0, 9.0]] * 6}, 1.0),
        ({}, 1.0),
    ],
    ids=["usual", "bytes", "reflectance", "no scale", "one thermal band", "several dates", "no means"],
)
def test_what_is_reflectance_already_or_unknown_stays(arguments: dict[str, Any], scale: float) -> None:
    before = section(**arguments)
    assert in_reflectance(copy.deepcopy(before)) == (before, scale)


def test_data_modules_with_means_of_their_own_stay() -> None:
    before = {"class_path": "terratorch.datamodules.Sen1Floods11NonGeoDataModule", "init_args": {}}
    assert in_reflectance(copy.deepcopy(before)) == (before, 0.0001)


def test_the_engine_and_the_card_agree_on_it(
    make_folder: Callable[..., Path], config: dict[str, Any]
) -> None:
    config["pretrained_cfg"]["data"] = section(
        batch_size=1,
        num_workers=0,
        num_classes=2,
        means=STORED_MEANS,
        stds=STORED_STDS,
        dataset_bands=BANDS,
        output_bands=BANDS,
    )
    model = resolve_model(str(make_folder(config)))
    data = model.checked.overrides["pretrained_cfg"]["data"]["init_args"]
    assert data["means"] == pytest.approx([mean * model.card.scale for mean in STORED_MEANS])
    assert model.card.scale == data["constant_scale"] == 0.0001
