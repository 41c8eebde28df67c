"""A child of QGIS starts from an allow-list."""

from __future__ import annotations

import subprocess
import sys

from geoseg_qgis.engine.childenv import WORKER_FOLDER, child_environment, worker_environment


def test_nothing_of_qgis_reaches_a_child(poisoned):
    child = child_environment({**poisoned, "HOME": "/home/a", "HTTPS_PROXY": "http://proxy"})
    assert child["HOME"] == "/home/a"
    assert child["HTTPS_PROXY"] == "http://proxy"
    for key in (
        "PYTHONHOME",
        "PYTHONPATH",
        "PROJ_LIB",
        "GDAL_DATA",
        "QT_PLUGIN_PATH",
        "LD_LIBRARY_PATH",
        "LD_PRELOAD",
    ):
        assert key not in child


def test_the_worker_finds_its_package_and_its_plugin(poisoned):
    code = (
        "import geoseg_worker.messages as m; from importlib.metadata import entry_points as e;"
        "print(m.PROTOCOL, [x.value for g in ('io_processor', 'general') for x in e(group=f'vllm.{g}_plugins')"
        " if x.name.startswith('geoseg')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=worker_environment(poisoned),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == (
        "5 ['geoseg_worker.plugins:geoseg_segmentation', 'geoseg_worker.plugins:geoseg_network']"
    )


def test_both_descriptions_of_the_package_agree():
    installed = (WORKER_FOLDER / "pyproject.toml").read_text()
    in_place = (WORKER_FOLDER / "geoseg_worker.dist-info" / "METADATA").read_text()
    code = (WORKER_FOLDER / "geoseg_worker" / "__init__.py").read_text()
    version = in_place.partition("Version: ")[2].partition("Version: ")[2].splitlines()[0]
    assert f'version = "{version}"' in installed
    assert f'__version__ = "{version}"' in code
    lines = (WORKER_FOLDER / "geoseg_worker.dist-info" / "entry_points.txt").read_text().splitlines()
    entries = [line.partition(" = ") for line in lines if " = " in line]
    assert len(entries) == 2
    for name, _, target in entries:
        assert f'{name} = "{target}"' in installed
