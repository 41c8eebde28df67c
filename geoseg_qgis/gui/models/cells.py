"""Cells of a table that count while they are typed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Callable

from qgis.PyQt.QtCore import QModelIndex, QObject, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemDelegate,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidgetItem,
    QWidget,
)


class LiveDelegate(QStyledItemDelegate):  # type: ignore[misc, unused-ignore]
    """Gives each change of a cell to the table at once; Escape brings back what was there.

    Args:
        parent: the table.
        words: returns what a column may hold, for completion; empty for anything.
    """

    def __init__(self, parent: QObject, words: Callable[[int], Iterable[str]] = lambda _column: ()) -> None:
        super().__init__(parent)
        self._words = words
        self._before: tuple[int, int, Any] | None = None
        self.closeEditor.connect(self._closed)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        """Return Qt's own line, which tells of each change."""
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            self._before = index.row(), index.column(), index.data(Qt.ItemDataRole.EditRole)
            editor.textEdited.connect(lambda _text: self.commitData.emit(editor))
            words = sorted(self._words(index.column()), key=lambda word: (len(word), word))
            if words:
                completer = QCompleter(words, editor)
                completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                editor.setCompleter(completer)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        """Show what the table holds, unless it stands there already: the cursor stays where one types."""
        if not isinstance(editor, QLineEdit) or editor.text() != index.data(Qt.ItemDataRole.EditRole):
            super().setEditorData(editor, index)

    def _closed(self, _editor: QWidget, hint: Any) -> None:
        if self._before is not None and hint == QAbstractItemDelegate.EndEditHint.RevertModelCache:
            row, column, text = self._before
            model = self.parent().model()
            model.setData(model.index(row, column), text)
        self._before = None


def cell(text: str, editable: bool, tip: str = "") -> QTableWidgetItem:
    """Return a cell of text; the tip is text too."""
    item = QTableWidgetItem(text)
    flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
    item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if editable else flags)
    item.setToolTip(tip)
    return item
