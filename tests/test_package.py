"""The zip for the plugin site: what is in it, and what is refused before the site would."""

from __future__ import annotations

import hashlib
import stat
import zipfile
from pathlib import Path

import pytest

import package
from package_metadata import disagreements, is_plausible_url, metadata_faults, read_metadata
from package_rules import zip_faults

from .conftest import ROOT

AT = (2024, 5, 17, 12, 30, 0)


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    return package.build(ROOT, tmp_path_factory.mktemp("dist"))


@pytest.fixture
def general() -> dict[str, str]:
    return dict(read_metadata((ROOT / "metadata.txt").read_text(encoding="utf-8")))


@pytest.fixture
def smallest(tmp_path):
    """Write a zip with the least that is needed, and what a test adds, leaves out or replaces."""

    def write(more: dict[str, str | bytes | None] | None = None, mode: int = 0o100644) -> list[str]:
        files = {name: (ROOT / name).read_bytes() for name in ("metadata.txt", "LICENSE")}
        files = {f"geoseg_qgis/{name}": data for name, data in files.items()}
        files |= {"geoseg_qgis/__init__.py": b"", "geoseg_qgis/icon.svg": b"<svg/>", **(more or {})}
        path = tmp_path / "small.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in files.items():
                if data is not None:
                    entry = zipfile.ZipInfo(name, AT)
                    entry.external_attr = mode << 16
                    archive.writestr(entry, data)
        return zip_faults(path)

    return write


def test_the_zip_breaks_no_rule_and_is_small(built):
    with zipfile.ZipFile(built) as archive:
        version = read_metadata(archive.read("geoseg_qgis/metadata.txt").decode())["version"]
    assert built.name == f"geoseg_qgis-{version}.zip"
    assert zip_faults(built) == []
    assert built.stat().st_size < 10_000_000


def test_it_holds_what_qgis_and_the_engine_read_and_nothing_else(built):
    with zipfile.ZipFile(built) as archive:
        names = {name.partition("/")[2] for name in archive.namelist()}
        assert archive.read("geoseg_qgis/metadata.txt") == (ROOT / "metadata.txt").read_bytes()
    assert names >= {
        *("__init__.py", "metadata.txt", "LICENSE", "icon.svg", "plugin.py", "i18n/geoseg_de.qm"),
        *("models/demo/model.safetensors", "models/demo/config.json", "models/cards/demo-landcover.json"),
        *("worker/geoseg_worker/__main__.py", "worker/geoseg_worker.dist-info/entry_points.txt"),
        *("engine/requirements/cpu.lock", "processing/toolboxmodels/flood_before_after.model3"),
    }
    assert not [
        name for name in names if name.endswith((".ts", ".pyc", ".sh")) or "test" in name.split("/")[0]
    ]
    tracked = package.git(ROOT, "ls-files").splitlines()
    wanted = {name.partition("/")[2] for name in tracked if name.startswith("geoseg_qgis/")}
    missing = {name for name in wanted - names if (ROOT / "geoseg_qgis" / name).exists()}
    assert {Path(name).suffix for name in missing} <= {".ts"}


def test_built_twice_it_is_the_same_to_the_byte(built, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000001")
    files = package.contents(ROOT)
    backwards = dict(sorted(files.items(), reverse=True))
    sums = set()
    for name, given in (("one.zip", files), ("two.zip", backwards)):
        package.write(tmp_path / name, given, package.moment(ROOT))
        sums.add(hashlib.sha256((tmp_path / name).read_bytes()).hexdigest())
    assert len(sums) == 1
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2023, 11, 14, 22, 13, 20)}
        assert {entry.external_attr >> 16 for entry in archive.infolist()} == {0o100644}


