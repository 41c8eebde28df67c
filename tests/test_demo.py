"""What `make demo` says of a mask is what the mask says of itself: nothing is counted or measured again."""

from __future__ import annotations

import pytest

pytest.importorskip("osgeo.gdal")
from osgeo import gdal

import summary
from example_picture import middle
from geoseg_qgis.core.mask.attributes import describe_attributes
from geoseg_qgis.core.mask.statistics import ClassCounts
from geoseg_qgis.core.mask.style import class_styles
from mask_facts import MaskClass, classes_of

from .core.files import wkt

STYLES = class_styles([(0, "Water", "#1f78b4"), (3, "Built-up", "#e31a1c")])
LOG = """----------------
Results
----------------

DEVICE:\tcpu
WINDOWS:\t1
LOAD_SECONDS:\t2
RUN_SECONDS:\t3
WORKER_PEAK_MB:\t4
"""


def mask(path, areas: dict[int, float] | None) -> gdal.Dataset:
    """A mask of 40 000 x 40 000 pixels that holds none of them, only what it says of itself."""
    options = ["SPARSE_OK=YES", "TILED=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 40_000, 40_000, 1, options=options)
    dataset.SetGeoTransform((0.0, 10.0, 0.0, 0.0, 0.0, -10.0))
    dataset.SetProjection(wkt(2263))  # New York, in feet
    describe_attributes(dataset, STYLES, ClassCounts({0: 1_200_000_000, 3: 2}, 1_600_000_000, areas))
    return dataset


def test_pixels_and_hectares_are_those_of_the_attribute_table(tmp_path):
    mask(tmp_path / "mask.tif", {0: 20_000.0})
    assert classes_of(gdal.Open(str(tmp_path / "mask.tif"))) == [
        MaskClass(0, "Water", (31, 120, 180), 1_200_000_000, 2.0),
        MaskClass(3, "Built-up", (227, 26, 28), 2, 0.0),
    ]


@pytest.mark.parametrize(("areas", "said"), [({0: 20_000.0}, "2.0 ha"), (None, "1,200,000,000 pixels")])
def test_the_summary_says_them(tmp_path, capsys, areas, said):
    mask(tmp_path / "mask.tif", areas)
    (tmp_path / "log").write_text(LOG)
    summary.main(tmp_path / "log", tmp_path / "mask.tif")
    water = next(line for line in capsys.readouterr().out.splitlines() if "Water" in line)
    assert said in water and "100.0%" in water


def test_a_part_of_a_mask_has_its_colours(tmp_path):
    mask(tmp_path / "mask.tif", None)
    small = gdal.Translate(str(tmp_path / "small.tif"), str(tmp_path / "mask.tif"), srcWin=[0, 0, 500, 400])
    del small
    assert [one.colour for one in classes_of(middle(str(tmp_path / "small.tif")))] == [
        one.rgb for one in STYLES
    ]
