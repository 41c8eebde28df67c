"""Rasters in containers, archives and behind HTTP; VRTs."""

from __future__ import annotations

import re
import shutil
import zipfile
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)

from geoseg_qgis.errors import RasterError
from geoseg_qgis.processing.endless import refuse_endless_files

from ..core.files import NORTH_UP, numbers, wkt
from .rasters import BANDS, classes, grid_of, mask_of, refusal

pytestmark = pytest.mark.usefixtures("own_temporary")


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder with byte ranges, as object stores do, and says nothing."""

    def do_GET(self):
        path, span = Path(self.translate_path(self.path)), self.headers.get("Range")
        if span is None or not path.is_file():
            super().do_GET()
            return
        first, last = (int(end or -1) for end in span.split("=")[1].split("-"))
        content = path.read_bytes()[first : last + 1]
        self.send_response(206)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Content-Range", f"bytes {first}-{first + len(content) - 1}/{path.stat().st_size}")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


@pytest.fixture
def address(tmp_path):
    """A loopback server of the test's folder."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_cog_behind_http(segment, write_scene, tmp_path, address):
    scene = numbers(6, 700, 600)
    scene[1, 300:330, 200:220] = 0
    cog = gdal.Translate(str(tmp_path / "cog.tif"), write_scene(scene, nodata=0), format="COG")
    del cog
    mask = mask_of(segment, tmp_path, {"INPUT": f"/vsicurl/{address}/cog.tif"})
    assert (mask == classes(scene, scene[1] != 0)).all()
    assert grid_of(tmp_path / "mask.tif") == grid_of(tmp_path / "cog.tif")


def test_an_address_without_a_raster_is_named(segment, tmp_path, address):
    said = refusal(segment, tmp_path, {"INPUT": f"/vsicurl/{address}/none.tif"})
    assert "none.tif" in said


