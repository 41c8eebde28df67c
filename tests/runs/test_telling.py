"""What a run says of itself."""

from __future__ import annotations

from geoseg_qgis.core.run.jobs import ChunkResult
from geoseg_qgis.core.run.summary import Seconds
from geoseg_qgis.runs.telling import tell_times


class Heard:
    """Remembers the details."""

    def __init__(self) -> None:
        self.details: list[str] = []

    def pushDebugInfo(self, info: str) -> None:
        self.details.append(info)


def told(*results: ChunkResult) -> str:
    spent, heard = Seconds(read=0.5, write_chunk=0.1, wait=2.0, write_mask=0.2), Heard()
    for result in results:
        spent.take(result)
    tell_times(heard, spent, 0.3, 4.0)
    (line,) = heard.details
    return line


def test_the_details_say_where_the_time_went():
    line = told(ChunkResult(0, 4, 1.5, 0.25, 0.5), ChunkResult(1, 4, 1.0, 0.25, 0.25))
    assert line == (
        "Of 4.0 s, side by side: reading 0.5 s, writing chunks 0.1 s; in the engine preparing 0.5 s, forwards 1.8 s, "
        "making masks 0.8 s; taking masks 0.2 s, waiting for them 2.0 s. After that: overviews and style 0.3 s."
    )


def test_of_a_server_only_the_whole_is_known():
    assert "writing chunks 0.1 s; engine 1.5 s; taking masks" in told(ChunkResult(0, 4, 1.5))
