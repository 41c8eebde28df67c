"""What is to be downloaded, by which way, and who hears of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

from geoseg_qgis.models.hub.access import Access
from geoseg_qgis.models.hub.way import Way


@dataclass(frozen=True)
class HubWish:
    """A model of the hub.

    Attributes:
        hub_id: `owner/name`.
        revision: commit, branch or tag.
        cache: the cache folder, as `hub_cache.cache_folder` says.
        access: the hub's address and the token.
        way: proxy and certificates.
    """

    hub_id: str
    revision: str
    cache: Path
    access: Access
    way: Way = field(default_factory=Way)


@dataclass(frozen=True)
class Listener:
    """Hears how a download goes on, and may cancel it.

    Attributes:
        say: takes a sentence.
        note: takes a short text on what goes on now.
        progress: takes percent.
        cancelled: says whether it shall stop.
    """

    say: Callable[[str], None]
    note: Callable[[str], None]
    progress: Callable[[float], None]
    cancelled: Callable[[], bool]
