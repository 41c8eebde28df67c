"""Classes as a person writes them: numbers and names with commas between them."""

from __future__ import annotations

import re

from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.errors import ChoiceError
from geoseg_qgis.texts import mark

_SHOWN = 20  # names that an error lists


def chosen_classes(text: str, legend: Legend, parameter: str) -> frozenset[int] | None:
    """Return the numbers of the classes that a text names; None where it names none, which means all.

    Args:
        text: numbers and names with commas or semicolons between them; capitals do not matter.
        legend: knows the names.
        parameter: that holds the text, for the error.

    Raises:
        ChoiceError: no class has such a name.
    """
    if not text.strip():
        return None
    by_name: dict[str, set[int]] = {}
    for number, name in legend.names.items():
        by_name.setdefault(name.casefold(), set()).add(number)
    whole = by_name.get(text.strip().casefold())  # one name that has a comma in it
    if whole is not None:
        return frozenset(whole)
    numbers: set[int] = set()
    for part in filter(None, (part.strip() for part in re.split("[,;\n]", text))):
        if re.fullmatch("-?[0-9]+", part):
            numbers.add(int(part))
        elif part.casefold() in by_name:
            numbers |= by_name[part.casefold()]
        else:
            names = ", ".join(list(legend.names.values())[:_SHOWN])
            raise ChoiceError(
                "{parameter}: the mask has no class {name}.",
                mark("Choose from: {names}.") if names else mark("It has no names, only numbers."),
                parameter=parameter,
                name=part,
                names=names,
            )
    return frozenset(numbers)
