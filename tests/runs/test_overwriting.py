"""No output replaces an input, a part of one, or another output; that is said before an engine starts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from osgeo import gdal

from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.runs.overwriting import refuse_overwriting
from geoseg_qgis.runs.request import Beside, GridWish, InputRaster
from geoseg_qgis.runs.segment import segment

from .conftest import Feedback


@pytest.fixture
def here(tmp_path, chip):
    """A folder with a scene, a VRT of a VRT of it, a link to it, a GeoPackage with a raster."""
    chip("scene.tif")
    folder = tmp_path / "in"
    gdal.BuildVRT(str(folder / "inner.vrt"), [str(folder / "scene.tif")]).FlushCache()
    gdal.BuildVRT(str(folder / "outer.vrt"), [str(folder / "inner.vrt")]).FlushCache()
    (folder / "link.tif").symlink_to(folder / "scene.tif")
    (folder / "sub").mkdir()
    gdal.Translate(str(folder / "tiles.gpkg"), str(folder / "scene.tif"), bandList=[1], format="GPKG")
    return folder


@pytest.mark.parametrize(
    ("output", "source"),
    [
        ("scene.tif", "scene.tif"),
        ("sub/../scene.tif", "scene.tif"),
        ("link.tif", "scene.tif"),
        ("scene.tif", "link.tif"),
        ("scene.tif", "outer.vrt"),
        ("inner.vrt", "outer.vrt"),
        ("tiles.gpkg", "GPKG:{}/tiles.gpkg:tiles"),
        ("tiles.gpkg", 'GPKG:"{}/tiles.gpkg":tiles'),
        ("areas.gpkg", "{}/areas.gpkg|layername=fields"),
        ("labels.shp", "labels.shp"),
    ],
)
def test_an_input_and_what_it_is_made_of_are_refused(here, output, source):
    source = source.format(here) if "{}" in source else str(here / source)
    with pytest.raises(ChoiceError, match="is an input too"):
        refuse_overwriting({"OUTPUT": str(here / "other.tif"), "REPORT": str(here / output)}, ["", source])


@pytest.mark.parametrize("second", ["mask.tif", "sub/../mask.tif", "./mask.tif"])
def test_two_outputs_of_one_name_are_refused(here, second):
    outputs = {"OUTPUT": str(here / "mask.tif"), "CONFIDENCE": "", "REPORT": f"{here}/{second}"}
    with pytest.raises(ChoiceError, match="OUTPUT and REPORT are both"):
        refuse_overwriting(outputs, [])


def test_other_names_pass(here):
    outputs = {"OUTPUT": str(here / "sub" / "scene.tif"), "CONFIDENCE": "", "REPORT": str(here / "page.html")}
    refuse_overwriting(outputs, [str(here / "outer.vrt"), f"GPKG:{here}/tiles.gpkg:tiles", "buy:milk", ""])


@pytest.mark.parametrize("name", ["OUTPUT", "confidence", "probabilities", "report", "target"])
def test_a_run_says_so_before_an_engine_starts(here, request_for, tmp_path, monkeypatch, name):
    monkeypatch.setattr(POOL, "_make", pytest.fail)
    victim = here / "scene.tif"
    before = victim.read_bytes()
    layers = (InputRaster("scene", str(here / "outer.vrt")),)
    output, beside, grid = str(tmp_path / "mask.tif"), Beside(), GridWish()
    if name in ("OUTPUT", "target"):
        output = str(victim)
    else:
        beside = replace(beside, **{name: str(victim)})
    if name == "target":
        victim = victim.rename(here / "grid.tif")
        output, grid = str(victim), GridWish(str(victim))
        Path(here / "scene.tif").write_bytes(before)
    with pytest.raises(ChoiceError, match="is an input too"):
        segment(replace(request_for(), layers=layers, grid=grid), output, Feedback(), beside=beside)
    assert victim.read_bytes() == before
