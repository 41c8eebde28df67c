"""How many samples an assessment needs, and how many of them in each class.

After Olofsson et al. (2014), Remote Sensing of Environment 148, 42-57: the size is its equation 13, which is
equation 5.25 of Cochran (1977), "Sampling Techniques", for a large map; so is the advice on rare classes.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from geoseg_qgis.errors import ChoiceError

RARE_FIRST, PROPORTIONAL, EQUAL = "rare classes first", "proportional", "equal"
ALLOCATIONS = (RARE_FIRST, PROPORTIONAL, EQUAL)
_LEAST = 2  # samples in a class, without which no standard error can be estimated


def sample_size(weights: Sequence[float], expected: Sequence[float], target: float) -> int:
    """Return how many samples give the overall accuracy a certain standard error.

    Args:
        weights: share of the area of each class; their sum is 1.
        expected: the user's accuracy that is expected of each class, 0 to 1.
        target: the standard error of the overall accuracy, such as 0.01.

    Raises:
        ChoiceError: the target is not a positive number below 1.
    """
    if not 0 < target < 1:
        raise ChoiceError("The target standard error is {share}.", "Say a share such as 0.01.", share=target)
    deviation = sum(w * math.sqrt(u * (1 - u)) for w, u in zip(weights, expected))
    return math.ceil(round((deviation / target) ** 2, 6))


def allocate(total: int, weights: Sequence[float], how: str, minimum: int = 50) -> list[int]:
    """Share samples out among classes.

    Args:
        total: all samples. At least two go into each class: more than ``total`` if needed.
        weights: share of the area of each class.
        how: ``rare classes first``: classes that would get less than ``minimum`` in proportion to their area
            get ``minimum``, the rest goes to the others in proportion; ``proportional``; ``equal``.
        minimum: for ``rare classes first``.

    Raises:
        ChoiceError: the minimum takes more than there is.
    """
    count = len(weights)
    least = max(minimum, _LEAST) if how == RARE_FIRST else _LEAST
    if how == RARE_FIRST and least * count > total:
        raise ChoiceError(
            "{total} points do not give {count} classes {least} each.",
            "Ask for {needed} points at least, or for a smaller minimum in each class.",
            total=total,
            count=count,
            least=least,
            needed=least * count,
        )
    total = max(total, _LEAST * count)
    if how == EQUAL:
        return _in_proportion(total, [1.0] * count)
    return _with_minimum(total, weights, least)


def _with_minimum(total: int, weights: Sequence[float], least: int) -> list[int]:
    """Return shares in proportion to the weights, none smaller than ``least``."""
    fixed: set[int] = set()
    while True:
        free = [n for n in range(len(weights)) if n not in fixed]
        left = total - least * len(fixed)
        whole = sum(weights[n] for n in free)
        small = {n for n in free if left * weights[n] < least * whole}
        if not small:
            shares = dict(zip(free, _in_proportion(left, [weights[n] for n in free])))
            return [shares.get(n, least) for n in range(len(weights))]
        fixed |= small


def _in_proportion(total: int, weights: Sequence[float]) -> list[int]:
    """Return whole numbers in proportion to the weights whose sum is the total (largest remainders)."""
    whole = sum(weights)
    exact = [total * weight / whole for weight in weights]
    shares = [math.floor(number) for number in exact]
    by_remainder = sorted(range(len(weights)), key=lambda n: (shares[n] - exact[n], n))
    for n in by_remainder[: total - sum(shares)]:
        shares[n] += 1
    return shares
