"""The style of values: a ramp between two ends, with the unit in its legend."""

from __future__ import annotations

from xml.etree import ElementTree

from geoseg_qgis.core.mask.scorestyle import RAMP
from geoseg_qgis.core.values.style import colour_at, evenly, write_value_qml


def items(path) -> list[tuple[float, str, str]]:
    tree = ElementTree.parse(path)
    return [(float(one.get("value")), one.get("label"), one.get("color")) for one in tree.iter("item")]


def test_the_ends_and_the_unit_are_in_the_legend(tmp_path):
    write_value_qml(str(tmp_path / "v.qml"), -5, 30, "Mg/ha <dry>")
    found = items(tmp_path / "v.qml")
    assert found[0] == (-5, "-5 Mg/ha <dry>", RAMP[0])
    assert found[-1] == (30, "30 Mg/ha <dry>", RAMP[-1])
    assert [value for value, _, _ in found] == sorted(value for value, _, _ in found)


def test_a_ramp_of_two_colours_gets_more_rows_that_look_the_same(tmp_path):
    write_value_qml(str(tmp_path / "v.qml"), 0, 400, "", ("#ffffff", "#000000"))
    found = items(tmp_path / "v.qml")
    assert len(found) == 6
    assert found[1] == (80, "80", "#cccccc")
    three = evenly(("#000000", "#ff0000", "#ffff00"))
    assert "#ff0000" in three and len(three) >= 6
    assert colour_at(("#000000", "#ff0000", "#ffff00"), 0.5) == "#ff0000"
