"""Creation options against what this GDAL declares that it can do."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from osgeo import gdal

from geoseg_qgis.core.gdalcalls import attempt
from geoseg_qgis.errors import OutputError
from geoseg_qgis.texts import mark, tr

NO = frozenset({"NO", "FALSE", "OFF"})
_YES = frozenset({"YES", "TRUE", "ON"})
_COG_LATER = mark("Leave it out and make a COG from the finished mask (gdal_translate -of COG).")


@dataclass(frozen=True)
class Declared:
    """One option as a GDAL driver declares it.

    Attributes:
        kind: GDAL's name of the type: ``int``, ``float``, ``boolean``, ``string-select``, ``string``.
        values: in capitals, what a ``string-select`` may be.
        least: smallest number, None where none is told.
        most: largest number, None where none is told.
    """

    kind: str
    values: tuple[str, ...] = field(default=())
    least: float | None = None
    most: float | None = None


def check_declared(options: Mapping[str, str]) -> dict[str, str]:
    """Return the options as given once all their names and values are what the GTiff driver declares.

    Raises:
        OutputError: an option or a value is unknown to this GDAL.
    """
    declared = declared_options("GTiff")
    for name, value in options.items():
        if value.upper() == "COG":
            raise OutputError(
                "{option} is not possible: the mask is written piece by piece, which a COG does not allow.",
                _COG_LATER,
                option=f"{name}={value}",
            )
        if name not in declared:
            raise _unknown(name, declared)
        _check_value(name, value, declared[name])
    return dict(options)


def declared_options(driver: str) -> dict[str, Declared]:
    """Return what a GDAL driver declares about its creation options, by name; empty where it is missing."""
    found = attempt(gdal.GetDriverByName, driver).value
    text = found.GetMetadataItem(gdal.DMD_CREATIONOPTIONLIST) if found else None
    tree = attempt(gdal.ParseXMLString, text).value if text else None
    found_options = {}
    for node in _children(tree or [], "Option"):
        attributes = _attributes(node)
        found_options[attributes.get("name", "").upper()] = _declared(attributes, _values(node))
    return found_options


def _unknown(name: str, declared: Mapping[str, Declared]) -> OutputError:
    if name in declared_options("COG"):
        return OutputError(
            "{option} is an option of the COG driver: the mask is written piece by piece, which a COG does "
            "not allow.",
            _COG_LATER,
            option=name,
        )
    near = difflib.get_close_matches(name, declared, n=1)
    advice = (
        tr("Did you mean {option}?").format(option=near[0])
        if near
        else tr("GDAL's page of the GTiff driver lists them all.")
    )
    return OutputError(
        "GDAL {version} knows no creation option {option} of a GeoTIFF.",
        "{advice}",
        version=_version(),
        option=name,
        advice=advice,
    )


def _check_value(name: str, value: str, option: Declared) -> None:
    advice = _allowed(value, option)
    if advice:
        raise OutputError(
            "{option} is not possible with GDAL {version}.",
            "{advice}",
            option=f"{name}={value}",
            version=_version(),
            advice=advice.format(
                option=name, values=", ".join(option.values), least=option.least, most=option.most
            ),
        )


def _allowed(value: str, option: Declared) -> str:
    """Return a sentence that says what a value must be where it is not that; empty where it is."""
    if option.values and value.upper() not in option.values:
        return tr("{option} is one of: {values}.")
    if option.kind == "boolean" and value.upper() not in NO | _YES:
        return tr("{option} is YES or NO.")
    if option.kind not in ("int", "float"):
        return ""
    try:
        number = float(int(value) if option.kind == "int" else float(value))
    except ValueError:
        return tr("{option} is a whole number.") if option.kind == "int" else tr("{option} is a number.")
    least, most = option.least, option.most
    if (least is None or number >= least) and (most is None or number <= most):
        return ""
    if least is None or most is None:
        return tr("{option} is at most {most:g}.") if least is None else tr("{option} is at least {least:g}.")
    return tr("{option} is at least {least:g} and at most {most:g}.")


def _declared(attributes: Mapping[str, str], values: tuple[str, ...]) -> Declared:
    least, most = attributes.get("min"), attributes.get("max")
    if least is None and most is None:
        # GDAL 3.6 tells ranges only in words: "level 1-12", "level 0(fast)-9(slow)".
        told = re.search(r"(?:level|quality) (\d+)(?:\(\w+\))?-(\d+)", attributes.get("description", ""))
        least, most = told.groups() if told and attributes.get("type") == "int" else (None, None)
    return Declared(
        attributes.get("type", "string"),
        values if attributes.get("type") == "string-select" else (),
        None if least is None else float(least),
        None if most is None else float(most),
    )


# What gdal.ParseXMLString gives: [type, text, child, …], type 0 an element, 1 a text, 2 an attribute.
def _children(node: list[Any], name: str) -> Iterator[list[Any]]:
    return (child for child in node[2:] if child[0] == 0 and child[1] == name)


def _attributes(node: list[Any]) -> dict[str, str]:
    return {child[1]: child[2][1] for child in node[2:] if child[0] == 2 and len(child) > 2}


def _values(node: list[Any]) -> tuple[str, ...]:
    texts = (text[1] for value in _children(node, "Value") for text in value[2:] if text[0] == 1)
    return tuple(text.strip().upper() for text in texts)


def _version() -> str:
    return str(gdal.VersionInfo("RELEASE_NAME"))
