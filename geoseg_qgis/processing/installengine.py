"""``geoseg:installengine``: makes the Python environment in which models run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from geoseg_qgis.engine.environment import engine_place
from geoseg_qgis.engine.install.job import Installer
from geoseg_qgis.engine.install.kind import AUTO, choose_kind
from geoseg_qgis.engine.install.wish import KINDS, InstallWish, Listener
from geoseg_qgis.engine.pool import POOL
from geoseg_qgis.engine.pythons import is_command
from geoseg_qgis.errors import DOCUMENTATION, ChoiceError
from geoseg_qgis.models.catalogue import DEFAULT_MODEL, resolve_model
from geoseg_qgis.processing.algorithm import GeosegAlgorithm
from geoseg_qgis.processing.network import qgis_network
from geoseg_qgis.processing.parameters import advanced
from geoseg_qgis.settings import ENGINE as ENGINE_SETTING
from geoseg_qgis.settings import engine_root
from geoseg_qgis.texts import mark, tr

KIND, FOLDER, WHEELS, PYTHON, AGAIN = "KIND", "FOLDER", "WHEELS", "PYTHON", "AGAIN"
ENGINE, INSTALLED_FOR, SECONDS = "ENGINE", "INSTALLED_FOR", "SECONDS"
_OFFLINE = f"{DOCUMENTATION}/engine.md#without-a-network"
_HELP = mark(
    "<p>Makes the Python environment in which models run: vLLM, torch and TerraTorch in pinned versions, "
    "apart from QGIS. About 5 GB for CPUs, 12 GB for CUDA; some minutes. A model runs in it before it is "
    "taken into use; until then an engine that is there stays as it is. Cancel at any time.</p>"
    "<p><b>Linux only.</b> On Windows use an engine in WSL, on Windows and macOS a server.</p>"
    "<p>Proxy and certificates are those of QGIS's settings.</p>"
)
_TIPS = {
    KIND: mark("auto: for CUDA where the machine has a GPU and a driver that are new enough, else for CPUs."),
    FOLDER: mark(
        "Empty: in your own data folder, or where the plugin's setting says. A folder that is chosen "
        "here becomes the setting."
    ),
    WHEELS: mark("Without a network: a folder with wheels of all packages. How to fill it: {}"),
    PYTHON: mark("Empty: the first Python from 3.11 on that is found; uv fetches one where there is none."),
    AGAIN: mark("Also where the engine is there and belongs to this version of the plugin."),
}


class InstallEngineAlgorithm(GeosegAlgorithm):
    """Installs in the background."""

    ID = "installengine"
    TITLE = mark("Install the engine")
    GROUP = mark("Engine")
    HELP = _HELP
    TAGS = mark("setup,environment,vLLM,torch,TerraTorch,uv,pip,CUDA,offline")

    def __init__(self) -> None:
        super().__init__()
        self._wish: InstallWish | None = None
        self._chosen = False

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        folder = QgsProcessingParameterFile.Behavior.Folder
        kind = QgsProcessingParameterEnum(
            KIND, tr("Engine for"), [AUTO, *KINDS], defaultValue=AUTO, usesStaticStrings=True
        )
        root = QgsProcessingParameterFile(FOLDER, tr("Folder of the engine"), folder, optional=True)
        wheels = QgsProcessingParameterFile(WHEELS, tr("Install from wheels in"), folder, optional=True)
        python = QgsProcessingParameterString(PYTHON, tr("Python to make it with"), "", optional=True)
        again = QgsProcessingParameterBoolean(AGAIN, tr("Install again"), defaultValue=False)
        for parameter in (kind, root, wheels, again, advanced(python)):
            parameter.setHelp(tr(_TIPS[parameter.name()]).format(_OFFLINE))
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputFolder(ENGINE, tr("Folder of the engine")))
        self.addOutput(QgsProcessingOutputString(INSTALLED_FOR, tr("Installed for")))
        self.addOutput(QgsProcessingOutputNumber(SECONDS, tr("Seconds that installing took")))

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Read parameters and QGIS's settings in the main thread."""
        folder, wheels = (self.parameterAsFile(parameters, name, context) for name in (FOLDER, WHEELS))
        root = engine_place(folder) if folder else engine_root()
        if is_command(str(root)) or Path(root).is_file():
            raise ChoiceError(
                "The plugin's engine is {path}, which is your own.", "Choose a folder.", path=root
            )
        self._wish = InstallWish(
            root=Path(root),
            kind=self.listed(parameters, KIND, context),
            model=resolve_model(DEFAULT_MODEL).folder,
            python=self.parameterAsString(parameters, PYTHON, context).strip(),
            wheels=Path(wheels).absolute() if wheels else None,
            network=qgis_network(),
            again=self.parameterAsBoolean(parameters, AGAIN, context),
        )
        self._chosen = bool(folder)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Install in the background."""
        if self._wish is None:
            raise QgsProcessingException(tr("The algorithm was not prepared."))
        POOL.stop(
            idle_only=True
        )  # the new engine wants their memory, and they would keep the old one's files
        kind = choose_kind(self._wish.kind)
        (feedback.pushWarning if kind.warning else feedback.pushInfo)(kind.note)
        done = Installer(replace(self._wish, kind=kind.kind), listener_of(feedback)).run()
        feedback.pushInfo(tr("The engine in {} is ready.").format(self._wish.root))
        variable = ENGINE_SETTING.from_environment()
        if self._chosen and variable and engine_place(variable) != self._wish.root:
            feedback.pushWarning(
                tr("GEOSEG_ENGINE names {}, which counts more: unset it to use this one.").format(variable)
            )
        return {ENGINE: str(self._wish.root), INSTALLED_FOR: done.kind, SECONDS: done.seconds}

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Make a chosen folder the plugin's setting."""
        if self._chosen and self._wish is not None:
            ENGINE_SETTING.store(str(self._wish.root))
        return {}


def listener_of(feedback: QgsProcessingFeedback) -> Listener:
    """Return what lets feedback hear an installation, and cancel it."""
    return Listener(
        say=feedback.setProgressText,
        line=feedback.pushConsoleInfo,
        progress=feedback.setProgress,
        cancelled=feedback.isCanceled,
    )
