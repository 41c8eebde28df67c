"""Published reflectances of land surfaces at six bands, and random draws around them.

Every row holds blue, green, red, narrow near infrared, short-wave infrared 1 and 2 (about 0.49, 0.56,
0.665, 0.865, 1.61 and 2.19 um). The numbers are rounded typical values after the sources named beside them:
USGS: Kokaly et al. 2017, USGS Spectral Library Version 7 (doi:10.3133/ds1035).
ECOSTRESS: Meerdink et al. 2019, The ECOSTRESS spectral library version 1.0.
ASTER: Baldridge et al. 2009, The ASTER spectral library version 2.0.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

BANDS: tuple[str, ...] = ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2")
WAVELENGTHS: tuple[float, ...] = (0.490, 0.560, 0.665, 0.865, 1.610, 2.190)
CLASSES: tuple[str, ...] = (
    "water",
    "vegetation",
    "bare ground",
    "built-up",
    "cloud",
    "snow and ice",
    "burnt ground",
)
WATER, VEGETATION, BARE, BUILT, CLOUD, SNOW, BURNT = range(7)


class Material(NamedTuple):
    """A surface: class id, mean reflectance at the six bands, spread of brightness (relative)."""

    class_id: int
    mean: tuple[float, float, float, float, float, float]
    spread: float


MATERIALS: dict[str, Material] = {
    # Vegetation: USGS and ECOSTRESS, as canopies (Asner 1998, doi:10.1016/S0034-4257(98)00014-5).
    "crop": Material(VEGETATION, (0.030, 0.070, 0.038, 0.44, 0.20, 0.090), 0.18),
    "irrigated crop": Material(VEGETATION, (0.026, 0.062, 0.030, 0.50, 0.18, 0.075), 0.15),
    "green grass": Material(VEGETATION, (0.040, 0.080, 0.055, 0.36, 0.24, 0.120), 0.18),
    "deciduous forest": Material(VEGETATION, (0.024, 0.048, 0.026, 0.36, 0.17, 0.070), 0.20),
    "tropical forest": Material(VEGETATION, (0.020, 0.040, 0.022, 0.31, 0.135, 0.052), 0.20),
    "conifer forest": Material(VEGETATION, (0.017, 0.030, 0.019, 0.185, 0.080, 0.034), 0.25),
    "mangrove": Material(VEGETATION, (0.021, 0.040, 0.026, 0.26, 0.085, 0.030), 0.22),
    "reed": Material(VEGETATION, (0.034, 0.058, 0.050, 0.23, 0.125, 0.060), 0.25),
    "young rice": Material(VEGETATION, (0.035, 0.063, 0.045, 0.24, 0.100, 0.048), 0.25),
    "shrub": Material(VEGETATION, (0.050, 0.075, 0.085, 0.23, 0.23, 0.150), 0.22),
    "dry grass": Material(VEGETATION, (0.065, 0.100, 0.140, 0.27, 0.32, 0.210), 0.22),
    # Soils and rocks: ASTER and USGS; wet ones: Lobell & Asner 2002 (doi:10.2136/sssaj2002.7220).
    "bright sand": Material(BARE, (0.190, 0.270, 0.350, 0.44, 0.53, 0.500), 0.18),
    "river sand": Material(BARE, (0.130, 0.170, 0.210, 0.26, 0.29, 0.240), 0.22),
    "dry loam": Material(BARE, (0.090, 0.130, 0.180, 0.26, 0.34, 0.300), 0.20),
    "ploughed soil": Material(BARE, (0.060, 0.080, 0.110, 0.16, 0.21, 0.180), 0.22),
    "laterite": Material(BARE, (0.048, 0.075, 0.165, 0.26, 0.35, 0.290), 0.20),
    "dark clay": Material(BARE, (0.042, 0.052, 0.064, 0.095, 0.125, 0.095), 0.25),
    "peat": Material(BARE, (0.028, 0.036, 0.048, 0.085, 0.120, 0.085), 0.25),
    "wet mud": Material(BARE, (0.072, 0.090, 0.108, 0.130, 0.105, 0.062), 0.25),
    "basalt": Material(BARE, (0.065, 0.075, 0.082, 0.095, 0.112, 0.110), 0.25),
    "limestone": Material(BARE, (0.190, 0.240, 0.270, 0.31, 0.35, 0.320), 0.20),
    "salt flat": Material(BARE, (0.400, 0.470, 0.510, 0.53, 0.42, 0.310), 0.20),
    "coal": Material(BARE, (0.035, 0.037, 0.040, 0.048, 0.062, 0.064), 0.30),
    # Built-up: ECOSTRESS man-made; Herold et al. 2004 (doi:10.1016/j.rse.2004.02.013).
    "concrete": Material(BUILT, (0.190, 0.220, 0.240, 0.27, 0.30, 0.270), 0.22),
    "asphalt": Material(BUILT, (0.080, 0.088, 0.098, 0.112, 0.130, 0.122), 0.25),
    "dark roof": Material(BUILT, (0.060, 0.062, 0.066, 0.075, 0.088, 0.086), 0.30),
    "tile roof": Material(BUILT, (0.080, 0.110, 0.190, 0.27, 0.32, 0.280), 0.22),
    "metal roof": Material(BUILT, (0.330, 0.345, 0.355, 0.37, 0.37, 0.340), 0.28),
    "blue roof": Material(BUILT, (0.270, 0.240, 0.190, 0.25, 0.25, 0.200), 0.25),
    "membrane roof": Material(BUILT, (0.550, 0.580, 0.580, 0.56, 0.43, 0.330), 0.22),
    "solar panel": Material(BUILT, (0.050, 0.046, 0.048, 0.075, 0.068, 0.062), 0.25),
    # Snow and ice: Warren 1982 (doi:10.1029/RG020i001p00067); ECOSTRESS snow of several grain sizes.
    "fresh snow": Material(SNOW, (0.900, 0.900, 0.880, 0.80, 0.11, 0.080), 0.10),
    "old snow": Material(SNOW, (0.690, 0.690, 0.670, 0.56, 0.07, 0.055), 0.15),
    "ice": Material(SNOW, (0.500, 0.510, 0.450, 0.30, 0.03, 0.025), 0.22),
    # Burnt ground: Lentile et al. 2006 (doi:10.1071/WF05097).
    "fresh char": Material(BURNT, (0.038, 0.043, 0.050, 0.072, 0.105, 0.105), 0.25),
    "old burn": Material(BURNT, (0.050, 0.060, 0.072, 0.105, 0.165, 0.160), 0.22),
    "ash": Material(BURNT, (0.110, 0.120, 0.135, 0.160, 0.200, 0.195), 0.25),
}

# Wet soils darken, more so at longer waves: log ratio of dry to wet (Lobell & Asner 2002).
WETTING: np.ndarray = np.array((0.55, 0.58, 0.60, 0.68, 0.95, 1.25), np.float32)


def draw(rng: np.random.Generator, name: str, count: int = 1, vary: float = 1.0) -> np.ndarray:
    """Reflectances of `count` patches of one material, float32 (count, 6), varied about its mean."""
    material = MATERIALS[name]
    bright = rng.normal(0, material.spread * vary, (count, 1))
    # Neighbouring bands vary together: a slope over the spectrum and a bend at the near infrared.
    slope = rng.normal(0, 0.10 * vary, (count, 1)) * np.linspace(-1, 1, 6)
    bend = rng.normal(0, 0.08 * vary, (count, 1)) * np.array((0, 0, 0, 1, 0.3, -0.3))
    own = rng.normal(0, 0.04 * vary, (count, 6))
    return np.clip(np.array(material.mean) * np.exp(bright + slope + bend + own), 0.002, 1.1).astype(
        np.float32
    )


def draw_mixed(rng: np.random.Generator, names: Sequence[str], count: int) -> tuple[np.ndarray, np.ndarray]:
    """Patches of materials chosen at random: float32 (count, 6) and the index into `names` of each."""
    chosen = rng.integers(0, len(names), count)
    table = np.zeros((count, 6), np.float32)
    for index, name in enumerate(names):
        where = np.flatnonzero(chosen == index)
        table[where] = draw(rng, name, len(where))
    return table, chosen


def names_of(class_id: int) -> list[str]:
    """Names of all materials of one class."""
    return [name for name, material in MATERIALS.items() if material.class_id == class_id]
