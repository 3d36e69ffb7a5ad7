"""Two texts side by side, with the words that only one of them has marked in it."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTextEdit, QVBoxLayout, QWidget

from core.model import Comparison, Difference
from gui import theme
from gui.add.plain import shown_text
from gui.add.preview import TextPreview
from gui.offsets import Offsets
from gui.parts import IconButton, label
from gui.writing import counted, tool_tip

MOST_MARKED = 3000
"""Differences that are marked; two texts that differ more often are not the same document."""


class _Side(QWidget):
    """One of the two texts under its heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = label(font=theme.interface_font(13, bold=True))
        self.heading.setContentsMargins(14, 8, 14, 0)
        self.below = label(font=theme.interface_font(12))
        self.below.setContentsMargins(14, 0, 14, 6)
        self.below.setEnabled(True)
        self.text = TextPreview()
        self.offsets = Offsets("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.below)
        column.addWidget(self.text, 1)

    def show_side(self, heading: str, below: str, text: str) -> None:
        """Show a document."""
        metrics = self.heading.fontMetrics()
        self.heading.setText(metrics.elidedText(heading, Qt.TextElideMode.ElideRight, 460))
        self.heading.setToolTip(tool_tip(heading))
        self.below.setText(below)
        self.text.setAccessibleName(heading)
        shown = shown_text(text)
        self.offsets = Offsets(shown)
        self.text.show_whole(shown)

    def mark(self, places: list[tuple[int, int]], ink: str, tint: str) -> None:
        """Mark places (code points)."""
        selections: list[QTextEdit.ExtraSelection] = []
        form = QTextCharFormat()
        form.setBackground(QColor(tint))
        form.setForeground(QColor(ink))
        for start, end in places[:MOST_MARKED]:
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(self.offsets.units(start))
            cursor.setPosition(self.offsets.units(end), QTextCursor.MoveMode.KeepAnchor)
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue] - the stubs leave the members out
            selection.format = form  # pyright: ignore[reportAttributeAccessIssue] - as above
            selections.append(selection)
        self.text.setExtraSelections(selections)

    def go_to(self, place: int) -> None:
        """Bring a code point to the middle of the view."""
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(min(self.offsets.units(place), self.text.document().characterCount() - 1))
        self.text.setTextCursor(cursor)
        self.text.centerCursor()

    def top(self) -> int:
        """The code point at the top of the view."""
        return self.offsets.points(self.text.cursorForPosition(self.text.viewport().rect().topLeft()).position())

    def set_top(self, place: int) -> None:
        """Bring the line of a code point to the top of the view."""
        unit = min(self.offsets.units(place), self.text.document().characterCount() - 1)
        block = self.text.document().findBlock(unit)
        line = block.firstLineNumber()
        if block.layout().lineCount():
            line += block.layout().lineForTextPosition(unit - block.position()).lineNumber()
        self.text.verticalScrollBar().setValue(line)


class SideBySide(QWidget):
    """Scrolls both texts together, and steps through their differences (F8, Shift+F8)."""

    differenceChanged = Signal(int, int)
    """The difference in view, from 1, and how many there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._places: list[tuple[int, int]] = []
        self._at = -1
        self._following = False
        self.first, self.second = _Side(), _Side()
        self._said = label(font=theme.interface_font(12.5))
        self.previous = IconButton("chevron-up", self.tr("Previous difference"), keys="Shift+F8")
        self.next = IconButton("chevron-down", self.tr("Next difference"), keys="F8")
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.first)
        split.addWidget(self.second)
        split.setSizes([500, 500])
        head = QHBoxLayout()
        head.setContentsMargins(14, 6, 10, 2)
        head.addWidget(self._said, 1)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(split, 1)
        self.next.clicked.connect(self.next_difference)
        self.previous.clicked.connect(self.previous_difference)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("F8"), self, self.next_difference, context=context)
        QShortcut(QKeySequence("Shift+F8"), self, self.previous_difference, context=context)
        self.first.text.verticalScrollBar().valueChanged.connect(self._on_first_scrolled)
        self.second.text.verticalScrollBar().valueChanged.connect(self._on_second_scrolled)

    def show_comparison(self, comparison: Comparison, below: tuple[str, str]) -> None:
        """Show two texts; *below* says from where and when each is."""
        self._comparison = comparison
        self._following = True
        self.first.show_side(comparison.first.heading, below[0], comparison.first_text)
        self.second.show_side(comparison.second.heading, below[1], comparison.second_text)
        self._following = False
        self._places = []
        previous: tuple[int, int] | None = None
        for kind, a, a_end, b, b_end in comparison.runs:
            if kind is Difference.EQUAL:
                previous = None
            elif previous is None:  # what left one text and came into the other is one difference
                self._places.append((a, b))
                previous = (a_end, b_end)
        self._mark()
        self._at = -1
        self._say()
        if self._places:
            self.next_difference()

    def _mark(self) -> None:
        if self._comparison is None:
            return
        roles = theme.colours(self.palette())
        runs = self._comparison.runs
        self.first.mark(
            [(a, b) for kind, a, b, _, _ in runs if kind is Difference.FIRST], roles.text, roles.answer_tint
        )
        self.second.mark([(a, b) for kind, _, _, a, b in runs if kind is Difference.SECOND], roles.text, roles.ok_tint)

    def differences(self) -> int:
        """In how many places the texts differ."""
        return len(self._places)

    def _say(self) -> None:
        count = len(self._places)
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)
        comparison = self._comparison
        if comparison is None:
            return
        alike = self.tr("{0} % of the words are the same").format(int(comparison.likeness * 100))
        if not count:
            self._said.setText(self.tr("The texts are the same, word for word."))
            return
        where = self.tr("Difference {0} of {1}").format(counted(self._at + 1), counted(count))
        self._said.setText(f"{alike}  ·  {where}")
        self.differenceChanged.emit(self._at + 1, count)

    @Slot()
    def next_difference(self) -> None:
        """Go to the next difference, after the last one to the first."""
        self._go(self._at + 1)

    @Slot()
    def previous_difference(self) -> None:
        """Go to the difference before."""
        self._go(self._at - 1)

    def _go(self, number: int) -> None:
        if self._places:
            self._at = number % len(self._places)
            first, second = self._places[self._at]
            self._following = True
            self.first.go_to(first)
            self.second.go_to(second)
            self._following = False
            self._say()

    # ---------------------------------------------------------------------------------------------- scrolling

    @Slot()
    def _on_first_scrolled(self) -> None:
        self._follow(self.first, self.second, 0)

    @Slot()
    def _on_second_scrolled(self) -> None:
        self._follow(self.second, self.first, 1)

    def _follow(self, leader: _Side, follower: _Side, side: int) -> None:
        """Bring the same place of the other text to the top."""
        if self._following or self._comparison is None:
            return
        self._following = True
        follower.set_top(self._other_place(leader.top(), side))
        self._following = False

    def _other_place(self, place: int, side: int) -> int:
        runs = self._comparison.runs if self._comparison else ()
        if not runs:
            return place
        places = [(run[1:3], run[3:5]) if side == 0 else (run[3:5], run[1:3]) for run in runs]
        at = max(0, bisect_right([own[0] for own, _ in places], place) - 1)
        (start, _), (other, other_end) = places[at]
        return min(other + (place - start if runs[at][0] is Difference.EQUAL else 0), other_end)
