"""``geoseg:checkengine``: what the engine is, how fast it is, what is wrong and what to do."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
)

from geoseg_qgis import settings
from geoseg_qgis.core.textfile import write_text
from geoseg_qgis.engine.devices import DEVICES
from geoseg_qgis.engine.install.wish import Listener
from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.engine.report.bugreport import copy_of
from geoseg_qgis.engine.report.examine import Question, examine
from geoseg_qgis.engine.report.page import page
from geoseg_qgis.engine.report.parts import Report
from geoseg_qgis.engine.report.server import ServerQuestion
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, resolve_model
from geoseg_qgis.processing.about import model_rows, own_paths, program_rows
from geoseg_qgis.processing.algorithm import GeosegAlgorithm
from geoseg_qgis.processing.installengine import listener_of
from geoseg_qgis.processing.parameters import DEVICE, SERVER, SERVER_LOGIN, server_parameters
from geoseg_qgis.processing.plainfeedback import plain
from geoseg_qgis.processing.server import chosen_server, server_key
from geoseg_qgis.settings import engine_root
from geoseg_qgis.texts import mark, tr

FORWARD, OUTPUT, COPY = "FORWARD", "OUTPUT", "COPY"
_HELP = mark(
    "<p>Says whether models can run: versions, GPU and driver, memory, models on this machine, and how "
    "long a forward of the included model takes; what is wrong and what to do about it.</p>"
    "<p>Where the settings name a server, that is asked instead.</p>"
    "<p>The report opens in the results viewer and ends with a copy without personal paths, to be put into a "
    "bug report. Engines that wait without work are ended first.</p>"
)
_NUMBERS = {
    "PROBLEMS": mark("Problems and notes"),
    "LOAD_SECONDS": mark("Seconds to load the included model"),
    "WINDOW_SECONDS": mark("Seconds for a window"),
    "FREE_MB": mark("Free memory of the device, MB"),
    "TOTAL_MB": mark("Memory of the device, MB"),
}


class CheckEngineAlgorithm(GeosegAlgorithm):
    """Succeeds also where the engine does not work: the report is what is wanted."""

    ID = "checkengine"
    TITLE = mark("Check the engine")
    GROUP = mark("Engine")
    HELP = _HELP
    TAGS = mark("report,diagnose,version,GPU,CUDA,driver,benchmark,bug")

    def __init__(self) -> None:
        super().__init__()
        self._question: Question | None = None
        self._private: tuple[str, ...] = ()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        device = QgsProcessingParameterEnum(
            DEVICE, tr("Device"), list(DEVICES), False, settings.DEVICE.text(), False, True
        )
        self.addParameter(device)
        self.addParameter(QgsProcessingParameterBoolean(FORWARD, tr("Run the included model"), True))
        for parameter in server_parameters():
            self.addParameter(parameter)
        page_file, text_file = tr("HTML files (*.html)"), tr("Text files (*.txt)")
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, tr("State of the engine"), page_file))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                COPY, tr("Copy for a bug report"), text_file, None, True, False
            )
        )
        self.addOutput(QgsProcessingOutputBoolean("WORKS", tr("The engine works")))
        self.addOutput(QgsProcessingOutputString("DEVICE_USED", tr("Device")))
        for name, title in _NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Read parameters and settings in the main thread."""
        self._private = own_paths()
        self._question = Question(
            root=engine_root(),
            device=self.listed(parameters, DEVICE, context),
            model=self._model(parameters, context),
            log=Path(),
            program=program_rows(),
            server=self._server(parameters, context),
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Look at everything in the background and write the report."""
        if self._question is None:
            raise QgsProcessingException(tr("The algorithm was not prepared."))
        POOL.stop(idle_only=True)  # they would take the memory that is asked about
        quiet = replace(listener_of(feedback), line=lambda text: None)  # its lines are in the log
        report, log = _examined(self._question, quiet)
        output = self.parameterAsFileOutput(parameters, OUTPUT, context)
        lines = copy_of(report, (str(log), *self._private)).split("\n")
        copy = "\n".join(map(plain, lines))
        write_text(output, page(report, copy))
        results = {OUTPUT: output, **_numbers(report)}
        text = self.parameterAsFileOutput(parameters, COPY, context)
        if text:
            write_text(text, copy)
            results[COPY] = text
        _tell(report, feedback)
        return results

    def _server(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ServerQuestion | None:
        server = chosen_server(self.parameterAsString(parameters, SERVER, context))
        if server is None:
            return None
        return ServerQuestion(server, server_key(self.parameterAsString(parameters, SERVER_LOGIN, context)))

    def _model(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path | None:
        wanted = self.parameterAsBoolean(parameters, FORWARD, context)
        return resolve_model(DEFAULT_MODEL).folder if wanted else None


def _examined(question: Question, listener: Listener) -> tuple[Report, Path]:
    """Return the report, and the file for what a model's run prints; it stays where it says what is wrong."""
    handle, name = tempfile.mkstemp(".log", "geoseg-check-")
    os.close(handle)
    log, useful = Path(name), False
    try:
        report = examine(replace(question, log=log, models=model_rows()), listener)
        useful = not report.works and log.stat().st_size > 0
    finally:
        if not useful:
            log.unlink()
    return report, log


def _tell(report: Report, feedback: QgsProcessingFeedback) -> None:
    for finding in report.findings:
        (feedback.reportError if finding.serious else feedback.pushWarning)(
            f"{finding.cause} {finding.advice}"
        )
    feedback.pushInfo(report.headline)


def _numbers(report: Report) -> dict[str, Any]:
    forward, memory = report.forward, report.memory
    return {
        "WORKS": report.works,
        "DEVICE_USED": forward.device if forward else "",
        "PROBLEMS": len(report.findings),
        "LOAD_SECONDS": forward.load_seconds if forward else None,
        "WINDOW_SECONDS": forward.window_seconds if forward else None,
        "FREE_MB": round(memory.free / 1e6) if memory else None,
        "TOTAL_MB": round(memory.total / 1e6) if memory else None,
    }
