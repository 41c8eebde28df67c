"""Find the bands in the background, as a run would, for someone who is still typing."""

from __future__ import annotations

import os
import queue
import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass

from geoseg_qgis.core.bands.match import WantedBand, match_bands
from geoseg_qgis.core.bands.paths import place_of
from geoseg_qgis.core.bands.text import parse_bands_text
from geoseg_qgis.errors import GeosegError
from geoseg_qgis.models.card import ModelCard
from geoseg_qgis.models.catalogue import find_card, resolve_model
from geoseg_qgis.texts import tr


@dataclass(frozen=True)
class Question:
    """What stands in the dialog.

    Attributes:
        text: of the BANDS parameter.
        rasters: what GDAL opens, for each chosen layer.
        model: id of a card, a hub id or a folder.
    """

    text: str
    rasters: tuple[str, ...]
    model: str


@dataclass(frozen=True)
class Answer:
    """Where the bands are, or what is wrong; empty where nothing can be said yet."""

    fine: bool
    text: str


def answer(question: Question) -> Answer:
    """Look into the files and say where the bands are; takes as long as opening them takes."""
    try:
        if not question.rasters or not question.model:
            parse_bands_text(question.text)
            return Answer(True, "")
        wanted = [
            WantedBand(band.name, band.aliases, band.wavelength_nm, band.sensor_names)
            for band in _card(question.model).bands
        ]
        notes = match_bands(wanted, question.rasters, question.text).notes
        return Answer(True, _without_prefix("\n".join(notes), question.rasters))
    except GeosegError as error:
        return Answer(False, _without_prefix(str(error), question.rasters))
    except Exception as error:  # in a thread of its own nobody else would hear of it
        return Answer(False, tr("The bands cannot be checked: {}").format(error))


def _without_prefix(text: str, rasters: Sequence[str]) -> str:
    """Leave out what the names of all files begin with: a product's are long and differ at their ends.

    BANDS takes such an end for the whole name.
    """
    names = {place_of(path).name for path in rasters}
    if len(names) < 2:
        return text
    prefix = re.sub(r"[^._-]*$", "", os.path.commonprefix(sorted(names)))  # noqa: RUF071 - of texts
    for name in sorted(names, key=len, reverse=True) if len(prefix) > 8 else ():
        text = text.replace(name, name[len(prefix) :])
    return text


def _card(model: str) -> ModelCard:
    """Return the card of a model; a known one's without looking for its files, which may not be there yet."""
    return find_card(model) or resolve_model(model).card


class Checker:
    """Answers questions in a thread, one at a time; of those that wait only the last is answered.

    The thread touches no object of Qt's but the translator, which any thread may ask: whoever asks comes
    back for the answer, see ``poll``.
    """

    def __init__(self) -> None:
        self._answers: queue.SimpleQueue[tuple[Question, Answer]] = queue.SimpleQueue()
        self._running = False
        self._wanted: Question | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._wanted is not None

    def ask(self, question: Question) -> None:
        """Look for the answer to this question, and no longer for that to an earlier one."""
        self._wanted = question
        if not self._running:
            self._start(question)

    def poll(self) -> Answer | None:
        """Return the answer to the last question once it is there, else None; never waits."""
        try:
            question, found = self._answers.get_nowait()
        except queue.Empty:
            return None
        self._running = False
        if question == self._wanted:
            self._wanted = None
            return found
        if self._wanted is not None:
            self._start(self._wanted)
        return None

    def _start(self, question: Question) -> None:
        self._running = True
        answers = self._answers

        def work() -> None:
            answers.put((question, answer(question)))

        # A daemon: a drive that does not answer must not keep QGIS from closing.
        threading.Thread(target=work, name="geoseg-bands", daemon=True).start()
