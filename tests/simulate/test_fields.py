"""Random fields have the shape and statistics they promise."""

import numpy as np
import pytest

from simulate.fields import blur, fractal_noise, parcels, spread


@pytest.mark.parametrize("shape", [(64, 64), (37, 211)])
def test_noise_is_standardised(shape):
    field = fractal_noise(np.random.default_rng(0), shape, 3.0)
    assert field.shape == shape and field.dtype == np.float32
    assert abs(field.mean()) < 1e-3 and abs(field.std() - 1) < 1e-3


def test_steeper_spectrum_is_smoother():
    rough, smooth = (fractal_noise(np.random.default_rng(0), (128, 128), beta) for beta in (1.0, 4.0))
    assert np.abs(np.diff(smooth)).mean() < 0.3 * np.abs(np.diff(rough)).mean()


def test_blur_keeps_the_mean_of_a_flat_image():
    image = np.full((2, 30, 40), 0.3, np.float32)
    assert np.allclose(blur(image, 1.2), 0.3, atol=1e-5)


def test_blur_spreads_a_point_over_its_neighbours():
    image = np.zeros((21, 21), np.float32)
    image[10, 10] = 1
    out = blur(image, 0.8)
    assert abs(out.sum() - 1) < 1e-5
    assert out[10, 10] < 0.4 and out[10, 11] > 0.1


def test_spread_stays_between_its_knots():
    out = spread(np.array([[0.0, 1.0], [2.0, 3.0]], np.float32), (33, 17))
    assert out.shape == (33, 17) and out.min() >= 0 and out.max() <= 3


def test_parcels_cover_everything_with_known_ids():
    ids, border, count = parcels(np.random.default_rng(3), (90, 120), 15, 2.0, True, 1.0)
    assert ids.min() >= 0 and ids.max() < count
    assert border.min() >= 0
    assert 5 < len(np.unique(ids)) < 200
