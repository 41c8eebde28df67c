from __future__ import annotations

from xml.etree import ElementTree

import pytest

from geoseg_qgis.core.mask.style import write_qml
from geoseg_qgis.errors import OutputError

from ..fake_engine import CLASSES


def test_every_class_has_its_entry_whatever_its_name(tmp_path):
    path = tmp_path / "out.qml"
    write_qml(str(path), [*CLASSES, (7, 'Bäume "ö"\x07 <&>', "#ABCDEF")])
    entries = ElementTree.parse(path).getroot().findall("./pipe/rasterrenderer/colorPalette/paletteEntry")
    assert [(int(e.get("value")), e.get("label"), e.get("color")) for e in entries] == [
        *CLASSES,
        (7, 'Bäume "ö" <&>', "#ABCDEF"),
    ]


def test_an_older_style_is_replaced_and_nothing_else_is_left(tmp_path):
    path = tmp_path / "out.qml"
    path.write_text("old")
    write_qml(str(path), CLASSES)
    assert "old" not in path.read_text()
    assert [file.name for file in tmp_path.iterdir()] == ["out.qml"]


def test_a_folder_that_is_gone_is_named(tmp_path):
    with pytest.raises(OutputError, match="gone"):
        write_qml(str(tmp_path / "gone" / "out.qml"), CLASSES)
