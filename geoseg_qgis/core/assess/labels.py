"""From what a reference calls its classes to the classes of the map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from typing import Union

from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.texts import grouped, tr

Label = Union[str, int, float, None]
LEFT_OUT = -1
"""What a label becomes that the analyst said to leave out, and an empty one."""
_AMBIGUOUS = -2
_SHOWN = 12  # labels and classes that an error lists
_EVERYTHING_ELSE = "*"


class Labels:
    """Finds the class of a label and remembers what it could not find.

    A label is looked for among the entries that the analyst gave, then among the names of the map's classes
    (capitals and spaces do not count), then as a class number.

    Args:
        legend: of the map. Where it has no names, every number from 0 to 255 is a class.
        numbers: classes that occur in the map, with or without a name.
        said: ``label = class`` entries with semicolons between them, such as ``80=water; 10=vegetation``;
            nothing after the sign leaves that label out; ``*`` is any label that is not found otherwise.
        names: what the reference's own legend calls its values, by value.

    Attributes:
        unknown: labels that are no class, and how often each was asked for.

    Raises:
        ChoiceError: an entry is not understood, or names a class that the map has not.
    """

    def __init__(
        self,
        legend: Legend,
        numbers: Collection[int] = (),
        said: str = "",
        names: Mapping[int, str] | None = None,
    ) -> None:
        self._names, self._any_number = dict(names or {}), not legend.names
        self._classes = {number: legend.names.get(number, "") for number in {*legend.names, *numbers}}
        self._by_name: dict[str, int] = {}
        for number, name in legend.names.items():
            taken = _plain(name) in self._by_name
            self._by_name[_plain(name)] = _AMBIGUOUS if taken else number
        self._said = dict(self._entry(text) for text in said.split(";") if text.strip())
        self.unknown: Counter[str] = Counter()

    def find(self, label: Label, count: int = 1) -> int:
        """Return the class id of a label, or `LEFT_OUT`.

        Args:
            label: text or number; None and blanks are no label.
            count: how many samples have it.
        """
        text = as_text(label)
        if not text:
            return LEFT_OUT
        found = self._find(text)
        if found is None:
            self.unknown[self._own_name(text) or text] += count
            return LEFT_OUT
        return found

    def check(self) -> None:
        """Raise ChoiceError where labels were asked for that are no class of the map."""
        if not self.unknown:
            return
        listed = _listed([f"{label} ({grouped(count)}×)" for label, count in self.unknown.most_common()])
        example = next(iter(self.unknown))
        raise ChoiceError(
            "The reference has labels that are no class of the mask: {labels}. The mask has: {names}.",
            "Correct them, or say in LABELS what they mean: '{example}=class', with semicolons between "
            "several; '{example}=' leaves it out, '*=' all of them.",
            labels=listed,
            names=self._all_classes(),
            example=example,
        )

    def _find(self, text: str) -> int | None:
        own = self._own_name(text)
        for key in (_plain(text), _plain(own)):
            if key and key in self._said:
                return self._said[key]
        found = self._class(text if self._any_number else own or text)
        return self._said.get(_EVERYTHING_ELSE) if found is None else found

    def _own_name(self, text: str) -> str:
        """Return what the reference itself calls a value."""
        return self._names.get(int(text), "") if _is_number(text) else ""

    def _class(self, text: str) -> int | None:
        found = self._by_name.get(_plain(text))
        if found is not None:
            return None if found == _AMBIGUOUS else found  # only numbers tell two of one name apart
        if not _is_number(text):
            return None
        known = int(text) in self._classes or (self._any_number and 0 <= int(text) <= 255)
        return int(text) if known else None

    def _entry(self, text: str) -> tuple[str, int]:
        label, sign, wanted = text.rpartition("=")
        if not sign or not label.strip():
            raise ChoiceError(
                "LABELS: '{entry}' is no entry.", "Say label=class, such as 80=water.", entry=text.strip()
            )
        if not wanted.strip():
            return _plain(label), LEFT_OUT
        if self._by_name.get(_plain(wanted)) == _AMBIGUOUS:
            raise ChoiceError(
                "LABELS: in '{entry}' several classes of the mask are called so.",
                "Use the number of one: {names}.",
                entry=text.strip(),
                names=self._all_classes(),
            )
        found = self._class(wanted)
        if found is None:
            raise ChoiceError(
                "LABELS: '{entry}' names no class of the mask.",
                "It has: {names}.",
                entry=text.strip(),
                names=self._all_classes(),
            )
        return _plain(label), found

    def _all_classes(self) -> str:
        return _listed([f"{number} {name}".strip() for number, name in sorted(self._classes.items())])


def as_text(label: Label) -> str:
    """Return a label as it is looked for: 3.0 as ``3``, None as nothing."""
    if label is None or label != label:  # NaN is no label either
        return ""
    if isinstance(label, (bool, float)) and float(label).is_integer():
        return str(int(label))
    return str(label).strip()


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _is_number(text: str) -> bool:
    text = text.strip()
    return text.isascii() and text.removeprefix("-").isdecimal()


def _listed(texts: list[str]) -> str:
    listed, left = ", ".join(texts[:_SHOWN]), len(texts) - _SHOWN
    return tr("{names} and {count} more").format(names=listed, count=left) if left > 0 else listed
