"""Find the bands that a model needs in the rasters that were given; never by a silent guess."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from osgeo import gdal

from geoseg_qgis.core.band_facts import BandFacts, RasterFacts, facts_of, plain
from geoseg_qgis.core.band_search import Hit, WantedBand, candidates
from geoseg_qgis.core.bands_text import BandEntry, parse_bands_text
from geoseg_qgis.core.reading import open_raster
from geoseg_qgis.core.stack import BandSource
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
        return _as_told(
            wanted, {dataset.GetDescription(): dataset.RasterCount for dataset in opened}, entries
        )
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
    notes = []
    for evidence in dict.fromkeys(hit.evidence for hit in hits):
        pairs = [f"{band.name} is {hit.band}" for band, hit in zip(wanted, hits) if hit.evidence == evidence]
        notes.append(f"{evidence}: {'; '.join(pairs)}.")
    return BandMatch(tuple(BandSource(hit.band.path, hit.band.number) for hit in hits), tuple(notes))


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
    names = _listed([band.name for band in wanted])
    if not all(_colour_agrees(*pair) for pair in zip(wanted, bands)):
        raise _unclear(wanted, facts, f"The colours of the bands contradict the model's order ({names})")
    files = ", ".join(raster.name for raster in facts)
    note = f"No band names in {files}: the {len(bands)} bands are taken in the model's order: {names}."
    return BandMatch(tuple(BandSource(band.path, band.number) for band in bands), (note,))


def _colour_agrees(wanted: WantedBand, band: BandFacts) -> bool:
    colours = wanted.plain_names & {"red", "green", "blue"}
    return not (band.colour and colours) or band.colour in colours


def _as_told(wanted: Sequence[WantedBand], files: dict[str, int], entries: Sequence[BandEntry]) -> BandMatch:
    by_name: dict[str, BandEntry] = {}
    if entries[0].name:
        for entry in entries:
            names = [band.name for band in wanted if plain(entry.name) in band.plain_names]
            if len(names) != 1 or names[0] in by_name:
                why = "is said twice" if names else "is no band of the model"
                raise BandError(
                    f"BANDS: {entry.name} {why}.", f"Its bands are {_listed([b.name for b in wanted])}."
                )
            by_name[names[0]] = entry
    elif len(entries) == len(wanted):
        by_name = {band.name: entry for band, entry in zip(wanted, entries)}
    missing = [band.name for band in wanted if band.name not in by_name]
    if missing:
        needed = _listed([band.name for band in wanted])
        raise BandError(
            f"BANDS says where {len(entries)} bands are; the model needs {len(wanted)}: {needed}.",
            "Write one entry for each of them."
            + (f" Missing: {_listed(missing)}." if entries[0].name else ""),
        )
    sources = tuple(_told_source(by_name[band.name], files) for band in wanted)
    pairs = "; ".join(
        f"{band.name} is band {source.band} of {PurePath(source.path).name}"
        for band, source in zip(wanted, sources)
    )
    return BandMatch(sources, (f"As BANDS says: {pairs}.",))


def _told_source(entry: BandEntry, files: dict[str, int]) -> BandSource:
    asked = entry.file
    paths = [path for path in files if not asked or asked in (path, PurePath(path).name, PurePath(path).stem)]
    if len(paths) != 1:
        what = (
            f"file {asked} is {'several' if paths else 'none'} of the inputs" if asked else "several inputs"
        )
        listed = _listed([PurePath(path).name for path in files])
        raise BandError(f"BANDS, band {entry.number}: {what}.", f'Write "file:number" with one of: {listed}.')
    if entry.number > files[paths[0]]:
        raise BandError(f"BANDS asks for band {entry.number} of {paths[0]}, which has {files[paths[0]]}.")
    return BandSource(paths[0], entry.number)


def _unclear(wanted: Sequence[WantedBand], facts: Sequence[RasterFacts], problem: str) -> BandError:
    needed = [band.name for band in wanted]
    has = "; ".join(f"{raster.name} has {_described(raster)}" for raster in facts)
    first = 2 if sum(len(raster.bands) for raster in facts) > len(needed) else 1
    numbers = range(first, first + len(needed))
    named = ", ".join(f"{name}={number}" for name, number in zip(needed[:3], numbers))
    return BandError(
        f"{problem}. The model needs {len(needed)} bands: {_listed(needed)}; {has}.",
        f"Say in BANDS which they are, counted from 1 and in the model's order, for example "
        f'"{",".join(map(str, numbers))}", or by name: "{named}{", …" if len(needed) > 3 else ""}".',
    )


def _described(raster: RasterFacts) -> str:
    count = f"{len(raster.bands)} image band{'' if len(raster.bands) == 1 else 's'}"
    described = [f"{band.number} {band.description}" for band in raster.bands if band.description]
    return f"{count} ({_listed(described)})" if described else f"{count} without names"


def _listed(texts: Sequence[str]) -> str:
    return ", ".join(texts[:16]) + (", …" if len(texts) > 16 else "")
