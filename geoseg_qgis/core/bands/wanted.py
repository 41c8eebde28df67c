"""A band that a model needs, by all that is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from geoseg_qgis.core.bands.plain import plain
from geoseg_qgis.core.bands.products import Sensor


@dataclass(frozen=True)
class WantedBand:
    """One band that a model needs.

    Attributes:
        name: the model's own name for it, for example ``NIR_NARROW``.
        aliases: other names that mean the same on any sensor; case, spaces, dashes and zero padding do not
            count.
        wavelength_nm: its centre wavelength, nm, or None.
        sensor_names: its name on single sensors, by the sensor's key (``{"sentinel-2": "B8A"}``); used only
            for a raster that is known to come from that sensor.
    """

    name: str
    aliases: tuple[str, ...] = ()
    wavelength_nm: float | None = None
    sensor_names: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def plain_names(self) -> frozenset[str]:
        """Its name and aliases without case, spaces, dashes and zero padding."""
        return frozenset(plain(name) for name in (self.name, *self.aliases))

    def code_on(self, sensor: Sensor) -> str | None:
        """Return the sensor's plain name for it: what the model says, else the nearest wavelength."""
        return plain(self.sensor_names.get(sensor.key, "")) or self._nearest(sensor.nanometres)

    def agrees(self, wavelength_nm: float | None) -> bool:
        """Whether a wavelength, where both are known, can be its own.

        Within 25 nm up to 1 µm; 75 nm beyond, where bands are wide: MODIS has 2130 for Landsat's 2200.
        """
        if self.wavelength_nm is None or wavelength_nm is None:
            return True
        return abs(wavelength_nm - self.wavelength_nm) <= (25.0 if self.wavelength_nm < 1000 else 75.0)

    def _nearest(self, nanometres: Mapping[str, float]) -> str | None:
        if self.wavelength_nm is None:
            return None
        near = {code: abs(nm - self.wavelength_nm) for code, nm in nanometres.items() if self.agrees(nm)}
        return min(near, key=lambda code: near[code]) if near else None
