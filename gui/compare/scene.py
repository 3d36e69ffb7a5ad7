"""What map and timeline share: a plane of cards that can be zoomed, walked by keys, printed and saved as SVG."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QHBoxLayout, QVBoxLayout, QWidget

from gui import theme
from gui.compare.scene_items import Card, Light, Thread
from gui.parts import LinkButton, label

ZOOM_STEP = 1.2
LEAST_ZOOM, MOST_ZOOM = 0.15, 3.0
LEAST_READ = 0.6
"""The zoom at which words on cards can just be read."""
LEAST_PRINTED = 0.5
"""The same on paper, where words may be smaller."""
MOST_DASHED = 40
"""So many threads that only place a card are shown at once; of more, those of the card that is looked at."""
_MARGIN = 24
_SCREEN_DPI = 96
"""Scene px an inch at zoom 1."""


@dataclass(frozen=True, slots=True)
class Heading:
    """Words that stay in view while the plane is scrolled: beside it for a lane, above it for a date (scene px)."""

    words: str
    start: float
    size: float
    upright: bool
    """Whether it is that of a lane, on the left."""


class SceneView(QGraphicsView):
    """A plane of cards. Arrow keys go from card to card, Ctrl and the wheel or + and − zoom, 0 shows what fits."""

    chosen = Signal(object)
    menuWanted = Signal(object, QPointF)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._threads: list[Thread] = []
        self._sparse = False
        self._pointed: Card | None = None
        self.headings: list[Heading] = []
        self._scene.focusItemChanged.connect(self._on_focus_moved)
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
        self._pointed = None
        self._threads, self.headings = [], []
        self._scene.clear()
        self._scene.setPalette(self.palette())
        self.setBackgroundBrush(QColor(theme.colours(self.palette()).paper))

    def add(self, card: Card, place: QPointF) -> Card:
        """Put a card on the plane."""
        card.setPos(place)
        card.chosen.connect(self.chosen)
        card.menuWanted.connect(self.menuWanted)
        card.pointed.connect(self._on_pointed)
        self._scene.addItem(card)
        return card

    def join(self, thread: Thread) -> None:
        """Join two cards that lie on the plane."""
        self._scene.addItem(thread)
        self._threads.append(thread)

    @property
    def threads(self) -> list[Thread]:
        """The threads that can be seen now."""
        return [one for one in self._threads if one.isVisible()]

    def _on_pointed(self, on: bool) -> None:
        card = self.sender()
        self._pointed = card if on and isinstance(card, Card) else None
        self._light()

    def _on_focus_moved(self, _new: object, _old: object, _why: object) -> None:
        self._light()

    def _light(self) -> None:
        """Show the threads of the card under the mouse, or else of the one with the focus, before all others."""
        focus = self._scene.focusItem()
        looked_at = self._pointed or (focus if isinstance(focus, Card) else None)
        for thread in self._threads:
            light = Light.USUAL
            if looked_at is not None:
                light = Light.LIT if looked_at in thread.ends else Light.DIM
            thread.light(light, sparse=self._sparse)

    def end(self) -> None:
        """All is in: show it in its own size, which can be read."""
        self._sparse = sum(thread.dashed for thread in self._threads) > MOST_DASHED
        self._light()
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

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The headings of lanes and dates, where what they stand at is scrolled out."""
        if not self.headings:
            return
        roles = theme.colours(self.palette())
        view = self.viewport().rect()
        painter.save()
        painter.resetTransform()
        font = theme.interface_font(12, bold=True)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for heading in self.headings:
            if heading.upright:
                top = self.mapFromScene(QPointF(0, heading.start)).y()
                bottom = self.mapFromScene(QPointF(0, heading.start + heading.size)).y()
                box = QRectF(0, max(top, 0), metrics.horizontalAdvance(heading.words) + 16, 22)
                hidden = self.mapToScene(QPoint(0, 0)).x() > 0
                shown = hidden and bottom > 22 and top < view.height()
            else:
                left = self.mapFromScene(QPointF(heading.start, 0)).x()
                box = QRectF(left, 0, metrics.horizontalAdvance(heading.words) + 16, 22)
                shown = self.mapToScene(QPoint(0, 0)).y() > 0 and -box.width() < left < view.width()
            if shown:
                painter.fillRect(box, QColor(roles.panel))
                painter.setPen(QPen(QColor(roles.muted)))
                painter.drawText(box.adjusted(8, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, heading.words)
        painter.restore()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Headings stay where they are, so they are painted anew."""
        super().scrollContentsBy(dx, dy)
        if self.headings:
            self.viewport().update()

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

    def print_on(self, printer: QPrinter) -> int:
        """Print it on one page, or on as many as it takes to be read; answers how many."""
        area, page = self._scene.sceneRect(), printer.pageRect(QPrinter.Unit.DevicePixel)
        per_pixel = printer.resolution() / _SCREEN_DPI
        fits = min(page.width() / area.width(), page.height() / area.height()) / per_pixel
        sources = [area]
        if fits < LEAST_PRINTED:
            width, height = (side / (LEAST_PRINTED * per_pixel) for side in (page.width(), page.height()))
            tops = [area.top() + row * height for row in range(math.ceil(area.height() / height))]
            lefts = [area.left() + column * width for column in range(math.ceil(area.width() / width))]
            every = [QRectF(left, top, width, height) for top in tops for left in lefts]
            sources = [one for one in every if any(isinstance(item, Card) for item in self._scene.items(one))]
        with self._unmarked():
            painter = QPainter(printer)
            for number, source in enumerate(sources):
                if number:
                    printer.newPage()
                self._scene.render(painter, QRectF(0, 0, page.width(), page.height()), source)
            painter.end()
        return len(sources)

    def _paint_on(self, begin: Callable[[], QPainter]) -> None:
        with self._unmarked():
            painter = begin()
            self._scene.render(painter)
            painter.end()

    @contextmanager
    def _unmarked(self) -> Generator[None]:
        """What is chosen or has the focus is no part of a picture."""
        focus = self._scene.focusItem()
        self._scene.clearSelection()
        self._scene.clearFocus()
        yield
        if focus:  # there may be none, whatever the stubs say
            focus.setFocus()


class Drawn(QWidget):
    """A plane of cards; below it a note about what it leaves out, and how large it is shown."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = SceneView(name)
        self._note = label(font=theme.interface_font(12), role=QPalette.ColorRole.PlaceholderText)
        self.smaller = LinkButton("\u2212", self.tr("Smaller"))
        self.larger = LinkButton("+", self.tr("Larger"))
        self.whole = LinkButton(self.tr("Fit"), self.tr("Show as much as can be read"))
        foot = QWidget()
        self.foot = QHBoxLayout(foot)
        self.foot.setContentsMargins(16, 2, 8, 2)
        self.foot.setSpacing(8)
        self.foot.addWidget(self._note)
        self.foot.addStretch(1)
        for button, tip in (
            (self.smaller, self.tr("Smaller (−, or Ctrl and the wheel)")),
            (self.larger, self.tr("Larger (+, or Ctrl and the wheel)")),
            (self.whole, self.tr("Show as much as can be read (0)")),
        ):
            button.setToolTip(tip)
            self.foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(foot)
        self.smaller.clicked.connect(self._on_smaller)
        self.larger.clicked.connect(self._on_larger)
        self.whole.clicked.connect(self.view.fit)

    def _on_smaller(self) -> None:
        self.view.zoom(-1)

    def _on_larger(self) -> None:
        self.view.zoom(1)

    def say(self, note: str) -> None:
        """Say this below the plane; nothing takes the note away."""
        self._note.setText(note)

    def note(self) -> str:
        """What is said below the plane."""
        return self._note.text()
