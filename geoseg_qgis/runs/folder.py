"""A mask for each of many scenes: one model load, several files at once, and only what changed."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Callable

from geoseg_qgis.engine.gpuwatch import GpuWatch
from geoseg_qgis.errors import Cancelled, EngineError, GeosegError, ModelError, OutputError
from geoseg_qgis.runs.classes import check_result
from geoseg_qgis.runs.collection import Scene
from geoseg_qgis.runs.engines import Engines, choose_engines
from geoseg_qgis.runs.lanes import Lanes
from geoseg_qgis.runs.request import SegmentRequest
from geoseg_qgis.runs.row import SKIPPED, Row, result_columns
from geoseg_qgis.runs.state import FolderState
from geoseg_qgis.runs.table import Table
from geoseg_qgis.runs.telling import Feedback, tell_gpu, tell_loaded, tell_stage
from geoseg_qgis.runs.unchanged import Identities
from geoseg_qgis.texts import tr


def segment_folder(
    request: SegmentRequest,
    scenes: Sequence[Scene],
    folder: str,
    feedback: Feedback,
    again: bool = False,
    details: bool = False,
    on_row: Callable[[Row], None] = lambda row: None,
) -> tuple[Row, ...]:
    """Segment scenes, each into its mask; what fails is a row that says why, and stops nothing.

    Args:
        request: model and parameters; its layers do not count.
        scenes: what to segment.
        folder: takes the tables, and what the next run need not do again.
        feedback: hears what happens, and may cancel; called in this thread alone.
        again: do also what is done and unchanged.
        details: tell also what was decided for each file.
        on_row: hears each row as soon as it is known, in this thread.

    Returns:
        A row for each scene, in their order.

    Raises:
        Cancelled: feedback was cancelled; finished masks stay, and the tables say so.
        GeosegError: no file could survive it: no engine, a model that does not load, no place for the tables.
    """
    check_result(request.result, request.model)
    engines = choose_engines(request)
    feedback.pushInfo(engines.note)
    _make_folders([folder, *(str(Path(scene.output).parent) for scene in scenes)])
    identities = Identities(request)
    table = Table(scenes, Path(folder), result_columns(request), feedback, on_row)
    with FolderState(Path(folder)) as state:
        try:
            todo = list(range(len(scenes)))
            if not again:
                todo = _changed(scenes, state, identities, table, feedback)
            if todo:
                lanes = Lanes(request, engines, scenes, identities, state, table, feedback, details)
                _with_engine(engines, lanes, todo, table, feedback)
        except BaseException as error:
            with suppress(OutputError):  # the first error says more
                table.finish(str(error))
            raise
    return table.finish()


def _with_engine(
    engines: Engines, lanes: Lanes, todo: Sequence[int], table: Table, feedback: Feedback
) -> None:
    warning = engines.warning()
    if warning:
        feedback.pushWarning(warning)
    with engines.hold() as hold:
        try:
            if not hold.warm:
                feedback.pushInfo(engines.opening)
            loaded = hold.wait_until_loaded(feedback.isCanceled, tell_stage(feedback))
            tell_loaded(feedback, loaded, loaded.seconds, hold.warm)
            table.start()
            with GpuWatch(*engines.devices) as watch:
                lanes.run(todo, hold, loaded.max_num_seqs)
            tell_gpu(feedback, watch, hold.peak_gpu_mb)
        except (EngineError, ModelError):
            for line in hold.log():
                feedback.pushDebugInfo(line)
            raise


def _changed(
    scenes: Sequence[Scene], state: FolderState, identities: Identities, table: Table, feedback: Feedback
) -> list[int]:
    """Return the numbers of the scenes to do; the others get the row of the run that did them."""
    todo = []
    for number, scene in enumerate(scenes):
        if feedback.isCanceled():
            raise Cancelled
        row = _earlier(scene, state, identities)
        if row is None:
            todo.append(number)
        else:
            table.put(number, replace(row, input=scene.name, output=scene.output, status=SKIPPED))
    feedback.pushInfo(
        tr("{count} of {total} files are to be done, the others are done and unchanged.").format(
            count=len(todo), total=len(scenes)
        )
    )
    return todo


def _earlier(scene: Scene, state: FolderState, identities: Identities) -> Row | None:
    if not state.knows(scene.output):
        return None
    try:
        return state.row(scene.output, identities.of(scene))
    except GeosegError:
        return None  # the run says what is wrong with it


def _make_folders(folders: Sequence[str]) -> None:
    for folder in dict.fromkeys(folders):
        try:
            Path(folder).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(
                "The folder {folder} cannot be made: {reason}.",
                "Choose another one.",
                folder=folder,
                reason=error,
            ) from error
