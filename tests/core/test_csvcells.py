"""Names of layers are not run as formulas."""

from __future__ import annotations

import pytest

from geoseg_qgis.core.csvcells import as_cell


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"),
        ("-2+3", "'-2+3"),
        ("\t=1", "'\t=1"),
        ("-5", "-5"),
        ("+0.5", "+0.5"),
        ("Water = blue", "Water = blue"),
        ("", ""),
    ],
)
def test_what_a_spreadsheet_would_run_is_text(text, cell):
    assert as_cell(text) == cell
