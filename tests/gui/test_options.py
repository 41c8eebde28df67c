"""The options page: shows what is decided, stores on OK, and says where the environment decides."""

from __future__ import annotations

import gc
import json
import re
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import unquote

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QLabel

from geoseg_qgis import settings
from geoseg_qgis.gui import task
from geoseg_qgis.gui.options import rows
from geoseg_qgis.gui.options.page import OptionsFactory, OptionsPage
from geoseg_qgis.models.own_cards import choose_folder

from ..conftest import ROOT
from ..engine.fake_server import KEY
from ..runs.serving import demo_server
from .conftest import wait_until


@pytest.fixture(autouse=True)
def nothing_decided(qgis_app, monkeypatch):
    """No setting of ours, neither before nor after a test."""
    for variable in ("GEOSEG_ENGINE", "GEOSEG_SERVER"):
        monkeypatch.delenv(variable, raising=False)
    QgsSettings().remove("geoseg")
    yield
    QgsSettings().remove("geoseg")


def field(page: OptionsPage, setting: settings.Setting):
    return next(field for field in page.fields if field.setting is setting)


def test_every_setting_has_its_field():
    known = {value.name for value in vars(settings).values() if isinstance(value, settings.Setting)}
    assert {field.setting.name for field in OptionsPage().fields} == known


def test_an_untouched_page_decides_nothing():
    OptionsPage().apply()
    assert QgsSettings().allKeys() == [] or not [
        k for k in QgsSettings().allKeys() if k.startswith("geoseg/")
    ]


def test_what_is_chosen_is_stored_on_ok_and_shown_the_next_time():
    page = OptionsFactory().createWidget(None)
    field(page, settings.DEVICE).widget.setCurrentText("cpu")
    field(page, settings.MAX_NUM_SEQS).widget.setValue(8)
    field(page, settings.IDLE_MINUTES).widget.setValue(0)
    field(page, settings.SERVER).widget.setText(" http://127.0.0.1:8000 ")
    field(page, settings.SERVER_PLAIN_HTTP).widget.setChecked(True)
    field(page, settings.ENGINE).widget.setFilePath("/data/my engine")
    assert settings.DEVICE.text() == "auto"
    page.apply()
    assert settings.DEVICE.text() == "cpu"
    assert settings.MAX_NUM_SEQS.number() == 8
    assert settings.idle_seconds() == 0
    assert settings.SERVER.text() == "http://127.0.0.1:8000"
    assert settings.SERVER_PLAIN_HTTP.is_on()
    again = OptionsPage()
    assert [f.read() for f in again.fields] == [f.read().strip() for f in page.fields]
    assert str(settings.engine_root()) == "/data/my engine"


@pytest.mark.parametrize(
    ("setting", "text", "shown"),
    [
        (settings.IDLE_MINUTES, "0.5", "0.5"),
        (settings.MAX_NUM_SEQS, "many", ""),
        (settings.GPU_MEMORY, "120", "99"),
        (settings.DEVICE, "cuda:7", "cuda:7"),
        (settings.SERVER_PLAIN_HTTP, "yes", "1"),
    ],
    ids=lambda value: getattr(value, "name", value),
)
def test_what_the_page_cannot_show_stays_decided_where_nobody_touches_it(setting, text, shown):
    setting.store(text)
    page = OptionsPage()
    assert field(page, setting).read() == shown
    assert page.on_page()[setting] == text
    page.apply()
    assert setting.stored() == text


def test_what_is_touched_twice_is_stored_as_it_was_left():
    settings.IDLE_MINUTES.store("0.5")
    page = OptionsPage()
    for minutes, stored in ((2.25, "2.25"), (0.5, "0.5"), (-1, "")):
        field(page, settings.IDLE_MINUTES).widget.setValue(minutes)
        page.apply()
        assert settings.IDLE_MINUTES.stored() == stored


def test_what_the_environment_decides_is_shown_and_not_stored(monkeypatch):
    settings.SERVER.store("http://127.0.0.1:1")
    monkeypatch.setenv("GEOSEG_SERVER", "https://gpu.example.org")
    page = OptionsPage()
    server = field(page, settings.SERVER)
    assert (server.read(), server.widget.isEnabled()) == ("https://gpu.example.org", False)
    assert any("GEOSEG_SERVER" in label.text() for label in page.findChildren(QLabel))
    page.apply()
    assert settings.SERVER.stored() == "http://127.0.0.1:1"


