"""A GeoPackage of outlines with attributes: SQLite with the tables of the standard, nothing else needed."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from geoseg_qgis.runs.footprint import MultiPolygon

_APPLICATION, _VERSION = 0x47504B47, 10300  # "GPKG", 1.3
_WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",'
    '0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]'
)
_TABLES = """
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
    organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL,
    description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,
    identifier TEXT UNIQUE, description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
    FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
    geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
    PRIMARY KEY (table_name, column_name));
INSERT INTO gpkg_geometry_columns VALUES ('masks', 'geom', 'MULTIPOLYGON', 4326, 0, 0);
"""
_KINDS = {str: "TEXT", int: "INTEGER", float: "REAL"}


def write_geopackage(
    path: Path,
    columns: Sequence[tuple[str, type]],
    rows: Iterable[tuple[MultiPolygon, Sequence[Any]]],
) -> None:
    """Write the layer ``masks`` of multipolygons in EPSG:4326 into a new file.

    Args:
        path: of the file; must not exist.
        columns: name and type (str, int or float) of each attribute.
        rows: shape, empty for none, and attributes.

    Raises:
        OSError, sqlite3.Error: it cannot be written.
    """
    rows = list(rows)
    with closing(sqlite3.connect(path)) as base, base:
        base.execute(f"PRAGMA application_id = {_APPLICATION}")
        base.execute(f"PRAGMA user_version = {_VERSION}")
        base.executescript(_TABLES)
        base.executemany(
            "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)",
            [
                ("Undefined Cartesian", -1, "NONE", -1, "undefined"),
                ("Undefined geographic", 0, "NONE", 0, "undefined"),
                ("WGS 84 geodetic", 4326, "EPSG", 4326, _WGS84),
            ],
        )
        points = [p for shape, _ in rows for polygon in shape for ring in polygon for p in ring]
        box = _box(points) if points else (None,) * 4
        contents = ("masks", "features", "masks", *box, 4326)
        base.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, min_x, min_y, max_x, max_y, "
            "srs_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            contents,
        )
        fields = "".join(f', "{name}" {_KINDS[kind]}' for name, kind in columns)
        base.execute(f"CREATE TABLE masks (fid INTEGER PRIMARY KEY AUTOINCREMENT, geom MULTIPOLYGON{fields})")
        names = "".join(f', "{name}"' for name, _ in columns)
        places = ", ?" * len(columns)
        base.executemany(
            f"INSERT INTO masks (geom{names}) VALUES (?{places})",  # noqa: S608 # nosec B608
            [(_blob(shape), *values) for shape, values in rows],
        )


def _box(points: Sequence[tuple[float, float]]) -> tuple[float, float, float, float]:
    xs, ys = zip(*points)
    return min(xs), min(ys), max(xs), max(ys)


def _blob(shape: MultiPolygon) -> bytes | None:
    """Return a geometry as the standard stores it: a header with the CRS and the bounds, then WKB."""
    if not shape:
        return None
    west, south, east, north = _box([p for polygon in shape for ring in polygon for p in ring])
    header = struct.pack("<2sBBi4d", b"GP", 0, 0b11, 4326, west, east, south, north)
    return header + struct.pack("<BII", 1, 6, len(shape)) + b"".join(map(_polygon, shape))


def _polygon(rings: Sequence[Sequence[tuple[float, float]]]) -> bytes:
    body = struct.pack("<BII", 1, 3, len(rings))
    for ring in rings:
        body += struct.pack("<I", len(ring)) + b"".join(struct.pack("<2d", *point) for point in ring)
    return body
