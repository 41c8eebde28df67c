"""Sentences about bands: what was taken, what is there, what to type instead."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from geoseg_qgis.core.bands.facts import RasterFacts
from geoseg_qgis.core.bands.wanted import WantedBand
from geoseg_qgis.core.rasters.stack import BandSource
from geoseg_qgis.errors import BandError
from geoseg_qgis.texts import tr


def unclear(wanted: Sequence[WantedBand], facts: Sequence[RasterFacts], problem: str) -> BandError:
    """Return the error for bands that are not found, with what is needed, what is there and what to type.

    Args:
        wanted: the model's bands in its order.
        facts: the inputs.
        problem: a sentence.
    """
    needed = [band.name for band in wanted]
    need = (
        tr("The model needs one band: {names}; {contents}.")
        if len(needed) == 1
        else tr("The model needs {count} bands: {names}; {contents}.")
    )
    return BandError(
        "{problem} {need}",
        "{advice}",
        problem=problem,
        need=need.format(count=len(needed), names=listed(needed), contents=contents(facts)),
        advice=_what_to_type(needed, facts),
    )


def contents(facts: Sequence[RasterFacts]) -> str:
    """Return what the rasters have: "a.tif has 3 image bands (1 blue, …)"."""
    bare = [raster for raster in facts if len(raster.bands) == 1 and not raster.bands[0].description]
    several = len(bare) > 1
    others = [raster for raster in facts if not several or raster not in bare]
    texts = [tr("{file} has {bands}").format(file=raster.name, bands=described(raster)) for raster in others]
    if several:
        last = tr("{count} files have 1 image band without a name each ({names})")
        texts.append(last.format(count=len(bare), names=listed([raster.name for raster in bare])))
    return "; ".join(texts)


def described(raster: RasterFacts) -> str:
    """Return "3 image bands (1 blue, 2 green, 3 red)", what a raster has."""
    texts = [f"{band.number} {band.description}" for band in raster.bands if band.description]
    if len(raster.bands) == 1:
        text = tr("1 image band ({names})") if texts else tr("1 image band without a name")
    else:
        text = tr("{count} image bands ({names})") if texts else tr("{count} image bands without names")
    return text.format(count=len(raster.bands), names=listed(texts))


def _what_to_type(needed: Sequence[str], facts: Sequence[RasterFacts]) -> str:
    more = ", …" if len(needed) > 3 else ""
    if len(facts) > 1:
        places = [
            quoted(raster.name) + (f":{band.number}" if len(raster.bands) > 1 else "")
            for raster in facts
            for band in raster.bands
        ]
        named = ", ".join(f"{name}={place}" for name, place in zip(needed[:3], places))
        return tr(
            "Say in BANDS which file each is in and, where a file has several bands, which: {example}."
        ).format(example=named + more)
    first = 2 if sum(len(raster.bands) for raster in facts) > len(needed) else 1
    numbers = range(first, first + len(needed))
    named = ", ".join(f"{name}={number}" for name, number in zip(needed[:3], numbers))
    return tr(
        "Say in BANDS which they are, counted from 1 and in the model's order, for example "
        '"{numbers}", or by name: "{example}".'
    ).format(numbers=",".join(map(str, numbers)), example=named + more)


def quoted(name: str) -> str:
    """Return a file's name as the BANDS text takes it: in quotes where a sign in it would mean something."""
    return f'"{name}"' if re.search(r"[,;=\n]|:\d+$|^\d+$", name) else name


def pairs(wanted: Sequence[WantedBand], sources: Sequence[BandSource], names: Mapping[str, str]) -> str:
    """Return "BLUE is band 2, GREEN is band 3 of scene.tif", file by file.

    Args:
        wanted: the model's bands.
        sources: where each is.
        names: what to call each path.
    """
    texts = []
    for path in dict.fromkeys(source.path for source in sources):
        said = [
            tr("{name} is band {number}").format(name=band.name, number=source.band)
            for band, source in zip(wanted, sources)
            if source.path == path
        ]
        texts.append(tr("{bands} of {file}").format(bands=", ".join(said), file=names[path]))
    return "; ".join(texts)


def listed(texts: Sequence[str]) -> str:
    """Join texts with commas, the first sixteen of them."""
    return ", ".join(texts[:16]) + (", …" if len(texts) > 16 else "")
