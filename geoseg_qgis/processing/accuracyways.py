"""The three ways to assess a mask: with a raster, with polygons, with points."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qgis.core import QgsProcessingFeedback

from geoseg_qgis.core.assess.assessment import Assessment
from geoseg_qgis.core.assess.classmap import ClassMap
from geoseg_qgis.core.assess.compare import count_pairs
from geoseg_qgis.core.assess.pixelwise import POLYGON_NOTE, assess_pixels, raster_note
from geoseg_qgis.core.assess.pointwise import PointClasses, Strata, assess_points
from geoseg_qgis.core.assess.references import PolygonReference, RasterReference
from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.processing.accuracysamples import LabelledLayer, LabelledPoint
from geoseg_qgis.processing.classlayer import ClassLayer
from geoseg_qgis.processing.progressbar import steps
from geoseg_qgis.texts import tr


@dataclass(frozen=True)
class Comparison:
    """An assessment, and of points what was found for each.

    Attributes:
        assessment: complete but for the name of the mask.
        layer: of the points; None without.
        points: of that layer.
        classes: of these points.
    """

    assessment: Assessment
    layer: LabelledLayer | None = None
    points: tuple[LabelledPoint, ...] = ()
    classes: PointClasses | None = None


def by_raster(
    source: ClassMap, reference: ClassLayer, said: str, feedback: QgsProcessingFeedback
) -> Comparison:
    """Compare a mask with a classified raster.

    Args:
        source: the mask.
        reference: the raster.
        said: what the analyst said of its values.
        feedback: of the run.
    """
    raster = reference.open()
    pairs = count_pairs(source, RasterReference(raster, source.grid), steps(feedback))
    found = assess_pixels(source, pairs, said, raster.legend.names)
    return Comparison(replace(found, reference=reference.name, notes=(raster_note(pairs),)))


def by_polygons(
    source: ClassMap, layer: LabelledLayer, said: str, feedback: QgsProcessingFeedback
) -> Comparison:
    """Compare a mask with labelled polygons; see `by_raster`."""
    polygons, texts = layer.polygons(source.grid)
    if not polygons:
        raise ChoiceError(
            "No polygon of {layer} has a label.", "Fill its field, or choose another.", layer=layer.name
        )
    reference = PolygonReference(source.grid, polygons)
    pairs = count_pairs(source, reference, steps(feedback))
    found = assess_pixels(source, pairs, said, None, texts)
    contested = ((tr("in polygons that contradict each other"), reference.contested),)
    left_out = found.left_out + (contested if reference.contested else ())
    return Comparison(replace(found, reference=layer.name, notes=(tr(POLYGON_NOTE),), left_out=left_out))


def by_points(
    source: ClassMap,
    layer: LabelledLayer,
    said: str,
    wanted: tuple[bool, ClassLayer | None],
    feedback: QgsProcessingFeedback,
) -> Comparison:
    """Compare a mask with labelled points.

    Args:
        source: the mask.
        layer: the points.
        said: what the analyst said of their labels.
        wanted: whether to estimate for the whole map, and the mask that the points were drawn from, where
            it is another one.
        feedback: of the run.
    """
    points = layer.points()
    places = layer.coordinates(points, source.grid)
    strata = None
    if wanted[1] is not None:
        drawn_from = ClassMap(wanted[1].open())
        strata = Strata(drawn_from, layer.coordinates(points, drawn_from.grid))
    labels = [point.label for point in points]
    found, classes = assess_points(source, places, labels, said, wanted[0], strata, steps(feedback))
    return Comparison(replace(found, reference=layer.name), layer, tuple(points), classes)
