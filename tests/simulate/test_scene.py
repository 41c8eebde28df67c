"""Scenes are reproducible, physical and truly labelled."""

import numpy as np
import pytest

from simulate import BANDS, CLASSES, atmosphere, simulate_scene
from simulate.biomes import BIOMES
from simulate.clouds import illuminate
from simulate.sensor import SENSORS, observe
from simulate.terrain import WATER_KINDS

GREEN, RED, NIR, SWIR_1 = (BANDS.index(name) for name in ("GREEN", "RED", "NIR_NARROW", "SWIR_1"))
WATER, VEGETATION, CLOUD = (CLASSES.index(name) for name in ("water", "vegetation", "cloud"))


def test_one_seed_gives_one_scene():
    first, second, other = (simulate_scene(seed, 96, 80) for seed in (7, 7, 8))
    assert np.array_equal(first.reflectance, second.reflectance)
    assert np.array_equal(first.classes, second.classes)
    assert first.description == second.description
    assert not np.array_equal(first.reflectance, other.reflectance)


@pytest.mark.parametrize("kind", WATER_KINDS)
@pytest.mark.parametrize("level", ["toa", "surface"])
def test_every_kind_has_the_promised_shape_and_range(kind, level):
    scene = simulate_scene(11, 75, 130, kind=kind, level=level)
    assert scene.reflectance.shape == (6, 75, 130) and scene.reflectance.dtype == np.float32
    assert scene.classes.shape == (75, 130) and scene.classes.dtype == np.uint8
    assert np.isfinite(scene.reflectance).all()
    assert scene.reflectance.min() > -0.1 and scene.reflectance.max() < 2
    assert scene.classes.max() < len(CLASSES)


@pytest.mark.parametrize("biome", BIOMES)
def test_every_biome_can_be_asked_for(biome):
    scene = simulate_scene(5, 64, 64, biome=biome)
    assert biome in scene.description


def test_dry_scenes_have_no_water_and_clear_ones_no_cloud():
    classes = [simulate_scene(seed, 96, 96, kind="none", cloudiness=0.0).classes for seed in range(5)]
    assert not np.isin(classes, (WATER, CLOUD)).any()


def test_floods_hold_water_and_land():
    shares = [(simulate_scene(seed, 128, 128, kind="flood").classes == WATER).mean() for seed in range(12)]
    assert min(shares) > 0 and max(shares) < 1
    assert 0.1 < np.mean(shares) < 0.6


def test_labels_agree_with_the_spectra_they_stand_for():
    water, plants = [], []
    for seed in range(12):
        scene = simulate_scene(seed, 128, 128, level="surface", hazy=False, cloudiness=0.0)
        image = np.maximum(scene.reflectance, 1e-3)
        mndwi = (image[GREEN] - image[SWIR_1]) / (image[GREEN] + image[SWIR_1])
        ndvi = (image[NIR] - image[RED]) / (image[NIR] + image[RED])
        water.append(mndwi[scene.classes == WATER])
        plants.append(ndvi[scene.classes == VEGETATION])
    assert np.median(np.concatenate(water)) > 0.3
    assert np.median(np.concatenate(plants)) > 0.45


def test_air_lifts_blue_most_and_hardly_touches_short_wave_infrared():
    path, through, _ = atmosphere.path_and_transmittance(40, 0.1, 1.2, 0.3)
    assert 0.06 < path[0] < 0.12
    assert np.all(np.diff(path) < 0) and path[4] < 0.01
    assert np.all(np.diff(through) > 0) and np.all(through < 1)


def test_shadows_are_bluer_than_sunlit_ground():
    ground = np.full((6, 8, 8), 0.2, np.float32)
    dark = illuminate(np.random.default_rng(0), ground, np.full((8, 8), 0.1, np.float32))
    assert np.all(np.diff(dark[:, 0, 0]) < 0) and dark.max() < 0.2


@pytest.mark.parametrize("sensor", SENSORS)
def test_instruments_keep_flat_ground_flat(sensor):
    ground = np.full((6, 40, 50), 0.2, np.float32)
    seen = observe(np.random.default_rng(2), ground, sensor)
    assert seen.shape == ground.shape
    assert np.abs(seen.mean(axis=(1, 2)) - 0.2).max() < 0.03
    assert seen.std(axis=(1, 2)).max() < 0.01
    assert np.allclose(seen * 10000, np.round(seen * 10000), atol=1e-2)


def test_coarse_bands_stay_in_place():
    y, x = np.mgrid[0:60, 0:60].astype(np.float32)
    ground = np.repeat((0.1 + 0.003 * x + 0.001 * y)[None], 6, axis=0)
    for seed in range(8):
        seen = observe(np.random.default_rng(seed), ground, "sentinel2-10m")
        gain = seen.mean(axis=(1, 2)) / ground.mean(axis=(1, 2))
        assert np.abs(seen / gain[:, None, None] - ground)[:, 3:-3, 3:-3].mean() < 0.006
