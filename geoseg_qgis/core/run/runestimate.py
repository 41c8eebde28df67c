"""What a run will take, and the sentence on it for the log."""

from __future__ import annotations

from dataclasses import dataclass

from geoseg_qgis.core.run.spoken import human_bytes, human_time
from geoseg_qgis.texts import mark, tr

_MADE = {
    "": mark("mask"),
    "scored": mark("mask with its scores"),
    "resumable": mark("mask with its journal"),
    "scored resumable": mark("mask with its scores and journal"),
    "measures": mark("raster of values"),
    "measures resumable": mark("raster of values with its journal"),
}
"""What is written, by what holds of an estimate; values have no scores."""


@dataclass(frozen=True)
class RunEstimate:
    """What a run will take.

    Attributes:
        windows: windows that go through the model, at most: those without a valid pixel do not.
        window: edge of a window, pixels.
        megapixels: pixels of the mask, in millions.
        output_bytes: what the mask, its scores and the journal, as far as they are wanted, take; likely.
        most_output_bytes: the same where nothing can be compressed.
        temporary_bytes: what chunks on their way and decoded rows take in the folder for temporary files.
        seconds: time with a loaded model; None where no run of this model on this device is known.
        resumable: whether a journal is kept beside the mask.
        scored: whether there are scores.
        measures: whether the output holds values and no classes.
    """

    windows: int
    window: int
    megapixels: float
    output_bytes: int
    most_output_bytes: int
    temporary_bytes: int
    seconds: float | None
    resumable: bool = False
    scored: bool = False
    measures: bool = False

    def sentence(self) -> str:
        """Return the estimate for the log."""
        kind = ["measures"] * self.measures + ["scored"] * (self.scored and not self.measures)
        made = tr(_MADE[" ".join(kind + ["resumable"] * self.resumable)])
        size = human_bytes(self.most_output_bytes)
        if self.output_bytes < self.most_output_bytes:
            likely = human_bytes(self.output_bytes)
            size = tr("about {likely}, at most {most}").format(likely=likely, most=size)
        windows = (
            tr("1 window of {size} pixels, {megapixels:.1f} megapixels")
            if self.windows == 1
            else tr("{count} windows of {size} pixels, {megapixels:.1f} megapixels")
        )
        time = (
            tr("how long it takes is not known yet: no run of this model on this device was measured")
            if self.seconds is None
            else tr("about {time} at the speed of the last run of this model on this device")
        )
        return tr("{windows}; {made} {size}, temporary files {temporary}; {time}.").format(
            windows=windows.format(count=self.windows, size=self.window, megapixels=self.megapixels),
            made=made,
            size=size,
            temporary=human_bytes(self.temporary_bytes),
            time=time.format(time=human_time(self.seconds or 0)),
        )
