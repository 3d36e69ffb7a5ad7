"""What lies on the planes of map and timeline: cards, and the threads between them."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsObject,
    QGraphicsPathItem,
    QGraphicsSceneContextMenuEvent,
    QGraphicsSceneHoverEvent,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from gui import theme
from gui.parts import paint_focus
from gui.writing import elided, one_line, right_to_left, tool_tip

CARD = QSize(208, 48)
"""A card on the plane, px at zoom 1."""
MOST_BULGE = 160
"""How far a thread between two cards of one column goes around, px."""
DIM = 0.25
"""How much is left of the colour of threads that are not those of the card which is looked at."""


class Card(QGraphicsObject):
    """Two lines behind a glyph. Enter, Space or a double click asks for what it stands for."""

    chosen = Signal(object)
    pointed = Signal(bool)
    """The mouse came over it, or left it."""
    menuWanted = Signal(object, QPointF)
    """What may be done with it is to be offered, at a place of the screen."""

    def __init__(self, key: object, icon: str, role: str, first: str, second: str, spoken: str) -> None:
        super().__init__()
        self.key = key
        self._icon, self._role = icon, role
        self._first, self._second = one_line(first), one_line(second)
        self._strong = False
        self.setFlags(QGraphicsItem.GraphicsItemFlag.ItemIsFocusable | QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tool_tip(spoken))
        self.spoken = spoken
        self.setZValue(1)

    def set_strong(self, strong: bool) -> None:
        """Whether it is what the map is about."""
        self._strong = strong
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(-1, -1, CARD.width() + 2, CARD.height() + 2)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        scene = self.scene()
        roles = theme.colours(scene.palette())
        box = QRectF(0, 0, CARD.width(), CARD.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(roles.accent if self._strong else roles.line), 2 if self._strong else 1))
        painter.setBrush(QColor(roles.selected if self.isSelected() else roles.base))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.CARD_RADIUS, theme.CARD_RADIUS)
        theme.draw_icon(painter, self._icon, getattr(roles, self._role), 8, 7, 14)
        for top, words, font, role in (
            (4, self._first, theme.interface_font(12, bold=True), roles.text),
            (24, self._second, theme.serif_font(12, arabic=right_to_left(self._second)), roles.muted),
        ):
            painter.setFont(font)
            painter.setPen(QColor(role))
            place = QRectF(28, top, CARD.width() - 36, 20)
            short = elided(words, QFontMetricsF(font), int(place.width()))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, short)
        if self.hasFocus():
            paint_focus(painter, box, roles, theme.CARD_RADIUS)

    def mouseDoubleClickEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self.chosen.emit(self.key)

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self.pointed.emit(True)

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self.pointed.emit(False)

    def contextMenuEvent(self, event: QGraphicsSceneContextMenuEvent) -> None:
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.menuWanted.emit(self.key, QPointF(event.screenPos()))
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        for view in self.scene().views():
            view.ensureVisible(self, 24, 24)
            view.setAccessibleDescription(self.spoken)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


class Light(Enum):
    """How a thread is seen: as always, as one of the card that is looked at, or as one of others."""

    USUAL = auto()
    LIT = auto()
    DIM = auto()


class Thread(QGraphicsPathItem):
    """A curve from one card to another, with an arrow at its end and a word in its middle.

    One that is *dashed* only places a card among others: where such threads are many, they are seen while one of their
    cards is looked at.
    """

    def __init__(self, source: Card, target: Card, role: str, word: str = "", *, dashed: bool = False) -> None:
        super().__init__()
        self.ends, self.dashed = (source, target), dashed
        self._role, self._word, self._light = role, word, Light.USUAL
        start, end = _sides(source, target)
        path = QPainterPath(start)
        reach = max(40.0, abs(end.x() - start.x()) / 2)
        way = 1 if end.x() >= start.x() else -1
        arrives = way
        if start.x() == end.x():  # one above the other: it comes back from the right side
            reach, arrives = min(MOST_BULGE, 24 + abs(end.y() - start.y()) / 4), -1
        path.cubicTo(QPointF(start.x() + way * reach, start.y()), QPointF(end.x() - arrives * reach, end.y()), end)
        self.setPath(path)
        self._end, self._way = end, arrives
        if word:
            self.setToolTip(tool_tip(word))

    def light(self, light: Light, *, sparse: bool) -> None:
        """Show it so; *sparse*: the plane is so full that dashed threads are shown only when lit."""
        self._light = light
        self.setVisible(light is Light.LIT or not (self.dashed and sparse))
        self.setOpacity(DIM if light is Light.DIM else 1.0)
        self.setZValue(0.5 if light is Light.LIT else 0)
        self.update()

    def boundingRect(self) -> QRectF:
        return super().boundingRect().adjusted(-60, -16, 60, 16)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        roles = theme.colours(self.scene().palette())
        lit = self._light is Light.LIT
        colour = QColor(roles.accent if lit and self.dashed else getattr(roles, self._role))
        pen = QPen(colour, 2.5 if lit else 1.5)
        if self.dashed:
            pen.setDashPattern([4, 3])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self.path())
        head = QPainterPath(self._end)
        head.lineTo(self._end + QPointF(-7 * self._way, -4))
        head.lineTo(self._end + QPointF(-7 * self._way, 4))
        painter.fillPath(head, colour)
        if self._word:
            font = theme.interface_font(11)
            painter.setFont(font)
            middle = self.path().pointAtPercent(0.5)
            width = QFontMetricsF(font).horizontalAdvance(self._word) + 6
            box = QRectF(middle.x() - width / 2, middle.y() - 8, width, 16)
            painter.fillRect(box, QColor(roles.paper))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._word)


def _sides(source: Card, target: Card) -> tuple[QPointF, QPointF]:
    """Where a thread leaves one card and reaches another: at the sides that face each other."""
    start, end = source.pos(), target.pos()
    if end.x() >= start.x() + CARD.width():
        start = start + QPointF(CARD.width(), 0)
    elif end.x() + CARD.width() <= start.x():
        end = end + QPointF(CARD.width(), 0)
    else:  # one above the other: around the right side, the further apart the wider
        start, end = start + QPointF(CARD.width(), 0), end + QPointF(CARD.width(), 0)
    half = QPointF(0, CARD.height() / 2)
    return start + half, end + half