def test_a_raster_in_a_zip(segment, write_scene, tmp_path):
    scene = numbers(6, 40, 50)
    with zipfile.ZipFile(tmp_path / "scenes.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(write_scene(scene), "in/scene.tif")
    path = f"/vsizip/{tmp_path}/scenes.zip/in/scene.tif"
    assert QgsRasterLayer(path).isValid()  # with newer GDALs QGIS itself puts its statistics into the archive
    assert (mask_of(segment, tmp_path, {"INPUT": path}) == classes(scene)).all()


def test_a_raster_in_a_geopackage_beside_others(segment, tmp_path):
    """Tiles of bytes with alpha, as GeoPackage has them: three bands."""
    scene, path = numbers(3, 40, 50) % 256, str(tmp_path / "rasters.gpkg")
    for name in ("other", "wanted"):
        memory = gdal.GetDriverByName("MEM").Create("", 50, 40, 3)
        memory.SetGeoTransform(NORTH_UP)
        memory.SetProjection(wkt(32633))
        memory.WriteArray(scene.astype(np.uint8) if name == "wanted" else np.ones_like(scene, np.uint8))
        options = [f"RASTER_TABLE={name}", "APPEND_SUBDATASET=YES", "TILE_FORMAT=PNG"]
        gdal.GetDriverByName("GPKG").CreateCopy(path, memory, options=options)
    parameters = {"INPUT": f"GPKG:{path}:wanted", "BANDS": "1,2,3,1,2,3"}
    assert (mask_of(segment, tmp_path, parameters) == classes(scene)).all()
    assert grid_of(tmp_path / "mask.tif").same_as(grid_of(f"GPKG:{path}:wanted"))


def test_variables_of_a_netcdf(segment, tmp_path):
    """Six variables of one file, given one by one, found by their names; rows go north, as they often do."""
    scene, path = numbers(6, 40, 50), str(tmp_path / "cube.nc")
    root = gdal.GetDriverByName("netCDF").CreateMultiDimensional(path)
    group = root.GetRootGroup()
    y, x = group.CreateDimension("y", "", "", 40), group.CreateDimension("x", "", "", 50)
    for dimension, places in ((y, 4600005.0 + 10 * np.arange(40)), (x, 500005.0 + 10 * np.arange(50))):
        axis = group.CreateMDArray(
            dimension.GetName(), [dimension], gdal.ExtendedDataType.Create(gdal.GDT_Float64)
        )
        axis.WriteArray(places)
        kind = axis.CreateAttribute("standard_name", [], gdal.ExtendedDataType.CreateString())
        kind.Write(f"projection_{dimension.GetName()}_coordinate")
        del kind
        del axis
    for name, plane in zip(BANDS, scene):
        values = group.CreateMDArray(name, [y, x], gdal.ExtendedDataType.Create(gdal.GDT_Int16))
        values.WriteArray(plane)
        del values
    del group, root, y, x, dimension
    inputs = [f'NETCDF:"{path}":{name}' for name in BANDS]
    mask = mask_of(segment, tmp_path, {"INPUT": inputs})
    assert (mask == classes(scene)[::-1]).all()
    assert grid_of(tmp_path / "mask.tif").geotransform == (500000, 10, 0, 4600400, 0, -10)


def test_a_netcdf_without_a_variable_is_told_which_there_are(segment, tmp_path):
    path = str(tmp_path / "two.nc")
    root = gdal.GetDriverByName("netCDF").CreateMultiDimensional(path)
    group = root.GetRootGroup()
    y, x = group.CreateDimension("y", "", "", 4), group.CreateDimension("x", "", "", 5)
    for name in ("red", "nir"):
        group.CreateMDArray(name, [y, x], gdal.ExtendedDataType.Create(gdal.GDT_Int16)).WriteArray(
            np.ones((4, 5), np.int16)
        )
    del group, root, y, x
    said = refusal(segment, tmp_path, {"INPUT": path})
    assert "two.nc holds several rasters" in said
    assert f'Use one of: NETCDF:"{path}":red; NETCDF:"{path}":nir' in said


def test_a_vrt_with_relative_paths(segment, write_scene, tmp_path, monkeypatch):
    scene = numbers(6, 40, 50)
    folder = tmp_path / "product"
    folder.mkdir()
    shutil.move(write_scene(scene), folder / "scene.tif")
    gdal.Translate(str(folder / "scene.vrt"), str(folder / "scene.tif"), format="VRT")
    assert 'relativeToVRT="1">scene.tif<' in (folder / "scene.vrt").read_text()
    monkeypatch.chdir("/")
    assert (mask_of(segment, tmp_path, {"INPUT": str(folder / "scene.vrt")}) == classes(scene)).all()


def test_a_vrt_whose_file_is_gone_is_refused_by_name(segment, write_scene, tmp_path):
    source = Path(write_scene(numbers(6, 40, 50)))
    gdal.Translate(str(tmp_path / "scene.vrt"), str(source), format="VRT")
    source.unlink()
    said = refusal(segment, tmp_path, {"INPUT": str(tmp_path / "scene.vrt")})
    # GDAL tells which file is missing to the first who reads; where other VRTs are open, that was QGIS
    assert "Cannot read band 1 of " in said and "scene.vrt" in said


@pytest.fixture
def endless(write_scene, tmp_path) -> str:
    """A VRT of VRTs: a pixel of it is 8^12 pixels of the scene."""
    scene = Path(write_scene(numbers(6, 60, 50)))
    gdal.Translate(str(tmp_path / "once.vrt"), str(scene), format="VRT")
    once = (tmp_path / "once.vrt").read_text()
    eight = re.sub(r"<SimpleSource>.*?</SimpleSource>", lambda found: found[0] * 8, once, flags=re.DOTALL)
    for level in range(12):
        inner = f"level {level - 1}.vrt" if level else scene.name
        (tmp_path / f"level {level}.vrt").write_text(eight.replace(scene.name, inner))
    return str(tmp_path / "level 11.vrt")


def test_a_vrt_that_would_keep_gdal_busy_for_ages_is_refused_at_once(segment, endless, tmp_path):
    said = refusal(segment, tmp_path, {"INPUT": endless})
    assert "level 11.vrt is a VRT of VRTs that name each other so often" in said and "gdal_translate" in said


@pytest.mark.parametrize("name", ["segment", "classareas", "polygons", "change", "samplepoints", "accuracy"])
def test_no_dialog_opens_it_to_check_its_values(provider, endless, name):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"geoseg:{name}")
    rasters = (QgsProcessingParameterRasterLayer, QgsProcessingParameterMultipleLayers)
    wanted = [one.name() for one in algorithm.parameterDefinitions() if isinstance(one, rasters)]
    for value in (endless, [endless]):
        is_fine, said = algorithm.checkParameterValues({wanted[0]: value}, QgsProcessingContext())
        assert not is_fine and "millions of reads" in said


def test_an_extent_that_is_said_by_it_is_refused_too_and_outputs_may_be_anything(provider, endless):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("geoseg:segment")
    refuse_endless_files(
        algorithm, {"OUTPUT": endless, "REPORT": "/dev/null", "BANDS": endless, "INPUT": None}
    )
    with pytest.raises(RasterError, match="millions of reads"):
        refuse_endless_files(algorithm, {"EXTENT": endless})
