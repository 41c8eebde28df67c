"""The assessment of a map by a reference that covers pixels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from geoseg_qgis.core.assess.assessment import PIXELS, Assessment
from geoseg_qgis.core.assess.classmap import ClassMap
from geoseg_qgis.core.assess.compare import Pairs
from geoseg_qgis.core.assess.labels import LEFT_OUT, Label, Labels
from geoseg_qgis.core.assess.matrix import ErrorMatrix
from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.texts import mark, tr

_WHOLE = 0.999  # of a mask, from which a reference counts as one of the whole mask


def assess_pixels(
    source: ClassMap,
    pairs: Pairs,
    said: str,
    own: Mapping[int, str] | None,
    texts: Mapping[int, Label] | None = None,
) -> Assessment:
    """Make an assessment, without names yet, of pixels that were counted.

    Args:
        source: the map.
        pairs: the counts.
        said: what the analyst said of labels; see `Labels`.
        own: what the reference's legend calls its values.
        texts: what a value of the reference stands for; None where it is a label itself.

    Raises:
        ChoiceError: a value is no class of the map, or nothing can be compared.
    """
    labels = Labels(source.legend, {mapped for mapped, _ in pairs.counts}, said, own)
    found: Counter[tuple[int, int]] = Counter()
    unlabelled = 0
    for (mapped, value), count in pairs.counts.items():
        reference = labels.find(value if texts is None else texts[value], count)
        if reference == LEFT_OUT:
            unlabelled += count
        else:
            found[mapped, reference] += count
    labels.check()
    if not found:
        raise ChoiceError(
            "No pixel has a class in both the mask and the reference.", "Check their places and their nodata."
        )
    reasons = ((tr("without a label"), unlabelled), (tr("on pixels without a class"), pairs.reference_only))
    left_out = tuple((reason, count) for reason, count in reasons if count)
    return Assessment("", "", PIXELS, source.legend, ErrorMatrix.of(found), None, {}, left_out, ())


def raster_note(pairs: Pairs) -> str:
    """Say what the numbers of a reference raster stand for."""
    if pairs.cover > _WHOLE:
        return tr(
            "The reference covers the whole mask: every pixel is counted and nothing is estimated, so there "
            "are no confidence intervals."
        )
    return tr(
        "The reference covers {share:.1%} of the mask. All of these pixels are counted. They are no "
        "random sample of the mask, so nothing is estimated for the rest and there are no confidence "
        "intervals."
    ).format(share=pairs.cover)


POLYGON_NOTE = mark(
    "The pixels of a polygon are no independent samples, so nothing is estimated for the whole map and there "
    "are no confidence intervals. For these, label points of “Sample points for accuracy”."
)
