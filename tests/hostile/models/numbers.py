"""JSON that is absurd: numbers, sizes, depths, signs and files that nobody writes by accident."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from ...models.model_folders import BANDS
from .case import change, refused, replace_text
from .classes import ARGS, DATA, MODEL

GOOGOL = 10**400
INPUT = "pretrained_cfg.input.data"


def own_card(folder: Path, **changes: Any) -> None:
    """Write the folder's own card, sound but for the changes."""
    card = {
        "id": "x",
        "title": "x",
        "source": {"kind": "folder", "location": "."},
        "bands": [{"name": name} for name in BANDS],
        "classes": [{"id": i, "name": str(i), "color": "#000000"} for i in range(2)],
    }
    (folder / "geoseg_card.json").write_text(json.dumps({**card, **changes}))


@refused(r'num_classes" must be from')
def as_many_classes_as_no_float_holds(folder: Path) -> None:
    change(folder, f"{ARGS}.num_classes", GOOGOL)


@refused(r"shape\[2\]\" must be from")
def width_of_400_digits(folder: Path) -> None:
    change(folder, f"{INPUT}.pixel_values.shape", [6, 512, GOOGOL])


@refused(r'head_dropout" must be from')
def dropout_of_400_digits(folder: Path) -> None:
    change(folder, f"{ARGS}.head_dropout", -GOOGOL)


@refused(r"means\[3\]\" must be from")
def mean_of_400_digits(folder: Path) -> None:
    change(folder, f"{DATA}.means", [0, 0, 0, GOOGOL, 0, 0])


@refused(r'no_data_replace" must be from')
def replacement_of_400_digits(folder: Path) -> None:
    change(folder, f"{DATA}.no_data_replace", GOOGOL)


@refused("is too large a number")
def number_of_half_a_million_digits(folder: Path) -> None:
    replace_text(folder, '"num_classes": 0', f'"num_classes": {"7" * 500_000}')


@refused("-Infinity is not a number in JSON")
def infinity_as_the_rate_of_learning(folder: Path) -> None:
    replace_text(folder, "0.0001}}", "-Infinity}}")


@refused("NaN is not a number in JSON")
def nan_where_nothing_reads_it(folder: Path) -> None:
    replace_text(folder, '"seed_everything": 0', '"seed_everything": NaN')


@refused(r"pixel_values\.shape\" is .* one window would take")
def window_larger_than_the_memory(folder: Path) -> None:
    change(folder, f"{INPUT}.pixel_values.shape", [64, 4096, 4096])


@refused(r"location_coords\.shape")
def coordinates_larger_than_the_memory(folder: Path) -> None:
    change(folder, f"{INPUT}.location_coords.shape", [4096, 4096])


@refused(r'stride" must be from')
def steps_against_the_direction(folder: Path) -> None:
    change(folder, f"{MODEL}.tiled_inference_parameters", {"stride": -1})


@refused("must have 0 to 1024 items")
def list_of_a_hundred_thousand(folder: Path) -> None:
    change(folder, f"{DATA}.rgb_indices", [0] * 100_000)


@refused("nested deeper than 32 levels")
def deep_behind_quotes_and_backslashes(folder: Path) -> None:
    (folder / "config.json").write_text('{"\\\\\\"": ' + "[" * 40 + "]" * 40 + "}")


@refused("nested deeper than 32 levels")
def deep_in_another_configuration(folder: Path) -> None:
    (folder / "model_config.json").write_text('{"a":' * 100_000)


@refused("larger than 1,048,576 bytes")
def config_of_a_terabyte(folder: Path) -> None:
    os.truncate(folder / "config.json", 2**40)


@refused("larger than 1,048,576 bytes")
def other_configuration_of_a_terabyte(folder: Path) -> None:
    (folder / "preprocessor_config.json").touch()
    os.truncate(folder / "preprocessor_config.json", 2**40)


@refused("33 configurations, which no model needs")
def more_configurations_than_a_model_needs(folder: Path) -> None:
    for number in range(33):
        (folder / f"{number}_config.json").write_text("{}")


@refused("is not valid JSON")
def byte_order_mark(folder: Path) -> None:
    text = (folder / "config.json").read_text()
    (folder / "config.json").write_text(text, encoding="utf-8-sig")


@refused('k…" must have 0 to 400 characters')
def key_of_half_a_megabyte(folder: Path) -> None:
    change(folder, f"{ARGS}.{'k' * 500_000}", 1)


@refused(r"\?\[31mred\?.* is not known here")
def key_that_colours_a_terminal(folder: Path) -> None:
    change(folder, "\x1b[31mred\n\u202e\ud800", 1)


@refused(r'"title" holds a control character')
def title_of_its_own_card_with_a_bell(folder: Path) -> None:
    own_card(folder, title="a\x07")


@refused(r'geoseg_card\.json: entry "scale" must be from')
def scale_of_its_own_card_of_400_digits(folder: Path) -> None:
    own_card(folder, scale=GOOGOL)


@refused(r'geoseg_card\.json: entry "source\.location"')
def location_of_its_own_card_that_leads_out(folder: Path) -> None:
    own_card(folder, source={"kind": "embedded", "location": "../../etc"})
