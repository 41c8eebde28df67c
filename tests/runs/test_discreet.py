"""What is told of a run holds no secrets, and no names of users and machines."""

from __future__ import annotations

import dataclasses
import json
import platform

import pytest

from geoseg_qgis.engine.server.settings import ServerSettings
from geoseg_qgis.engine.settings import EngineSettings
from geoseg_qgis.models.card import ModelSource
from geoseg_qgis.runs import reportpage
from geoseg_qgis.runs.command import qgis_process_command
from geoseg_qgis.runs.discreet import discreet, homeless
from geoseg_qgis.runs.provenancefile import as_metadata
from geoseg_qgis.runs.provenancetexts import abstract, history
from geoseg_qgis.runs.request import InputRaster, SegmentRequest

from .conftest import MODEL


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
