"""What is made of the classes' probabilities beside the most probable class: scores, and thresholds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import torch

from .classes import class_ids, most_probable, probabilities
from .messages import NODATA
from .requests import ChunkRequest


@dataclass(frozen=True)
class Wanted:
    """What a mask shall hold.

    Probabilities are the softmax of the logits over the classes in float32, or with ``blend`` the weighted
    sums of those, divided by their total. Thresholds are compared with them as float32, not with the percent.

    Attributes:
        scores: "" none, "confidence" the probability of the pixel's class, which is the largest unless
            ``positive_threshold`` has it otherwise, "probabilities" that of each class.
        threshold: pixels whose class has a smaller probability become ``below``; 0 is off.
        below: see ``threshold``.
        positive_threshold: for models with two classes: class 1 wherever its probability is at least this,
            else class 0; 0 is off.
    """

    scores: str = ""
    threshold: float = 0.0
    below: int = 255
    positive_threshold: float = 0.0
    nodata: ClassVar[int] = NODATA

    @classmethod
    def of(cls, request: ChunkRequest) -> Wanted:
        """Return what a request asks for."""
        return cls(request.scores, request.threshold, request.below, request.positive_threshold)

    @property
    def only_classes(self) -> bool:
        """Whether the most probable class is all that is wanted, which needs no probabilities."""
        return not (self.scores or self.threshold or self.positive_threshold)

    def check(self, classes: int | None) -> None:
        """Raise ValueError where a model with so many classes cannot give it; None is not known yet."""
        if self.positive_threshold and classes not in (None, 2):
            raise ValueError(
                f"a threshold for the positive class is for models with two classes; this one has {classes}"
            )

    def names(self, bands: int) -> list[str]:
        """Return what each of the bands of a mask holds; nothing for class ids alone."""
        if self.scores == "probabilities":
            return ["class", *(f"probability of class {number}, percent" for number in range(bands - 1))]
        return ["class", "confidence, percent"] if self.scores else []

    def from_output(self, logits: torch.Tensor, window: int) -> np.ndarray:
        """Return a window's bands, (1 + scores, window, window) uint8; arguments as of `class_ids`.

        The class is that of the logits, whether or not scores are wanted: in float32 the probabilities of two
        classes may tie whose logits do not.
        """
        ids = class_ids(logits, window)
        if self.only_classes:
            return ids[None]
        return self._bands(torch.from_numpy(ids), probabilities(logits, window)).numpy()

    def planes(self, logits: torch.Tensor, window: int) -> torch.Tensor:
        """Return what is summed with weights: the probabilities; arguments as of `class_ids`."""
        return probabilities(logits, window)

    def from_sums(self, sums: torch.Tensor) -> torch.Tensor:
        """Return bands as `from_output`, from the weighted sums of probabilities (classes, h, w) float32."""
        ids = most_probable(sums)
        return ids[None] if self.only_classes else self._bands(ids, sums / sums.sum(0))

    def _bands(self, ids: torch.Tensor, planes: torch.Tensor) -> torch.Tensor:
        self.check(len(planes))
        unanswered, confidence = ids == NODATA, planes.amax(0)
        if self.positive_threshold:
            positive = planes[1] >= self.positive_threshold
            ids, confidence = positive.to(torch.uint8), torch.where(positive, planes[1], planes[0])
        if self.threshold:
            ids.masked_fill_(confidence < self.threshold, self.below)
        bands = [ids[None]]
        if self.scores:
            bands.append(percent(planes if self.scores == "probabilities" else confidence[None]))
        return torch.cat(bands).masked_fill_(unanswered, NODATA)


def percent(values: torch.Tensor) -> torch.Tensor:
    """Return probabilities as whole percent, uint8: floor(100 p), from 0 to 100.

    So ``percent >= t`` says, up to the rounding of float32, exactly that ``p >= t / 100``.
    """
    # the cast cuts off, which is floor here; 1 with a rounding error on top gives 100 too
    return (values * 100).to(torch.uint8)
