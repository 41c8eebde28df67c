"""A server in place of an engine of this machine: chosen in the dialog, in the settings, in the environment."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingException

from geoseg_qgis import settings
from geoseg_qgis.engine.install.network import Network
from geoseg_qgis.engine.server import call
from geoseg_qgis.processing import server as processing_server
from geoseg_qgis.processing.server import server_key

from ..core.files import numbers, read_raster
from ..engine.fake_server import KEY
from ..runs.serving import demo_server
from .conftest import Feedback, run


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setattr(call, "FIRST_PAUSE", 0.01)
    server = demo_server()
    yield server
    server.close()


@pytest.fixture
def no_engine(monkeypatch, tmp_path):
    """Nothing is installed on this machine."""
    monkeypatch.setenv("GEOSEG_ENGINE", str(tmp_path / "nothing"))


@pytest.fixture
def login():
    """Make an entry of QGIS's authentication store."""
    manager, made = QgsApplication.authManager(), []
    manager.setMasterPassword("of the " + "tests", True)

    def make(method: str, **entries: str) -> str:
        config = QgsAuthMethodConfig(method)
        config.setName("geoseg server")
        config.setConfigMap(entries)
        assert manager.storeAuthenticationConfig(config)
        made.append(config.id())
        return config.id()

    yield make
    for one in made:
        manager.removeAuthenticationConfig(one)


def test_the_dialog_names_a_server_and_its_key(segment, no_engine, server, login, write_scene, tmp_path):
    data = numbers(6, 60, 70)
    feedback = Feedback()
    parameters = {
        "INPUT": [write_scene(data)],
        "SERVER": server.url,
        "SERVER_LOGIN": login("Basic", username="me", password=KEY),
        "OUTPUT": str(tmp_path / "mask.tif"),
    }
    results, _ = run(segment, parameters, feedback)
    assert np.array_equal(read_raster(tmp_path / "mask.tif"), data[0] % 7)
    assert results["DEVICE"] == f"cpu of {server.url}"
    assert KEY not in "\n".join(feedback.lines)


def test_the_settings_name_it_and_local_overrules_them(
    segment, use_engine, server, monkeypatch, write_scene, tmp_path
):
    monkeypatch.setenv("GEOSEG_SERVER", server.url)
    monkeypatch.setenv("GEOSEG_SERVER_KEY", KEY)
    parameters = {"INPUT": [write_scene(numbers(6, 60, 70))], "OUTPUT": str(tmp_path / "mask.tif")}
    assert run(segment.create(), parameters)[0]["DEVICE"] == f"cpu of {server.url}"
    assert run(segment.create(), {**parameters, "SERVER": "local"})[0]["DEVICE"] == "cpu"


def test_a_wrong_key_and_a_strange_address_are_said(segment, no_engine, server, monkeypatch, write_scene):
    monkeypatch.setenv("GEOSEG_SERVER_KEY", "wrong")
    parameters = {"INPUT": [write_scene(numbers(6, 60, 70))], "OUTPUT": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException, match="refuses the key"):
        run(segment.create(), {**parameters, "SERVER": server.url})
    with pytest.raises(QgsProcessingException, match="looks like http"):
        run(segment.create(), {**parameters, "SERVER": "gpu.example.org"})
    with pytest.raises(QgsProcessingException, match="looks like http"):
        run(segment.create(), {**parameters, "SERVER": "http://[::1"})


@pytest.mark.parametrize(
    ("url", "proxy"),
    [
        ("http://gpu.example.org", ""),
        ("http://GPU.Example.org:8000", ""),
        ("http://example.org", ""),
        ("http://badexample.org", "http://proxy:1"),
        ("http://[::1]", "http://proxy:1"),
    ],
)
def test_a_server_within_a_name_that_needs_no_proxy_is_reached_directly(monkeypatch, url, proxy):
    """As the models' downloads have it."""
    network = Network("http://proxy:1", ("example.org",), "")
    monkeypatch.setattr(processing_server, "qgis_network", lambda: network)
    chosen = processing_server.chosen_server(url)
    assert chosen is not None
    assert chosen.proxy == proxy


@pytest.mark.parametrize(
    ("method", "entries"),
    [
        ("Basic", {"username": "me", "password": KEY}),
        ("APIHeader", {"Authorization": f"Bearer {KEY}"}),
        ("EsriToken", {"token": KEY}),
    ],
)
def test_the_key_is_read_from_what_qgis_can_store(login, method, entries):
    assert server_key(login(method, **entries)) == KEY


def test_an_entry_that_is_not_there_or_empty_is_said(login):
    with pytest.raises(Exception, match="has no entry abcdefg"):
        server_key("abcdefg")
    with pytest.raises(Exception, match="holds no key"):
        server_key(login("Basic", username="me"))


def test_the_environment_counts_more_than_the_settings(monkeypatch):
    settings.IDLE_MINUTES.store("3")
    try:
        assert settings.idle_seconds() == 180
        monkeypatch.setenv("GEOSEG_IDLE_MINUTES", "1")
        assert settings.idle_seconds() == 60
        monkeypatch.setenv("GEOSEG_IDLE_MINUTES", "soon")
        with pytest.raises(Exception, match=r"GEOSEG_IDLE_MINUTES.*no number"):
            settings.idle_seconds()
    finally:
        settings.IDLE_MINUTES.store("")
    assert settings.IDLE_MINUTES.stored() == ""


def test_shared_folders_that_make_no_sense_are_said_before_the_run(
    segment, no_engine, server, monkeypatch, write_scene
):
    monkeypatch.setenv("GEOSEG_SERVER_FOLDERS", "here=there")
    with pytest.raises(QgsProcessingException, match="names no folders that are shared"):
        run(segment, {"INPUT": [write_scene(numbers(6, 60, 70))], "SERVER": server.url, "OUTPUT": "x.tif"})


def test_the_check_asks_the_server(provider, no_engine, server, monkeypatch, tmp_path):
    check = QgsApplication.processingRegistry().algorithmById("geoseg:checkengine")
    monkeypatch.setenv("GEOSEG_SERVER", server.url)
    monkeypatch.setenv("GEOSEG_SERVER_KEY", KEY)
    report = tmp_path / "report.html"
    feedback = Feedback()
    assert run(check.create(), {"OUTPUT": str(report)}, feedback)[0]["WORKS"] is True
    assert f"The server answers: cpu of {server.url}." in feedback.lines
    assert "bfloat16" in report.read_text(encoding="utf-8")
    monkeypatch.setenv("GEOSEG_SERVER_KEY", "wrong")
    assert run(check.create(), {"OUTPUT": str(report)})[0]["WORKS"] is False
    page = report.read_text(encoding="utf-8")
    assert "refuses the key" in page
    assert KEY not in page
