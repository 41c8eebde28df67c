"""How a mask was made: all of it, nothing secret, and a command that a shell understands."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import platform
import shlex
import subprocess
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from geoseg_qgis import texts
from geoseg_qgis.core.mask.statistics import ClassCounts
from geoseg_qgis.core.mask.style import ClassStyle
from geoseg_qgis.core.rasters.scale import ScaleWish
from geoseg_qgis.core.rasters.validity import Nodata
from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.errors import OutputError
from geoseg_qgis.models.card import ModelSource
from geoseg_qgis.models.catalogue import catalogue
from geoseg_qgis.models.fingerprint import fingerprint
from geoseg_qgis.runs import command as command_module
from geoseg_qgis.runs import reportpage
from geoseg_qgis.runs.command import beyond_parameters, qgis_process_command, values_of
from geoseg_qgis.runs.discreet import discreet, for_cmd, homeless
from geoseg_qgis.runs.identity import input_digests
from geoseg_qgis.runs.opening import open_inputs
from geoseg_qgis.runs.provenance import Made, provenance
from geoseg_qgis.runs.provenancefile import ITEM, MOST_BYTES, as_metadata, write_json
from geoseg_qgis.runs.provenancetexts import abstract, facts, history
from geoseg_qgis.runs.request import GridWish, InputRaster, SegmentRequest
from geoseg_qgis.worker.geoseg_worker.messages import Loaded

from .conftest import BANDS, MODEL, Feedback

LOADED = Loaded("NVIDIA H100 (cuda:0)", "bfloat16", 32, 41.0, {}, {"vllm": "0.11.0", "terratorch": "1.1"})
CLASSES = tuple(ClassStyle(c.id, c.name, c.color) for c in MODEL.card.classes)
STARTED = datetime(2026, 11, 22, 5, 30, 1, 987, timezone(timedelta(hours=2)))


@pytest.fixture
def body_of(request_for, chip, tmp_path):
    """Make the provenance of a run over one small scene, without running it."""

    def make(name: str = "scene.tif", more=None, made=None, title="My scene", origin="", **changes) -> dict:
        chip(name)
        layer = InputRaster(title, str(tmp_path / "in" / name), origin=origin)
        request = request_for(layers=(layer,), **changes)
        opened = open_inputs(request, lambda grid: (), Feedback())
        with opened.stack:
            counts = ClassCounts({0: 30, 6: 70}, 60 * 70, {0: 3000.0, 6: 7000.0})
            weights, inputs = fingerprint(request.model.checked), input_digests(opened)
            usual = Made(STARTED, 41.04, 12.3, "cuda:0", LOADED, 1, weights, CLASSES, counts, inputs)
            return provenance(request, opened, made or usual, more, qgis="3.44.1")

    return make


def test_everything_that_the_pixels_follow_from_is_told(body_of, tmp_path):
    body = body_of(overlap=32)
    weights = MODEL.folder / "model.safetensors"
    assert body["model"]["weights_sha256"] == {weights.name: hashlib.sha256(weights.read_bytes()).hexdigest()}
    assert body["model"]["id"] == body["card"]["id"] == "demo-landcover"
    assert [(b["name"], b["band"]) for b in body["bands"]] == [(n, i) for i, n in enumerate(BANDS, start=1)]
    assert body["windows"] == {"edge": 512, "overlap": 32, "merge": "centre", "run": 1}
    assert body["scale"]["scale"] == 0.0001
    assert body["grid"]["geotransform"][:2] == (500000.0, 10.0)
    assert body["engine"]["versions"]["vllm"] == "0.11.0"
    assert (body["engine"]["device"], body["engine"]["dtype"]) == ("cuda:0", "bfloat16")
    assert body["host"]["QGIS"] == "3.44.1" and body["host"]["GDAL"]
    assert body["started"] == "2026-11-22T03:30:01+00:00", "in UTC, to the second"
    (file,) = body["files"]
    assert file["path"].endswith("in/scene.tif") and "bytes" in file["digest"]
    assert body["result"]["classes"][6] == {
        "id": 6, "name": "Burnt ground", "colour": "#5b3a29", "pixels": 70, "m2": 7000.0,
    }  # fmt: skip


def test_a_plain_run_has_a_plain_command(body_of, tmp_path):
    assert (
        body_of()["command"] == f"qgis_process run geoseg:segment -- INPUT={tmp_path}/in/scene.tif DEVICE=cpu"
    )


def test_a_shell_takes_the_command_apart_as_it_was_meant(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path / "ho me"))
    values = {
        "INPUT": [
            str(tmp_path / "ho me" / 'it\'s a "scene" $HOME.tif'),
            f"/vsizip/{tmp_path}/ho me/a.zip/b.tif",
        ],
        "BANDS": "BLUE=`date`; rm -rf \\ *",
        "SCALE": 1e-05,
        "OVERLAP": 32,
        "OUTPUT": str(tmp_path / "Übersicht.tif"),
    }
    command = qgis_process_command(values)
    assert str(tmp_path / "ho me") not in command, "the home folder has a name in it"
    ran = subprocess.run(
        ["sh", "-c", command.replace("qgis_process", "printf '%s\\n'", 1)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert ran.stdout.splitlines() == [
        "run", "geoseg:segment", "--",
        *(f"INPUT={path}" for path in values["INPUT"]),
        f"BANDS={values['BANDS']}", "SCALE=1e-05", "OVERLAP=32", f"OUTPUT={values['OUTPUT']}",
    ]  # fmt: skip


def test_only_what_differs_from_the_defaults_is_in_the_command(request_for):
    request = request_for(
        layers=(InputRaster("a", "/data/a.tif"), InputRaster("b", "/data/b.tif")),
        bands="1,2,3,4,5,6",
        grid=GridWish("/data/b.tif", 20.0, "average"),
        scale=ScaleWish(0.0001, 0.0, 2.75e-05, -0.2),
        nodata=-9999.0,
        overlap=0,
        merge="blend",
        resume=True,
        options="COMPRESS=ZSTD|PREDICTOR=2",
    )
    assert values_of(request, {"EXTENT": "1,2,3,4 [EPSG:4326]", "AOI": "", "OUTPUT": "/out.tif"}) == {
        "INPUT": ["/data/a.tif", "/data/b.tif"],
        "BANDS": "1,2,3,4,5,6",
        "EXTENT": "1,2,3,4 [EPSG:4326]",
        "DEVICE": "cpu",
        "TARGET": "/data/b.tif",
        "PIXEL_SIZE": 20.0,
        "RESAMPLING": "average",
        "SCALE": 2.75e-05,
        "OFFSET": -0.2,
        "NODATA": -9999.0,
        "OVERLAP": 0,
        "MERGE": "blend",
        "RESUME": "true",
        "OPTIONS": "COMPRESS=ZSTD|PREDICTOR=2",
        "OUTPUT": "/out.tif",
    }


def test_every_field_of_a_request_is_told_or_known_to_say_nothing_of_the_result():
    told = {
        "layers", "bands", "model", "engine", "server", "grid", "scale", "nodata", "overlap", "merge",
        "options", "result", "resume",
    }  # fmt: skip
    no_matter = {
        "engine_kind", "server_key", "speeds", "load_seconds", "batches", "idle_seconds", "temporary",
        "warning",
    }  # fmt: skip
    fields = {field.name for field in dataclasses.fields(SegmentRequest)}
    assert fields <= told | no_matter, f"add what is new to {command_module.__name__}.values_of, or here"


def test_what_only_a_layer_in_qgis_knew_is_said(request_for):
    nodata = {2: Nodata(((0.0, 0.0), (5.0, 9.5))), 3: Nodata((), declared=False)}
    layer = InputRaster("Scene", "/data/a.tif", nodata, "WKT", "EPSG:32633")
    assert list(beyond_parameters(request_for(layers=(layer,)))) == [
        "The layer Scene counts as EPSG:32633, as its properties in QGIS said.",
        "In band 2 of Scene, 0, 5 to 9.5 meant nodata, as its properties said.",
        "In band 3 of Scene, the file's own nodata value did not count.",
    ]


@pytest.mark.parametrize(
    "secret",
    [
        "PLMosaic:mosaic=x,api_key=S3CRET",
        "WMS:https://x.org/wms,apikey=S3CRET",
        "AWS_SECRET_ACCESS_KEY=S3CRET",
        "AWS_ACCESS_KEY_ID=S3CRET;client_secret = 'S3CRET two'",
        "access_token=S3CRET&x-api-key=S3CRET&AccountKey=S3CRET",
        "SharedAccessSignature=S3CRET",
        "/vsicurl/https://anna:S3CRET@example.org/a.tif",
        "/vsicurl/https://x.blob.core.windows.net/a.tif?sv=2021&sig=S3CRET%2B",
        "/vsicurl?max_retry=3&header.Authorization=S3CRET&url=https://x.org/a.tif",
        "PG:host=db user=anna password='S3CRET word' dbname=gis",
        "INPUT=PG:host=db password=S3CRET",
        "WMS:https://x.org/wms?token=S3CRET#frag",
        "dpiMode=7&password=S3CRET&url=https://x.org/wms&username=anna",
    ],
)
def test_secrets_in_paths_are_left_out(secret):
    for text in (discreet(secret), homeless(secret), qgis_process_command({"INPUT": secret})):
        assert "S3CRET" not in text and "anna" not in text
        assert "…" in text


@pytest.mark.parametrize(
    "path", ["/data/key=7/token=x/a.tif", "C:\\user=1\\a.tif", "what? a name#1.tif", "design=3,passes=2.tif"]
)
def test_plain_paths_stay_as_they_are(path):
    assert discreet(path) == path


def test_neither_key_nor_user_nor_machine_is_told(body_of, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path / "in" / "anna"))
    monkeypatch.setattr(platform, "node", lambda: "annas-laptop")
    body = body_of(
        "anna/scene.tif",
        {"OUTPUT": str(tmp_path / "in" / "anna" / "out.tif")},
        server=ServerSettings("https://gpu.example.org/"),
        server_key="S3CRET",
    )
    text = json.dumps(body) + json.dumps(as_metadata(body)) + " ".join(history(body)) + abstract(body)
    assert "S3CRET" not in text and "anna" not in text
    assert body["inputs"] == [{"name": "My scene", "path": "~/scene.tif"}]
    assert 'OUTPUT="$HOME"/out.tif' in body["command"]
    assert body["engine"]["server"] == "https://gpu.example.org/"


@pytest.mark.parametrize(
    "title",
    [
        "/vsicurl/https://x.org/scene.tif?sv=1&sig=S3CRET",
        "/vsicurl/https://anna:S3CRET@x.org/scene.tif",
        "GPKG:{}/scene.gpkg:layer",
        "{}/scene.tif",
    ],
)
def test_a_layer_that_is_called_by_its_address_tells_no_more_than_its_path(
    body_of, tmp_path, monkeypatch, title
):
    home = tmp_path / "anna"
    monkeypatch.setenv("HOME", str(home))
    body = body_of(title=title.format(home))
    told = json.dumps(body["inputs"][0]["name"]) + abstract(body) + " ".join(history(body)[:-1])
    assert "S3CRET" not in told and "anna" not in told
    assert "scene" in body["inputs"][0]["name"]
    assert "S3CRET" not in reportpage._title(body_request(title.format(home)))


def body_request(title: str) -> SegmentRequest:
    return SegmentRequest((InputRaster(title, "a.tif"),), "", MODEL, EngineSettings("", ""))


def test_the_home_folder_of_a_models_folder_is_not_told(body_of, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path / "anna"))
    source = ModelSource("folder", str(tmp_path / "anna" / "model"))
    model = dataclasses.replace(MODEL, card=dataclasses.replace(MODEL.card, source=source))
    body = body_of(model=model)
    assert body["card"]["source"]["location"] == body["model"]["location"] == "~/model"
    assert "anna" not in json.dumps(body["card"])


def test_a_layer_that_was_written_out_is_told_as_what_it_was(body_of):
    body = body_of(origin="https://x.org/wcs", more={"OUTPUT": "/out.tif"})
    assert "INPUT=https://x.org/wcs " in body["command"]
    assert body["inputs"][0]["path"] == body["files"][0]["path"] == body["bands"][0]["path"]
    assert body["inputs"][0]["path"] == "https://x.org/wcs"
    assert "no file" in body["beyond_command"][0]


def test_a_model_is_named_as_it_is_found_again(request_for):
    listed = catalogue()[1].id
    for card_id, hub_id, named in (
        (MODEL.card.id, None, {}),
        (listed, "owner/name", {"MODEL": listed}),
        ("strange", "owner/name", {"MODEL": "owner/name"}),
        ("strange", None, {"MODEL_FOLDER": str(MODEL.folder)}),
    ):
        model = dataclasses.replace(MODEL, card=dataclasses.replace(MODEL.card, id=card_id), hub_id=hub_id)
        told = values_of(request_for(model=model))
        assert {name: text for name, text in told.items() if "MODEL" in name} == named


@pytest.mark.parametrize(("value", "text"), [(float("nan"), "nan"), (float("inf"), "inf"), (2.0, "2")])
def test_every_number_has_a_text_in_the_command(value, text):
    assert qgis_process_command({"NODATA": value}).endswith(f"NODATA={text}")


@pytest.mark.parametrize(
    ("parts", "word"),
    [
        (["INPUT=C:\\data\\a.tif"], "INPUT=C:\\data\\a.tif"),
        (["INPUT=scene&calc.tif"], '"INPUT=scene&calc.tif"'),
        (["a|b^c"], '"a|b^c"'),
        (["INPUT=C:\\my data\\"], '"INPUT=C:\\my data\\\\"'),
        (["OUTPUT=", "\\a.tif"], '"OUTPUT=%USERPROFILE%\\a.tif"'),
        ([""], '""'),
    ],
)
def test_cmd_gets_what_it_would_obey_in_quotes(parts, word):
    assert for_cmd(parts) == word


@pytest.mark.parametrize("sign", ["%", '"', "\n"])
def test_what_cmd_obeys_in_quotes_too_is_not_given_to_it(sign, monkeypatch):
    with pytest.raises(ValueError, match=r"cmd\.exe"):
        for_cmd([f"a{sign}b.tif"])
    monkeypatch.setattr(command_module, "quoted", lambda word: for_cmd([word]))
    assert qgis_process_command({"INPUT": f"a{sign}b.tif"}) == ""


def test_the_items_of_a_raster_give_it_back(body_of):
    body = body_of()
    items = as_metadata(body)
    assert all(name.startswith("GEOSEG_") and text for name, text in items.items())
    assert items["GEOSEG_DEVICE"] == "NVIDIA H100 (cuda:0), bfloat16"
    assert items["GEOSEG_WINDOWS"] == "512 pixels, overlap 64, centre"
    assert json.loads(items[ITEM]) == json.loads(json.dumps(body))


def test_items_stay_short_and_say_what_they_lack(body_of):
    body = body_of()
    body["files"] = [{"path": f"/data/ä{number}.tif", "digest": "0" * 64} for number in range(1000)]
    body["command"] += " " + "x" * 5000
    items = as_metadata(body)
    assert len(items[ITEM].encode()) <= MOST_BYTES
    assert len(items["GEOSEG_COMMAND"]) == 2000
    kept = json.loads(items[ITEM])
    assert kept["left_out"] == ["card", "files"]
    assert kept["model"] == body["model"] and kept["inputs"] == body["inputs"]


@pytest.mark.parametrize("entry", ["result", "engine", "model"])
def test_items_stay_short_whatever_is_long(body_of, entry):
    body = body_of()
    names = [f"class {number} \udcf6" + "x" * 200 for number in range(255)]
    body["result"]["classes"] *= 100 if entry == "result" else 1
    body["engine"]["versions"].update(dict.fromkeys(names, "1") if entry != "result" else {})
    body["model"]["weights_sha256"].update(dict.fromkeys(names * 2, "0" * 64) if entry == "model" else {})
    kept = json.loads(as_metadata(body)[ITEM])
    assert len(as_metadata(body)[ITEM].encode("utf-8")) <= MOST_BYTES
    assert kept["model"]["fingerprint"] == body["model"]["fingerprint"]
    assert entry in (*kept["left_out"], "model")


def test_the_file_holds_it_all_and_replaces_an_older_one(body_of, tmp_path):
    body = body_of()
    body["nodata"][0]["ranges"] = ((float("-inf"), 0.0),)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "mask.json").write_text("older")
    write_json(folder / "mask.json", body)
    read = json.loads((folder / "mask.json").read_text(encoding="utf-8"), parse_constant=pytest.fail)
    assert read["nodata"][0]["ranges"] == [["-inf", 0.0]]
    assert {k: v for k, v in read.items() if k != "nodata"} == {
        k: v for k, v in json.loads(json.dumps(body)).items() if k != "nodata"
    }
    assert [path.name for path in folder.iterdir()] == ["mask.json"]
    with pytest.raises(OutputError, match="gone"):
        write_json(tmp_path / "gone" / "mask.json", body)


def test_a_reader_gets_facts_also_where_some_are_left_out(body_of):
    body = body_of()
    found = {(fact.section, fact.label): fact.value for fact in facts(body)}
    assert found["Run", "Started"] == "2026-11-22 03:30:01 UTC"
    assert found["Run", "Took"] == "12.3 s, and 41.0 s until the model was ready"
    assert found["Input", "Grid"] == "70 × 60 pixels, WGS 84 / UTM zone 33N"
    assert found["Software", "Engine"] == "vllm 0.11.0, terratorch 1.1"
    assert ("Input", "Resampled") not in found
    for name in ("card", "files", "notes", "inputs", "beyond_command", "nodata", "bands_found", "command"):
        del body[name]
    assert list(facts(body)) and history(body) and abstract(body)


def test_the_history_can_be_repeated(body_of):
    lines = history(body_of())
    assert any("demo-landcover" in line and "share 64" in line for line in lines)
    assert shlex.split(lines[-1].partition(": ")[2])[:4] == ["qgis_process", "run", "geoseg:segment", "--"]
    assert "Water" in abstract(body_of()) and "My scene" in abstract(body_of())
    assert Path(shlex.split(lines[-1])[-2].partition("=")[2]).name == "scene.tif"


def test_a_layer_and_the_report_are_told_of_in_the_readers_language(body_of, monkeypatch):
    body = body_of()
    monkeypatch.setattr(texts, "_translators", [lambda text: f"«{text}»"])
    assert all(fact.section[0] == fact.label[0] == "«" for fact in facts(body))
    assert ("«Input»", "«Resampled»") not in [(fact.section, fact.label) for fact in facts(body)]
    assert abstract(body).count("«") == 3 + abstract(body).count("«{model} at"), "three sentences"
    assert "«segmented with" in history(body)[-2] and history(body)[-1].startswith("«The same again: ")


def test_the_items_of_a_raster_are_english_whatever_the_reader_speaks(body_of, monkeypatch):
    monkeypatch.setattr(texts, "_translators", [lambda text: f"«{text}»"])
    items = as_metadata(body_of())
    assert [name for name, text in items.items() if "«" in text] == [ITEM], (
        "which has sentences as they were said"
    )
    assert items["GEOSEG_BANDS"].startswith("BLUE is band 1 of scene.tif; GREEN is band 2 of scene.tif; ")
    assert items["GEOSEG_SCALE"] == "value × 0.0001 + 0"
