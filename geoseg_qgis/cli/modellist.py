"""``--list-models``: the catalogue, and what of it is on this machine."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from geoseg_qgis.models.catalogue import catalogue, find_folder


class ListModels(argparse.Action):
    """Prints a line for each model, and ends the program."""

    def __init__(self, option_strings: Sequence[str], dest: str, **_: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, help="list the models of the catalogue, and leave")

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: Any,
        option_string: str | None = None,
    ) -> None:
        """Print and leave."""
        for card in catalogue():
            here = "on this machine" if find_folder(card) else "not on this machine"
            print(f"{card.id:24} {here:20} {card.title}")
        parser.exit()
