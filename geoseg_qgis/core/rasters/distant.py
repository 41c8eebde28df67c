"""Which files are far away, so that each look at them takes time, or never ends."""

from __future__ import annotations

_FAR = (
    "/vsicurl",
    "/vsis3",
    "/vsigs",
    "/vsiaz",
    "/vsiadls",
    "/vsioss",
    "/vsiswift",
    "/vsihdfs",
    "/vsiwebhdfs",
)


def is_far(path: str) -> bool:
    """Return whether GDAL goes to the network for a path; archives that lie there count too."""
    return any(kind in path for kind in _FAR)
