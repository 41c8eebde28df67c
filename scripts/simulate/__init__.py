"""Simulated multispectral scenes with known land cover: what the demo model learns from. numpy only."""

from . import scores
from .scene import Ground, Scene, build_ground, simulate_scene, view_ground
from .spectra import BANDS, CLASSES

__all__ = ["BANDS", "CLASSES", "Ground", "Scene", "build_ground", "scores", "simulate_scene", "view_ground"]
