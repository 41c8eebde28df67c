"""Kinds of countryside: what grows and lies there, and how often a scene shows it."""

from typing import NamedTuple


class Biome(NamedTuple):
    """What grows and lies where: material names, mean plant cover, share of farmland."""

    plants: tuple[str, ...]
    soils: tuple[str, ...]
    cover: float
    farmed: float


BIOMES: dict[str, Biome] = {
    "farmland": Biome(
        ("crop", "irrigated crop", "green grass", "deciduous forest", "dry grass"),
        ("dry loam", "ploughed soil", "dark clay", "laterite"),
        0.55,
        0.8,
    ),
    "dark soils": Biome(
        ("crop", "green grass", "reed", "conifer forest"),
        ("dark clay", "peat", "ploughed soil", "basalt", "coal"),
        0.35,
        0.6,
    ),
    "arid": Biome(
        ("shrub", "dry grass", "irrigated crop"),
        ("bright sand", "dry loam", "limestone", "laterite", "salt flat", "basalt"),
        0.15,
        0.2,
    ),
    "savanna": Biome(
        ("dry grass", "shrub", "green grass", "deciduous forest"),
        ("laterite", "dry loam", "dark clay", "river sand"),
        0.55,
        0.25,
    ),
    "tropics": Biome(
        ("tropical forest", "young rice", "irrigated crop", "green grass", "mangrove"),
        ("laterite", "wet mud", "dark clay"),
        0.8,
        0.4,
    ),
    "delta": Biome(
        ("young rice", "reed", "crop", "mangrove", "green grass"),
        ("wet mud", "river sand", "dark clay", "ploughed soil"),
        0.5,
        0.6,
    ),
    "forest": Biome(
        ("conifer forest", "deciduous forest", "tropical forest", "green grass"),
        ("ploughed soil", "peat"),
        0.9,
        0.1,
    ),
    "mountain": Biome(
        ("conifer forest", "shrub", "green grass"), ("limestone", "basalt", "dry loam"), 0.5, 0.0
    ),
}

# How often each is drawn, in the order of `BIOMES`: floods are met in farmland and wet lowlands.
BIOME_ODDS = (0.20, 0.09, 0.12, 0.17, 0.15, 0.12, 0.10, 0.05)