def test_a_checkout_without_git_builds_too(tmp_path, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert package.moment(tmp_path) == package.EARLIEST


def test_a_zip_that_breaks_a_rule_is_not_left_behind(tmp_path, monkeypatch):
    monkeypatch.setattr(package, "zip_faults", lambda path: ["geoseg_qgis/x.so is a program."])
    with pytest.raises(ValueError, match=r"not built:\ngeoseg_qgis/x\.so is a program\.$"):
        package.build(ROOT, tmp_path / "dist")
    assert list((tmp_path / "dist").iterdir()) == []


def test_the_least_zip_passes(smallest):
    assert smallest() == []


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"geoseg_qgis/LICENSE": None}, "LICENSE is missing"),
        ({"geoseg_qgis/__init__.py": None}, "__init__.py is missing"),
        ({"geoseg_qgis/metadata.txt": None}, "metadata.txt is missing"),
        ({"geoseg_qgis/metadata.txt": "[general]\nabout=100 % sure"}, "cannot be read"),
        ({"geoseg_qgis/icon.svg": None}, "icon 'icon.svg'"),
        ({"other/a.py": ""}, "one folder"),
        ({"geoseg_qgis/../../a.py": ""}, "leads out"),
        ({"geoseg_qgis/.git/a.txt": ""}, "hidden"),
        ({"geoseg_qgis/.hidden.py": ""}, "hidden"),
        ({"geoseg_qgis/__pycache__/a.py": ""}, "does not belong"),
        ({"geoseg_qgis/tests/test_a.py": ""}, "does not belong"),
        ({"geoseg_qgis/a.pyc": ""}, "of a kind"),
        ({"geoseg_qgis/a.so": ""}, "of a kind"),
        ({"geoseg_qgis/run.sh": ""}, "of a kind"),
        ({"geoseg_qgis/run": ""}, "of a kind"),
        ({"geoseg_qgis/a.txt": b"\x7fELF\x02\x01"}, "a program"),
        ({"geoseg_qgis/a.json": b"MZ\x90\x00"}, "a program"),
        ({"geoseg_qgis/License": ""}, "one on Windows"),
        ({f"geoseg_qgis/{'a' * 120}.py": ""}, "longer than"),
    ],
)
def test_what_the_site_or_we_do_not_want_is_told(smallest, more, told):
    assert any(told in fault for fault in smallest(more)), smallest(more)


@pytest.mark.parametrize(("mode", "told"), [(0o100755, "executed"), (stat.S_IFLNK | 0o644, "a link")])
def test_permissions_are_those_of_texts(smallest, mode, told):
    faults = smallest(mode=mode)
    assert len(faults) == 4
    assert all(told in fault for fault in faults)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("name", ""),
        ("name", "geoseg plugin"),
        ("author", "one/two"),
        ("email", "nobody"),
        ("version", "1.0"),
        ("version", "1.0.0 beta"),
        ("version", "9.9.9"),
        ("description", "two\nlines"),
        ("description", "long " * 50),
        ("about", "short"),
        ("category", "Plugins"),
        ("tags", "raster,Raster"),
        ("tags", "raster,,vLLM"),
        ("experimental", "yes"),
        ("qgisMinimumVersion", "3.40"),
        ("qgisMaximumVersion", "3.99"),
        ("tracker", "http://bugs"),
        ("repository", "https://localhost/x"),
        ("homepage", ""),
        ("license", ""),
    ],
)
def test_metadata_that_would_be_refused_or_show_badly_is_told(general, key, value):
    assert list(metadata_faults(general)) == []
    told = "\n".join(metadata_faults({**general, key: value}))
    assert ("QGIS versions" if key.startswith("qgis") else key) in told


def test_an_address_is_one_that_a_browser_opens():
    assert is_plausible_url("https://github.com/some/project")
    for wrong in (
        "http://github.com/a",
        "github.com/a",
        "https://host",
        "https://example.org/a",
        "https://a.org/ b",
    ):
        assert not is_plausible_url(wrong), wrong


def test_versions_agree_in_all_files(general):
    assert list(disagreements(ROOT, general["version"])) == []
    told = list(disagreements(ROOT, "9.9.9"))
    assert len(told) == 4
    assert told[0] == f"metadata.txt says 9.9.9, CHANGELOG.md says {general['version']}: make them agree."
