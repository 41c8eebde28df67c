"""What a report is made from, and which bands show natural colours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from geoseg_qgis.core.mask.statistics import ClassCounts
from geoseg_qgis.core.mask.style import ClassStyle
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.stack import BandSource
from geoseg_qgis.texts import tr

_COLOURS = {"red": (620.0, 690.0), "green": (530.0, 590.0), "blue": (440.0, 515.0)}
"""Nanometres between which a band's centre lies that shows this colour."""


@dataclass(frozen=True)
class Picture:
    """Which bands of the input are shown.

    Attributes:
        bands: red, green and blue, or one for grey.
        names: of the same bands.
        crs: CRS as WKT, by path, of rasters where a person knows better than the file.
    """

    bands: tuple[BandSource, ...]
    names: tuple[str, ...]
    crs: Mapping[str, str] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """What the picture shows, for its caption."""
        colours = (
            tr("Input, natural colour ({bands})") if len(self.bands) == 3 else tr("Input, grey ({bands})")
        )
        return colours.format(bands=", ".join(self.names))


@dataclass(frozen=True)
class ReportInput:
    """What a report shows.

    Attributes:
        title: what was segmented, such as the layers' names.
        subtitle: with what and when.
        mask: path of the finished mask.
        grid: of the mask.
        classes: of the mask, in the order of the legend.
        counts: pixels and area of each class.
        picture: of the input; None for none.
        confidence: path of a raster of percent, uint8, nodata 255, on the mask's grid; empty for none.
        notes: sentences that a reader must see first.
        facts: (section, label, value) of the table at the end, in order.
        footer: a line below all.
    """

    title: str
    subtitle: str
    mask: str
    grid: Grid
    classes: tuple[ClassStyle, ...]
    counts: ClassCounts
    picture: Picture | None = None
    confidence: str = ""
    notes: tuple[str, ...] = ()
    facts: tuple[tuple[str, str, str], ...] = ()
    footer: str = ""


def shown_bands(names: Sequence[str], wavelengths: Sequence[float | None]) -> tuple[int, ...]:
    """Return the places of the bands for red, green and blue; of the first one where these are not there.

    Args:
        names: of the model's bands.
        wavelengths: their centres, nanometres; None where unknown.
    """
    found = [_place(colour, names, wavelengths) for colour in _COLOURS]
    places = tuple(place for place in found if place is not None)
    return places if len(set(places)) == 3 else (0,)


def _place(colour: str, names: Sequence[str], wavelengths: Sequence[float | None]) -> int | None:
    for place, name in enumerate(names):
        if name.casefold() == colour:
            return place
    least, greatest = _COLOURS[colour]
    for place, centre in enumerate(wavelengths):
        if centre is not None and least <= centre <= greatest:
            return place
    return None
