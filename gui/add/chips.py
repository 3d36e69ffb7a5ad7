"""Round toggles with an icon and a count, of which one is on: All 10 · Added 3 · Needs a look 2."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLayout, QLayoutItem, QSizePolicy, QWidget

from gui import theme

_HEIGHT = 24
_SIDE = 10
_ICON = 14


@dataclass(frozen=True, slots=True)
class ChipSpec:
    """A chip: its name in the code, what it is called, its icon and the icon's colour role (empty: none)."""

    name: str
    text: str
    icon: str = ""
    role: str = "text"


class _Chip(QAbstractButton):
    def __init__(self, spec: ChipSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.interface_font(12.5, bold=True)).horizontalAdvance(self.text()) + 2 * _SIDE
        return QSize(width + (_ICON + 6 if self.spec.icon else 0), round(_HEIGHT * theme.scale()))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        ground = roles.selected if on else roles.hover if self.underMouse() else roles.base
        painter.setPen(QPen(QColor(roles.accent if on or self.hasFocus() else roles.edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(ground))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        room = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        if self.spec.icon:
            left = room.right() - _ICON + 1 if mirrored else room.left()
            top = (self.height() - _ICON) / 2
            theme.draw_icon(painter, self.spec.icon, getattr(roles, self.spec.role), left, top, _ICON)
            room = room.adjusted(0, 0, -_ICON - 6, 0) if mirrored else room.adjusted(_ICON + 6, 0, 0, 0)
        painter.setFont(theme.interface_font(12.5, bold=on))
        painter.setPen(QColor(roles.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())


class Flow(QLayout):
    """Widgets side by side, on as many rows as they need."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt asks beyond the end and wants None there
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] - as above
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        return QSize(max((one.width() for one in sizes), default=0), max((one.height() for one in sizes), default=0))

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, height = rect.left(), rect.top(), 0
        parent = self.parentWidget()
        mirrored = parent.layoutDirection() is Qt.LayoutDirection.RightToLeft if parent else False
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            width = min(size.width(), rect.width())
            if x + width > rect.right() + 1 and x > rect.left():
                x, y, height = rect.left(), y + height + self._gap, 0
            if move:
                left = rect.right() + 1 - (x - rect.left()) - width if mirrored else x
                item.setGeometry(QRect(QPoint(left, y), QSize(width, size.height())))
            x += width + self._gap
            height = max(height, size.height())
        return y + height - rect.top()


class Chips(QWidget):
    """A row of chips that wraps; exactly one is on. A chip that counts nothing is hidden, but for the first."""

    chosen = Signal(str)
    """The name of the chip that a person chose."""

    def __init__(self, specs: Sequence[ChipSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._chips = [_Chip(spec, self) for spec in specs]
        row = Flow(self)
        for number, chip in enumerate(self._chips):
            self._group.addButton(chip, number)
            row.addWidget(chip)
        self._chips[0].setChecked(True)
        self._group.idToggled.connect(self._on_toggled)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_counts([0] * len(specs))

    def set_counts(self, counts: Sequence[int]) -> None:
        """Say how many each chip stands for."""
        for number, (chip, count) in enumerate(zip(self._chips, counts, strict=True)):
            text = f"{chip.spec.text} {self.locale().toString(count)}"
            if text != chip.text():
                chip.setText(text)
                chip.setAccessibleName(text)
                chip.updateGeometry()
            chip.setVisible(bool(count) or number == 0 or chip.isChecked())

    def choose(self, name: str) -> None:
        """Turn a chip on, with its signal."""
        for chip in self._chips:
            if chip.spec.name == name:
                chip.setChecked(True)

    def chip(self, name: str) -> QAbstractButton:
        """The chip of this name."""
        return next(chip for chip in self._chips if chip.spec.name == name)

    def current(self) -> str:
        """The name of the chip that is on."""
        return self._chips[self._group.checkedId()].spec.name

    def _on_toggled(self, number: int, on: bool) -> None:
        if on:
            self.chosen.emit(self._chips[number].spec.name)
