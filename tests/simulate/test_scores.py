"""Scores count what they say."""

import numpy as np

from simulate import CLASSES, Scene, scores


def split_scene(green, swir):
    """A scene whose left half is water and whose right half is bare ground, 8 x 8 pixels."""
    image = np.full((6, 8, 8), 0.1, np.float32)
    image[1] = green
    image[4, :, :4] = swir
    image[4, :, 4:] = 0.3
    classes = np.zeros((8, 8), np.uint8)
    classes[:, 4:] = 2
    return Scene(image, classes, "split")


def test_a_perfect_mask_scores_one():
    truth = np.arange(7, dtype=np.uint8).repeat(5)
    assert set(scores.class_ious(scores.confusion(truth, truth)).values()) == {1.0}


def test_iou_counts_missed_and_false_pixels():
    truth, mask = np.array([0, 0, 0, 1]), np.array([0, 0, 1, 0])
    assert scores.class_ious(scores.confusion(truth, mask))["water"] == 0.5


def test_a_threshold_parts_what_an_index_can_part():
    iou, threshold = scores.best_threshold([split_scene(0.1, 0.02)], scores.SWIR)
    assert iou == 1.0
    assert -0.5 < threshold <= 0.67


def test_a_threshold_fails_where_the_index_is_equal():
    iou, _ = scores.best_threshold([split_scene(0.1, 0.3)], scores.SWIR)
    assert iou == 0.5


def test_held_out_seeds_are_apart_from_training():
    assert scores.CHOICE_SEEDS != scores.SCORE_SEEDS
    assert min(scores.CHOICE_SEEDS, scores.SCORE_SEEDS) > 100_000_000


def test_water_shift_mends_a_model_that_shuns_water():
    def shy(reflectance):
        """A fair water index, but biased against water by one unit."""
        green, swir = reflectance[scores.GREEN], reflectance[scores.SWIR]
        logits = np.zeros((len(CLASSES), *green.shape), np.float32)
        logits[0] = 4 * ((green - swir) / np.maximum(green + swir, 1e-3) - 0.2) - 1
        return logits

    assert scores.best_water_shift(shy, 4) > 0.3
