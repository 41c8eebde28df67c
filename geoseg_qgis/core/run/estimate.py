"""What a run will take, told before it starts: windows, time, and room on disk."""

from __future__ import annotations

import shutil
from pathlib import Path

from geoseg_qgis.core.run.runestimate import RunEstimate
from geoseg_qgis.core.run.spoken import human_bytes
from geoseg_qgis.core.temporary import ADVICE
from geoseg_qgis.errors import OutputError
from geoseg_qgis.texts import mark, tr

# Bytes for each pixel, measured: a mask of the demo model takes 0.11 with its overviews, the true classes of
# eight simulated scenes (1024 x 1024 pixels of 10 m, with clouds) 0.11 to 0.18 as DEFLATE with overviews, and
# as much in the journal, packed faster and without them. Noise of seven classes takes 0.50.
_COMPRESSED = 0.2
_PLAIN = 4 / 3  # one byte, and a third of one for the overviews
# Of scores with their overviews, measured: confidences take 0.7 (a Landsat chip) to 1.4 (a simulated scene),
# the probabilities of seven classes 1.9 and 2.7.
_CONFIDENCE, _PROBABILITIES = 1.0, 2.3
# Of float32 values with their overviews, measured: 2.7 (half precision) to 3.2 (smooth) and 4.4 (noise), and
# 2.3 to 3.6 in the journal; at most four bytes, a third of it for the overviews, and what LZW makes of noise.
_VALUES, _VALUES_JOURNAL, _PLAIN_VALUES = 4.0, 3.6, 6.0
_PLAIN_SCORES = 1.4  # of a band of noise, which is a little larger packed than unpacked
_PATCHES = 0.4  # bytes in the temporary folder for each pixel of a mask that is sieved: 40 for each patch


def estimate_run(
    *,
    pixels: int,
    windows: int,
    window: int,
    chunk_bytes: int,
    chunks_at_once: int,
    kept_bytes: int = 0,
    compressed: bool = True,
    resumable: bool = False,
    confidence: bool = False,
    probabilities: int = 0,
    cleaned: int = 0,
    measures: bool = False,
    seconds_per_window: float | None = None,
) -> RunEstimate:
    """Estimate a run from plain numbers.

    Args:
        pixels: of the mask.
        windows: that go through the model.
        window: edge of a window, pixels.
        chunk_bytes: a chunk's temporary file with its validity, and its mask.
        chunks_at_once: chunks on disk at one time, at most.
        kept_bytes: other temporary files.
        compressed: whether the mask is.
        resumable: whether a journal is kept beside the mask.
        confidence: whether the confidence is written.
        probabilities: bands of probabilities that are written; 0 where they are not.
        cleaned: filters that the mask goes through, 0 to 2.
        measures: whether float32 values are written instead of a mask.
        seconds_per_window: how long a window took in the last run like this one; None where there was none.
    """
    packed, plain = (_VALUES, _PLAIN_VALUES) if measures else (_COMPRESSED, _PLAIN)
    likely, most = pixels * (packed if compressed else plain), pixels * plain
    scores = _CONFIDENCE * confidence + _PROBABILITIES * bool(probabilities)
    likely, most = likely + pixels * scores, most + pixels * _PLAIN_SCORES * (confidence + probabilities)
    if cleaned:  # the raw mask lies beside the clean one, which alone has overviews
        likely, most = likely + pixels * (_COMPRESSED if compressed else 1), most + pixels
    if resumable:  # it holds what the engine gives: the probabilities, of which the confidence follows
        given = _PROBABILITIES if probabilities else scores
        likely += pixels * (_VALUES_JOURNAL if measures else _COMPRESSED + given)
        most += pixels * (4.1 if measures else 1 + (probabilities or confidence))
    # when the chunks are gone: what a sieve knows of the patches, and of two filters the mask between
    between = pixels * (_PATCHES * (cleaned > 0) + _COMPRESSED * (cleaned > 1))
    return RunEstimate(
        windows=windows,
        window=window,
        megapixels=pixels / 1e6,
        output_bytes=round(likely),
        most_output_bytes=round(most),
        temporary_bytes=max(chunk_bytes * chunks_at_once + kept_bytes, round(between)),
        seconds=None if seconds_per_window is None else windows * seconds_per_window,
        resumable=resumable,
        scored=confidence or probabilities > 0,
        measures=measures,
    )


def check_free_space(estimate: RunEstimate, output_folder: str, temporary_folder: str) -> str:
    """Return a warning where a mask that does not compress would not fit; empty where it would.

    Args:
        estimate: of the run.
        output_folder: takes the mask; where it does not exist yet, the nearest folder above counts.
        temporary_folder: takes the chunks; may be on the same file system.

    Raises:
        OutputError: what the run likely needs is not free.
    """
    output, temporary = _existing(output_folder), _existing(temporary_folder)
    likely, most = estimate.output_bytes, estimate.most_output_bytes
    together = _device(output) == _device(temporary)
    if together:
        likely, most = likely + estimate.temporary_bytes, most + estimate.temporary_bytes
    else:
        _check_temporary(estimate.temporary_bytes, temporary_folder, shutil.disk_usage(temporary).free)
    free = shutil.disk_usage(output).free
    if likely > free:
        raise OutputError(
            mark(
                "The run needs about {size} in {folder} with the temporary files in {temporary}, "
                "and {free} are free."
            )
            if together
            else mark("The run needs about {size} in {folder}, and {free} are free."),
            "Free some space, or choose another folder for the output.",
            size=human_bytes(likely),
            folder=output_folder,
            temporary=temporary_folder,
            free=human_bytes(free),
        )
    if most > free:
        warning = (
            tr(
                "{folder} has {free} free. That is likely enough, but a mask that hardly compresses would "
                "need {size} with the temporary files in {temporary}."
            )
            if together
            else tr(
                "{folder} has {free} free. That is likely enough, but a mask that hardly compresses would "
                "need {size}."
            )
        )
        return warning.format(
            size=human_bytes(most), folder=output_folder, temporary=temporary_folder, free=human_bytes(free)
        )
    return ""


def _check_temporary(needed: int, folder: str, free: int) -> None:
    if needed > free:
        raise OutputError(
            "The run needs {size} for temporary files in {folder}, and {free} are free.",
            ADVICE,
            size=human_bytes(needed),
            folder=folder,
            free=human_bytes(free),
        )


def _existing(folder: str) -> Path:
    path = Path(folder).absolute()
    while not path.is_dir() and path != path.parent:
        path = path.parent
    return path


def _device(path: Path) -> int:
    return path.stat().st_dev
