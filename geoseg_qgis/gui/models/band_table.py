"""The bands of a card in a table: their names, wavelengths, and what sensors call them."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from geoseg_qgis.gui.models.cells import LiveDelegate, cell
from geoseg_qgis.models.card import CardBand
from geoseg_qgis.models.known_bands import known_band
from geoseg_qgis.models.sensors import SENSORS
from geoseg_qgis.texts import tr

NAME, WAVELENGTH, FIRST_SENSOR = range(3)
_KNOWN = int(Qt.ItemDataRole.UserRole)  # the name that the rest of a row was filled in for


class BandTable(QTableWidget):  # type: ignore[misc, unused-ignore]
    """One row for each band, in the model's order.

    Args:
        bands: of the card.
        fixed: whether the names stand in config.json and cannot be others.
    """

    edited = pyqtSignal()

    def __init__(self, bands: tuple[CardBand, ...], fixed: bool, parent: QWidget | None = None) -> None:
        super().__init__(len(bands), FIRST_SENSOR + len(SENSORS), parent)
        self._bands = bands
        titles = [tr(sensor.title) for sensor in SENSORS.values()]
        self.setHorizontalHeaderLabels([tr("Band"), tr("Wavelength, nm"), *titles])
        for column, sensor in enumerate(SENSORS.values(), start=FIRST_SENSOR):
            tip = tr("What the band is called on {}.").format(sensor)
            self.horizontalHeaderItem(column).setToolTip(tip)
        self.setItemDelegate(LiveDelegate(self, self._words))
        tip = (
            tr("config.json names the band.") if fixed else tr("A name that TerraTorch knows fills the row.")
        )
        for row, band in enumerate(bands):
            self.setItem(row, NAME, cell(band.name, not fixed, tip))
            self.item(row, NAME).setData(_KNOWN, band.name)
            self._fill(row, band)
        self.resizeColumnsToContents()
        self.horizontalHeader().setStretchLastSection(True)
        self.itemChanged.connect(self._changed)

    def bands(self) -> tuple[CardBand, ...]:
        """Return the bands as they stand.

        Raises:
            ValueError: a wavelength is no number; the text says which.
        """
        return tuple(self._band(row, before) for row, before in enumerate(self._bands))

    def _band(self, row: int, before: CardBand) -> CardBand:
        name = self.item(row, NAME).text()
        band = before if name == before.name else known_band(name)
        cells = (self.item(row, column) for column in range(FIRST_SENSOR, self.columnCount()))
        spoken = zip(SENSORS, (entry.text().strip() for entry in cells))
        return replace(
            band,
            name=name,
            wavelength_nm=self._wavelength(row, band),
            sensor_names={sensor: text for sensor, text in spoken if text},
        )

    def _wavelength(self, row: int, band: CardBand) -> float | None:
        text = self.item(row, WAVELENGTH).text().strip()
        if not text or text == _wave(band):  # untouched: not rounded to what was shown
            return band.wavelength_nm if text else None
        try:
            return float(text.replace(",", "."))
        except ValueError:
            raise ValueError(
                tr("The wavelength of the band {} is {!r}, which is no number of nanometres.").format(
                    band.name[:60], text[:40]
                )
            ) from None

    def _fill(self, row: int, band: CardBand) -> None:
        self.setItem(row, WAVELENGTH, cell(_wave(band), True))
        for column, sensor in enumerate(SENSORS, start=FIRST_SENSOR):
            self.setItem(row, column, cell(band.sensor_names.get(sensor, ""), True))

    def _changed(self, item: QTableWidgetItem) -> None:
        """Fill a row in for its new name, unless somebody wrote into it."""
        if item.column() == NAME and item.text() != item.data(_KNOWN):
            self.blockSignals(True)
            if self._rest(item.row()) == _cells(known_band(item.data(_KNOWN))):
                self._fill(item.row(), known_band(item.text()))
            item.setData(_KNOWN, item.text())
            self.blockSignals(False)
            self.viewport().update()
        self.edited.emit()

    def _rest(self, row: int) -> list[str]:
        return [self.item(row, column).text().strip() for column in range(WAVELENGTH, self.columnCount())]

    def _words(self, column: int) -> frozenset[str]:
        sensor = column - FIRST_SENSOR
        return list(SENSORS.values())[sensor].bands if sensor >= 0 else frozenset()


def _cells(band: CardBand) -> list[str]:
    return [_wave(band), *(band.sensor_names.get(sensor, "") for sensor in SENSORS)]


def _wave(band: CardBand) -> str:
    return "" if band.wavelength_nm is None else f"{band.wavelength_nm:g}"
