"""How a mask was made, on disk: a file that holds it all, and items in a raster that stay short."""

from __future__ import annotations

import json

import pytest

from geoseg_qgis.errors import OutputError
from geoseg_qgis.runs.provenancefile import ITEM, MOST_BYTES, as_metadata, write_json


def test_the_items_of_a_raster_give_it_back(body_of):
    body = body_of()
    items = as_metadata(body)
    assert all(name.startswith("GEOSEG_") and text for name, text in items.items())
    assert items["GEOSEG_DEVICE"] == "NVIDIA H100 (cuda:0), bfloat16"
    assert items["GEOSEG_WINDOWS"] == "512 pixels, overlap 64, centre"
    assert json.loads(items[ITEM]) == json.loads(json.dumps(body))


def test_items_stay_short_and_say_what_they_lack(body_of):
    body = body_of()
    body["files"] = [{"path": f"/data/ä{number}.tif", "digest": "0" * 64} for number in range(1000)]
    body["command"] += " " + "x" * 5000
    items = as_metadata(body)
    assert len(items[ITEM].encode()) <= MOST_BYTES
    assert len(items["GEOSEG_COMMAND"]) == 2000
    kept = json.loads(items[ITEM])
    assert kept["left_out"] == ["card", "files"]
    assert kept["model"] == body["model"] and kept["inputs"] == body["inputs"]


@pytest.mark.parametrize("entry", ["result", "engine", "model"])
def test_items_stay_short_whatever_is_long(body_of, entry):
    body = body_of()
    names = [f"class {number} \udcf6" + "x" * 200 for number in range(255)]
    body["result"]["classes"] *= 100 if entry == "result" else 1
    body["engine"]["versions"].update(dict.fromkeys(names, "1") if entry != "result" else {})
    body["model"]["weights_sha256"].update(dict.fromkeys(names * 2, "0" * 64) if entry == "model" else {})
    kept = json.loads(as_metadata(body)[ITEM])
    assert len(as_metadata(body)[ITEM].encode("utf-8")) <= MOST_BYTES
    assert kept["model"]["fingerprint"] == body["model"]["fingerprint"]
    assert entry in (*kept["left_out"], "model")


def test_the_items_of_a_raster_are_english_whatever_the_reader_speaks(body_of, marked):
    items = as_metadata(body_of())
    assert [name for name, text in items.items() if "«" in text] == [ITEM], (
        "which has sentences as they were said"
    )
    assert items["GEOSEG_BANDS"].startswith("BLUE is band 1 of scene.tif; GREEN is band 2 of scene.tif; ")
    assert items["GEOSEG_SCALE"] == "value × 0.0001 + 0"


def test_a_variable_of_a_file_is_named_without_folders_and_quotes(body_of):
    body = body_of()
    body["bands"][0]["path"] = 'NETCDF:"~/data/scene.nc":B02'
    assert as_metadata(body)["GEOSEG_BANDS"].startswith("BLUE is band 1 of scene.nc:B02; ")


def test_the_file_holds_it_all_and_replaces_an_older_one(body_of, tmp_path):
    body = body_of()
    body["nodata"][0]["ranges"] = ((float("-inf"), 0.0),)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "mask.json").write_text("older")
    write_json(folder / "mask.json", body)
    read = json.loads((folder / "mask.json").read_text(encoding="utf-8"), parse_constant=pytest.fail)
    assert read["nodata"][0]["ranges"] == [["-inf", 0.0]]
    assert {k: v for k, v in read.items() if k != "nodata"} == {
        k: v for k, v in json.loads(json.dumps(body)).items() if k != "nodata"
    }
    assert [path.name for path in folder.iterdir()] == ["mask.json"]
    with pytest.raises(OutputError, match="gone"):
        write_json(tmp_path / "gone" / "mask.json", body)
