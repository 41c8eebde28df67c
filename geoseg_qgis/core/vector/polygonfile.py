"""A vector file of polygons while it is written: in a hidden folder, moved into place when complete."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from osgeo import gdal, ogr, osr

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.core.partials import partial_prefix, sweep
from geoseg_qgis.errors import OutputError
from geoseg_qgis.texts import mark, tr

KINDS = {str: ogr.OFTString, int: ogr.OFTInteger64, float: ogr.OFTReal}
_ADVICE = mark("Check the free space and the permissions of the folder, or choose another one.")
_JOURNALS = ("-wal", "-shm", "-journal")  # of a GeoPackage that is open elsewhere
_INDEXES = (".qix", ".sbn", ".sbx", ".idm")  # of a Shapefile; none of them is made here
_TRANSACTION = 20_000  # polygons


class PolygonFile:
    """One layer of polygons. As a context manager it leaves nothing behind unless ``finish`` was reached.

    Args:
        path: the final name, in an existing folder.
        driver: of OGR, for example ``GPKG``.
        crs: of the polygons; None for none.
        columns: name and type (str, int or float) of each attribute.

    Attributes:
        partial: the file under its temporary name; complete once it is closed.

    Raises:
        OutputError: the folder is missing or cannot be written, or the format cannot be made.
    """

    def __init__(
        self,
        path: str,
        driver: str,
        crs: osr.SpatialReference | None,
        columns: Sequence[tuple[str, type]],
    ) -> None:
        self._final = Path(path)
        if not self._final.parent.is_dir():
            raise OutputError(
                "The folder {folder} does not exist.", "Make it first.", folder=self._final.parent
            )
        sweep(self._final, lambda folder: shutil.rmtree(folder, ignore_errors=True))
        try:
            made = tempfile.mkdtemp(prefix=partial_prefix(self._final), dir=self._final.parent)
        except OSError as error:
            raise OutputError("Cannot write {path}: {reason}.", _ADVICE, path=path, reason=error) from error
        self._folder = Path(made)
        self.partial = self._folder / self._final.name
        self._waiting = 0
        maker = attempt(gdal.GetDriverByName, driver).value
        create = getattr(maker, "Create", lambda *_: None)
        created = attempt(create, str(self.partial), 0, 0, 0, gdal.GDT_Unknown)
        self._open: list[Any] = [created.value]
        if created.value is None:
            self.abort()
            reason = created.problem or tr("unknown format")
            raise OutputError("Cannot write {path}: {reason}.", _ADVICE, path=path, reason=reason)
        del created
        self._do(lambda: self._make_layer(crs, columns))

    def write(self, rows: Sequence[tuple[bytes, Sequence[Any]]]) -> None:
        """Write polygons.

        Args:
            rows: WKB in the CRS of the layer, and the attributes, None for an unknown one.

        Raises:
            OutputError: the disk is full or the file cannot be written.
        """
        self._do(lambda: self._add(rows))

    def close(self) -> None:
        """Complete the file under its temporary name; raises as ``write`` does."""
        self._do(lambda: self._open[1].CommitTransaction())
        self._do(self._open.clear)

    def finish(self) -> None:
        """Close the file, if it is open, and move it to its final name; what has that name is replaced.

        Raises:
            OutputError: it cannot be completed, or the existing file is in use; nothing is left over.
        """
        try:
            if self._open:
                self.close()
            for made in sorted(self._folder.iterdir(), key=lambda path: path == self.partial):
                made.replace(self._final.with_name(made.name))
            for left in _outdated(self._final):
                with contextlib.suppress(OSError):
                    left.unlink()
        except OSError as error:
            raise OutputError(
                "Cannot replace {path}: {reason}.",
                "If a layer shows it, remove that layer from the project, or choose another name.",
                path=self._final,
                reason=error,
            ) from error
        finally:
            self.abort()

    def abort(self) -> None:
        """Remove what was written under the temporary name; harmless after ``finish``."""
        attempt(self._open.clear)
        shutil.rmtree(self._folder, ignore_errors=True)

    def __enter__(self) -> PolygonFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.abort()

    def _make_layer(self, crs: osr.SpatialReference | None, columns: Sequence[tuple[str, type]]) -> None:
        dataset, name = self._open[0], self._final.stem
        # a GeoPackage's index is made here, empty: made at the end it would let nobody cancel for long
        options = ["SPATIAL_INDEX=NO"] if dataset.GetDriver().ShortName == "GPKG" else []
        layer = dataset.CreateLayer(name, crs, ogr.wkbPolygon, options)
        if layer is None:
            said = tr("{driver} takes no polygons").format(driver=dataset.GetDriver().LongName)
            raise RuntimeError(said)  # as GDAL's exceptions do
        if options:
            quoted = name.replace("'", "''")
            dataset.ExecuteSQL(f"SELECT CreateSpatialIndex('{quoted}', '{layer.GetGeometryColumn()}')")
        for name, kind in columns:
            layer.CreateField(ogr.FieldDefn(name, KINDS[kind]))
        layer.StartTransaction()
        self._open += [layer, layer.GetLayerDefn()]

    def _add(self, rows: Sequence[tuple[bytes, Sequence[Any]]]) -> None:
        _, layer, definition = self._open
        for polygon, values in rows:
            feature = ogr.Feature(definition)
            for number, value in enumerate(values):
                if value is not None:
                    feature.SetField(number, value)
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(polygon))
            layer.CreateFeature(feature)
        self._waiting += len(rows)
        if self._waiting >= _TRANSACTION:
            self._waiting = 0
            layer.CommitTransaction()
            layer.StartTransaction()

    def _do(self, action: Any) -> None:
        try:
            answer = attempt(action)
        except BaseException:
            self.abort()
            raise
        if answer.problem:
            self.abort()
            raise OutputError(
                "Cannot write {path}: {reason}.", _ADVICE, path=self._final, reason=answer.problem
            )


def _outdated(final: Path) -> list[Path]:
    """Return indexes and journals of an older file of this name, which would be read with the new one."""
    journals = [final.with_name(final.name + end) for end in _JOURNALS]
    return [*map(final.with_suffix, _INDEXES), *journals] if final.suffix.lower() == ".shp" else journals
