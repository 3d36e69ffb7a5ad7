"""One link of the open claim as a row: what it does, in whose words, and the way there."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QStyle

from core.model import Relation
from gui import theme
from gui.cards.parts import BY_MOUSE, INDENT, CardButton, flowing
from gui.cards.typeset import EVIDENCE, SMALL_BOLD, Lines, Run
from gui.cards.words import relation_word
from gui.writing import tool_tip

WORD_WIDTH, WIDEST_WORD = 86, 124
"""The column of relation icon and word, px at scale 1: at least, and at most where a language has longer words."""
ARROW = 16
LIMIT = 2
"""How many lines of words are shown before the row has the focus."""
_PAD = 2
_ICON = 14


def _word_column() -> int:
    """How wide the column of relation icon and word is in the language of the window, px."""
    metrics = QFontMetrics(SMALL_BOLD.font())
    widest = max(metrics.horizontalAdvance(relation_word(relation)) for relation in Relation)
    least, most = round(WORD_WIDTH * theme.scale()), round(WIDEST_WORD * theme.scale())
    return min(most, max(least, _ICON + 5 + 6 + widest))


class LinkWish(Enum):
    """What a person wants to do with a link beside following it."""

    EDIT = auto()
    REMOVE = auto()


_KEYS = {Qt.Key.Key_F2: LinkWish.EDIT, Qt.Key.Key_Delete: LinkWish.REMOVE}


class LinkRow(CardButton):
    """A row of icon, word, text and arrow. The text is cut after two lines unless the row has the focus.

    Under the mouse the whole text stands in the tool tip: rows that grow under a mouse would push each other away.
    *editable*: it stands for a link that can be put right (F2) or removed (Del); a menu offers the same.
    """

    grew = Signal()
    wished = Signal(object)
    """A LinkWish."""

    def __init__(
        self,
        icon: str,
        word: str,
        role: str,
        runs: list[Run],
        *,
        name: str,
        word_role: str = "",
        editable: bool = False,
    ) -> None:
        self.editable = editable
        self._icon = icon
        self._role = role
        self._word = Lines([Run(word, word_role or role)], SMALL_BOLD, limit=1, leading=True)
        self._text = Lines(runs, EVIDENCE, limit=LIMIT)
        super().__init__(name, tool_tip(self._text.text))
        self.setSizePolicy(flowing())

    @property
    def text_shown(self) -> str:
        """The words of the row."""
        return self._text.text

    def _columns(self, width: int) -> tuple[int, int]:
        """Where the text starts and how wide it is."""
        start = 2 * INDENT + _word_column()
        return start, max(40, width - start - ARROW - 2 * INDENT - 4)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._text.height(self._columns(width)[1]) + 2 * _PAD

    def sizeHint(self) -> QSize:
        width = 300
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, round(EVIDENCE.pitch()) + 2 * _PAD)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in BY_MOUSE:
            self._limit(0)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in BY_MOUSE:
            self._limit(LIMIT)

    def _limit(self, limit: int) -> None:
        before = self.heightForWidth(self.width())
        self._text.limit = limit
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()
            self.grew.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = self._wish(event)
        if wish is None:
            super().keyPressEvent(event)
        else:
            self.wished.emit(wish)

    def _wish(self, event: QKeyEvent) -> LinkWish | None:
        return _KEYS.get(Qt.Key(event.key())) if self.editable and not event.modifiers() else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What may be done with the link; a row that stands for none leaves the menu to its list."""
        if not self.editable:
            event.ignore()
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Go there"), self.click)
        edit = menu.addAction(self.tr("Edit link…"), self._edit)
        edit.setShortcut(QKeySequence(Qt.Key.Key_F2))
        remove = menu.addAction(self.tr("Remove link"), self._remove)
        remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()) if by_key else event.globalPos())

    def _edit(self) -> None:
        self.wished.emit(LinkWish.EDIT)

    def _remove(self) -> None:
        self.wished.emit(LinkWish.REMOVE)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wish(event):
            event.accept()  # the row's key, not the window's
            return True
        if event.type() == QEvent.Type.ToolTip and not self._text.is_elided(self._columns(self.width())[1]):
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        roles = theme.colours(self.palette())
        area = self.rect()
        direction = self.layoutDirection()
        if self.isDown() or self.lit:
            painter.fillRect(area, QColor(roles.selected if self.isDown() else roles.hover))
        start, width = self._columns(area.width())

        def place(x: int, y: int, w: int, h: int) -> QRect:
            return QStyle.visualRect(direction, area, QRect(x, y, w, h))

        pitch = round(EVIDENCE.pitch())
        box = place(INDENT, _PAD + (pitch - _ICON) // 2, _ICON, _ICON)
        theme.draw_icon(painter, self._icon, getattr(roles, self._role), box.left(), box.top(), _ICON)
        word_left = INDENT + _ICON + 5
        word = place(word_left, _PAD + (pitch - 16) // 2, start - word_left, 16)
        self._word.paint(painter, QRectF(word), palette, direction)
        self._text.paint(painter, QRectF(place(start, _PAD, width, area.height() - 2 * _PAD)), palette)
        arrow = place(area.width() - INDENT - ARROW - 2, _PAD + (pitch - ARROW) // 2, ARROW, ARROW)
        theme.draw_icon(painter, "jump", roles.accent, arrow.left(), arrow.top(), ARROW)
        self.paint_focus(painter, area)
        painter.end()
