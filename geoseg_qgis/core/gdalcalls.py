"""Call GDAL so that its errors come back as text, whatever exception mode the host has chosen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Callable, NamedTuple

from osgeo import gdal

from geoseg_qgis.texts import tr


class Answer(NamedTuple):
    """What a GDAL call gave: its value (None where it raised) and the failures GDAL reported, or empty."""

    value: Any
    problem: str

    @property
    def reason(self) -> str:
        """The failures for a sentence, where there may be none."""
        return self.problem or tr("GDAL gives no reason")


def attempt(call: Callable[..., Any], *args: Any, **kwargs: Any) -> Answer:
    """Call a function that uses GDAL, with GDAL's messages collected instead of printed or shown.

    GDAL's exception mode belongs to the whole process, that is to QGIS and to every other plugin: it is
    neither relied on nor changed here. The error handler is pushed for the calling thread alone.

    Args:
        call: a function that calls ``osgeo``, or one of its own.
        *args: its arguments.
        **kwargs: its keyword arguments.

    Returns:
        The value and the failures, joined. GDAL can report a failure and give a value all the same: a reader
        asks whether there is a value, a writer whether there was a problem.
    """
    failures: list[str] = []

    def collect(*told: Any) -> None:  # kind, number and words; nothing where the words are not UTF-8
        if told and told[0] in (gdal.CE_Failure, gdal.CE_Fatal):
            failures.append(told[2].strip().rstrip("."))

    gdal.PushErrorHandler(collect)
    try:
        value = call(*args, **kwargs)
    except RuntimeError as error:  # how GDAL raises where the host has its exceptions on
        value = None
        failures = failures or [str(error) or _last_words()]
    except (SystemError, UnicodeDecodeError):  # its words are not UTF-8, such as a name in a file
        value = None
        failures = [_last_words()]
    finally:
        gdal.PopErrorHandler()
    return Answer(value, "; ".join(dict.fromkeys(failures)))


def _last_words() -> str:
    return text_of(gdal.GetLastErrorMsg()).strip().rstrip(".")


def text_of(text: str | bytes) -> str:
    """Return a text as GDAL gives it: bytes or halves of letters where a file does not hold UTF-8.

    Such files are old, and what they hold is nearly always Latin-1.
    """
    raw = text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def texts_of(call: Callable[..., Iterable[str | bytes] | None], *args: Any) -> list[str]:
    """Return the list of texts that a GDAL call gives, such as a band's category names; empty for none."""
    return [text_of(text) for text in attempt(call, *args).value or ()]


def items_of(holder: Any, domain: str = "") -> dict[str, str]:
    """Return the metadata of a dataset or band in a domain; empty for none."""
    items = attempt(holder.GetMetadata, domain).value
    return {text_of(key): text_of(text) for key, text in items.items()} if isinstance(items, dict) else {}
