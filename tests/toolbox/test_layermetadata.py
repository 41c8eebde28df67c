"""How a mask was made, as QGIS shows it with a layer; and that the command asks for the same run again."""

from __future__ import annotations

import shlex

import pytest
from qgis.core import QgsApplication, QgsProcessingContext

from geoseg_qgis.models.catalogue import DEFAULT_MODEL, find_card
from geoseg_qgis.processing.layermetadata import layer_metadata
from geoseg_qgis.processing.request import segment_request
from geoseg_qgis.runs.command import qgis_process_command, values_of

BODY = {
    "schema": "geoseg-provenance",
    "schema_version": 1,
    "plugin": {"name": "geoseg", "version": "9.9"},
    "started": "2026-11-22T03:30:01+00:00",
    "command": "qgis_process run geoseg:segment -- INPUT=a.tif",
    "inputs": [{"name": "Scene <1>", "path": "a.tif"}],
    "bands_found": ["By the names of the bands: BLUE is band 1 of a.tif."],
    "scale": {"scale": 0.0001, "offset": 0.0, "why": "Reflectance = value × 0.0001 + 0 (as SCALE says)."},
    "grid": {"columns": 3, "rows": 2, "geotransform": [0, 1, 0, 0, 0, -1], "crs": ""},
    "windows": {"edge": 512, "overlap": 64, "merge": "centre"},
    "model": {"id": "a-model", "title": "A model", "licence": "Apache-2.0", "revision": "0123456789abcdef"},
    "result": {"classes": [{"id": 0, "name": "Water"}, {"id": 1, "name": "Land"}]},
}


def test_a_layer_tells_how_it_was_made(qgis_app):
    metadata = layer_metadata(BODY)
    assert metadata.title() == "Segmentation, A model"
    assert "Water, Land" in metadata.abstract() and "Scene <1>" in metadata.abstract()
    assert any("a-model at 0123456789ab" in line and "geoseg 9.9" in line for line in metadata.history())
    assert metadata.history()[-1].endswith("INPUT=a.tif")
    assert metadata.keywords()["geoseg:model"] == ["a-model"]
    assert metadata.rights() == ["Model: Apache-2.0"]


def test_the_grid_s_crs_is_the_layer_s(qgis_app):
    from ..core.files import wkt

    metadata = layer_metadata({**BODY, "grid": {**BODY["grid"], "crs": wkt(32633)}})
    assert metadata.crs().authid() == "EPSG:32633"


def asked(command: str) -> dict[str, object]:
    """The parameters that a command gives to qgis_process."""
    words = shlex.split(command)
    values: dict[str, list[str]] = {}
    for word in words[words.index("--") + 1 :]:
        name, _, value = word.partition("=")
        values.setdefault(name, []).append(value)
    return {name: value[0] if len(value) == 1 else value for name, value in values.items()}


@pytest.mark.parametrize(
    "parameters",
    [
        {"OVERLAP": 32, "MERGE": "blend", "SCALE": 2.75e-05, "OFFSET": -0.2, "DEVICE": "cpu"},
        {
            "NODATA": -9999,
            "PIXEL_SIZE": 12.5,
            "RESAMPLING": "cubic",
            "BANDS": "BLUE=2, GREEN=3",
            "RESUME": True,
        },
        {"DTYPE": "float32", "MAX_NUM_SEQS": 4, "GPU_MEMORY": 35, "OPTIONS": "COMPRESS=ZSTD|PREDICTOR=2"},
        {"MODEL_FOLDER": "a folder"},
    ],
    ids=lambda parameters: next(iter(parameters)),
)
def test_the_command_asks_for_the_same_run_again(segment, tmp_path, parameters):
    if "MODEL_FOLDER" in parameters:  # the same model under another name
        folder = tmp_path / "it's a folder"
        source = find_card(DEFAULT_MODEL)
        from geoseg_qgis.models.catalogue import find_folder

        folder.mkdir()
        for path in find_folder(source).iterdir():
            (folder / path.name).write_bytes(path.read_bytes())
        parameters = {"MODEL_FOLDER": str(folder)}
    segment.initAlgorithm()
    context = QgsProcessingContext()
    first = segment_request(segment, parameters, context)
    values = values_of(first)
    assert set(values) == set(parameters), "what was asked for, and no default"
    again = segment_request(segment, asked(qgis_process_command(values)), context)
    assert again == first


def test_each_name_is_one_of_the_algorithm_s_parameters(segment, tmp_path):
    known = {definition.name() for definition in segment.parameterDefinitions()}
    algorithm = QgsApplication.processingRegistry().algorithmById("geoseg:segment")
    assert algorithm is not None
    request = segment_request(segment, {"SERVER": "https://gpu.example.org"}, QgsProcessingContext())
    assert set(values_of(request, {"EXTENT": "1,2,3,4", "AOI": "a.gpkg", "OUTPUT": "o.tif"})) <= known
