"""What the user decided, as the plugin reads it."""

from __future__ import annotations

from pathlib import Path

import pytest

from geoseg_qgis import settings

pytestmark = pytest.mark.usefixtures("qgis_app")


def test_a_relative_engine_counts_from_where_qgis_is(tmp_path, monkeypatch):
    """The worker has a working folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GEOSEG_ENGINE", "engine")
    assert settings.engine_root() == tmp_path / "engine"


def test_a_command_stays_as_it_is_written(tmp_path, monkeypatch):
    command = f"env PYTHONUTF8=1 {tmp_path}/bin/python"
    monkeypatch.setenv("GEOSEG_ENGINE", command)
    assert settings.engine_root() == command
    with settings.tried({settings.ENGINE: "~/engine"}):
        monkeypatch.delenv("GEOSEG_ENGINE")
        assert settings.engine_root() == Path.home() / "engine"
