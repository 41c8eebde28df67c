"""The outline of a grid in longitudes and latitudes, cut in two where it crosses the antimeridian."""

from __future__ import annotations

from collections.abc import Iterator

from geoseg_qgis.core.rasters.grid import Grid

Point = tuple[float, float]
Ring = tuple[Point, ...]
MultiPolygon = tuple[tuple[Ring, ...], ...]
"""Polygons of one closed ring each, (longitude, latitude) in degrees."""

_EDGE = 8  # pieces of an edge: edges bend
_DIGITS = 7  # of a degree: a centimetre


def footprint(grid: Grid) -> MultiPolygon:
    """Return the outline of a grid in EPSG:4326, densified; empty where it has no place on Earth.

    A grid across the antimeridian gives a polygon on each side of it, within -180 and 180 degrees. One that
    holds a pole reaches along the antimeridian to that pole.
    """
    places = [_place(grid, col, row) for col, row in _outline(grid.width, grid.height)]
    known = [place for place in places if place is not None]
    if not known or len(known) < len(places):
        return ()
    ring, turns = _unbroken([*known, known[0]]), range(1)
    if abs(ring[-1][0] - ring[0][0]) > 180.0:
        ring = _to_the_pole(ring)
    else:
        west, east = min(x for x, _ in ring), max(x for x, _ in ring)
        turns = range(int((west + 180) // 360), int((east + 180) // 360) + 1)
    parts = []
    for turn in turns:
        shifted = [(x - 360.0 * turn, y) for x, y in ring]
        part = _clipped(_clipped(shifted, -180.0, 1.0), 180.0, -1.0)
        if len({point[0] for point in part}) > 1:
            parts.append((_closed(part),))
    return tuple(parts)


def wkt(shape: MultiPolygon) -> str:
    """Return a shape as WKT; empty for an empty one."""
    if not shape:
        return ""
    rings = (", ".join(f"{x:.7f} {y:.7f}" for x, y in polygon[0]) for polygon in shape)
    return f"MULTIPOLYGON ({', '.join(f'(({ring}))' for ring in rings)})"


def _outline(width: int, height: int) -> Iterator[tuple[int, int]]:
    for col, row, across, down in (
        (0, 0, width, 0),
        (width, 0, 0, height),
        (width, height, -width, 0),
        (0, height, 0, -height),
    ):
        pieces = min(_EDGE, abs(across + down))
        for n in range(pieces):
            yield col + across * n // pieces, row + down * n // pieces


def _place(grid: Grid, col: int, row: int) -> Point | None:
    location = grid.crop(col, row, 0, 0).centre_location()  # an empty window: its centre is its corner
    return None if location is None else (location[1], location[0])


def _unbroken(ring: list[Point]) -> list[Point]:
    """Return a ring without jumps of more than half a turn between neighbours."""
    straight = [ring[0]]
    for x, y in ring[1:]:
        straight.append((x - 360.0 * round((x - straight[-1][0]) / 360.0), y))
    return straight


def _to_the_pole(ring: list[Point]) -> list[Point]:
    """Return a ring that goes once round a pole as a band over three turns, from its line to the pole."""
    turn = 360.0 if ring[-1][0] > ring[0][0] else -360.0
    line = [(x + count * turn, y) for count in (-1, 0, 1) for x, y in ring[:-1]]
    pole = 90.0 if sum(y for _, y in ring) > 0 else -90.0
    return [*line, (line[-1][0], pole), (line[0][0], pole)]


def _clipped(ring: list[Point], limit: float, side: float) -> list[Point]:
    """Return what of a ring lies east of a meridian with ``side`` 1, west of it with -1."""
    kept: list[Point] = []
    for (x0, y0), (x1, y1) in zip([*ring[-1:], *ring[:-1]], ring):
        inside0, inside1 = (x0 - limit) * side >= 0, (x1 - limit) * side >= 0
        if inside0 != inside1:
            kept.append((limit, y0 + (y1 - y0) * (limit - x0) / (x1 - x0)))
        if inside1:
            kept.append((x1, y1))
    return kept


def _closed(ring: list[Point]) -> Ring:
    points = [(round(x, _DIGITS), round(y, _DIGITS)) for x, y in ring]
    once = [point for point, before in zip(points, [points[-1], *points[:-1]]) if point != before]
    return (*once, once[0])
