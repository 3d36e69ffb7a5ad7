"""A field that offers what may stand in it: what the file says, names that are known, one of a few words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui import theme
from gui.untyped import item_option

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
NOTE_ROLE = Qt.ItemDataRole.UserRole + 1
MOST_IN_VIEW = 12
LEAST_WIDTH = 360
"""The list is at least so wide, for what stands beside a choice, px at scale 1."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What may stand in a field: the *value* that is kept, the *label* that is shown, and a *note* beside it."""

    value: str
    label: str
    note: str = ""


class ChoicesModel(QAbstractListModel):
    """Choices as a completer reads them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices: tuple[Choice, ...] = ()

    def show(self, choices: Sequence[Choice]) -> None:
        """Offer these."""
        self.beginResetModel()
        self.choices = tuple(choices)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        choice = self.choices[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return choice.label
        if role == NOTE_ROLE:
            return choice.note
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{choice.label}, {choice.note}" if choice.note else choice.label
        return None


class _ChoicePainter(QStyledItemDelegate):
    """A choice, and its note at the other side."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        known = item_option(option)
        roles = theme.colours(known.palette)
        painter.save()
        painter.fillRect(known.rect, QColor(roles.panel))
        if known.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(known.rect, QColor(roles.selected))
        note = str(index.data(NOTE_ROLE) or "")
        painter.setFont(theme.interface_font(12))
        room = known.rect.adjusted(10, 0, -10, 0)
        metrics = painter.fontMetrics()
        width = min(metrics.horizontalAdvance(note), room.width() // 2) if note else 0
        painter.setPen(QColor(roles.muted))
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        beside = QRect(room.left() if mirrored else room.right() - width, room.top(), width + 1, room.height())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(beside, int(middle), metrics.elidedText(note, Qt.TextElideMode.ElideRight, width + 1))
        painter.setFont(theme.interface_font(13))
        painter.setPen(QColor(roles.text))
        gap = width + 12 if note else 0
        rest = room.adjusted(gap if mirrored else 0, 0, 0 if mirrored else -gap, 0)
        label = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, int(middle | Qt.AlignmentFlag.AlignLeading), label)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(280, round(26 * theme.scale()))


class _Completer(QCompleter):
    """Completes the whole field, or, where it holds *several* names, the one at the end."""

    several = False

    def splitPath(self, path: str) -> list[str]:
        """What is completed of *path*."""
        return [path.rpartition(";")[2].strip()] if self.several else [path]

    def pathFromIndex(self, index: Index) -> str:
        """What stands in the field when a choice is taken."""
        label = str(index.data())
        widget = self.widget()
        if not self.several or not isinstance(widget, QLineEdit):
            return label
        before = widget.text().rpartition(";")[0].strip()
        return f"{before}; {label}" if before else label


class ChoiceEdit(QLineEdit):
    """A line of text with choices below it: typing narrows them, Down opens them all, Enter takes one.

    Args:
        several: it holds names, separated by semicolons.
    """

    committed = Signal()
    """A person has finished with the field, and it says something else than before."""
    settled = Signal()
    """Enter took a choice of the list, or what is written in spite of the list."""

    def __init__(self, parent: QWidget | None = None, *, several: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("field", True)
        self._told = self._given = ""
        self._several = several
        self._model = ChoicesModel(self)
        self._completer = _Completer(self)
        self._completer.setModel(self._model)
        self._completer.several = several
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(MOST_IN_VIEW)
        popup = QListView()
        popup.setMouseTracking(True)
        popup.setAccessibleName(self.tr("Choices"))
        popup.setUniformItemSizes(True)
        popup.setMinimumWidth(round(LEAST_WIDTH * theme.scale()))
        self._completer.setPopup(popup)
        popup.setItemDelegate(_ChoicePainter(popup))  # after setPopup, which sets one of its own
        self.setCompleter(self._completer)
        self.editingFinished.connect(self._tell)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """What may be chosen; what was typed is kept."""
        self._model.show(choices)

    def choices(self) -> tuple[Choice, ...]:
        """What may be chosen."""
        return self._model.choices

    def set_value(self, value: str, shown: str = "") -> None:
        """Show a value: by the label of its choice, or as *shown*."""
        label = next((one.label for one in self._model.choices if one.value == value and value), "")
        self._told = self._given = label or shown or value
        self.setText(self._told)
        self.setCursorPosition(0)

    def value(self) -> str:
        """The value of the choice that is written here, else the words as they are."""
        text = self.text().strip()
        folded = text.casefold()
        return next((one.value for one in self._model.choices if one.label.casefold() == folded), text)

    def open_choices(self) -> None:
        """Show all choices."""
        if self._model.choices:
            self._completer.setCompletionPrefix("")
            self._completer.complete()

    @property
    def is_changed(self) -> bool:
        """Whether it says something else than what it was given (``isModified`` forgets that a choice was taken)."""
        return self.text() != self._given

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the choices, Enter takes one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._completer.popup().isVisible():
            self._take()
            event.accept()
            return
        if event.key() == Qt.Key.Key_Down and self._model.choices and not self._completer.popup().isVisible():
            self.open_choices()
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """In an empty field, open the choices."""
        if not self.text():
            self.open_choices()
        super().mouseDoubleClickEvent(event)

    def _take(self) -> None:
        """Take the choice that is current in the list; where there may be several names, more can be written."""
        index = self._completer.popup().currentIndex()
        self._completer.popup().hide()
        if index.isValid():
            self.setText(self._completer.pathFromIndex(index))
        if not (self._several and index.isValid()):
            self._tell()
            self.settled.emit()

    def _tell(self) -> None:
        if self.text() != self._told:
            self._told = self.text()
            self.committed.emit()
