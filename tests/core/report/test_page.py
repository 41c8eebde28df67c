"""The page as a whole: what is on it, that it loads nothing and that nothing in it is taken for HTML."""

from __future__ import annotations

import numpy as np
import pytest

from geoseg_qgis.core.mask.style import class_styles
from geoseg_qgis.core.report.content import shown_bands
from geoseg_qgis.core.report.page import page, write_report
from geoseg_qgis.errors import OutputError

from .pages import CLASSES, NAMES, Seen, report_of, untranslated

HOSTILE = "\"'><script>alert(1)</script><img src=https://example.org/x onerror=y>&amp;"


def ids(height: int = 60, width: int = 80) -> np.ndarray:
    values = np.ones((height, width), np.uint8)
    values[:20], values[50:] = 0, 255
    return values


def scores() -> np.ndarray:
    values = np.full((60, 80), 90, np.uint8)
    values[:20] = 40
    return values


def test_the_page_tells_areas_shares_and_confidence(tmp_path):
    scene = np.random.default_rng(1).integers(1, 999, (3, 60, 80)).astype("int16")
    seen = Seen(page(report_of(tmp_path, ids(), scene, scores(), notes=("Mind this.",))))
    assert list(seen.pictures()) == [
        "Input, natural colour (RED, GREEN, BLUE), stretched",
        "Mask",
        "Confidence on the map",
    ]
    text = seen.text
    for said in (
        "A scene", "Mind this.", "80 × 60 pixels of 10 m", "4,000 have a class, 40.03 ha", "16.7 % of all are nodata",
        "Trees 60.0 % 24.02 2,400 90 %", "Water 40.0 % 16.01 1,600 40 %", "Soil 0.0 % 0.00 0 –",
        "Half of the pixels reach 90 % or more", "200 m", "North is up ↑",
    ):  # fmt: skip
        assert said in text, said
    assert text.index("Trees") < text.index("Water") < text.index("Soil"), "the largest first"


def test_a_rare_class_has_a_share_that_is_not_nothing(tmp_path):
    rare = np.zeros((100, 100), np.uint8)
    rare[0, :3] = 2
    text = page(report_of(tmp_path, rare))
    assert "<td>&lt; 0.1 %</td>" in text


def test_without_confidence_and_input_they_are_not_mentioned(tmp_path):
    seen = Seen(page(report_of(tmp_path, ids())))
    assert list(seen.pictures()) == ["Mask"]
    assert "Confidence" not in seen.text and "Input" not in seen.text


@pytest.mark.parametrize(
    ("edge", "said"), [(1.0, "4,000 have a class, 4,003 m²"), (10.0, "40.03 ha"), (1000.0, "4,003 km²")]
)
def test_areas_have_a_unit_that_suits_them(tmp_path, edge, said):
    """On the central meridian of a UTM zone the ellipsoid is larger than the plane by 0.08 %."""
    assert said in Seen(page(report_of(tmp_path, ids(), geotransform=(5e5, edge, 0, 46e5, 0, -edge)))).text


def test_degrees_have_areas_too(tmp_path):
    degrees = {"geotransform": (10.0, 0.001, 0, 50.0, 0, -0.001), "epsg": 4326}
    report = report_of(tmp_path, ids(), **degrees)
    text = Seen(page(report)).text
    assert "Class Share ha Pixels" in text and "Trees 60.0 % 1,915 2,400" in text
    assert "2 km" not in text and "1 km" in text, "80 pixels of 72 m along a row at 50 degrees"


def test_without_a_crs_areas_are_unknown(tmp_path):
    text = Seen(page(report_of(tmp_path, ids(), epsg=None))).text
    assert "Class Share Pixels" in text and "Trees 60.0 % 2,400" in text
    assert "Without a CRS their areas are unknown." in text


def test_an_empty_mask_has_a_page(tmp_path):
    nothing = np.full((60, 80), 255, np.uint8)
    seen = Seen(page(report_of(tmp_path, nothing, confidence=nothing)))
    assert "0 have a class" in seen.text and "100.0 % of all are nodata" in seen.text
    assert "How sure" not in seen.text


