"""The map of corners lies in a file that has its room before it is mapped."""

from __future__ import annotations

import errno

import numpy as np
import pytest

from geoseg_qgis.core.temporary import TemporaryFile
from geoseg_qgis.core.vector.cornermap import CornerMap
from geoseg_qgis.errors import OutputError


@pytest.mark.parametrize("width", [1, 7, 8, 9, 200])
def test_each_corner_is_found_where_it_was_marked(tmp_path, width):
    random = np.random.default_rng(4)
    there = random.random((31, width + 1)) < 0.3
    corners = CornerMap(width, 30, str(tmp_path))
    for top in range(0, 31, 10):
        rows, cols = np.nonzero(there[top : top + 10])
        corners.add(cols, rows + top)
    rows, cols = np.mgrid[0:31, 0 : width + 1]
    assert np.array_equal(corners.at(cols.ravel(), rows.ravel()).reshape(there.shape), there)
    corners.close()
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_an_error_and_not_the_end_of_the_process(tmp_path, monkeypatch):
    """Writing into the hole of a mapped file ends the process where the disk has no room for it."""

    def full(self, values):
        raise self._no_room(OSError(errno.ENOSPC, "No space left on device"))

    monkeypatch.setattr(TemporaryFile, "write", full)
    with pytest.raises(OutputError, match="No space left"):
        CornerMap(100, 100, str(tmp_path))
