"""``--list-models``: the catalogue, and what of it is on this machine."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Any

from geoseg_qgis.cli import exitcodes
from geoseg_qgis.errors import GeosegError
from geoseg_qgis.models.inventory import Inventory, take_inventory
from geoseg_qgis.models.places import shown


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
        """Print and leave; what is wrong with a model, or with what could be one, goes to standard error."""
        try:
            found = take_inventory()
        except GeosegError as error:
            parser.exit(exitcodes.FAILED, f"Error: {error}\n")
        _print(found)
        parser.exit()


def _print(found: Inventory) -> None:
    for model in found.models:
        here = "not on this machine" if model.folder is None else "on this machine"
        print(f"{model.choice:24} {'cannot be used' if model.problem else here:20} {shown(model.card.title)}")
    broken = [f"{model.choice}: {model.problem}" for model in found.models if model.problem]
    for problem in (*broken, *found.problems):
        print(shown(problem), file=sys.stderr)
