"""How confidences and probabilities look in QGIS: one even ramp from 0 to 100 percent."""

from __future__ import annotations

from geoseg_qgis.core.mask import qml

RAMP = ("#281e6e", "#225892", "#2f8395", "#68a885", "#aac96e", "#ffec66")
"""Colours of 0, 20 … 100 percent: a curve through CIELAB from dark violet over teal to light yellow, cut into
pieces of one length (colour difference about 33). Lightness rises all the way, so the order is also seen in
grey print and by people who do not tell red from green or blue from yellow."""


def write_score_qml(path: str, band: int = 1, greatest: float = 100.0) -> None:
    """Write a QGIS style that shows one band of scores with the ramp; nodata stays transparent.

    Args:
        path: the ``.qml`` file; QGIS takes it with a raster of the same name.
        band: to show, from 1: of probabilities, the one of the chosen class.
        greatest: value that means 100 percent: 100 in rasters of percent, 1 in rasters of shares.

    Raises:
        OutputError: the file cannot be written.
    """
    shares = [step / (len(RAMP) - 1) for step in range(len(RAMP))]
    items = [
        (f"{share * greatest:g}", f"{share:.0%}".replace("%", " %"), colour, "255")
        for share, colour in zip(shares, RAMP)
    ]
    qml.write(path, qml.ramp(qml.RAMP_OF_COLOURS, "0", f"{greatest:g}", items, band))
