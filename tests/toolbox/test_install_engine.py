"""``geoseg:installengine`` in a real QGIS, with tools that behave as they are told."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsProcessingException, QgsSettings

from geoseg_qgis.engine.environment import read_installation
from geoseg_qgis.processing import network
from geoseg_qgis.settings import ENGINE, engine_root

from ..engine.fake_installer import FakeTools
from ..processes import alive
from .conftest import Feedback, run


@pytest.fixture
def install(provider):
    """The algorithm as a fresh object."""
    return QgsApplication.processingRegistry().algorithmById("geoseg:installengine").create()


@pytest.fixture
def tools(tmp_path, monkeypatch) -> FakeTools:
    """Fake tools; the only uv there is; no GPU."""
    tools = FakeTools(tmp_path / "fake tools")
    monkeypatch.setenv("PATH", f"{tools.bin}:/usr/bin:/bin")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("GEOSEG_ENGINE", raising=False)
    return tools


@pytest.fixture
def settings():
    """QGIS's settings; what a test sets of the proxy and the engine is gone afterwards."""
    settings = QgsSettings()
    yield settings
    settings.remove("proxy")
    ENGINE.store("")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def set_proxy(settings, **values) -> None:
    """Set the proxy as QGIS's options page does."""
    for name, value in {"proxyEnabled": True, **values}.items():
        settings.setValue(f"proxy/{name}", value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def test_an_engine_is_installed_and_its_folder_becomes_the_setting(install, tools, settings, tmp_path):
    root = tmp_path / "my engine"
    feedback = Feedback()
    results, _ = run(install, {"FOLDER": str(root), "PYTHON": str(tools.python)}, feedback)
    assert results["ENGINE"] == str(root)
    assert results["INSTALLED_FOR"] == "cpu"
    assert read_installation(root) is not None
    assert engine_root() == root
    assert any("engine for CPUs: nvidia-smi finds no" in line for line in feedback.lines)


def test_without_a_folder_it_goes_into_the_users_data(install, tools, settings, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    results, _ = run(install, {"PYTHON": str(tools.python)})
    assert Path(results["ENGINE"]) == tmp_path / "data" / "geoseg_qgis" / "engine"


def test_cancel_ends_it_and_the_setting_stays(install, tools, settings, tmp_path):
    tools.behave(tools.hang())
    feedback = Feedback()
    feedback.isCanceled = lambda: bool(tools.pids())
    start = time.monotonic()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(install, {"FOLDER": str(tmp_path / "engine"), "PYTHON": str(tools.python)}, feedback)
    assert time.monotonic() - start < 5
    assert not [pid for pid in tools.pids() if alive(pid)]
    assert not ENGINE.stored()


def test_a_fault_is_one_sentence_and_what_to_do(install, tools, settings, tmp_path):
    tools.behave("echo 'ERROR: No space left on device'; exit 1")
    with pytest.raises(QgsProcessingException, match=r"the disk is full\. Free some space"):
        run(install, {"FOLDER": str(tmp_path / "engine"), "PYTHON": str(tools.python)})


def test_cuda_without_a_gpu_is_refused(install, tools, settings, tmp_path):
    with pytest.raises(QgsProcessingException, match="no NVIDIA GPU"):
        run(install, {"FOLDER": str(tmp_path / "engine"), "KIND": "cuda", "PYTHON": str(tools.python)})


def test_an_interpreter_of_the_users_own_is_not_written_over(install, tools, monkeypatch):
    monkeypatch.setenv("GEOSEG_ENGINE", str(tools.python))
    with pytest.raises(QgsProcessingException, match="which is your own"):
        run(install, {"PYTHON": str(tools.python)})


class TestNetwork:
    def test_the_proxy_of_qgis_reaches_pip(self, install, tools, settings, tmp_path):
        login = {"proxyUser": "a b", "proxyPassword": "p@ss:w"}
        set_proxy(settings, proxyType="HttpProxy", proxyHost="proxy.example", proxyPort="3128", **login)
        run(install, {"FOLDER": str(tmp_path / "engine"), "PYTHON": str(tools.python)})
        (_, seen), *_ = tools.installs()
        assert seen["HTTPS_PROXY"] == "http://a%20b:p%40ss%3Aw@proxy.example:3128"

    def test_hosts_without_a_proxy_stay_without(self, provider, settings):
        set_proxy(
            settings,
            proxyType="Socks5Proxy",
            proxyHost="proxy",
            proxyPort="1080",
            noProxyUrls=["https://intranet.example/wheels", "pypi.example"],
        )
        found = network.qgis_network()
        assert found.proxy == "socks5h://proxy:1080"
        assert found.no_proxy == ("intranet.example", "pypi.example")

    def test_without_a_proxy_nothing_is_set(self, provider, settings):
        set_proxy(settings, proxyEnabled=False)
        assert network.qgis_network().variables("") == {}

    def test_authorities_of_the_user_are_trusted_beside_those_of_the_system(
        self, provider, monkeypatch, tmp_path
    ):
        class Manager:
            """Holds one authority of the user's."""

            def isDisabled(self):
                return False

            def databaseCAs(self):
                return ["mine"]

            def extraFileCAs(self):
                return []

            def trustedCaCertsPemText(self):
                return b"ALL OF QGIS"

        bundle = tmp_path / "bundle.pem"
        bundle.write_text("OF THE ENVIRONMENT")
        for name in ("PIP_CERT", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
            monkeypatch.setenv(name, str(bundle))
        monkeypatch.setattr(QgsApplication, "authManager", lambda: Manager())
        assert network.qgis_network().certificates == "ALL OF QGIS\nOF THE ENVIRONMENT"


def test_a_command_of_the_users_own_is_not_written_over(install, tools, settings, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GEOSEG_ENGINE", "env PYTHONUTF8=1 python3")
    with pytest.raises(QgsProcessingException, match="env PYTHONUTF8=1 python3, which is your own"):
        run(install, {"PYTHON": str(tools.python)})
    assert not (tmp_path / "env PYTHONUTF8=1 python3").exists()


def test_a_variable_that_counts_more_than_the_chosen_folder_is_told(
    install, tools, settings, tmp_path, monkeypatch
):
    monkeypatch.setenv("GEOSEG_ENGINE", str(tmp_path / "other"))
    feedback = Feedback()
    run(install, {"FOLDER": str(tmp_path / "engine"), "PYTHON": str(tools.python)}, feedback)
    assert any("other, which counts more" in line for line in feedback.lines)
