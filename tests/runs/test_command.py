"""The command that makes a mask again: as a shell understands it, and what it cannot say."""

from __future__ import annotations

import dataclasses
import subprocess

import pytest

from geoseg_qgis.core.rasters.scale import ScaleWish
from geoseg_qgis.core.rasters.validity import Nodata
from geoseg_qgis.models.catalogue import catalogue
from geoseg_qgis.runs import command as command_module
from geoseg_qgis.runs.command import beyond_parameters, qgis_process_command, values_of
from geoseg_qgis.runs.discreet import for_cmd
from geoseg_qgis.runs.request import GridWish, InputRaster, SegmentRequest

from .conftest import MODEL


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
