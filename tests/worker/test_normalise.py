"""The model's own transforms: the formula where it is proven equal, the chain otherwise."""

from __future__ import annotations

from types import SimpleNamespace

import albumentations
import kornia.augmentation as kornia
import pytest
import torch

from geoseg_worker.normalise import Normalisation

MEANS, STDS = [0.1, 0.2, 0.3], [0.05, 0.07, 0.11]


def datamodule(aug, *transforms):
    """Return what the worker needs of a TerraTorch data module."""
    chain = albumentations.Compose([*transforms, albumentations.pytorch.ToTensorV2()])
    return SimpleNamespace(test_transform=chain, aug=aug)


def kornia_normalise():
    return kornia.AugmentationSequential(kornia.Normalize(MEANS, STDS), data_keys=None)


def test_the_formula_equals_the_chain_to_the_last_bit():
    normalisation = Normalisation(datamodule(kornia_normalise()), 3, 32)
    assert normalisation.vectorised
    window = torch.rand(3, 32, 32, generator=torch.Generator().manual_seed(5))
    expected = normalisation.window_by_chain(window.clone())
    assert torch.equal(normalisation.whole(window), expected)


def test_a_chain_that_does_more_is_run_as_it_is():
    normalisation = Normalisation(datamodule(kornia_normalise(), albumentations.HorizontalFlip(p=1)), 3, 32)
    assert not normalisation.vectorised
    with pytest.raises(TypeError, match="vectorised"):
        normalisation.whole(torch.zeros(3, 32, 32))


def test_a_chain_without_means_is_run_as_it_is():
    assert not Normalisation(datamodule(lambda batch: batch), 3, 32).vectorised
