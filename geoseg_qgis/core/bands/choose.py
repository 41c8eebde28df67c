"""From the bands that answer to a wanted one to the one that is taken: the finest of a product, or none."""

from __future__ import annotations

from collections.abc import Sequence

from geoseg_qgis.core.bands.facts import RasterFacts
from geoseg_qgis.core.bands.report import unclear
from geoseg_qgis.core.bands.search import Hit, candidates
from geoseg_qgis.core.bands.wanted import WantedBand
from geoseg_qgis.texts import tr


def find(
    band: WantedBand, wanted: Sequence[WantedBand], facts: Sequence[RasterFacts]
) -> tuple[Hit | None, tuple[RasterFacts, ...]]:
    """Return the one band that answers by the strongest evidence there is, or None.

    With it come the coarser rasters of the same band that it was preferred to.

    Raises:
        BandError: several answer equally well.
    """
    for hits in candidates(band, facts):
        if not hits:
            continue
        best = _finest(hits)
        if len(best) > 1:
            bands = "; ".join(str(hit.band) for hit in best)
            problem = tr("{name} could be any of: {bands}.").format(name=band.name, bands=bands)
            raise unclear(wanted, facts, problem)
        return best[0], tuple(hit.raster for hit in hits if hit is not best[0])
    return None, ()


def _finest(hits: Sequence[Hit]) -> list[Hit]:
    """Return the hits of the finest pixels, where all are one band of one product; else all."""
    if len({hit.raster.product_band for hit in hits}) > 1:
        return list(hits)
    area = min(hit.raster.pixel_area for hit in hits)
    return [hit for hit in hits if hit.raster.pixel_area <= area * 1.0001]


def preferred_note(chosen: Sequence[tuple[Hit, tuple[RasterFacts, ...]]]) -> list[str]:
    """Return a sentence about bands that are there at several resolutions; none where there are no such."""
    pairs = [
        tr("{file} rather than {others}").format(
            file=hit.raster.name, others=", ".join(raster.name for raster in coarser)
        )
        for hit, coarser in chosen
        if coarser
    ]
    files = "; ".join(dict.fromkeys(pairs))
    note = tr("Of several resolutions of one band the finest is taken: {files}.")
    return [note.format(files=files)] if files else []
