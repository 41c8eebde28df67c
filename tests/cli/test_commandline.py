"""What the command line promises: exit codes, what is printed where, a clean end, no QGIS."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

from ..conftest import ROOT
from ..core.files import NORTH_UP, numbers, read_raster
from ..processes import alive, workers_of


def test_a_raster_becomes_a_mask(call, chip, tmp_path):
    code, said, told = call("segment", chip(), "-o", tmp_path / "mask.tif")
    assert (code, said) == (0, "")
    assert np.array_equal(read_raster(tmp_path / "mask.tif"), numbers(6, 60, 60)[0] % 7)
    for line in ("Device cpu", "BLUE is band 1", "class_0_water: ", "mask.tif: "):
        assert line in told
    assert "\r" not in told, "a progress bar is for terminals"


def test_qgis_is_not_imported():
    code = (
        "import sys; from geoseg_qgis.cli import main; "
        "sys.exit(bool({m.split('.')[0] for m in sys.modules} & {'qgis', 'PyQt5', 'torch', 'vllm'}))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_json_is_one_object_per_mask_on_standard_output(call, chip, tmp_path):
    scene, mask = chip(), tmp_path / "mask.tif"
    code, said, told = call("segment", scene, "-o", mask, "--json", "--quiet")
    assert (code, told) == (0, "")
    body = json.loads(said)
    assert (body["input"], body["output"], body["status"]) == (str(scene), str(mask), "done")
    assert body["valid_pixels"] == 3600


def test_an_area_of_interest_is_reprojected_and_an_extent_cuts(call, chip, tmp_path):
    scene, area = chip(), tmp_path / "area.geojson"
    west, north = 15.0, 41.5516645  # of the scene, whose pixels are 10 m
    ring = [[west + dx, north - dy] for dx, dy in ((-1, -1), (0.0036, -1), (0.0036, 1), (-1, 1), (-1, -1))]
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    area.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    assert call("segment", scene, "-o", tmp_path / "a.tif", "--aoi", area)[0] == 0
    assert read_raster(tmp_path / "a.tif").shape == (60, 30)
    x, y = NORTH_UP[0], NORTH_UP[3]
    bounds = ("--extent", x + 100, y - 250, x + 300, y - 50)
    assert call("segment", scene, "-o", tmp_path / "e.tif", *bounds)[0] == 0
    whole = numbers(6, 60, 60)[0] % 7
    assert np.array_equal(read_raster(tmp_path / "e.tif"), whole[5:25, 10:30])
    code, _, told = call("segment", scene, "-o", tmp_path / "n.tif", "--aoi", tmp_path / "none.gpkg")
    assert code == 1
    assert "none.gpkg cannot be opened as polygons" in told


class TestExitCodes:
    def test_some_failed_is_1(self, call, chip, tmp_path):
        chip("in/a.tif")
        (tmp_path / "in" / "b.tif").write_text("buy milk")
        code, said, told = call("folder", tmp_path / "in", "-o", tmp_path / "out", "--json")
        assert code == 1
        assert [json.loads(line)["status"] for line in said.splitlines()] in (
            ["done", "failed"],
            ["failed", "done"],
        )
        assert "1 done, 1 failed" in told
        assert call("folder", tmp_path / "in", "-o", tmp_path / "out", "--pattern", "a*", "--quiet") == (
            0,
            "",
            "",
        )

    def test_a_wrong_value_is_2_and_names_it(self, call, chip, tmp_path):
        for words, named in (
            (["--overlap", "63"], "63"),
            (["--batch-size", "0"], "0"),
            (["--gpu-memory-share", "2"], "2"),
            (["--merge", "mix"], "mix"),
        ):
            code, _, told = call("segment", chip(), "-o", tmp_path / "mask.tif", *words)
            assert (code, named in told) == (2, True), told
        assert call()[0] == 2

    def test_no_engine_is_1_and_names_the_command(self, call, chip, tmp_path):
        code, _, told = call("segment", chip(), "-o", tmp_path / "m.tif", "--engine", tmp_path / "nothing")
        assert code == 1
        assert "geoseg_qgis.engine.installer" in told
        assert "Traceback" not in told

    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    @pytest.mark.parametrize("command", ["segment", "folder"])
    def test_a_signal_is_130_within_seconds_and_leaves_nothing(self, start, chip, tmp_path, number, command):
        chip("in/scene.tif")
        source, target = ("in/scene.tif", "mask.tif") if command == "segment" else ("in", "out")
        process = start(command, tmp_path / source, "-o", tmp_path / target, behaviour="slow")
        lines = []
        for line in process.stderr:
            lines.append(line)
            if "windows in one forward" in line:  # a fake engine may be ready as soon as it is started
                break
        time.sleep(0.5)
        workers = workers_of(process.pid)
        assert workers, lines
        process.send_signal(number)
        at = time.monotonic()
        _, told = process.communicate(timeout=20)
        assert process.returncode == 130, told
        assert time.monotonic() - at < 4
        assert not [worker for worker in workers if alive(worker)]
        assert "Interrupted" in told
        assert not list(tmp_path.rglob("*mask.tif"))


def test_json_is_read_by_every_console(call, chip, tmp_path, monkeypatch):
    """As that of Windows, whose code page lacks most letters."""
    monkeypatch.setenv("PYTHONIOENCODING", "ascii:strict")
    chip("in/Łódź.tif")
    code, said, told = call("folder", tmp_path / "in", "-o", tmp_path / "out", "--json", "--quiet")
    assert (code, told) == (0, "")
    assert json.loads(said)["input"].endswith("Łódź.tif")


def test_the_list_of_models_tells_of_what_it_leaves_out(call, tmp_path, monkeypatch):
    cards = tmp_path / "cards"
    (cards / "mine").mkdir(parents=True)
    (cards / "broken.json").write_text("{")
    (cards / "mine" / "config.json").write_text("{}")
    classes = [{"id": number, "name": name, "color": "#000000"} for number, name in enumerate("ab")]
    card = {"id": "mine", "title": "Mine", "bands": [{"name": "RED"}], "classes": classes}
    source = {"kind": "folder", "location": str(cards / "mine")}
    (cards / "mine.json").write_text(json.dumps({**card, "source": source}))
    monkeypatch.setenv("GEOSEG_MODELS", str(cards))
    code, said, told = call("--list-models")
    assert code == 0
    assert any(line.split()[:4] == ["mine", "cannot", "be", "used"] for line in said.splitlines())
    assert "broken.json" in told
    assert "mine: " in told


def test_help_and_the_list_of_models_need_no_engine(call, tmp_path):
    code, said, _ = call("--list-models", engine=str(tmp_path / "nothing"))
    assert code == 0
    assert "demo-landcover" in said
    for words in (["--help"], ["segment", "--help"], ["folder", "--help"]):
        code, said, _ = call(*words)
        assert code == 0
        assert "Exit codes: 0 all done" in said


def test_scores_and_cleaning_can_be_asked_for(call, chip, tmp_path):
    mask, confidence = tmp_path / "mask.tif", tmp_path / "confidence.tif"
    wishes = ("--confidence", confidence, "--threshold", "90", "--majority", "3", "--smallest", "0.2ha")
    code, _, told = call("segment", chip(), "-o", mask, *wishes)
    assert code == 0, told
    first = numbers(6, 60, 60)[0].astype(int)
    largest = np.max([first * (number + 3) % 101 for number in range(7)], axis=0)
    assert np.array_equal(read_raster(confidence), largest)
    assert "uncertain" in told
    assert "less than 0.2 ha" in told
    body = json.loads((tmp_path / "mask.provenance.json").read_text())
    assert "THRESHOLD=90" in body["command"]
    assert call("segment", chip(), "-o", mask, "--threshold", "100")[0] == 2
    assert "model of two classes" in call("segment", chip(), "-o", mask, "--positive", "30")[2].replace(
        "s of", " of"
    )