def test_nothing_is_taken_for_html(tmp_path):
    classes = class_styles([(0, HOSTILE, "#1f78b4"), (1, "Trees", "#33a02c")])
    report = report_of(
        tmp_path,
        ids(),
        confidence=scores(),
        title=HOSTILE,
        subtitle=HOSTILE,
        classes=classes,
        notes=(HOSTILE,),
        facts=((HOSTILE, HOSTILE, HOSTILE), ("Run", "Command", HOSTILE)),
        footer=HOSTILE,
    )
    seen = Seen(page(report))
    assert not seen.open, "every tag is closed"
    assert {tag for tag, _ in seen.tags}.isdisjoint({"script", "iframe", "object", "link", "a", "base"})
    for tag, attributes in seen.tags:
        assert not [name for name in attributes if name.startswith("on")]
        assert all(attributes.get(name, "data:").startswith("data:") for name in ("src", "href")), tag
    assert seen.text.count("<script>alert(1)</script>") == 10, "shown as the text that it is"


def test_a_browser_is_told_to_load_nothing(tmp_path):
    text = page(report_of(tmp_path, ids()))
    policy = next(
        a["content"] for tag, a in Seen(text).tags if a.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy == "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    assert "url(http" not in text and "@import" not in text


def test_the_page_stays_small(tmp_path):
    noise = np.random.default_rng(1).integers(0, 250, (5, 1200, 1200))
    classes = class_styles([(n, f"Class {n} with a long name", "#1f78b4") for n in range(255)])
    facts = tuple(("Input", "File", f"/a/long/path/{n}" * 5) for n in range(200))
    report = report_of(
        tmp_path,
        noise[0].astype(np.uint8),
        noise[1:4].astype("int16"),
        (noise[4] % 101).astype(np.uint8),
        classes=classes,
        facts=facts,
    )
    text = page(report)
    assert len(text.encode()) < 2_000_000
    assert "195 smaller classes are not listed" in text


def test_an_older_report_is_replaced_when_the_new_one_is_complete(tmp_path):
    report = report_of(tmp_path, ids())
    path = tmp_path / "out" / "report.html"
    path.parent.mkdir()
    path.write_text("older")

    def stop():
        raise InterruptedError

    with pytest.raises(InterruptedError):
        write_report(str(path), report, stop)
    assert path.read_text() == "older"
    write_report(str(path), report)
    assert "older" not in path.read_text(encoding="utf-8")
    assert [file.name for file in path.parent.iterdir()] == ["report.html"]
    with pytest.raises(OutputError, match="gone"):
        write_report(str(tmp_path / "gone" / "report.html"), report)


def test_bands_for_natural_colours_are_found_by_name_or_wavelength():
    assert shown_bands(["BLUE", "GREEN", "Red", "NIR"], [None] * 4) == (2, 1, 0)
    assert shown_bands(["a", "b", "c", "d"], [490.0, 560.0, 665.0, None]) == (2, 1, 0)
    assert shown_bands(["VV", "VH"], [None, None]) == (0,)
    assert shown_bands(["RED", "NIR"], [665.0, 865.0]) == (0,)


def test_every_word_of_the_page_is_said_in_the_readers_language(tmp_path, marked):
    scene = np.random.default_rng(1).integers(1, 999, (3, 60, 80)).astype("int16")
    facts = (("«Run»", "«Command»", "qgis_process"), ("«Run»", "«Took»", "1 s"))
    seen = Seen(page(report_of(tmp_path, ids(), scene, scores(), facts=facts)))
    data = ("A scene", "A model", "qgis_process", "ha", *NAMES, *(one.name for one in CLASSES))
    assert untranslated([*seen.texts, *seen.pictures()], *data) == []
    code = [attributes for tag, attributes in seen.tags if attributes.get("class") == "code"]
    assert len(code) == 1, "a command is set in its own letters whatever its label is called"
