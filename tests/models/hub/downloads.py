"""What tests of downloads share: a model, who hears of it, what the host of large files was asked for."""

from __future__ import annotations

import os
from typing import Callable

from geoseg_qgis.models.hub.job import Downloaded
from geoseg_qgis.models.hub.wish import Listener

from ..fake_hub import FakeHub, Repository
from ..model_folders import safetensors

ID = "owner/floods"
COMMIT = Repository({}).commit
QUIET = Listener(lambda text: None, lambda text: None, lambda percent: None, lambda: False)
Go = Callable[..., Downloaded]
Refusal = Callable[..., str]


def big_weights() -> bytes:
    """A sound safetensors file of 0.4 MB."""
    header = {"w": {"dtype": "F32", "shape": [100_000], "data_offsets": [0, 400_000]}}
    return safetensors(header, os.urandom(400_000))


class Ear:
    """Remembers what a download says, and cancels when told to."""

    def __init__(self, cancel_when: Callable[[Ear], bool] = lambda ear: False) -> None:
        self.said: list[str] = []
        self.percent: list[float] = []
        self._cancel_when = cancel_when
        self.listener = Listener(self.said.append, self.said.append, self.percent.append, self._asked)

    def _asked(self) -> bool:
        return self._cancel_when(self)


def large_requests(fake_hub: FakeHub) -> list[str]:
    """The Range headers of what the host of large files was asked for."""
    return [asked.headers.get("Range", "") for asked in fake_hub.of("cdn")]
