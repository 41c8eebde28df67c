"""The inputs of a run, opened: bands found, on one grid, with their scale and the area of interest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geoseg_qgis.core.areas.pixels import measured_areas
from geoseg_qgis.core.bands.match import BandMatch, WantedBand, match_bands
from geoseg_qgis.core.bands.paths import labels
from geoseg_qgis.core.rasters.aoi import AreaOfInterest
from geoseg_qgis.core.rasters.areafile import AreaOf, Polygons
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.reading import open_raster
from geoseg_qgis.core.rasters.scale import Scale, decide_scale
from geoseg_qgis.core.rasters.stack import BandStack
from geoseg_qgis.core.rasters.target import with_pixel_size
from geoseg_qgis.core.rasters.validity import AS_DECLARED, Nodata
from geoseg_qgis.core.run.windows import TilePlan
from geoseg_qgis.core.window import Window
from geoseg_qgis.errors import RasterError
from geoseg_qgis.models.places import shown
from geoseg_qgis.runs.request import InputRaster, SegmentRequest
from geoseg_qgis.runs.telling import Feedback
from geoseg_qgis.texts import mark, tr

_NO_AREAS = mark(
    "The mask has no CRS that measures areas: its classes are counted in pixels, not in hectares."
)
_FAR = 1.5
"""How many times finer or coarser than its model card says a model is run without a warning."""


@dataclass(frozen=True)
class Opened:
    """What a run works with; belongs to the thread that opened it.

    Attributes:
        match: where the model's bands are, and why.
        stack: the bands.
        polygons: what the area of interest was made of.
        area: the area of interest.
        scale: how values become reflectance.
        plan: the windows.
        measures: whether pixels get a value, and no class.
    """

    match: BandMatch
    stack: BandStack
    polygons: Polygons
    area: AreaOfInterest
    scale: Scale
    plan: TilePlan
    measures: bool = False

    @property
    def grid(self) -> Grid:
        """The mask's grid: the stack's, cut to the area of interest."""
        box: Window = self.area.box
        return self.stack.grid.crop(box.col, box.row, box.width, box.height)

    def notes(self) -> tuple[str, ...]:
        """Return a sentence for each thing that was decided."""
        areas = () if self.measures or measured_areas(self.grid) is not None else (tr(_NO_AREAS),)
        return (*self.match.notes, self.scale.note, f"{self._size()}{self._resampled()}", *areas)

    def _size(self) -> str:
        whole, own = self.stack.grid, self.grid
        if own == whole:
            text = (
                tr("The raster of values has {width} × {height} pixels.")
                if self.measures
                else tr("The mask has {width} × {height} pixels.")
            )
            return text.format(width=own.width, height=own.height)
        text = (
            tr("The raster of values has {width} × {height} pixels, cut from {columns} × {rows}.")
            if self.measures
            else tr("The mask has {width} × {height} pixels, cut from {columns} × {rows}.")
        )
        return text.format(width=own.width, height=own.height, columns=whole.width, rows=whole.height)

    def _resampled(self) -> str:
        if not self.stack.warped:
            return ""
        names = labels(source.path for source in self.stack.sources)
        listed = ", ".join(names[path] for path in self.stack.warped)
        text = tr("Resampled onto it ({method}): {layers}.").format(method=self.stack.method, layers=listed)
        return f" {text}"


def open_inputs(request: SegmentRequest, area_of: AreaOf, feedback: Feedback, folder: str = "") -> Opened:
    """Open what a request names; call in the run's thread.

    Args:
        request: what to run.
        area_of: gives the area of interest.
        feedback: is told.
        folder: for temporary files; empty for the system's.

    Raises:
        GeosegError: a layer cannot be read, a band is not found, the area lies outside, and the like.
    """
    layers = request.layers
    card = request.model.card
    for layer in layers:
        refuse_strange_name(layer.path)
    wanted = [WantedBand(b.name, b.aliases, b.wavelength_nm, b.sensor_names) for b in card.bands]
    match = match_bands(wanted, [layer.path for layer in layers], request.bands)
    nodata = [_nodata(layers, source.path, source.band, request.nodata) for source in match.sources]
    crs = _known_better(layers, feedback)
    stack = BandStack(match.sources, nodata, _grid(request, match, crs), request.grid.method, crs, folder)
    polygons = area_of(stack.grid)
    plan = TilePlan(stack.grid.width, stack.grid.height, card.window, request.overlap, request.merge)
    area = AreaOfInterest(stack.grid, polygons)
    scale = decide_scale(stack, request.scale)
    return Opened(match, stack, polygons, area, scale, plan, card.measures)


def refuse_strange_name(path: str) -> None:
    """Raise RasterError for a name that is not UTF-8, as old archives leave them: GDAL takes no other."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError as error:
        raise RasterError("The name of {path} is not in UTF-8.", "Rename it.", path=shown(path)) from error


def resolution_doubt(request: SegmentRequest, grid: Grid) -> str:
    """Return a warning where the pixels are far from what the model was made for; empty otherwise."""
    edge, suits = grid.pixel_size_metres(), request.model.card.resolution_m
    if edge is None or suits is None or suits[0] / _FAR <= edge <= suits[1] * _FAR:
        return ""
    return tr(
        "A pixel is {edge:.3g} m wide; the model {model} was made for {least:g} to {most:g} m. "
        "PIXEL_SIZE brings the layers to another size."
    ).format(edge=edge, model=request.model.card.id, least=suits[0], most=suits[1])


def _known_better(layers: Sequence[InputRaster], feedback: Feedback) -> dict[str, str]:
    """Return the CRS of layers that have another one in their properties than in their file, by path."""
    for layer in layers:
        if layer.crs_wkt:
            feedback.pushInfo(
                tr("The layer {layer} counts as {crs}, as its properties say.").format(
                    layer=layer.name, crs=layer.crs_name
                )
            )
    return {layer.path: layer.crs_wkt for layer in layers if layer.crs_wkt}


def _grid(request: SegmentRequest, match: BandMatch, crs: dict[str, str]) -> Grid | None:
    """Return the grid that the analyst asked for; None for the finest layer's."""
    wish = request.grid
    if not wish.target and wish.pixel_size is None:
        return None
    if wish.target:
        grid = Grid.from_dataset(open_raster(wish.target))
        grid = replace(grid, crs_wkt=crs.get(wish.target, grid.crs_wkt))
    else:
        with BandStack(match.sources, crs=crs) as stack:
            grid = stack.grid
    return grid if wish.pixel_size is None else with_pixel_size(grid, wish.pixel_size)


def _nodata(layers: Sequence[InputRaster], path: str, band: int, said: float | None) -> Nodata:
    known = next((layer.nodata.get(band, AS_DECLARED) for layer in layers if layer.path == path), AS_DECLARED)
    return known if said is None else replace(known, ranges=(*known.ranges, (said, said)))
