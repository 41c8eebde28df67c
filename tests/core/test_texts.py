"""What this room says is translated whole: what is left outside of the texts is data and signs."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import numpy as np
import pytest

from geoseg_qgis.core.bands.match import WantedBand, match_bands
from geoseg_qgis.core.mask.options import creation_options
from geoseg_qgis.core.rasters.grid import Grid
from geoseg_qgis.core.rasters.plausible import doubts
from geoseg_qgis.core.rasters.scale import ScaleWish, decide_scale
from geoseg_qgis.core.rasters.stack import BandSource, BandStack
from geoseg_qgis.core.run.estimate import check_free_space
from geoseg_qgis.core.run.journal import Journal
from geoseg_qgis.core.run.runestimate import RunEstimate
from geoseg_qgis.core.values.options import value_options
from geoseg_qgis.core.values.page import ValueReport, write_value_report
from geoseg_qgis.core.values.statistics import ValueStatistics
from geoseg_qgis.errors import GeosegError

from ..spoken import outside
from .files import NORTH_UP, wkt, write_raster

BLUE, RED = WantedBand("BLUE", ("blue",), 490.0), WantedBand("RED", ("red",), 660.0)
ESTIMATE = RunEstimate(2, 512, 1.0, 10, 20, 30, 40.0)

pytestmark = pytest.mark.usefixtures("marked")


def english(text: str) -> list[str]:
    """Return the words that stand in no text."""
    return re.findall("[^\\W\\d_]+", outside(text))


def raster(folder, name: str = "a.tif", bands: tuple[str, ...] = (), dtype: str = "int16") -> str:
    data = np.full((max(1, len(bands)), 8, 8), 400, dtype)
    return write_raster(folder / name, data, descriptions=bands)


@pytest.mark.parametrize(
    ("bands", "text"),
    [
        (("x", "y"), ""),
        (("blue",), ""),
        (("blue", "blue", "red"), ""),
        ((), "1"),
        (("blue", "red"), "RED=2"),
        (("blue", "red"), "RED=2, RED=1"),
        (("blue", "red"), "PINK=2"),
        (("blue", "red"), "1,3"),
        (("blue", "red"), "BLUE=a.tif, RED=1"),
        (("blue", "red"), "BLUE=b.tif:1, RED=1"),
        (("blue", "red"), '"1'),
    ],
)
def test_an_error_about_bands(tmp_path, bands, text):
    with pytest.raises(GeosegError) as told:
        match_bands((BLUE, RED), [raster(tmp_path, bands=bands)], text)
    assert told.value.message and told.value.advice
    assert not english(str(told.value))


@pytest.mark.parametrize(
    ("names", "text"),
    [(("blue", "red"), ""), (("", ""), ""), (("blue", "red"), "2,1"), (("B2", "B4"), "")],
)
def test_a_note_on_bands(tmp_path, names, text):
    path = raster(tmp_path, "S2A_MSIL2A_x.tif" if "B2" in names else "a.tif", names)
    notes = match_bands((BLUE, RED), [path], text).notes
    assert notes
    for note in notes:
        without_bands = note.replace("BLUE", "").replace("RED", "")
        assert "«" in note and not english(without_bands)


@pytest.mark.parametrize("dtype", ["int16", "float32"])
@pytest.mark.parametrize("wish", [ScaleWish(), ScaleWish(scale=0.1), ScaleWish(offset=-0.1)])
def test_the_scale_and_doubts_about_it(tmp_path, dtype, wish):
    with BandStack([BandSource(raster(tmp_path, dtype=dtype), 1)]) as stack:
        scale = decide_scale(stack, wish)
    assert scale.warnings
    assert not english(" ".join((scale.note, *scale.warnings)))


@pytest.mark.parametrize("values", [[], [-20, -18], [3.0, 4.0], [-0.2, -0.1], [0.0001, 0.0002]])
def test_a_doubt_about_values(values):
    (doubt,) = doubts(np.array([values], np.float32), 1.0, 0.0)
    assert not english(doubt)


@pytest.mark.parametrize(
    "options",
    [
        "COMPRESS",
        "XYZZY=1",
        "COMPRES=LZW",
        "COMPRESS=BROTLI",
        "TILED=perhaps",
        "ZLEVEL=high",
        "ZLEVEL=99",
        "COMPRESS=JPEG",
        "NBITS=4",
        "ALPHA=YES",
        "JXL_DISTANCE=1",
        "TILED=NO|BLOCKXSIZE=16",
        "NUM_THREADS=0",
    ],
)
@pytest.mark.parametrize("checked", [creation_options, value_options])
def test_an_error_about_options(options, checked):
    with pytest.raises(GeosegError) as told:
        checked(options, 100, 100)
    assert not english(str(told.value))


@pytest.mark.parametrize("windows", [1, 2])
@pytest.mark.parametrize("seconds", [None, 40.0])
@pytest.mark.parametrize("kind", [{}, {"scored": True, "resumable": True}, {"measures": True}])
def test_the_estimate(windows, seconds, kind):
    assert not english(replace(ESTIMATE, windows=windows, seconds=seconds, **kind).sentence())


@pytest.mark.parametrize("needed", [{"output_bytes": 10**18}, {"most_output_bytes": 10**18}])
def test_the_room_on_a_disk(tmp_path, needed):
    try:
        told = check_free_space(replace(ESTIMATE, **needed), str(tmp_path), str(tmp_path))
    except GeosegError as error:
        told = str(error)
    assert told and not english(told)


def test_what_a_journal_is_good_for(tmp_path):
    notes = []
    for identity in ({"the model": "a"}, {"the model": "a"}, {"the model": "b"}):
        with Journal.open(tmp_path / "out.tif", identity, 10, 10) as journal:
            notes.append(journal.note)
    assert journal.changed == ("the model",), "names are compared in English"
    assert "«the model»" in notes[-1]
    assert not english(" ".join(notes))


def test_the_page_of_values(tmp_path):
    path = raster(tmp_path, dtype="float32")
    page = tmp_path / "page.html"
    grid, counts = Grid(8, 8, NORTH_UP, wkt(32633)), ValueStatistics(64, 64, 400, 400, 400, 0, 400, 400)
    facts = (("", "DATA", "DATA"),)
    write_value_report(
        str(page), ValueReport("DATA", "DATA", path, grid, "DATA", "", counts, (0, 500), facts=facts)
    )
    body = page.read_text(encoding="utf-8").partition("</style>")[2]
    shown = html.unescape(re.sub("<[^>]*>", " ", body)).replace("DATA", "")
    assert "«Pixels with a value»" in shown
    assert not english(shown)
