"""Outputs that would replace an input, or one another: refused before anything is run."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import combinations

from geoseg_qgis.core.rasters.fingerprint import files_of
from geoseg_qgis.errors import ChoiceError, RasterError
from geoseg_qgis.runs.request import Beside, SegmentRequest

_MOST_COLONS = 8  # of ``DRIVER:"C:\file":group:layer`` and the like; what has more is no name of a file


def refuse_overwriting(outputs: Mapping[str, str], inputs: Iterable[str]) -> None:
    """Raise ChoiceError where an output is an input, a file that an input is made of, or another output.

    Two spellings of one file count as one: links are followed, ``..`` and the case of Windows do not matter.

    Args:
        outputs: path of each output by its parameter; an empty one is not wanted.
        inputs: rasters and vector files, as GDAL or QGIS open them; what cannot be opened counts as a file.
    """
    taken: dict[str, str] = {}
    for name, path in outputs.items():
        other = taken.setdefault(_key(path), name) if path else name
        if other != name:
            raise ChoiceError(
                "{first} and {second} are both {path}.",
                "Choose another name for one.",
                first=other,
                second=name,
                path=path,
            )
    for path in filter(None, inputs):
        for file in _files(path):
            if _key(file) in taken:
                output = outputs[taken[_key(file)]]
                if _key(file) == _key(path):
                    raise ChoiceError(
                        "The output {output} is an input too.", "Choose another name.", output=output
                    )
                raise ChoiceError(
                    "The output {output} is an input too: {path} is made of it.",
                    "Choose another name.",
                    output=output,
                    path=path,
                )


def refuse_overwriting_inputs(request: SegmentRequest, output: str, beside: Beside) -> None:
    """Raise ChoiceError where a run would replace what it reads, or one of its outputs another."""
    outputs = {
        "OUTPUT": output,
        "CONFIDENCE": beside.confidence,
        "PROBABILITIES": beside.probabilities,
        "REPORT": beside.report,
    }
    refuse_overwriting(outputs, [*(layer.path for layer in request.layers), request.grid.target])


def _files(path: str) -> Iterator[str]:
    path = path.partition("|")[0]  # QGIS names the layer of a vector file behind it
    yield from _named(path)
    with suppress(RasterError):
        yield from files_of(path)


def _named(text: str) -> Iterator[str]:
    """Yield a text, and where it is like ``GPKG:file:layer`` all of its parts: one of them is the file."""
    yield text
    colons = [place for place, sign in enumerate(text) if sign == ":"]
    if len(colons) <= _MOST_COLONS:
        for start, end in combinations([-1, *colons, len(text)], 2):
            yield text[start + 1 : end].strip('"')


def _key(path: str) -> str:
    key = os.path.normcase(os.path.realpath(path))
    return key.casefold() if sys.platform == "darwin" else key
