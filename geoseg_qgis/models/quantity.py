"""What a regression model measures, as its card says it: name, unit, plausible values and colours."""

from __future__ import annotations

from dataclasses import dataclass

from geoseg_qgis.errors import ModelError
from geoseg_qgis.models.entry import Entry
from geoseg_qgis.texts import mark

LARGEST = 1e30
"""No quantity of a card is larger; float32 ends at 3.4e38."""
MOST_COLOURS = 20


@dataclass(frozen=True)
class Quantity:
    """A measured quantity.

    Args:
        name: such as `aboveground biomass`.
        unit: of the values, such as `Mg/ha`; empty for none.
        range: smallest and largest plausible value, which the style shows; None takes it from the values.
            Values beyond it stay as they are.
        ramp: colours (`#rrggbb`) from the smallest to the largest, evenly spaced; empty for the plugin's own.
    """

    name: str = "value"
    unit: str = ""
    range: tuple[float, float] | None = None
    ramp: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """Name and unit for people."""
        return f"{self.name} ({self.unit})" if self.unit else self.name


def parse_quantity(entry: Entry) -> Quantity:
    """Return what a card says is measured; raises ModelError naming the entry that is wrong."""
    fields = entry.fields(frozenset({"name"}), frozenset({"unit", "range", "ramp"}))
    unit, span, ramp = (fields.get(name) for name in ("unit", "range", "ramp"))
    return Quantity(
        fields["name"].text(80, 1),
        "" if unit is None or unit.value is None else unit.text(30),
        None if span is None or span.value is None else _range(span),
        () if ramp is None or ramp.value is None else _ramp(ramp),
    )


def quantity_as_json(quantity: Quantity) -> dict[str, object]:
    """Return what the JSON of a card holds; entries that say nothing are left out."""
    data: dict[str, object] = {"name": quantity.name}
    if quantity.unit:
        data["unit"] = quantity.unit
    if quantity.range is not None:
        data["range"] = list(quantity.range)
    if quantity.ramp:
        data["ramp"] = list(quantity.ramp)
    return data


def _range(entry: Entry) -> tuple[float, float]:
    least, most = (item.number(-LARGEST, LARGEST) for item in entry.items(2, 2))
    if least >= most:
        raise ModelError("{entry} must have the smaller number first.", entry=entry)
    return least, most


def _ramp(entry: Entry) -> tuple[str, ...]:
    colours = entry.items(2, MOST_COLOURS)
    meaning = mark("a colour such as #1f78b4")
    return tuple(one.match(r"#[0-9A-Fa-f]{6}", meaning).lower() for one in colours)
