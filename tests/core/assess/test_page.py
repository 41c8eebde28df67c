"""The page and the table of an assessment."""

from __future__ import annotations

import csv
import io
import re
from html.parser import HTMLParser

import numpy as np
import pytest

from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.core.assess import pageparts as parts
from geoseg_qgis.core.assess.assessment import PIXELS, POINTS, Assessment
from geoseg_qgis.core.assess.matrix import ErrorMatrix
from geoseg_qgis.core.assess.page import page
from geoseg_qgis.core.assess.samples import WholeMap
from geoseg_qgis.core.assess.table import as_csv

from ..report.pages import untranslated
from .test_estimate import GOOD_PRACTICES, MAPPED, estimated

NASTY = '<script src="http://x">&'
LEGEND = Legend({0: NASTY, 1: "gain", 2: "forest"}, {0: "#ff0000"})


def assessment(estimates=True, **changes) -> Assessment:
    whole = WholeMap(estimated(GOOD_PRACTICES, MAPPED), sum(MAPPED) * 900.0, True, ())
    values = {
        "mask": NASTY,
        "reference": "points <b>",
        "unit": POINTS,
        "legend": LEGEND,
        "matrix": ErrorMatrix((0, 1, 2, 3), np.array(GOOD_PRACTICES)),
        "whole": whole if estimates else None,
        "mapped": {number: pixels * 900.0 for number, pixels in enumerate(MAPPED)},
        "left_out": (("outside <the> mask", 3),),
        "notes": ("Mind & heed.",),
    }
    return Assessment(**{**values, **changes})


class Reader(HTMLParser):
    """Collects tags, attributes and text, and sees that every tag is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open, self.tags, self.attributes, self.text = [], set(), [], ""
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes += attrs
        if tag not in ("br", "meta"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data + "|"


def test_the_page_says_it_all():
    text = Reader(page(assessment())).text
    assert "Overall accuracy of the map: 94.7% ± 1.8%, estimated from 640 points." in text
    assert "21,158 ± 6,158" in text and "18,000" in text  # estimated and mapped hectares
    assert "88.0% ± 7.4%" in text and "74.9% ± 21.3%" in text
    assert "Rows: what the map says. Columns: what the reference says." in text
    assert "Mind & heed." in text and "outside <the> mask" in text
    assert "Remote Sensing of Environment 148" in text


def test_nothing_of_the_data_becomes_markup_and_nothing_is_loaded():
    found = Reader(page(assessment()))
    assert found.tags <= {
        "html",
        "head",
        "meta",
        "title",
        "body",
        "table",
        "tr",
        "td",
        "span",
        "br",
        "p",
        "h3",
        "b",
    }
    assert not {name for name, _ in found.attributes} & {"src", "href", "onload", "onclick"}
    assert found.text.count(NASTY) >= 4
    assert "url(" not in page(assessment())


def test_without_estimates_the_page_speaks_of_what_was_counted():
    text = Reader(page(assessment(False, unit=PIXELS, mapped={}))).text
    assert "Map and reference agree on 91.7% of 640 pixels." in text
    assert "whole map" not in text and "describe the sample" not in text


@pytest.mark.parametrize("estimates", [True, False])
def test_every_word_of_the_page_is_said_in_the_readers_language(marked, estimates):
    unit = POINTS if estimates else PIXELS
    told = {"left_out": (("«outside»", 3),), "notes": ("«Mind.»",), "reference": "p.gpkg", "mask": "m.tif"}
    said = Reader(page(assessment(estimates, unit=unit, **told))).text.split("|")
    names = (NASTY, "gain", "forest", "p.gpkg", "m.tif", "F1", "IoU")
    found = untranslated(said, *names)
    assert all(re.search(r"\(\d{4}\): ", text) for text in found), "papers are cited as they are called"
    assert len(found) == 3


def test_what_is_not_known_is_a_dash():
    matrix = ErrorMatrix((0, 1), np.array([[3, 0], [0, 0]]))
    text = Reader(page(assessment(False, matrix=matrix))).text
    assert "–" in text and "nan" not in text.lower()


def test_colours_grow_with_the_share():
    assert parts.tint(0, True) == "#ffffff"
    assert parts.tint(1, True) == "#6bbf95" and parts.tint(1, False) == "#e89088"
    assert parts.tint(0.5, True) > parts.tint(0.9, True)


@pytest.mark.parametrize(
    ("value", "expected"), [(12345.6, "12,346"), (123.45, "123.5"), (1.234, "1.23"), (0.0, "0.00")]
)
def test_areas_for_readers(value, expected):
    assert parts.amount(value) == expected


def rows(found: Assessment) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(as_csv(found))))


def test_the_table_has_a_row_for_each_class_and_one_for_all():
    table = rows(assessment())
    assert [row["name"] for row in table] == [NASTY, "gain", "forest", "3", "all"]
    first, last = table[0], table[-1]
    assert [first[f"ref_{n}"] for n in range(4)] == ["66", "0", "5", "4"]
    assert first["users"] == first["users_whole"] == "0.88"
    assert round(float(first["producers_whole_ci95"]), 2) == 0.21
    assert (round(float(first["area_ha"])), round(float(first["area_ha_ci95"]))) == (21158, 6158)
    assert first["mapped_ha"] == "18000"
    assert round(float(last["overall_whole"]), 4) == 0.9465
    assert last["n_mapped"] == "640" and last["area_ha"] == "900000"
    assert last["users"] == "" and first["kappa"] == ""


def test_the_table_without_estimates_and_without_metres():
    assert "users_whole" not in rows(assessment(False))[0]
    whole = WholeMap(estimated(GOOD_PRACTICES, MAPPED), float(sum(MAPPED)), False, ())
    table = rows(assessment(whole=whole, mapped=dict(enumerate(map(float, MAPPED)))))
    assert table[0]["mapped_pixels"] == "200000"
    assert round(float(table[0]["area_pixels"])) == 235086
    nothing = ErrorMatrix((0, 1), np.array([[3, 0], [0, 0]]))
    assert rows(assessment(False, matrix=nothing))[1]["users"] == ""


def test_a_class_name_is_no_formula_in_the_table():
    named = assessment(legend=Legend({0: "=1+1"}, {}))
    assert rows(named)[0]["name"] == "'=1+1"
