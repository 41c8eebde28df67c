"""The last step of a run: all files change or none, and what is merely beside the mask fails no run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from geoseg_qgis.errors import OutputError
from geoseg_qgis.runs.request import Beside, InputRaster
from geoseg_qgis.runs.segment import segment

from .conftest import Feedback


@pytest.fixture
def once(request_for, chip, tmp_path):
    """Run over one scene, with its confidence."""
    chip("scene.tif")
    layers = (InputRaster("scene", str(tmp_path / "in" / "scene.tif")),)

    def run(feedback=None):
        beside = Beside(confidence=str(tmp_path / "confidence.tif"))
        request = replace(request_for(), layers=layers)
        return segment(request, str(tmp_path / "mask.tif"), feedback or Feedback(), beside=beside)

    return run


@pytest.mark.parametrize("locked", ["mask.tif", "confidence.tif"])
def test_where_one_file_is_open_elsewhere_all_stay_as_they_were(once, tmp_path, monkeypatch, locked):
    """As on Windows, where a layer in QGIS keeps its file."""
    rename = Path.replace

    def replace_it(self, target):
        if Path(target) == tmp_path / locked:
            raise PermissionError(13, "The process cannot access the file")
        return rename(self, target)

    for name in ("mask.tif", "confidence.tif"):
        (tmp_path / name).write_bytes(b"of an earlier run")
    monkeypatch.setattr(Path, "replace", replace_it)
    with pytest.raises(OutputError, match=rf"Cannot replace .*{locked}"):
        once()
    for name in ("mask.tif", "confidence.tif"):
        assert (tmp_path / name).read_bytes() == b"of an earlier run"
    assert not (tmp_path / "mask.provenance.json").exists()


def test_a_style_or_a_record_that_cannot_be_written_is_a_warning(once, tmp_path):
    (tmp_path / "mask.provenance.json").mkdir()
    feedback = Feedback()
    once(feedback)
    assert any("is complete, but" in line and "mask.provenance.json" in line for line in feedback.lines)
    assert {"mask.tif", "mask.qml", "confidence.tif"} <= {path.name for path in tmp_path.iterdir()}
