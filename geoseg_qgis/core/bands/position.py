"""The last resort: as many bands as the model has, without any names, are taken in its order."""

from __future__ import annotations

from collections.abc import Sequence

from geoseg_qgis.core.bands.facts import BandFacts, RasterFacts
from geoseg_qgis.core.bands.report import listed, unclear
from geoseg_qgis.core.bands.wanted import WantedBand
from geoseg_qgis.core.rasters.stack import BandSource
from geoseg_qgis.texts import tr


def by_position(
    wanted: Sequence[WantedBand], facts: Sequence[RasterFacts]
) -> tuple[tuple[BandSource, ...], str]:
    """Return the bands in the order in which they are given, and the sentence that says so.

    Raises:
        BandError: the numbers differ, or names or colours speak against it.
    """
    bands = [band for raster in facts for band in raster.bands]
    if len(facts) > 1 and any(raster.says.code for raster in facts):
        problem = tr("It is not known which sensor's bands the files hold ({names}).")
        raise unclear(wanted, facts, problem.format(names=_codes(facts)))
    if len(bands) != len(wanted) or any(band.named for band in bands):
        raise unclear(wanted, facts, tr("It is not known which bands the model's are."))
    names = listed([band.name for band in wanted])
    if not all(_colour_agrees(*pair) for pair in zip(wanted, bands)):
        problem = tr("The colours of the bands contradict the model's order ({names}).")
        raise unclear(wanted, facts, problem.format(names=names))
    note = (
        tr("No band names in {files}: the {count} bands are taken in the model's order: {names}.")
        if len(bands) > 1
        else tr("No band names in {files}: the one band is taken in the model's order: {names}.")
    )
    files = ", ".join(raster.name for raster in facts)
    note = note.format(files=files, count=len(bands), names=names)
    return tuple(BandSource(band.path, band.number) for band in bands), note


def _codes(facts: Sequence[RasterFacts]) -> str:
    return listed([raster.says.text for raster in facts if raster.says.code])


def _colour_agrees(wanted: WantedBand, band: BandFacts) -> bool:
    colours = wanted.plain_names & {"red", "green", "blue"}
    return not (band.colour and colours) or band.colour in colours
