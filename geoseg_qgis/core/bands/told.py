"""From the entries of the BANDS text to bands of the inputs."""

from __future__ import annotations

from collections.abc import Sequence

from geoseg_qgis.core.bands.facts import RasterFacts
from geoseg_qgis.core.bands.paths import meant_by
from geoseg_qgis.core.bands.plain import plain
from geoseg_qgis.core.bands.report import described, listed, quoted
from geoseg_qgis.core.bands.text import BandEntry
from geoseg_qgis.core.bands.wanted import WantedBand
from geoseg_qgis.core.rasters.stack import BandSource
from geoseg_qgis.errors import BandError
from geoseg_qgis.texts import mark, tr


def sources_as_told(
    wanted: Sequence[WantedBand], facts: Sequence[RasterFacts], entries: Sequence[BandEntry]
) -> tuple[BandSource, ...]:
    """Return where each wanted band is, as the entries of the BANDS text say.

    Args:
        wanted: the model's bands in its order.
        facts: the inputs.
        entries: all with a name, or all without; at least one.

    Raises:
        BandError: a band is missing, unknown or said twice, or a file or its band is not there.
    """
    by_name: dict[str, BandEntry] = {}
    if entries[0].name:
        for entry in entries:
            names = [band.name for band in wanted if plain(entry.name) in band.plain_names]
            if len(names) != 1 or names[0] in by_name:
                raise BandError(
                    mark("BANDS: {name} is said twice.")
                    if names
                    else mark("BANDS: {name} is no band of the model."),
                    "The model's bands are {names}.",
                    name=entry.name,
                    names=listed([band.name for band in wanted]),
                )
            by_name[names[0]] = entry
    elif len(entries) == len(wanted):
        by_name = {band.name: entry for band, entry in zip(wanted, entries)}
    found = {name: _source(entry, facts) for name, entry in by_name.items()}
    missing = [band.name for band in wanted if band.name not in found]
    if missing:
        raise _too_few(wanted, entries, facts, missing if entries[0].name else [])
    return tuple(found[band.name] for band in wanted)


def _too_few(
    wanted: Sequence[WantedBand],
    entries: Sequence[BandEntry],
    facts: Sequence[RasterFacts],
    missing: Sequence[str],
) -> BandError:
    for entry in entries:
        if entry.number is None:
            _source(entry, facts)  # a word that is no file is what is wrong, not the count
    problem = (
        tr("BANDS says where {found} bands are; the model needs {count}: {names}.")
        if len(entries) > 1
        else tr("BANDS says where 1 band is; the model needs {count}: {names}.")
    )
    advice = (
        tr("Write one entry for each of them. Missing: {names}.")
        if missing
        else tr("Write one entry for each of them.")
    )
    names = listed([band.name for band in wanted])
    return BandError(
        "{problem}",
        "{advice}",
        problem=problem.format(found=len(entries), count=len(wanted), names=names),
        advice=advice.format(names=listed(missing)),
    )


def _source(entry: BandEntry, facts: Sequence[RasterFacts]) -> BandSource:
    raster, number = _raster_and_number(entry, facts)
    if number is None and len(raster.bands) == 1:
        number = raster.bands[0].number
    if number is None:
        raise BandError(
            "BANDS says {file} without a band, and it has {bands}.",
            "Write {entry}, for example.",
            file=entry.file,
            bands=described(raster),
            entry=f"{quoted(entry.file)}:1",
        )
    if number not in [band.number for band in raster.bands]:
        raise BandError(
            "BANDS asks for band {number} of {file}, which has {bands}.",
            "Bands are counted from 1, and transparency is none.",
            number=number,
            file=raster.name,
            bands=described(raster),
        )
    return BandSource(raster.path, number)


def _raster_and_number(entry: BandEntry, facts: Sequence[RasterFacts]) -> tuple[RasterFacts, int | None]:
    by_path = {raster.path: raster for raster in facts}
    paths, number = (meant_by(entry.file, by_path) if entry.file else list(by_path)), entry.number
    if not paths and number is not None:  # "GPKG:a.gpkg:2" may be a layer that is called 2
        paths, number = meant_by(entry.place, by_path), None
    if len(paths) == 1:
        return by_path[paths[0]], number
    names = listed([quoted(by_path[path].name) for path in paths or by_path])
    if not entry.file:
        problem = tr("BANDS: band {entry} could be in any of several inputs.").format(entry=entry.number)
    elif paths:
        problem = tr("BANDS: {entry} could be several of the inputs.").format(entry=entry.file)
    else:
        problem = tr("BANDS: {entry} names no band: there is no such file among the inputs.")
        problem = problem.format(entry=entry.place)
    raise BandError("{problem}", 'Write "file:band" with one of: {names}.', problem=problem, names=names)
