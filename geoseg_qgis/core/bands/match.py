"""Find the bands that a model needs in the rasters that were given; never by a silent guess."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from osgeo import gdal

from geoseg_qgis.core.bands.choose import find, preferred_note
from geoseg_qgis.core.bands.facts import RasterFacts, facts_of
from geoseg_qgis.core.bands.paths import labels, same_file
from geoseg_qgis.core.bands.position import by_position
from geoseg_qgis.core.bands.report import pairs, unclear
from geoseg_qgis.core.bands.search import Hit
from geoseg_qgis.core.bands.siblings import share_sensors
from geoseg_qgis.core.bands.text import parse_bands_text
from geoseg_qgis.core.bands.told import sources_as_told
from geoseg_qgis.core.bands.wanted import WantedBand
from geoseg_qgis.core.rasters.reading import open_raster
from geoseg_qgis.core.rasters.stack import BandSource
from geoseg_qgis.texts import tr

__all__ = ["BandMatch", "WantedBand", "match_bands", "parse_bands_text"]


@dataclass(frozen=True)
class BandMatch:
    """Where the model's bands are, in its order, and a sentence for each thing that was decided."""

    sources: tuple[BandSource, ...]
    notes: tuple[str, ...]


def match_bands(
    wanted: Sequence[WantedBand], rasters: Sequence[str | gdal.Dataset], bands_text: str = ""
) -> BandMatch:
    """Find each wanted band: as the BANDS text says, else by what the files say, else by position.

    What the files say counts in this order: names of bands, a known sensor's names of bands, wavelengths,
    names of files with one band, the order of bands of a known product. Position counts only where the
    rasters have exactly as many image bands as the model and none has a name. Alpha bands are left out.

    Args:
        wanted: the model's bands in its order.
        rasters: paths, or rasters open in this thread; one that is given twice counts once.
        bands_text: what the person typed, see ``parse_bands_text``; empty for finding them.

    Raises:
        BandError: a band is missing, could be several, or the text is wrong; it says what to type instead.
        RasterError: a raster cannot be opened, or lies on no grid.
    """
    entries = parse_bands_text(bands_text)
    facts = _facts_of_all(rasters)
    names = {raster.path: raster.name for raster in facts}
    if entries:
        told = sources_as_told(wanted, facts, entries)
        return BandMatch(told, (tr("As BANDS says: {bands}.").format(bands=pairs(wanted, told, names)),))
    found = [find(band, wanted, facts) for band in wanted]
    chosen = [(hit, coarser) for hit, coarser in found if hit is not None]
    if not chosen:
        sources, note = by_position(wanted, facts)
        return BandMatch(sources, (note,))
    missing = [band.name for band, (hit, _) in zip(wanted, found) if hit is None]
    if missing:
        raise unclear(wanted, facts, tr("No band is known to be {names}.").format(names=", ".join(missing)))
    hits = [hit for hit, _ in chosen]
    _refuse_twins(wanted, facts, hits)
    sources = tuple(BandSource(hit.band.path, hit.band.number) for hit in hits)
    notes = preferred_note(chosen)
    for evidence in dict.fromkeys(hit.evidence for hit in hits):
        said = [number for number, hit in enumerate(hits) if hit.evidence == evidence]
        told_pairs = pairs([wanted[number] for number in said], [sources[number] for number in said], names)
        notes.append(f"{evidence}: {told_pairs}.")
    return BandMatch(sources, tuple(notes))


def _facts_of_all(rasters: Sequence[str | gdal.Dataset]) -> list[RasterFacts]:
    different: dict[str, str | gdal.Dataset] = {}
    for raster in rasters:
        path = raster if isinstance(raster, str) else raster.GetDescription()
        different.setdefault(same_file(path) or str(len(different)), raster)
    opened = [open_raster(raster) if isinstance(raster, str) else raster for raster in different.values()]
    shown = labels(dataset.GetDescription() for dataset in opened)
    return share_sensors([facts_of(dataset, shown[dataset.GetDescription()]) for dataset in opened])


def _refuse_twins(wanted: Sequence[WantedBand], facts: Sequence[RasterFacts], hits: Sequence[Hit]) -> None:
    """Raise a BandError where one band would be two of the model's."""
    for hit in hits:
        twins = [other.name for other, same in zip(wanted, hits) if same.band == hit.band]
        if len(twins) > 1:
            problem = tr("One band would be several of the model's ({names}): {band}.")
            raise unclear(wanted, facts, problem.format(names=", ".join(twins), band=hit.band))
