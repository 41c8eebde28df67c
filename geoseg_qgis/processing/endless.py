"""Files that QGIS must not open: it would read them, in its main thread, and the reading would not end."""

from __future__ import annotations

from collections.abc import Mapping

from geoseg_qgis.core.rasters.nesting import refuse_endless


def refuse_endless_files(parameters: Mapping[str, object]) -> None:
    """Raise RasterError where one of an algorithm's values is the name of such a file.

    Layers of the project are open already, and are not looked at.

    Args:
        parameters: as QGIS gives them; texts, alone and in lists, may be names of files.
    """
    for value in parameters.values():
        for one in value if isinstance(value, (list, tuple)) else [value]:
            if isinstance(one, str) and one:
                refuse_endless(one, quick=True)
