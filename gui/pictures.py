"""Pages of an original as pictures: drawn as they come into view, with the places of a quotation boxed on them."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from core.model import PagePicture
from gui import theme
from gui.parts import paint_focus
from gui.writing import counted

GAP = 12
"""Between two pages, and around them, px."""
USUAL_SHAPE = 2**0.5
"""Height to width of a page that nobody has seen yet: DIN 476."""
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Parts of the view's width that a page is as wide as."""
MOST_KEPT = 24
"""Pictures that are kept; a page of a laptop's width takes 4 MB."""
WIDEST = 2400
"""No picture is asked for that is wider, px of the screen."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A picture as it is kept: the width it was made for, the span it was made with."""

    image: QImage
    width: int
    span: tuple[int, int] | None
    boxes: tuple[tuple[int, int, int, int], ...]


class PagesView(QAbstractScrollArea):
    """Knows no file: it says which pages it needs, and is given them. Page numbers start from 0."""

    pageWanted = Signal(int, int, object)
    """A page, how wide it is to be (px of the screen), and the span whose place is to be boxed (or None)."""
    pageChanged = Signal(int, int)
    """The page in view, from 1, and how many there are."""
    zoomChanged = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the original"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # a page's width doesn't depend on it
        self.verticalScrollBar().setSingleStep(40)
        self._pages = 0
        self._zoom = ZOOMS.index(1.0)
        self._shapes: dict[int, float] = {}
        self._tops: list[float] = []
        self._kept: OrderedDict[int, _Shown] = OrderedDict()
        self._asked: set[tuple[int, int, tuple[int, int] | None]] = set()
        self._refused: dict[int, str] = {}
        self._span: tuple[int, int] | None = None
        self._box_wanted = False
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._want_visible)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # ------------------------------------------------------------------------------------------------ content

    def show_pages(self, pages: int) -> None:
        """Show another original of so many pages, from its first one."""
        self._pages = pages
        self._span = None
        for kept in (self._shapes, self._kept, self._asked, self._refused):
            kept.clear()
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self._tell_page()
        self._ask.start()
        self.viewport().update()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._pages

    @property
    def page(self) -> int:
        """The page in view, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        return max(0, bisect_right(self._tops, middle) - 1)

    def show_span(self, page: int, span: tuple[int, int] | None, *, scroll: bool = True) -> None:
        """Box the place of *span* (code points of the text), which stands on *page*; with *scroll*, go there."""
        self._span = span
        self._box_wanted = scroll and span is not None
        if scroll and 0 <= page < self._pages:
            self.go_to(page)
        self._ask.start()
        self.viewport().update()

    def go_to(self, page: int) -> None:
        """Bring the top of a page into view."""
        if 0 <= page < len(self._tops):
            self.verticalScrollBar().setValue(round(self._tops[page] - GAP))

    def show_picture(self, picture: PagePicture, wanted: int, span: tuple[int, int] | None) -> None:
        """Take the picture of a page that was asked for *wanted* px wide, with the place of *span* boxed."""
        if not 0 <= picture.page < self._pages:
            return  # of the original that was shown before
        self._refused.pop(picture.page, None)
        stride = 3 * picture.width
        image = QImage(picture.pixels, picture.width, picture.height, stride, QImage.Format.Format_RGB888).copy()
        self._kept[picture.page] = _Shown(image, wanted, span, picture.boxes)
        self._kept.move_to_end(picture.page)
        while len(self._kept) > MOST_KEPT:
            gone, _ = self._kept.popitem(last=False)
            self._asked = {asked for asked in self._asked if asked[0] != gone}
        shape = picture.height / max(1, picture.width)
        if abs(self._shape(picture.page) - shape) > 0.001:
            self._change_shape(picture.page, shape)
        if self._box_wanted and picture.boxes and span == self._span:
            self._box_wanted = False
            self._show_box(picture.page)
        self.viewport().update()

    def show_refused(self, page: int, reason: str) -> None:
        """Say why a page can't be shown."""
        self._refused[page] = reason
        self.viewport().update()

    # ------------------------------------------------------------------------------------------------ measures

    @property
    def zoom(self) -> float:
        """How wide a page is, as part of the view's width."""
        return ZOOMS[self._zoom]

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller; the page in view stays in view."""
        self._set_zoom(self._zoom + steps)

    def zoom_usual(self) -> None:
        """As wide as the view."""
        self._set_zoom(ZOOMS.index(1.0))

    def _set_zoom(self, step: int) -> None:
        step = max(0, min(len(ZOOMS) - 1, step))
        if step != self._zoom:
            self._zoom = step
            self._keep_place()
            self.zoomChanged.emit(self.zoom)

    def _shape(self, page: int) -> float:
        return self._shapes.get(page, next(iter(self._shapes.values()), USUAL_SHAPE))

    def _page_width(self) -> float:
        return max(80.0, (self.viewport().width() - 2 * GAP) * self.zoom)

    def _page_rect(self, page: int) -> QRectF:
        """Where a page stands, px of the view."""
        width = self._page_width()
        spare = max(0.0, (self.viewport().width() - 2 * GAP - width) / 2)
        left = GAP + spare - self.horizontalScrollBar().value()
        top = self._tops[page] - self.verticalScrollBar().value()
        return QRectF(left, top, width, width * self._shape(page))

    def _lay_out(self) -> None:
        width, top = self._page_width(), float(GAP)
        self._tops = []
        for page in range(self._pages):
            self._tops.append(top)
            top += width * self._shape(page) + GAP
        view = self.viewport().size()
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setRange(0, max(0, round(top - view.height())))
        self.horizontalScrollBar().setPageStep(view.width())
        self.horizontalScrollBar().setRange(0, max(0, round(width + 2 * GAP - view.width())))

    def _keep_place(self) -> None:
        """Lay out anew; what stands at the top of the view stays there."""
        page, into = 0, 0.0
        if self._tops:
            value = self.verticalScrollBar().value()
            page = max(0, bisect_right(self._tops, value + GAP) - 1)
            rect = self._page_rect(page)
            into = (value - self._tops[page]) / max(1.0, rect.height())
        self._lay_out()
        if self._tops:
            height = self._page_width() * self._shape(page)
            self.verticalScrollBar().setValue(round(self._tops[page] + into * height))
        self._ask.start()
        self.viewport().update()

    def _change_shape(self, page: int, shape: float) -> None:
        self._shapes[page] = shape
        self._keep_place()

    def _show_box(self, page: int) -> None:
        """Bring the first box of a page to a third of the view."""
        shown = self._kept[page]
        left, top, width, _ = shown.boxes[0]
        factor = self._page_width() / max(1, shown.image.width())
        y = self._tops[page] + top * factor
        self.verticalScrollBar().setValue(round(y - self.viewport().height() / 3))
        right = (left + width) * factor + 2 * GAP
        self.horizontalScrollBar().setValue(round(max(0.0, right - self.viewport().width())))

    # ------------------------------------------------------------------------------------------------ pictures

    def _visible(self) -> list[int]:
        value, height = self.verticalScrollBar().value(), self.viewport().height()
        first = max(0, bisect_right(self._tops, value) - 1)
        return list(range(first, bisect_right(self._tops, value + height)))

    def _wanted_width(self) -> int:
        return min(WIDEST, round(self._page_width() * self.viewport().devicePixelRatio()))

    def needs(self, page: int) -> bool:
        """Whether the picture of a page is not here as it should be shown."""
        kept = self._kept.get(page)
        return kept is None or kept.width != self._wanted_width() or kept.span != self._span

    def boxes(self, page: int) -> tuple[tuple[int, int, int, int], ...]:
        """Where the span that is shown stands on a page (px of its picture); empty: not there, or not here yet."""
        kept = self._kept.get(page)
        return kept.boxes if kept is not None and kept.span is not None and kept.span == self._span else ()

    def _want_visible(self) -> None:
        """Ask for the pages in view that are not here as they should be, and for the one after them."""
        if not self.isVisible() or not self._pages:
            return
        seen = self._visible()
        after = [seen[-1] + 1] if seen and seen[-1] + 1 < self._pages else []
        wanted = self._wanted_width()
        for page in [*seen, *after]:
            if not self.needs(page):
                self._kept.move_to_end(page)
                continue
            asked = (page, wanted, self._span)
            if asked not in self._asked and page not in self._refused:
                self._asked = {one for one in self._asked if one[0] != page} | {asked}
                self.pageWanted.emit(page, wanted, self._span)

    def _on_scrolled(self) -> None:
        self._ask.start()
        self._tell_page()
        self.viewport().update()

    def _tell_page(self) -> None:
        if self._pages:
            said = self.tr("Page {0} of {1}").format(counted(self.page + 1), counted(self._pages))
            self.setAccessibleDescription(said)
            self.pageChanged.emit(self.page + 1, self._pages)

    # ------------------------------------------------------------------------------------------------- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages in view; a page that is not here yet says so."""
        roles = theme.colours(self.palette())
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(roles.window))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in self._visible():
            self._paint_page(painter, page, roles)
        if self.hasFocus():
            paint_focus(painter, self.viewport().rect(), roles)
        painter.end()

    def _paint_page(self, painter: QPainter, page: int, roles: theme.Colours) -> None:
        rect, kept = self._page_rect(page), self._kept.get(page)
        painter.setPen(QPen(QColor(roles.line), 1))
        if kept is None:
            painter.setBrush(QColor(roles.paper))
            painter.drawRect(rect)
            painter.setFont(theme.interface_font(13))
            painter.setPen(QColor(roles.muted))
            words = self._refused.get(page) or self.tr("Page {0}").format(counted(page + 1))
            box = rect.adjusted(24, 24, -24, -24)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap), words)
            return
        painter.drawImage(rect, kept.image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)
        if kept.span is None or kept.span != self._span:
            return
        # A page is white in the dark, too: what marks it has the colours of the light look.
        factor = rect.width() / max(1, kept.image.width())
        tint = QColor(theme.LIGHT.hit)
        tint.setAlpha(90)
        for left, top, width, height in kept.boxes:
            box = QRectF(left * factor, top * factor, width * factor, height * factor).translated(rect.topLeft())
            painter.setPen(QPen(QColor(theme.LIGHT.answer), 1.5))
            painter.setBrush(tint)
            painter.drawRoundedRect(box.adjusted(-2, -1, 2, 1), 2, 2)

    # --------------------------------------------------------------------------------------------------- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages are as wide as the view."""
        super().resizeEvent(event)
        self._keep_place()

    def event(self, event: QEvent) -> bool:
        """Ask for pages when they come to be seen."""
        if event.type() is QEvent.Type.Show:
            self._ask.start()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, change the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by line, view, page and whole; + and - change the size."""
        bar = self.verticalScrollBar()
        key = event.key()
        if key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            bar.setValue(bar.value() + bar.pageStep() - 40)
        elif key == Qt.Key.Key_PageUp:
            bar.setValue(bar.value() - bar.pageStep() + 40)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(1)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(-1)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Enough for a page to be read."""
        return QSize(420, 560)


def page_of(text: str, place: int) -> int:
    """The page, from 0, of a code point of a text whose pages are separated by U+000C."""
    return text.count("\f", 0, max(0, place))
