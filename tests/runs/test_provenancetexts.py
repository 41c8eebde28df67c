"""How a mask was made, in words: for the report, and for a layer's metadata."""

from __future__ import annotations

import shlex
from pathlib import Path

from geoseg_qgis import texts
from geoseg_qgis.runs.provenancetexts import abstract, facts, history


def test_a_reader_gets_facts_also_where_some_are_left_out(body_of):
    body = body_of()
    found = {(fact.section, fact.label): fact.value for fact in facts(body)}
    assert found["Run", "Started"] == "2026-11-22 03:30:01 UTC"
    assert found["Run", "Took"] == "12.3 s, and 41.0 s until the model was ready"
    assert found["Input", "Grid"] == "70 × 60 pixels, WGS 84 / UTM zone 33N"
    assert found["Software", "Engine"] == "vllm 0.11.0, terratorch 1.1"
    assert ("Input", "Resampled") not in found
    for name in ("card", "files", "notes", "inputs", "beyond_command", "nodata", "bands_found", "command"):
        del body[name]
    assert list(facts(body)) and history(body) and abstract(body)


def test_the_history_can_be_repeated(body_of):
    lines = history(body_of())
    assert any("demo-landcover" in line and "share 64" in line for line in lines)
    assert shlex.split(lines[-1].partition(": ")[2])[:4] == ["qgis_process", "run", "geoseg:segment", "--"]
    assert "Water" in abstract(body_of()) and "My scene" in abstract(body_of())
    assert Path(shlex.split(lines[-1])[-2].partition("=")[2]).name == "scene.tif"


def test_a_layer_and_the_report_are_told_of_in_the_readers_language(body_of, monkeypatch):
    body = body_of()
    monkeypatch.setattr(texts, "_translators", [lambda text: f"«{text}»"])
    assert all(fact.section[0] == fact.label[0] == "«" for fact in facts(body))
    assert ("«Input»", "«Resampled»") not in [(fact.section, fact.label) for fact in facts(body)]
    said = abstract(body)
    assert said.count("«") == 4 + said.count("«{model} at"), "three sentences, and the model's title"
    told = {fact.label: fact.value for fact in facts(body)}
    assert [told[f"«{name}»"][0] for name in ("Model", "Licence", "Trained on", "Not for")] == ["«"] * 4
    assert "«segmented with" in history(body)[-2] and history(body)[-1].startswith("«The same again: ")
