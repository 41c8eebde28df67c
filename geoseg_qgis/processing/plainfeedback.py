"""What an algorithm says, without the signs of other people's names that act on a terminal or a log."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingFeedback

from geoseg_qgis.models.places import shown

_SAYS = (
    *("pushInfo", "pushWarning", "pushDebugInfo", "pushCommandInfo", "pushConsoleInfo"),
    *("reportError", "setProgressText"),
)


_JOINERS = "\u200c\u200d"  # which Persian and the languages of India write words with


def plain(text: str) -> str:
    """Return a text with question marks for control characters, marks of direction and halves of letters."""
    return "".join(sign if sign in _JOINERS else shown(sign) for sign in text)


class PlainFeedback:
    """QGIS's feedback, for one that tells it names of layers, files, classes and zones as they are.

    A line break in such a name would begin a line of the log that the plugin never said.

    Args:
        feedback: of the run; everything but texts goes to it unchanged.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._feedback, name)
        if name not in _SAYS:
            return found
        return lambda text, *more, **named: found(plain(text), *more, **named)
