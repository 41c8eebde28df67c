"""One entry of a JSON document with its path, so that every complaint names it (`classes[2].color`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.places import shown
from geoseg_qgis.texts import tr


@dataclass(frozen=True)
class Entry:
    """A value and where it stands.

    Args:
        value: what the JSON holds there.
        path: the way to it, such as `bands[0].name`; empty for the document itself.
        where: the document, as it is named in an error.
    """

    value: Any
    path: str
    where: str

    def __str__(self) -> str:
        """Return how an error names this entry, as the subject of its sentence."""
        named = tr('{document}: entry "{path}"') if self.path else tr("{document}: the document")
        return shown(named.format(document=self.where, path=self.path))

    def fields(self, required: frozenset[str], optional: frozenset[str] = frozenset()) -> dict[str, Entry]:
        """Return the entries of an object with all `required` keys and none but these and `optional` ones."""
        fields = self.any_fields()
        for name, entry in fields.items():
            if name not in required and name not in optional:
                raise ModelError(
                    "{entry} is not known here.", "Remove it, or check its spelling.", entry=entry
                )
        for name in sorted(required):
            if name not in fields:
                missing = Entry(None, self._join(name), self.where)
                raise ModelError("{entry} is missing.", entry=missing)
        return fields

    def any_fields(self) -> dict[str, Entry]:
        """Return the entries of an object, whatever its keys are."""
        if not isinstance(self.value, dict):
            raise ModelError("{entry} must be an object, not {given}.", entry=self, given=_shown(self.value))
        return {key: Entry(value, self._join(key), self.where) for key, value in self.value.items()}

    def items(self, least: int = 0, most: int = 4096) -> Iterator[Entry]:
        """Return the entries of a list with `least` to `most` items."""
        if not isinstance(self.value, list):
            raise ModelError("{entry} must be a list, not {given}.", entry=self, given=_shown(self.value))
        if not least <= len(self.value) <= most:
            raise ModelError(
                "{entry} must have {least} to {most} items, not {count}.",
                entry=self,
                least=least,
                most=most,
                count=len(self.value),
            )
        return (Entry(value, f"{self.path}[{i}]", self.where) for i, value in enumerate(self.value))

    def text(self, most: int = 400, least: int = 0) -> str:
        """Return a string of `least` to `most` characters without control characters."""
        if not isinstance(self.value, str):
            raise ModelError("{entry} must be a text, not {given}.", entry=self, given=_shown(self.value))
        if not least <= len(self.value.strip()) <= len(self.value) <= most:
            raise ModelError(
                "{entry} must have {least} to {most} characters.", entry=self, least=least, most=most
            )
        if any(not sign.isprintable() for sign in self.value):
            raise ModelError("{entry} holds a control character.", entry=self)
        return self.value

    def match(self, pattern: str, meaning: str) -> str:
        """Return a string that the regular expression matches as a whole.

        Args:
            pattern: the expression.
            meaning: what the string must be; a marked text.
        """
        text = self.text()
        if not re.fullmatch(pattern, text):
            raise ModelError(
                "{entry} must be {meaning}, not {given}.", entry=self, meaning=tr(meaning), given=_shown(text)
            )
        return text

    def one_of(self, allowed: frozenset[str], advice: str = "") -> str:
        """Return a string out of `allowed`; `advice` is a marked text without values."""
        text = self.text()
        if text not in allowed:
            known = ", ".join([*sorted(allowed)[:12], "…"] if len(allowed) > 12 else sorted(allowed))
            raise ModelError(
                "{entry} is {given}; known are {names}.",
                advice,
                entry=self,
                given=_shown(text),
                names=known,
            )
        return text

    def integer(self, least: int, most: int) -> int:
        """Return a whole number from `least` to `most`."""
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            raise ModelError(
                "{entry} must be a whole number, not {given}.", entry=self, given=_shown(self.value)
            )
        if not least <= self.value <= most:
            raise self._outside(str(least), str(most))
        return self.value

    def number(self, least: float, most: float) -> float:
        """Return a finite number from `least` to `most`."""
        if not isinstance(self.value, (int, float)) or isinstance(self.value, bool):
            raise ModelError("{entry} must be a number, not {given}.", entry=self, given=_shown(self.value))
        if not least <= self.value <= most:  # NaN is not, and whole numbers may be larger than any float
            raise self._outside(f"{least:g}", f"{most:g}")
        return float(self.value)

    def boolean(self) -> bool:
        """Return true or false."""
        if not isinstance(self.value, bool):
            raise ModelError(
                "{entry} must be true or false, not {given}.", entry=self, given=_shown(self.value)
            )
        return self.value

    def _outside(self, least: str, most: str) -> ModelError:
        return ModelError(
            "{entry} must be from {least} to {most}, not {given}.",
            entry=self,
            least=least,
            most=most,
            given=_shown(self.value),
        )

    def _join(self, key: str) -> str:
        short = key if len(key) <= 60 else key[:60] + "…"
        return f"{self.path}.{short}" if self.path else short


def _shown(value: Any) -> str:
    """A value as an error shows it: short, and only a kind where it is long."""
    if isinstance(value, (dict, list)):
        return tr("an object") if isinstance(value, dict) else tr("a list")
    if isinstance(value, int) and not -(10**12) < value < 10**12:
        return tr("so large a number")
    text = "null" if value is None else repr(value)
    return text if len(text) <= 80 else text[:77] + "…"
