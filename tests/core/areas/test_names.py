"""What classes are called in files of any age."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.core.areas.names import legend_of

from .rasters import write_classes

AUX = """<PAMDataset>
  <Metadata><MDI key="CLASS_3">B\xe4ume</MDI><MDI key="CLASS_{digits}">none</MDI><MDI key="\xe4">x</MDI></Metadata>
  <PAMRasterBand band="1">
    <CategoryNames><Category>Boden</Category><Category>Gew\xe4sser</Category></CategoryNames>
    {table}
  </PAMRasterBand>
</PAMDataset>"""
TABLE = """<GDALRasterAttributeTable>
  <FieldDefn index="0"><Name>Value</Name><Type>0</Type><Usage>5</Usage></FieldDefn>
  <FieldDefn index="1"><Name>Class</Name><Type>2</Type><Usage>2</Usage></FieldDefn>
  <Row index="0"><F>7</F><F>H\xe4user</F></Row>
</GDALRasterAttributeTable>"""


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_names_of_old_files_are_read_with_their_letters(tmp_path, encoding):
    path = write_classes(tmp_path / "mask.tif", np.zeros((4, 4), np.uint8))
    aux = AUX.format(digits="9" * 5000, table=TABLE)
    Path(f"{path}.aux.xml").write_bytes(aux.encode(encoding))
    legend = legend_of(gdal.Open(path), 1)
    assert legend.names == {0: "Boden", 1: "Gewässer", 3: "Bäume", 7: "Häuser"}
