"""Does an engine run a model? The worker's own check, started as QGIS starts the worker."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

from geoseg_qgis.engine.childenv import WORKER_FOLDER, worker_environment
from geoseg_qgis.engine.faults import fault_of
from geoseg_qgis.engine.install.step import Steps
from geoseg_qgis.engine.pythons import command_of, path_for
from geoseg_qgis.errors import EngineError
from geoseg_qgis.worker.geoseg_worker.messages import Checked


def run_check(python: str, model: Path, device: str, cache: str, steps: Steps) -> Checked:
    """Load a model and run it once.

    Args:
        python: the engine's interpreter or command.
        model: model folder that may be trusted.
        device: ``cpu`` or ``cuda:N``.
        cache: see `geoseg_qgis.engine.settings.EngineSettings`.
        steps: runs it.

    Raises:
        EngineError: it does not run; names the cause and the log.
        Cancelled: the listener of ``steps`` said so.
    """
    command = command_of(python)
    try:
        code, printed = steps.call(
            [
                *command,
                "-m",
                "geoseg_worker.check",
                "--model",
                path_for(python, str(model)),
                "--device",
                device,
            ],
            guard=Path(python) if len(command) == 1 else None,
            environment=worker_environment(os.environ, cache),
            cwd=str(WORKER_FOLDER),  # TerraTorch imports ./custom_modules, wherever it is started
        )
    except OSError as error:
        raise EngineError(
            "The engine's Python {python} cannot be started ({reason}).",
            "Install the engine again, or point the setting to another interpreter.",
            python=python,
            reason=error.strerror,
        ) from error
    answers = re.findall(r'^\{"device".*\}$', printed, re.MULTILINE)
    if code != 0 or not answers:
        fault = fault_of(printed, code)
        raise EngineError(
            "The engine cannot run a model on {device}: {reason}.",
            "{advice}",
            device=device,
            reason=fault.cause,
            advice=fault.advice_with(steps.log),
        )
    try:
        return Checked(**json.loads(answers[-1]))
    except (TypeError, ValueError) as error:
        raise EngineError(
            "The engine's answer is not understood ({reason}).",
            "Its package geoseg_worker may belong to another version of the plugin: install that again.",
            reason=error,
        ) from error
