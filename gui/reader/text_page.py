"""A text to read: set in a column of a readable width, scrolled by position in the text, copied as it is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from gui import theme
from gui.offsets import Offsets
from gui.reader import display
from gui.reader.document import build_document, set_margins
from gui.reader.geometry import VisibleLine, line_top, visible_lines
from gui.reader.scrolling import Glide, wants_motion
from gui.reader.typography import LARGEST_STEP, PASSAGE_GAP, SMALLEST_STEP, WIDE, Typography
from gui.writing import first_strong

EYE = 1 / 3
"""Where in the view a place of the text comes to stand, from the top."""
_LOOK_AHEAD = 10_000
"""Units that more than fill a view."""
_FAR = 100_000
"""Units that take long to lay out; where a text is begun further on, what is before comes after the first paint."""
_WHOLE_MARGIN = 1000
"""More than there is above the first line: the view begins at the very top."""


@dataclass(frozen=True, slots=True)
class _Goal:
    """Where to scroll to: the line of *unit* at the part *at* of the view's height, and *below* px further down."""

    unit: int
    at: float
    below: float = 0


class TextPage(QTextEdit):
    """A read-only text; caret and selection work by mouse and keyboard. Places are UTF-16 units, see *offsets*."""

    columnMoved = Signal()
    """The text column has another place or width."""
    typographyChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.offsets = Offsets("")
        self.rtl = False
        self.column = (0, 0)
        self._text = ""
        self._shown = ""
        self._passages: tuple[int, ...] = ()
        self._links: tuple[tuple[int, int], ...] = ()
        self._mixed = False
        self._arabic = False
        self._typography = Typography()
        self._goal: _Goal | None = None
        self._held = (_Goal(0, 0, _WHOLE_MARGIN), 0)
        self._glide = Glide(self.verticalScrollBar())
        self._fresh = False
        """Whether nothing of the text was painted yet."""
        self._hidden = 0
        """Up to which unit the text waits to be laid out; 0: none of it does."""

    # -------------------------------------------------------------------------------------------------- text

    def set_text(self, text: str, passages: Sequence[int], links: Sequence[tuple[int, int]], *, keep: bool) -> None:
        """Show *text*; *passages* (starts) and *links* are code points. *keep* the caret and the line at the top."""
        if keep and (text, tuple(passages), tuple(links)) == (self._text, self._passages, self._links):
            return
        self._text = text
        self._passages = tuple(passages)
        self._links = tuple(links)
        self._shown = display.display_text(text, passages)
        self.offsets = Offsets(self._shown)
        self._mixed = display.has_rtl(self._shown)
        direction = first_strong(self._shown)
        self.rtl = direction in ("R", "AL")
        self._arabic = direction == "AL"
        self.rebuild(keep=keep)

    def rebuild(self, *, keep: bool) -> None:
        """Make the document anew; *keep* the caret and the line at the top."""
        caret, anchor = self.textCursor().position(), self.textCursor().anchor()
        goal = self._goal or self._top()
        document = build_document(
            self._shown,
            typography=self._typography,
            passages=self._passages,
            references=self._links,
            link_colour=theme.colours(self.palette()).accent,
            parent=self,
        )
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight)
        self._place_column(document)
        if self.font() != self._typography.font():
            self.setFont(self._typography.font())
        self._glide.stop()
        self._goal = None
        self._hidden, self._fresh = 0, not keep
        self.setDocument(document)  # deletes the one before, which was our child
        if keep:
            self.set_caret(anchor, caret)
            self._go(goal)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: the stored text, not what stands for it in the view."""
        data = QMimeData()
        data.setText(self.selected_text())
        return data

    def selected_text(self) -> str:
        """The stored text of the selection."""
        cursor = self.textCursor()
        points = self.offsets.points
        return self._text[points(cursor.selectionStart()) : points(cursor.selectionEnd())]

    def selected_place(self) -> tuple[int, int] | None:
        """Where the selection stands, code points, without white space at its ends; None: nothing is selected."""
        cursor, points = self.textCursor(), self.offsets.points
        start, end = points(cursor.selectionStart()), points(cursor.selectionEnd())
        words = self._text[start:end]
        start, end = start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))
        return (start, end) if start < end else None

    # -------------------------------------------------------------------------------------------- typography

    @property
    def typography(self) -> Typography:
        """The face and size of the text."""
        return self._typography

    def set_typography(self, *, step: int | None = None, serif: bool | None = None) -> None:
        """Set the text in another size or face; the line at the top stays there."""
        wanted = self._typography.step if step is None else min(LARGEST_STEP, max(SMALLEST_STEP, step))
        face = self._typography.serif if serif is None else serif
        changed = replace(self._typography, step=wanted, serif=face)
        if changed != self._typography:
            self._typography = changed
            self.rebuild(keep=True)
            self.typographyChanged.emit()

    @property
    def line_height(self) -> int:
        """From one base line to the next in most of the text, px."""
        return self._typography.line_height(self._arabic)

    def _place_column(self, document: QTextDocument) -> None:
        leading, trailing = self._typography.margins(self.viewport().width(), self._arabic)
        left, right = (trailing, leading) if self.rtl else (leading, trailing)
        gap = round(PASSAGE_GAP * theme.scale()) if self._passages else 0
        set_margins(document, left, right, gap)
        if (left, right) != self.column:
            self.column = (left, right)
            self.columnMoved.emit()

    # ------------------------------------------------------------------------------------------------ places

    def visible_lines(self, top: float, bottom: float) -> list[VisibleLine]:
        """The lines that touch top..bottom, px of the view."""
        scrolled = self.verticalScrollBar().value()
        return visible_lines(self.document(), scrolled, top, bottom, mixed=self._mixed)

    def line_at(self, y: float) -> VisibleLine | None:
        """The line at *y* px of the view."""
        half = self.line_height / 2
        lines = self.visible_lines(y, y)
        near = [line for line in lines if abs(line.baseline - half / 2 - y) <= half]
        return min(near, key=lambda line: abs(line.baseline - half / 2 - y)) if near else None

    def character_at(self, x: float, y: float) -> int:
        """The unit of the character at a point of the view; -1: none."""
        line = self.line_at(y)
        return line.character_at(x) if line else -1

    def first_unit(self) -> int:
        """The start of the first line in view."""
        if self.verticalScrollBar().value() == 0:
            return 0
        lines = self.visible_lines(4, 4) or self.visible_lines(4, 4 + 3 * self.line_height)  # between paragraphs
        return lines[0].start if lines else 0

    def last_unit(self) -> int:
        """The end of the last line in view."""
        bottom = self.viewport().height()
        lines = self.visible_lines(bottom - 60, bottom)
        return lines[-1].end if lines else self.document().characterCount() - 1

    def is_in_view(self, unit: int, highest: float = 0, lowest: float = 0.8) -> bool:
        """Whether the line of *unit* begins between two parts of the view's height."""
        y = line_top(self.document(), unit) - self.verticalScrollBar().value()
        height = self.viewport().height()
        return highest * height <= y <= lowest * height

    def scroll_to(self, unit: int, at: float = EYE, *, animated: bool = False) -> None:
        """Bring the line of *unit* to the part *at* of the view; not shown yet, it does so when it is."""
        self._go(_Goal(unit, at), animated=animated and wants_motion(self))

    def _go(self, goal: _Goal, *, animated: bool = False) -> None:
        if not self.isVisible():
            self._goal = goal
            return
        if goal.unit < self._hidden:
            self._show_hidden()
        target = round(line_top(self.document(), goal.unit) - goal.at * self.viewport().height() - goal.below)
        if target > self.verticalScrollBar().maximum():
            self._make_room(goal.unit, target)
        self._glide.to(target, animated=animated)

    def _top(self) -> _Goal:
        """What to go to for the view to stay as it is: the first line in view, and how far it is from the top."""
        unit, value = self.first_unit(), self.verticalScrollBar().value()
        return _Goal(unit, 0, line_top(self.document(), unit) - value if value else _WHOLE_MARGIN)

    def _make_room(self, unit: int, target: int) -> None:
        """Let the scroll bar reach *target*: Qt lays long texts out bit by bit, and knows their height at the end."""
        document, bar = self.document(), self.verticalScrollBar()
        last = document.characterCount() - 1
        beyond = unit + _LOOK_AHEAD
        if beyond >= last:
            height = document.documentLayout().documentSize().height()
            bar.setMaximum(max(bar.maximum(), int(height) - self.viewport().height()))
        else:
            lowest = int(line_top(document, beyond)) - self.viewport().height()
            bar.setMaximum(max(bar.maximum(), min(target, lowest)))

    def set_caret(self, anchor: int, caret: int | None = None) -> None:
        """Place the caret (and select from *anchor*) without scrolling."""
        last = self.document().characterCount() - 1
        if self._fresh and caret is None and self.isVisible():
            self._begin_at(anchor)
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(anchor, last))
        if caret is not None and caret != anchor:
            cursor.setPosition(min(caret, last), QTextCursor.MoveMode.KeepAnchor)
        value = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(value)

    def _begin_at(self, unit: int) -> None:
        """The text is begun far from its start: hide what is far before, so that it is not laid out first."""
        block, last = self.document().firstBlock(), self.document().findBlock(unit - _LOOK_AHEAD).blockNumber()
        if unit < _FAR:
            return
        while block.isValid() and block.blockNumber() < last:
            block.setVisible(False)
            self._hidden = block.position() + block.length()
            block = block.next()
        self.document().markContentsDirty(0, self.document().characterCount())

    @Slot()
    def _show_hidden(self) -> None:
        """Lay out what was hidden; what is in view stays there."""
        if not self._hidden:
            return
        top, end, self._hidden = self._top(), self._hidden, 0
        block = self.document().firstBlock()
        while block.isValid() and block.position() < end:
            block.setVisible(True)
            block = block.next()
        self.document().markContentsDirty(0, self.document().characterCount())
        self.document().documentLayout().documentSize()  # now, for a height that grows by and by moves the view
        self._go(top)

    # ------------------------------------------------------------------------------------------------ events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint; what was hidden is laid out when it is painted."""
        super().paintEvent(event)
        self._fresh = False
        if self._hidden:
            QTimer.singleShot(0, self, self._show_hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the column anew; the line at the top stays there, however often the width changes."""
        top, value = self._held
        if value != self.verticalScrollBar().value():
            top = self._top()
        goal = self._goal
        super().resizeEvent(event)
        wide = self.viewport().width() >= WIDE * theme.scale()
        if wide != self._typography.wide:
            self._typography = replace(self._typography, wide=wide)
            self._goal = goal or top
            self.rebuild(keep=True)
        elif event.size().width() != event.oldSize().width():
            self._place_column(self.document())
            if goal is None:
                self._go(top)
        self._reach_goal()
        self._held = (top, self.verticalScrollBar().value())

    def showEvent(self, event: QShowEvent) -> None:
        """Go where somebody wanted to go before there was a place to go to."""
        value = self.verticalScrollBar().value()
        super().showEvent(event)
        self.verticalScrollBar().setValue(value)  # the first time, Qt scrolls to the caret
        self._reach_goal()

    def _reach_goal(self) -> None:
        if self._goal is not None and self.isVisible():
            goal, self._goal = self._goal, None
            self._go(goal)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, change the size of the text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_typography(step=self._typography.step + (1 if event.angleDelta().y() > 0 else -1))
            event.accept()
            return
        self._glide.stop()
        super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take over new colours and sizes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange) and self._shown:
            self.rebuild(keep=True)
