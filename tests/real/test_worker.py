"""The real worker: small chunks go through the model together, and scores come with the classes."""

from __future__ import annotations

import queue
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from geoseg_qgis.engine.process import WorkerProcess
from geoseg_qgis.worker.geoseg_worker.messages import Done, Failed, Load, Loaded, Segment
from simulate.scene import simulate_scene

from ..core.files import read_raster, write_raster
from .conftest import SECONDS

pytestmark = pytest.mark.engine

WINDOW = 128
"""Pixels; the demo model, convolutional throughout, takes any size."""
BATCH = 4
SIZES = [(128, 128), (90, 128), (128, 224), (17, 33), (128, 100), (224, 224), (128, 128), (64, 64), (1, 1)]
"""Height and width of the chunks: one, two and four windows that overlap by 32 pixels."""


@dataclass
class Worker:
    """A worker that is spoken to directly: what it says of each chunk is looked at here."""

    process: WorkerProcess
    said: queue.SimpleQueue

    def segment(self, *chunks: Segment) -> list[Done]:
        """Send chunks at once and wait for all; answers come in their order."""
        for chunk in chunks:
            self.process.send(chunk)
        found = [self.hear() for _ in chunks]
        assert [one.id for one in found] == [chunk.id for chunk in chunks]
        return found

    def hear(self):
        while True:
            answer = self.said.get(timeout=SECONDS)
            assert answer is not None, self.process.log()
            if isinstance(answer, (Loaded, Done, Failed)):
                return answer


@pytest.fixture(scope="module", params=["float32", "auto"])
def worker(request, engine_settings):
    settings, said = engine_settings(), queue.SimpleQueue()
    process = WorkerProcess(settings.python, said.put, lambda log: said.put(None), settings.cache)
    try:
        process.send(Load(settings.model, settings.config, dtype=request.param, max_num_seqs=BATCH))
        made = Worker(process, said)
        assert isinstance(made.hear(), Loaded)
        yield made
    finally:
        process.end()


@pytest.fixture(scope="module")
def chunks(tmp_path_factory) -> list[str]:
    """Small chunks of differing sizes, one with a hole."""
    folder, paths = tmp_path_factory.mktemp("chunks"), []
    scene = np.rint(simulate_scene(500, 512, 512).reflectance * 10_000).astype(np.int16)
    for number, (height, width) in enumerate(SIZES):
        values = scene[:, 30 * number : 30 * number + height, 20 * number : 20 * number + width].copy()
        if number == 1:
            values[:, 10:20, 30:60] = -9999
        paths.append(write_raster(folder / f"chunk{number}.tif", values, nodata=-9999))
    return paths


@pytest.mark.parametrize("merge", ["centre", "blend"])
def test_chunks_that_share_forwards_have_the_classes_that_they_have_alone(worker, chunks, tmp_path, merge):
    def segments(kind: str) -> list[Segment]:
        return [
            Segment(
                number,
                path,
                str(tmp_path / f"{kind}{number}.tif"),
                WINDOW,
                WINDOW - 32,
                1e-4,
                0.0,
                merge=merge,
            )
            for number, path in enumerate(chunks)
        ]

    alone = [answer for one in segments("alone") for answer in worker.segment(one)]
    assert [done.windows for done in alone] == [1, 1, 2, 1, 1, 4, 1, 1, 1]
    assert all(done.peak_rss_mb > 100 and done.gpu_peak_mb == 0 for done in alone)
    first = alone[0].forwards
    assert [done.forwards for done in alone] == list(range(first, first + len(SIZES)))
    together = worker.segment(*segments("together"))
    assert together[-1].forwards - alone[-1].forwards < len(SIZES)
    for before, after in zip(segments("alone"), segments("together")):
        expected, found = read_raster(before.output), read_raster(after.output)
        assert np.array_equal(expected, found), Path(before.input).name
    assert len(np.unique(read_raster(segments("alone")[5].output))) > 2, "one class would prove nothing"


def test_a_chunk_that_cannot_be_read_fails_alone(worker, chunks, tmp_path):
    def segment(number: int, path: str) -> Segment:
        return Segment(number, path, str(tmp_path / f"{number}.tif"), WINDOW, WINDOW, 1e-4, 0.0)

    paths = [chunks[0], str(tmp_path / "missing.tif"), chunks[6], chunks[7]]
    first, bad, *others = worker.segment(*(segment(number, path) for number, path in enumerate(paths)))
    assert isinstance(bad, Failed)
    assert "missing.tif" in bad.error
    assert all(isinstance(done, Done) for done in (first, *others))


@pytest.mark.parametrize("merge", ["centre", "blend"])
def test_scores_come_with_the_same_classes(worker, chunks, tmp_path, merge):
    def bands(name: str, **asked) -> np.ndarray:
        path = str(tmp_path / f"{name}.tif")
        (done,) = worker.segment(
            Segment(0, chunks[5], path, WINDOW, WINDOW - 32, 1e-4, 0.0, merge=merge, **asked)
        )
        assert isinstance(done, Done), done
        return gdal.Open(path).ReadAsArray().reshape(-1, *SIZES[5])

    (alone,) = bands("alone")
    ids, *probabilities = bands("probabilities", scores="probabilities")
    again, confidence = bands("confidence", scores="confidence")
    assert np.array_equal(ids, alone)
    assert np.array_equal(again, alone)
    assert len(probabilities) == 7
    assert np.array_equal(np.max(probabilities, axis=0), confidence)
    total = np.sum(probabilities, axis=0, dtype=int)
    assert total.min() > 100 - 7
    assert total.max() <= 100
    (unsure,) = bands("unsure", threshold=0.6)
    assert np.array_equal(unsure == 255, confidence < 60)
    assert np.array_equal(unsure[confidence >= 60], alone[confidence >= 60])
    assert 0 < (unsure == 255).mean() < 1, "a threshold that no pixel misses would prove nothing"


def test_a_positive_class_is_refused_by_a_model_with_seven(worker, chunks, tmp_path):
    path = str(tmp_path / "mask.tif")
    (bad,) = worker.segment(Segment(0, chunks[0], path, WINDOW, WINDOW, 1e-4, 0.0, positive_threshold=0.3))
    assert isinstance(bad, Failed)
    assert "two classes; this one has 7" in bad.error
