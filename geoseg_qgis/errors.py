"""The errors an analyst can act on; everything else is a bug and keeps its traceback for the log."""

from geoseg_qgis.texts import mark, tr

DOCUMENTATION = "https://github.com/geoseg-qgis/geoseg_qgis/blob/main/docs"
"""Where the pages stand that advice leads to: an installed plugin has none of them."""


class GeosegError(Exception):
    """Something is wrong that the person at the screen can mend.

    Args:
        message: what is wrong, naming the thing (a layer, a file, a model, an entry) and the cause: a literal
            with the names of values in braces, which translators find.
        advice: what to do about it; one sentence, or empty where the message says it already. Likewise.
        values: of the names in both; what others said goes in as one of them.

    Attributes:
        message, advice: in the reader's language, with the values in their places.
    """

    def __init__(self, message: str, advice: str = "", /, **values: object) -> None:
        texts = (tr(text).format(**values) if values else tr(text) for text in (message, advice))
        self.message, self.advice = texts
        super().__init__(self.message)

    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()


class ChoiceError(GeosegError):
    """A parameter has a value that it cannot have."""


class RasterError(GeosegError):
    """An input raster cannot be read or used."""


class BandError(RasterError):
    """The bands that the model needs are not in the input, or not certainly."""


class OutputError(GeosegError):
    """The result cannot be written."""


class ModelError(GeosegError):
    """A model card or a model folder is missing, broken or not to be trusted."""


class EngineError(GeosegError):
    """The engine is missing, does not start, or died."""


class EngineDied(EngineError):  # noqa: N818 - what happened
    """The engine's process ended by itself; a new one may do better."""


class EngineClosed(EngineError):  # noqa: N818 - what happened
    """The engine was ended on purpose."""


class EngineStopped(EngineClosed):
    """The engine was stopped by a person, or with the plugin: no other one is to take its place."""


class EngineReplaced(EngineClosed):
    """The engine was ended so that one that needs less memory can take its place."""


class ChunkError(EngineError):
    """The engine answered one chunk with an error and is ready for the next one."""


class OutOfMemory(ChunkError):  # noqa: N818 - what happened
    """A chunk's windows did not fit into the memory of the device; fewer at once may."""


class Cancelled(GeosegError):  # noqa: N818 - a state, not a fault
    """The run was cancelled; nothing is left under the final name."""

    def __init__(self) -> None:
        super().__init__(mark("The run was cancelled."))
