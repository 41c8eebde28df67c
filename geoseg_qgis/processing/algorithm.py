"""What all our algorithms share: icon, translation, choices."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, cast

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from geoseg_qgis.errors import ChoiceError, GeosegError
from geoseg_qgis.processing.endless import refuse_endless_files
from geoseg_qgis.processing.plainfeedback import PlainFeedback, plain
from geoseg_qgis.texts import speak_with, tr

speak_with(partial(QCoreApplication.translate, "geoseg"))  # what inner rooms say passes through Qt too
ICON = str(Path(__file__).resolve().parent.parent / "icon.svg")


class GeosegAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the plugin; subclasses say what it is called and what it does.

    Attributes:
        ID: within the provider.
        TITLE: in the toolbox.
        GROUP: there; empty for what stands at the top.
        HELP: HTML beside the dialog.
        TAGS: words to find it by, with commas between them.
    """

    ID = ""
    TITLE = ""
    GROUP = ""
    HELP = ""
    TAGS = ""

    # QGIS never releases an exception that it takes from Python, nor the frames that the exception saw. So
    # ours are raised outside the handler, with nothing at hand: what a failed run held goes with it.

    def name(self) -> str:
        """Return the id within the provider."""
        return self.ID

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr(self.TITLE)

    def group(self) -> str:
        """Return the name of the group in the toolbox."""
        return tr(self.GROUP)

    def groupId(self) -> str:
        """Return the same in every language."""
        return self.GROUP.lower()

    def shortHelpString(self) -> str:
        """Return the text beside the dialog."""
        return tr(self.HELP)

    def tags(self) -> list[str]:
        """Return words to find the algorithm by."""
        return tr(self.TAGS).split(",")

    def icon(self) -> QIcon:
        """Return the icon in the toolbox."""
        return QIcon(ICON)

    def svgIconPath(self) -> str:
        """Return the icon's file."""
        return ICON

    def createInstance(self) -> GeosegAlgorithm:
        """Return a fresh object for a run."""
        return type(self)()

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Read what only the main thread may; raises GeosegError for what cannot work."""

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work in the background and return the results; raises GeosegError for what went wrong."""
        raise NotImplementedError

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse files that QGIS must not open; only then check the values, for which it opens them."""
        try:
            refuse_endless_files(self, parameters)
        except GeosegError as error:
            return False, plain(str(error))
        return self.check_values(parameters, context)

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Return whether the values can be used, and what is wrong; here by QGIS's own check."""
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Call `prepare`, with our errors as QGIS's."""
        try:
            refuse_endless_files(self, parameters)
            self.prepare(parameters, context, _plain(feedback))
            return True
        except GeosegError as error:
            sentence = plain(str(error))
        del parameters, context, feedback
        raise QgsProcessingException(sentence)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Call `work`, with our errors as QGIS's."""
        try:
            return self.work(parameters, context, _plain(feedback))
        except GeosegError as error:
            sentence = plain(str(error))
        del parameters, context, feedback
        raise QgsProcessingException(sentence)

    def choice(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """Return the text that was chosen in a list, as it was given or by its number.

        QGIS's own accessor silently takes the default for what is not in the list.
        """
        given = self.parameterAsString(parameters, name, context)
        options = self.parameterDefinition(name).options()
        if given.isdigit() and int(given) < len(options):
            return str(options[int(given)])
        return given

    def listed(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """Return the text that was chosen in a list; raises ChoiceError for what is not in it."""
        given = self.choice(parameters, name, context)
        options = self.parameterDefinition(name).options()
        if given not in options:
            raise ChoiceError(
                "{name} is {given!r}.",
                "Choose one of: {names}.",
                name=name,
                given=given,
                names=", ".join(options),
            )
        return given


def _plain(feedback: QgsProcessingFeedback) -> QgsProcessingFeedback:
    return cast(QgsProcessingFeedback, PlainFeedback(feedback))
