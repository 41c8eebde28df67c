"""What a value on the command line means; argparse calls these by their names where one is no number."""

from __future__ import annotations

import argparse
import math

from geoseg_qgis.runs.request import HECTARES, PIXELS


def percent(text: str) -> float:
    """Return a share, 0 to 1, of a percentage."""
    number = float(text)
    if not 0 <= number < 100:
        raise argparse.ArgumentTypeError(f"{text} is not from 0 to less than 100")
    return number / 100


def size(text: str) -> tuple[float, str]:
    """Return the size of a patch, and its unit."""
    unit = HECTARES if text.lower().endswith("ha") else PIXELS
    number = float(text[:-2] if unit == HECTARES else text)
    if not 0 <= number < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is not 0 or more")
    return number, unit


def count(text: str) -> int:
    """Return a number of things, at least one."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is less than 1")
    return number


def share(text: str) -> float:
    """Return a share, not nothing and at most all."""
    number = float(text)
    if not 0 < number <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not above 0 and at most 1")
    return number


def positive(text: str) -> float:
    """Return a number greater than 0."""
    number = float(text)
    if not 0 < number < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is not greater than 0")
    return number
