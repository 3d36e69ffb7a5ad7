"""What map and timeline share: cards on a plane that can be zoomed, walked by keys, printed and saved as SVG."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsObject,
    QGraphicsPathItem,
    QGraphicsScene,
    QGraphicsSceneMouseEvent,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.parts import label, paint_focus
from gui.writing import elided, one_line, right_to_left, tool_tip

CARD = QSize(208, 48)
"""A card on the plane, px at zoom 1."""
ZOOM_STEP = 1.2
LEAST_ZOOM, MOST_ZOOM = 0.15, 3.0
LEAST_READ = 0.6
"""The zoom at which words on cards can just be read."""
MOST_BULGE = 160
"""How far a thread between two cards of one column goes around, px."""
_MARGIN = 24


class Card(QGraphicsObject):
    """Two lines behind a glyph. Enter, Space or a double click asks for what it stands for."""

    chosen = Signal(object)

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

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        for view in self.scene().views():
            view.ensureVisible(self, 24, 24)
            view.setAccessibleDescription(self.spoken)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


class Thread(QGraphicsPathItem):
    """A curve from one card to another, with an arrow at its end and a word in its middle."""

    def __init__(self, source: Card, target: Card, role: str, word: str = "", *, dashed: bool = False) -> None:
        super().__init__()
        self._role, self._word, self._dashed = role, word, dashed
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

    def boundingRect(self) -> QRectF:
        return super().boundingRect().adjusted(-60, -16, 60, 16)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        roles = theme.colours(self.scene().palette())
        colour = QColor(getattr(roles, self._role))
        pen = QPen(colour, 1.5)
        if self._dashed:
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


class SceneView(QGraphicsView):
    """A plane of cards. Arrow keys go from card to card, Ctrl and the wheel or + and − zoom, 0 shows what fits."""

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setAccessibleName(name)
        self.setBackgroundBrush(self.palette().base())

    @property
    def cards(self) -> list[Card]:
        """The cards, from left to right and top to bottom."""
        found = [item for item in self._scene.items() if isinstance(item, Card)]
        return sorted(found, key=lambda card: (card.pos().x(), card.pos().y()))

    def begin(self) -> None:
        """Take everything away."""
        self._scene.clear()
        self._scene.setPalette(self.palette())
        self.setBackgroundBrush(QColor(theme.colours(self.palette()).paper))

    def add(self, card: Card, place: QPointF) -> Card:
        """Put a card on the plane."""
        card.setPos(place)
        card.chosen.connect(self.chosen)
        self._scene.addItem(card)
        return card

    def join(self, thread: Thread) -> None:
        """Join two cards that lie on the plane."""
        self._scene.addItem(thread)

    def end(self) -> None:
        """All is in: show it in its own size, which can be read."""
        bounds = self._scene.itemsBoundingRect().adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        self._scene.setSceneRect(bounds)
        self.resetTransform()
        self._align()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep small pictures in the middle, and the beginning of large ones in view."""
        super().resizeEvent(event)
        self._align()

    def _align(self) -> None:
        area, room = self._scene.sceneRect(), self.viewport().size()
        side = Qt.AlignmentFlag.AlignHCenter if area.width() <= room.width() else Qt.AlignmentFlag.AlignLeft
        top = Qt.AlignmentFlag.AlignVCenter if area.height() <= room.height() else Qt.AlignmentFlag.AlignTop
        self.setAlignment(side | top)

    def fit(self) -> None:
        """Show all of it, or as much as can still be read."""
        self.resetTransform()
        area, room = self._scene.sceneRect(), self.viewport().size()
        if not area.isEmpty():
            factor = max(LEAST_READ, min(room.width() / area.width(), room.height() / area.height(), 1.0))
            self.scale(factor, factor)
            self.centerOn(area.center())

    def zoom(self, steps: float) -> None:
        """Larger or smaller by so many steps."""
        factor = ZOOM_STEP**steps
        now = self.transform().m11()
        factor = max(LEAST_ZOOM, min(MOST_ZOOM, now * factor)) / now
        self.scale(factor, factor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(event.angleDelta().y() / 120)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go, zoom, choose."""
        key = event.key()
        moves = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        if key in moves:
            self._go(*moves[Qt.Key(key)])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(-1 if key == Qt.Key.Key_Minus else 1)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            here = self._scene.focusItem()
            if isinstance(here, Card):
                self.chosen.emit(here.key)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first card takes the focus when none has it."""
        super().focusInEvent(event)
        if not isinstance(self._scene.focusItem(), Card) and self.cards:
            self.cards[0].setFocus()

    def _go(self, across: int, down: int) -> None:
        here = self._scene.focusItem()
        if not isinstance(here, Card):
            if self.cards:
                self.cards[0].setFocus()
            return

        def distance(card: Card) -> float:
            way = card.pos() - here.pos()
            along = way.x() * across + way.y() * down
            aside = abs(way.x() * down) + abs(way.y() * across)
            return along + 3 * aside if along > 0 else float("inf")

        others = [card for card in self.cards if card is not here]
        nearest = min(others, key=distance, default=None)
        if nearest is not None and distance(nearest) < float("inf"):
            nearest.setFocus()

    # ------------------------------------------------------------------------------------------------ paper and files

    def svg(self, title: str) -> bytes:
        """What is on the plane as an SVG picture."""
        area = self._scene.sceneRect()
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(area.size().toSize())
        generator.setViewBox(QRect(0, 0, int(area.width()), int(area.height())))
        generator.setTitle(title)
        self._paint_on(lambda: QPainter(generator))
        return bytes(buffer.data().data())

    def print_on(self, printer: QPrinter) -> None:
        """Print it on one page."""
        self._paint_on(lambda: QPainter(printer))

    def _paint_on(self, begin: Callable[[], QPainter]) -> None:
        self._scene.clearSelection()
        self._scene.clearFocus()
        painter = begin()
        self._scene.render(painter)
        painter.end()


class Drawn(QWidget):
    """A plane of cards with a note below it about what it leaves out."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = SceneView(name)
        self._note = label(font=theme.interface_font(12), role=QPalette.ColorRole.PlaceholderText)
        self._note.setContentsMargins(16, 4, 16, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self._note)
        self._note.hide()

    def say(self, note: str) -> None:
        """Say this below the plane; nothing takes the note away."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
