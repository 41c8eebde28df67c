"""What all rooms' tests share: the repository, the real engine, and what is left running afterwards."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from qgis.PyQt import sip

from geoseg_qgis import texts
from geoseg_qgis.engine.environment import find_python
from geoseg_qgis.errors import EngineError

settings.register_profile("geoseg", deadline=None)  # machines are slow at times
settings.load_profile("geoseg")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before pytest-qgis starts QGIS
ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("GEOSEG_MODELS", str(ROOT / ".scratch" / "no own models"))  # a developer's own stay out
FAKE_WORKER = ROOT / "tests" / "engine" / "fake_worker.py"
collect_ignore = ["worker"]  # runs in the engine's own Python: see tests/worker/conftest.py


@pytest.fixture(scope="session")
def engine_root() -> Path:
    """The engine folder that `make` fills."""
    return Path(os.environ.get("GEOSEG_ENGINE", ROOT / ".engine"))


@pytest.fixture(scope="session")
def engine_python(engine_root) -> str:
    """The engine's interpreter; without it the test is skipped, which `make test` does not let happen."""
    try:
        return find_python(engine_root)
    except EngineError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def texas_chip() -> Path:
    """A real ten-band HLS chip, 224 x 224, that does not belong to the repository."""
    path = ROOT.parent / "shared" / "data" / "hls_texas_224.tif"
    if not path.exists():
        pytest.skip("the shared test image hls_texas_224.tif is not beside the repository")
    return path


@pytest.fixture
def fake_python(tmp_path_factory):
    """Make an "interpreter" that runs the fake worker whatever it is asked for."""

    def make(behaviour: str = "good") -> str:
        script = tmp_path_factory.mktemp("fake") / "python"
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{FAKE_WORKER}" {behaviour}\n')
        script.chmod(0o755)
        return str(script)

    return make


@pytest.fixture
def first_then(fake_python, tmp_path):
    """The same for a worker that behaves in one way when it is started first, and in another from then on."""

    def make(first: str, then: str = "good") -> str:
        script, flag = tmp_path / "python", tmp_path / "started"
        script.write_text(
            f'#!/bin/sh\nif [ -e "{flag}" ]; then exec "{fake_python(then)}"; fi\n'
            f'touch "{flag}"\nexec "{fake_python(first)}"\n'
        )
        script.chmod(0o755)
        return str(script)

    return make


@pytest.fixture
def own_temporary(tmp_path, monkeypatch) -> Path:
    """A temporary folder of this test alone, so that run folders of others stay out of it."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def marked(monkeypatch):
    """A language that puts signs around every text; see `tests.spoken`."""
    monkeypatch.setattr(texts, "_translators", [lambda text: f"«{text}»"])


@pytest.fixture(scope="session", autouse=True)
def layers_closed_in_time(qgis_app):
    """Delete the layers that are left before QGIS is shut down, and GDAL with it.

    QGIS never releases an exception that it takes from Python; through its frames the layers of a test that expects
    an error live until the interpreter ends, and closing their files then is a crash.
    """
    yield
    kinds = {"QgsVectorLayer", "QgsRasterLayer"}
    for layer in [one for one in gc.get_objects() if type(one).__name__ in kinds]:
        if not sip.isdeleted(layer) and sip.ispyowned(layer):
            sip.delete(layer)