def test_the_test_button_asks_what_the_page_says_and_stores_nothing(monkeypatch, provider):
    server = demo_server()
    settings.SERVER.store("http://127.0.0.1:1")
    monkeypatch.setenv("GEOSEG_SERVER_KEY", KEY)
    try:
        page = OptionsPage()
        field(page, settings.SERVER).widget.setText(server.url)
        page.test.button.click()
        assert not page.test.button.isEnabled()
        end = time.monotonic() + 30
        while not page.test.button.isEnabled() and time.monotonic() < end:
            QgsApplication.processEvents()
            time.sleep(0.01)
        assert f"The server answers: cpu of {server.url}." in page.test.found.text()
        assert ".html" in page.test.found.text()
        assert KEY not in "".join(page.test._task.said())
        assert settings.SERVER.text() == settings.SERVER.stored() == "http://127.0.0.1:1"
    finally:
        server.close()


def test_an_emptied_field_counts_as_empty_while_it_is_tried(provider):
    """A server that is stored and no longer on the page: this machine is tested, with the page's engine."""
    settings.SERVER.store("http://127.0.0.1:1")
    page = OptionsPage()
    field(page, settings.SERVER).widget.setText("")
    field(page, settings.ENGINE).widget.setFilePath("/data/my engine")
    page.test.button.click()
    wait_until(page.test.button.isEnabled)
    assert "/data/my engine" in page.test.found.text()
    assert "127.0.0.1" not in page.test.found.text()
    assert settings.ENGINE.stored() == ""
    written = Path(unquote(re.search(r'href="file://([^"]+)"', page.test.found.text())[1])).read_text("utf-8")
    copy = written.partition("<pre")[2]
    assert copy
    assert "/data/my engine" not in copy, "the copy for a bug report holds no path of the user's"


def test_what_cannot_begin_is_said_at_once_and_can_be_tried_again(provider):
    """QGIS never runs, and never ends, what failed while it was prepared."""
    page = OptionsPage()
    field(page, settings.SERVER).widget.setText("gpu.example.org")
    for _ in range(2):
        page.test.button.click()
        assert page.test.button.isEnabled()
        assert "gpu.example.org" in page.test.found.text()


def test_a_page_that_closes_takes_its_test_along(provider, waiting_algorithm, monkeypatch):
    """The task holds bare references to what only the page had; it must neither lose them nor go on."""
    monkeypatch.setattr(rows.TestRow, "ALGORITHM", waiting_algorithm.ID)
    page = OptionsPage()
    page.test.button.click()
    wait_until(waiting_algorithm.begun.is_set)
    sip.delete(page)
    del page
    gc.collect()
    wait_until(waiting_algorithm.cancelled.is_set)
    wait_until(lambda: not task._running)


def test_what_a_server_says_is_no_html_and_no_link_of_its_leads_anywhere(monkeypatch, provider):
    server, opened = demo_server(), []
    server.facts = {**server.facts, "device": '<a href="file:///etc">cpu</a>'}
    monkeypatch.setenv("GEOSEG_SERVER", server.url)
    monkeypatch.setenv("GEOSEG_SERVER_KEY", KEY)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    try:
        page = OptionsPage()
        page.test.button.click()
        wait_until(page.test.button.isEnabled)
    finally:
        server.close()
    assert "&lt;a href=" in page.test.found.text()
    assert page.test.found.text().count("<a href=") == 1
    page.test.found.linkActivated.emit("file:///etc")
    assert [url for url in opened if not url.endswith(".html")] == []
    assert len(opened) == 1


def test_what_is_tried_is_forgotten_and_seen_by_no_other_thread(monkeypatch):
    settings.DEVICE.store("cpu")
    with settings.tried({settings.DEVICE: "cuda", settings.SERVER: ""}):
        assert settings.DEVICE.text() == "cuda"
        with ThreadPoolExecutor(1) as other:
            assert other.submit(settings.DEVICE.text).result() == "cpu"
        monkeypatch.setenv("GEOSEG_DEVICE", "auto")
        assert settings.DEVICE.text() == "auto"
        monkeypatch.delenv("GEOSEG_DEVICE")
    assert settings.DEVICE.text() == "cpu"


def test_the_catalogue_lists_models_of_the_folder_that_is_chosen(monkeypatch, provider, tmp_path):
    monkeypatch.delenv("GEOSEG_MODELS", raising=False)
    card = json.loads((ROOT / "geoseg_qgis/models/cards/prithvi-flood.json").read_text(encoding="utf-8"))
    (tmp_path / "mine.json").write_text(json.dumps({**card, "id": "my-own-flood"}), encoding="utf-8")
    page = OptionsPage()
    try:
        field(page, settings.MODELS).widget.setFilePath(str(tmp_path))
        page.catalogue.button.click()
        window = page.catalogue.dialog
        assert window.isVisible()
        assert not window.isModal()
        wait_until(lambda: "models are known" in page.catalogue.found.text())
        assert window.table.row_of("my-own-flood") >= 0
        page.catalogue.button.click()
        assert page.catalogue.dialog is window
        window.close()
    finally:
        choose_folder("")
