"""The rename into place: what lies beside an output is replaced, what belongs to others stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from geoseg_qgis.core.mask.outputfile import partial_name, put_in_place, remove_partial
from geoseg_qgis.core.mask.scorestyle import write_score_qml
from geoseg_qgis.core.mask.style import write_qml
from geoseg_qgis.errors import OutputError

from ..fake_engine import CLASSES


def ready(final: Path) -> Path:
    """A complete output under its hidden name, with its table."""
    partial = partial_name(final, "0a")
    partial.write_text("new")
    partial.with_name(partial.name + ".aux.xml").write_text("new table")
    return partial


@pytest.mark.parametrize("others", [("out.png", "out.wld"), ("out.gpkg", "out.qml"), ("out.shp", "out.tfw")])
def test_files_of_another_layer_with_the_same_stem_stay(tmp_path, others):
    for name in others:
        (tmp_path / name).write_text("theirs")
    put_in_place(ready(tmp_path / "out.tif"), tmp_path / "out.tif")
    write_qml(str(tmp_path / "out.qml"), CLASSES)
    assert {(tmp_path / name).read_text() for name in others} == {"theirs"}


def test_our_own_style_is_renewed_beside_another_layer_too(tmp_path):
    (tmp_path / "out.gpkg").write_text("polygons of the mask")
    write_score_qml(str(tmp_path / "out.qml"))
    put_in_place(ready(tmp_path / "out.tif"), tmp_path / "out.tif")
    write_qml(str(tmp_path / "out.qml"), CLASSES)
    assert CLASSES[0][1] in (tmp_path / "out.qml").read_text(encoding="utf-8")


def test_pages_and_tables_of_the_stem_do_not_keep_an_older_style(tmp_path):
    for name in ("out.qml", "out.html", "out.csv", "out.provenance.json", "out.tif.ovr"):
        (tmp_path / name).write_text("old")
    (tmp_path / "out").mkdir()
    put_in_place(ready(tmp_path / "out.tif"), tmp_path / "out.tif")
    assert not (tmp_path / "out.qml").exists()
    assert not (tmp_path / "out.tif.ovr").exists()


@pytest.mark.parametrize("held", ["out.tif", "out.tif.aux.xml"])
def test_where_something_holds_the_older_output_it_stays_with_its_table(tmp_path, monkeypatch, held):
    """As on Windows, where neither can be replaced nor moved while it is open."""
    final, table = tmp_path / "out.tif", tmp_path / "out.tif.aux.xml"
    final.write_text("old")
    table.write_text("old table")
    replace = Path.replace

    def refusing(path: Path, target: Path) -> Path:
        if held in (path.name, Path(target).name):
            raise PermissionError(13, "is used by another process", str(path))
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", refusing)
    partial = ready(final)
    with pytest.raises(OutputError, match=r"Cannot replace .*out\.tif"):
        put_in_place(partial, final)
    remove_partial(partial)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {
        "out.tif": "old",
        "out.tif.aux.xml": "old table",
    }
