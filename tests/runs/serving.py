"""A server that has no model, says that it has the demo model, and gives real masks."""

from __future__ import annotations

import base64
import uuid

from osgeo import gdal

from geoseg_qgis.models.catalogue import DEFAULT_MODEL, resolve_model
from geoseg_qgis.models.fingerprint import fingerprint

from ..engine.fake_server import FACTS, FakeServer, mask_answer


def demo_server() -> FakeServer:
    """Start one; its caller closes it."""
    server = FakeServer()
    server.facts = {**FACTS, "fingerprint": fingerprint(resolve_model(DEFAULT_MODEL).checked).short}
    server.answer = answer
    return server


def answer(request: dict) -> dict:
    """The mask that the fake worker gives too: a pixel's class is its first band modulo 7."""
    here = f"/vsimem/{uuid.uuid4()}"  # several are answered at the same time
    by_path = request["data_format"] == "path"
    source, target = (request["data"], request["out_path"]) if by_path else (f"{here}-in", f"{here}-out")
    if not by_path:
        gdal.FileFromMemBuffer(source, base64.b64decode(request["data"]))
    _write_mask(gdal.Open(source), target)
    if by_path:
        return {"request_id": "1", "data": {"data_format": "path", "data": target}}
    file = gdal.VSIFOpenL(target, "rb")
    content = gdal.VSIFReadL(1, gdal.VSIStatL(target).size, file)
    gdal.VSIFCloseL(file)
    return mask_answer(content)


def _write_mask(source: gdal.Dataset, target: str) -> None:
    band = source.GetRasterBand(1)
    ids = (band.ReadAsArray().astype("int64") % 7).astype("uint8")
    ids[band.GetMaskBand().ReadAsArray() == 0] = 255
    mask = gdal.GetDriverByName("GTiff").Create(target, *ids.shape[::-1], 1)
    mask.GetRasterBand(1).WriteArray(ids)
