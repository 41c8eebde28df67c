"""What QGIS and the plugin site read: one metadata.txt, complete, with versions that agree."""

from __future__ import annotations

import configparser

from .conftest import ROOT

REQUIRED = {
    *("name", "qgisminimumversion", "description", "about", "version", "author", "email"),
    *("repository", "tracker", "homepage", "license", "icon", "tags", "category", "hasprocessingprovider"),
}


def metadata() -> configparser.SectionProxy:
    parser = configparser.ConfigParser()
    parser.read(ROOT / "geoseg_qgis" / "metadata.txt", encoding="utf-8")
    return parser["general"]


def test_the_packages_metadata_is_the_projects():
    inside = ROOT / "geoseg_qgis" / "metadata.txt"
    assert inside.resolve() == ROOT / "metadata.txt"


def test_everything_the_plugin_site_wants_is_there():
    general = metadata()
    assert set(general) >= REQUIRED
    assert all(general[key].strip() for key in REQUIRED)
    assert (ROOT / "geoseg_qgis" / general["icon"]).is_file()
    assert "vLLM" in general["about"], "the engine that is needed must be named"
    assert general.getboolean("hasProcessingProvider")


def test_versions_agree():
    version = metadata()["version"]
    assert f"## {version}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    worker = (ROOT / "geoseg_qgis" / "worker" / "geoseg_worker" / "__init__.py").read_text(encoding="utf-8")
    assert f'__version__ = "{version}"' in worker


def test_nothing_of_a_compiled_kind_is_in_the_package():
    assert not [p for p in (ROOT / "geoseg_qgis").rglob("*") if p.suffix in {".so", ".dll", ".pyd", ".exe"}]
