"""From the entries of the BANDS text to bands of the inputs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePath

from geoseg_qgis.core.bands.facts import plain
from geoseg_qgis.core.bands.search import WantedBand
from geoseg_qgis.core.bands.text import BandEntry
from geoseg_qgis.core.rasters.stack import BandSource
from geoseg_qgis.errors import BandError


def sources_as_told(
    wanted: Sequence[WantedBand], files: Mapping[str, int], entries: Sequence[BandEntry]
) -> tuple[BandSource, ...]:
    """Return where each wanted band is, as the entries of the BANDS text say.

    Args:
        wanted: the model's bands in its order.
        files: number of bands of each input, by path.
        entries: all with a name, or all without; at least one.

    Raises:
        BandError: a band is missing, unknown or said twice, or a file or its band is not there.
    """
    by_name: dict[str, BandEntry] = {}
    if entries[0].name:
        for entry in entries:
            names = [band.name for band in wanted if plain(entry.name) in band.plain_names]
            if len(names) != 1 or names[0] in by_name:
                why = "is said twice" if names else "is no band of the model"
                raise BandError(
                    f"BANDS: {entry.name} {why}.", f"Its bands are {listed([b.name for b in wanted])}."
                )
            by_name[names[0]] = entry
    elif len(entries) == len(wanted):
        by_name = {band.name: entry for band, entry in zip(wanted, entries)}
    missing = [band.name for band in wanted if band.name not in by_name]
    if missing:
        needed = listed([band.name for band in wanted])
        raise BandError(
            f"BANDS says where {len(entries)} bands are; the model needs {len(wanted)}: {needed}.",
            "Write one entry for each of them."
            + (f" Missing: {listed(missing)}." if entries[0].name else ""),
        )
    return tuple(_source(by_name[band.name], files) for band in wanted)


def _source(entry: BandEntry, files: Mapping[str, int]) -> BandSource:
    asked = entry.file
    paths = [path for path in files if not asked or asked in (path, PurePath(path).name, PurePath(path).stem)]
    if len(paths) != 1:
        what = (
            f"file {asked} is {'several' if paths else 'none'} of the inputs" if asked else "several inputs"
        )
        names = listed([PurePath(path).name for path in files])
        raise BandError(f"BANDS, band {entry.number}: {what}.", f'Write "file:number" with one of: {names}.')
    if entry.number > files[paths[0]]:
        raise BandError(f"BANDS asks for band {entry.number} of {paths[0]}, which has {files[paths[0]]}.")
    return BandSource(paths[0], entry.number)


def listed(texts: Sequence[str]) -> str:
    """Join texts with commas, the first sixteen of them."""
    return ", ".join(texts[:16]) + (", …" if len(texts) > 16 else "")
