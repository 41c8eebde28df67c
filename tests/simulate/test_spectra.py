"""Materials look like what they are called, at the six bands."""

import numpy as np
import pytest

from simulate import spectra
from simulate.water import water_reflectance

BLUE, GREEN, RED, NIR, SWIR_1, SWIR_2 = range(6)


def ratio(spectrum, first, second):
    """Normalised difference of two bands."""
    return (spectrum[first] - spectrum[second]) / (spectrum[first] + spectrum[second])


def water(sediment, chlorophyll=1.0, cdom=0.1, depth=50.0):
    """Spectrum (6,) of deep water over loam."""
    bed = np.array(spectra.MATERIALS["dry loam"].mean, np.float32)[:, None]
    parts = (np.full(1, value, np.float32) for value in (sediment, chlorophyll, cdom, depth))
    return water_reflectance(*parts, bed, 0.5)[:, 0]


@pytest.mark.parametrize(
    "name", ["crop", "irrigated crop", "deciduous forest", "tropical forest", "conifer forest"]
)
def test_dense_plants_are_green(name):
    assert ratio(spectra.MATERIALS[name].mean, NIR, RED) > 0.7


@pytest.mark.parametrize("name", spectra.names_of(spectra.BARE))
def test_soils_have_no_red_edge(name):
    assert ratio(spectra.MATERIALS[name].mean, NIR, RED) < 0.3


@pytest.mark.parametrize("name", spectra.names_of(spectra.SNOW))
def test_snow_is_bright_in_green_and_dark_in_short_wave_infrared(name):
    assert ratio(spectra.MATERIALS[name].mean, GREEN, SWIR_1) > 0.7


@pytest.mark.parametrize("name", ["fresh char", "old burn"])
def test_burns_rise_towards_short_wave_infrared(name):
    assert ratio(spectra.MATERIALS[name].mean, NIR, SWIR_2) < 0


def test_clear_water_is_blue_and_black_in_infrared():
    clear = water(0.3, 0.2, 0.02)
    assert clear[BLUE] > clear[GREEN] > clear[RED] > clear[NIR]
    assert ratio(clear, GREEN, SWIR_1) > 0.8


def test_mud_reddens_and_brightens_water_but_not_in_short_wave_infrared():
    muddy = water(500.0)
    assert 0.12 < muddy[RED] < 0.30 and muddy[RED] > muddy[BLUE]
    assert 0.05 < muddy[NIR] < 0.20
    assert muddy[SWIR_1] < 0.01 and muddy[SWIR_2] < 0.01


def test_shallow_water_shows_its_bed_in_blue_but_hides_it_in_short_wave_infrared():
    shallow, deep = water(1.0, depth=0.3), water(1.0, depth=50.0)
    assert shallow[BLUE] > 1.5 * deep[BLUE]
    assert shallow[SWIR_1] < 0.01


def test_draws_vary_and_stay_physical():
    drawn = spectra.draw(np.random.default_rng(1), "fresh snow", 500)
    assert drawn.shape == (500, 6) and drawn.dtype == np.float32
    assert drawn.min() > 0 and drawn.max() <= np.float32(1.1)
    assert drawn.std(axis=0).min() > 0.002
