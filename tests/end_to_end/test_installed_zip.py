"""The zip of ``make package`` in a profile that never saw the plugin, unpacked by QGIS's own installer."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication

import package
from sample_scene import write_scene

from ..conftest import ROOT
from .conftest import PROGRAM, call

pytestmark = [
    pytest.mark.engine,
    pytest.mark.end_to_end,
    pytest.mark.skipif(PROGRAM is None, reason="qgis_process is not installed"),
]


def unpack(archive: Path, plugins: Path) -> None:
    """Do what "Install from ZIP" does."""
    source = Path(QgsApplication.pkgDataPath(), "python", "pyplugin_installer", "unzip.py")
    spec = importlib.util.spec_from_file_location("unzip_of_qgis", source)
    installer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(installer)
    installer.unzip(str(archive), str(plugins))


def test_installed_from_the_zip_into_an_empty_profile_it_segments(
    qgis_app, engine_root, engine_python, tmp_path
):
    profile, nothing, temporary = (tmp_path / name for name in ("a profile", "nothing", "temporary"))
    plugins = profile / "profiles" / "default" / "python" / "plugins"
    for folder in (plugins, nothing, temporary):
        folder.mkdir(parents=True)
    unpack(package.build(ROOT, tmp_path), plugins)
    alone = {
        "QGIS_PLUGINPATH": str(nothing),
        "PYTHONDONTWRITEBYTECODE": "",
        "GEOSEG_ENGINE": str(engine_root),
    }
    enabled = call(profile, temporary, "plugins", "enable", "geoseg_qgis", **alone)
    assert enabled.code == 0, enabled.output
    scene, mask = tmp_path / "scene.tif", tmp_path / "mask.tif"
    write_scene(str(scene), height=300, width=420)
    given = (f"INPUT={scene}", f"OUTPUT={mask}", "DEVICE=cpu")
    done = call(profile, temporary, "run", "geoseg:segment", "--", *given, **alone)
    assert done.code == 0, done.output
    compiled = plugins / "geoseg_qgis" / "processing" / "__pycache__"
    assert compiled.is_dir(), "QGIS took the plugin from elsewhere"
    ids = gdal.Open(str(mask)).ReadAsArray()
    nodata = (gdal.Open(str(scene)).ReadAsArray() == -9999).any(axis=0)
    assert nodata.any()
    assert np.array_equal(ids == 255, nodata)
    assert len(np.unique(ids[~nodata])) > 1
    assert ids[~nodata].max() < 7
