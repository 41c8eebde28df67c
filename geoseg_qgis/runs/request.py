"""What a run is asked to do, as plain values that any thread may hold."""

from __future__ import annotations

from dataclasses import dataclass, field

from geoseg_qgis.core.bands.paths import place_of
from geoseg_qgis.core.rasters.scale import ScaleWish
from geoseg_qgis.core.rasters.validity import Nodata
from geoseg_qgis.core.run.windows import CENTRE, TilePlan
from geoseg_qgis.engine.pool import IDLE_SECONDS
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.models.catalogue import ResolvedModel

DEFAULT_OVERLAP = TilePlan.overlap
"""Pixels that neighbouring windows share; from docs/benchmarks/seams.md."""
DEFAULT_MERGE = CENTRE
DEFAULT_RESAMPLING = "bilinear"


@dataclass(frozen=True)
class InputRaster:
    """A raster to segment.

    Attributes:
        name: what people call it.
        path: what GDAL opens.
        nodata: by band (from 1), what a person said of it.
        crs_wkt: the CRS that counts instead of the file's; empty for the file's.
        crs_name: what people call that CRS.
        origin: of a layer that was written to ``path`` for the run alone, what QGIS reads; empty for a file.
    """

    name: str
    path: str
    nodata: dict[int, Nodata] = field(default_factory=dict)
    crs_wkt: str = ""
    crs_name: str = ""
    origin: str = ""

    @classmethod
    def of(cls, path: str) -> InputRaster:
        """Return what GDAL opens under a path, called by the file's name: an address may hold secrets."""
        return cls(place_of(path).name, path)


@dataclass(frozen=True)
class GridWish:
    """What is said of the run's grid.

    Attributes:
        target: raster whose grid is taken; empty for the finest input's.
        pixel_size: edge of a pixel in units of the grid's CRS; None as it is.
        method: how layers on other grids are resampled.
    """

    target: str = ""
    pixel_size: float | None = None
    method: str = DEFAULT_RESAMPLING


PIXELS, HECTARES = "pixels", "hectares"


@dataclass(frozen=True)
class ResultWish:
    """What becomes of the model's answer; by default the most probable class of each pixel, as it is.

    Attributes:
        threshold: pixels whose class has a smaller probability, 0 to 1, are uncertain.
        keeps_uncertain: whether these get a class of their own; otherwise they are nodata.
        positive: of a model of two classes, the probability from which a pixel is of the second one, 0 to 1;
            0 where the more probable one wins.
        majority: width of a majority filter, pixels, odd; 0 for none.
        smallest: smallest patch that stays; 0 for all.
        unit: of ``smallest``, ``pixels`` or ``hectares``.
    """

    threshold: float = 0.0
    keeps_uncertain: bool = True
    positive: float = 0.0
    majority: int = 0
    smallest: float = 0.0
    unit: str = PIXELS


@dataclass(frozen=True)
class Beside:
    """Paths of what a run makes beside the mask; empty for what it does not.

    Attributes:
        confidence: GeoTIFF of the probability of each pixel's class, percent.
        probabilities: GeoTIFF with a band for each class, percent.
        report: HTML page.
    """

    confidence: str = ""
    probabilities: str = ""
    report: str = ""


@dataclass(frozen=True)
class SegmentRequest:
    """Everything a run needs besides the area of interest.

    Attributes:
        layers: the input.
        bands: the BANDS text, empty to find them.
        model: checked, with its card.
        engine: how the engine runs; its device may still be ``auto``. Counts only without a server.
        engine_kind: what the engine is installed for, ``cpu`` or ``cuda``; None where it is the user's own.
        server: that runs the model instead of an engine of this machine; None without.
        server_key: that the server wants.
        grid: where the mask lies.
        scale: how values become reflectance.
        nodata: one more value that means nodata in every band, or None.
        overlap: pixels that neighbouring windows share.
        merge: what becomes of pixels that several windows see.
        result: what becomes of the model's answer.
        options: creation options of the mask, as in the gdal provider.
        resume: keep what is finished when the run stops, and go on there.
        speeds: seconds that a window took in earlier runs with this model, by device.
        load_seconds: seconds that loading this model took last time, by device.
        batches: windows in one forward that were found to fit into memory with this model, by device.
        idle_seconds: how long the engine stays without work.
        temporary: folder for temporary files; empty for the system's.
        warning: what is known before the run and should be said; empty for nothing.
    """

    layers: tuple[InputRaster, ...]
    bands: str
    model: ResolvedModel
    engine: EngineSettings
    engine_kind: str | None = None
    server: ServerSettings | None = None
    server_key: str = field(default="", repr=False)
    grid: GridWish = field(default_factory=GridWish)
    scale: ScaleWish = field(default_factory=ScaleWish)
    nodata: float | None = None
    overlap: int = DEFAULT_OVERLAP
    merge: str = DEFAULT_MERGE
    result: ResultWish = field(default_factory=ResultWish)
    options: str = ""
    resume: bool = False
    speeds: dict[str, float] = field(default_factory=dict)
    load_seconds: dict[str, float] = field(default_factory=dict)
    batches: dict[str, float] = field(default_factory=dict)
    idle_seconds: float = IDLE_SECONDS
    temporary: str = ""
    warning: str = ""
