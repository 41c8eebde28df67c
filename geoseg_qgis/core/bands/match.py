"""Find the bands that a model needs in the rasters that were given; never by a silent guess."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from osgeo import gdal

from geoseg_qgis.core.bands.facts import BandFacts, RasterFacts, facts_of
from geoseg_qgis.core.bands.search import Hit, WantedBand, candidates
from geoseg_qgis.core.bands.text import parse_bands_text
from geoseg_qgis.core.bands.told import listed, sources_as_told
from geoseg_qgis.core.rasters.reading import open_raster
from geoseg_qgis.core.rasters.stack import BandSource
from geoseg_qgis.errors import BandError

__all__ = ["BandMatch", "WantedBand", "match_bands", "parse_bands_text"]


@dataclass(frozen=True)
class BandMatch:
    """Where the model's bands are, in its order, and a sentence for each thing that was decided."""

    sources: tuple[BandSource, ...]
    notes: tuple[str, ...]


def match_bands(
    wanted: Sequence[WantedBand], rasters: Sequence[str | gdal.Dataset], bands_text: str = ""
) -> BandMatch:
    """Find each wanted band: as the BANDS text says, else by name, sensor or wavelength, else by position.

    Position counts only where the rasters have exactly as many image bands as the model and none has a name;
    alpha bands are left out.

    Args:
        wanted: the model's bands in its order.
        rasters: paths, or rasters open in this thread.
        bands_text: what the person typed, see ``parse_bands_text``; empty for finding them.

    Raises:
        BandError: a band is missing, could be several, or the text is wrong; it says what to type instead.
        RasterError: a raster cannot be opened.
    """
    opened = [open_raster(raster) if isinstance(raster, str) else raster for raster in rasters]
    entries = parse_bands_text(bands_text)
    if entries:
        counts = {dataset.GetDescription(): dataset.RasterCount for dataset in opened}
        told = sources_as_told(wanted, counts, entries)
        return BandMatch(told, (f"As BANDS says: {_pairs(wanted, told)}.",))
    facts = [facts_of(dataset) for dataset in opened]
    found = [_find(band, wanted, facts) for band in wanted]
    hits = [hit for hit in found if hit is not None]
    if not hits:
        return _by_position(wanted, facts)
    missing = [band.name for band, hit in zip(wanted, found) if hit is None]
    if missing:
        raise _unclear(wanted, facts, f"No band is known to be {', '.join(missing)}")
    for _band, hit in zip(wanted, hits):
        twins = [other.name for other, same in zip(wanted, hits) if same.band == hit.band]
        if len(twins) > 1:
            raise _unclear(wanted, facts, f"{hit.band} would be both {' and '.join(twins)}")
    sources = tuple(BandSource(hit.band.path, hit.band.number) for hit in hits)
    notes = []
    for evidence in dict.fromkeys(hit.evidence for hit in hits):
        said = [number for number, hit in enumerate(hits) if hit.evidence == evidence]
        pairs = _pairs([wanted[number] for number in said], [sources[number] for number in said])
        notes.append(f"{evidence}: {pairs}.")
    return BandMatch(sources, tuple(notes))


def _find(band: WantedBand, wanted: Sequence[WantedBand], facts: Sequence[RasterFacts]) -> Hit | None:
    """Return the one band that answers by the strongest evidence there is, or None."""
    for by_raster in zip(*(candidates(band, raster) for raster in facts)):
        hits = [hit for hits in by_raster for hit in hits]
        if len(hits) > 1:
            listed = "; ".join(str(hit.band) for hit in hits)
            raise _unclear(wanted, facts, f"{band.name} could be any of: {listed}")
        if hits:
            return hits[0]
    return None


def _by_position(wanted: Sequence[WantedBand], facts: Sequence[RasterFacts]) -> BandMatch:
    bands = [band for raster in facts for band in raster.bands]
    if len(bands) != len(wanted) or any(band.named for band in bands):
        raise _unclear(wanted, facts, "It is not known which bands the model's are")
    names = listed([band.name for band in wanted])
    if not all(_colour_agrees(*pair) for pair in zip(wanted, bands)):
        raise _unclear(wanted, facts, f"The colours of the bands contradict the model's order ({names})")
    files = ", ".join(raster.name for raster in facts)
    note = f"No band names in {files}: the {len(bands)} bands are taken in the model's order: {names}."
    return BandMatch(tuple(BandSource(band.path, band.number) for band in bands), (note,))


def _colour_agrees(wanted: WantedBand, band: BandFacts) -> bool:
    colours = wanted.plain_names & {"red", "green", "blue"}
    return not (band.colour and colours) or band.colour in colours


def _unclear(wanted: Sequence[WantedBand], facts: Sequence[RasterFacts], problem: str) -> BandError:
    needed = [band.name for band in wanted]
    has = "; ".join(f"{raster.name} has {_described(raster)}" for raster in facts)
    first = 2 if sum(len(raster.bands) for raster in facts) > len(needed) else 1
    numbers = range(first, first + len(needed))
    named = ", ".join(f"{name}={number}" for name, number in zip(needed[:3], numbers))
    return BandError(
        f"{problem}. The model needs {len(needed)} bands: {listed(needed)}; {has}.",
        f"Say in BANDS which they are, counted from 1 and in the model's order, for example "
        f'"{",".join(map(str, numbers))}", or by name: "{named}{", …" if len(needed) > 3 else ""}".',
    )


def _pairs(wanted: Sequence[WantedBand], sources: Sequence[BandSource]) -> str:
    """Return "BLUE is band 2, GREEN is band 3 of scene.tif", file by file."""
    texts = []
    for path in dict.fromkeys(source.path for source in sources):
        pairs = [
            f"{band.name} is band {source.band}"
            for band, source in zip(wanted, sources)
            if source.path == path
        ]
        texts.append(f"{', '.join(pairs)} of {PurePath(path).name}")
    return "; ".join(texts)


def _described(raster: RasterFacts) -> str:
    count = f"{len(raster.bands)} image band{'' if len(raster.bands) == 1 else 's'}"
    described = [f"{band.number} {band.description}" for band in raster.bands if band.description]
    return f"{count} ({listed(described)})" if described else f"{count} without names"
