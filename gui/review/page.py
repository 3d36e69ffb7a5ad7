"""The Review page: the queue, the text, the suggestion that is before a person. Every letter is a decision."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.model import QueueRequest, Tier
from gui import theme
from gui.parts import LinkButton, PaneHead, Rule, label
from gui.review import menus
from gui.review.buttons import TierSign
from gui.review.form import Part
from gui.review.head import ReviewHead
from gui.review.items import Key
from gui.review.pane import DecisionPane
from gui.review.pieces import Selected
from gui.review.queue_list import QueueList, QueueModel, Row
from gui.review.words import tier_word
from gui.writing import counted

NARROW = 1200
"""Below this width (px at scale 1) the list and the decision are narrower."""
LIST_WIDTHS, PANE_WIDTHS = (232, 303), (372, 460)


class Shown(IntEnum):
    """What the page shows."""

    START = 0
    REVIEW = 1


class ReviewPage(QWidget):
    """Knows no archive: what a person wants, it says by signals. *text* is a view of the document's text."""

    chosen = Signal(object)
    requestChosen = Signal(object)
    """Another queue (a QueueRequest) is to be gone through."""
    suggestWanted = Signal()
    manyWanted = Signal(object, object, bool)
    """All that wait of a Tier are to be decided so (a Decision): of the archive (True), or of this document."""
    partWanted = Signal(object)
    """A field (a Part) is to be edited."""
    wordsWanted = Signal(object)
    """What the selected words are (a Selected)."""

    def __init__(self, text: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.head = ReviewHead()
        self.pane = DecisionPane()
        self.model = QueueModel(self)
        self.list = QueueList(self.model)
        self._left = label(role=QPalette.ColorRole.PlaceholderText)
        self._request = QueueRequest()
        self._here: Mapping[Tier, int] = {}
        self._every: Mapping[Tier, int] = {}
        self.order = LinkButton("", self.tr("Order of the suggestions, and which ones"), arrow=True)
        self.tiers = LinkButton("", self.tr("Show the usual suggestions again"))
        self.waiting = TierSign()
        self.many = QPushButton(self.tr("Many at once…"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._start())
        self._stack.addWidget(self._review())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack)
        self._keys: dict[int, Callable[[], object]] = {
            Qt.Key.Key_A: self.pane.acceptWanted.emit,
            Qt.Key.Key_R: self.pane.rejectWanted.emit,
            Qt.Key.Key_E: self.pane.editWanted.emit,
            Qt.Key.Key_N: self.pane.nextWanted.emit,
            Qt.Key.Key_Z: self.pane.undoWanted.emit,
            Qt.Key.Key_L: self.pane.toggle_links,
            Qt.Key.Key_S: self._words_key(Selected.ONLY),
            Qt.Key.Key_Plus: self._words_key(Selected.ADDED),
            Qt.Key.Key_Minus: self._words_key(Selected.AWAY),
            Qt.Key.Key_C: self._words_key(Selected.CUE),
            Qt.Key.Key_Return: self._enter,
            Qt.Key.Key_Enter: self._enter,
            Qt.Key.Key_Escape: self.pane.leaveWanted.emit,
        }
        for part in Part:
            self._keys[Qt.Key.Key_0 + part.value] = self._part_key(part)
        self.list.chosen.connect(self.chosen)
        self.many.clicked.connect(self._show_many_menu)
        self.order.clicked.connect(self._show_queue_menu)
        self.tiers.clicked.connect(self._show_usual)
        self.head.suggestWanted.connect(self.suggestWanted)
        self.suggest.clicked.connect(self.suggestWanted)
        self.show_request(self._request)

    def _part_key(self, part: Part) -> Callable[[], object]:
        return lambda: self.partWanted.emit(part)

    def _words_key(self, way: Selected) -> Callable[[], object]:
        return lambda: self.wordsWanted.emit(way)

    def _start(self) -> QWidget:
        page = QWidget()
        self._title = label(self.tr("Nothing is suggested yet"), theme.serif_font(20, bold=True))
        self._said = label(role=QPalette.ColorRole.PlaceholderText, wrap=True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said.setFixedWidth(round(460 * theme.scale()))
        self.suggest = QPushButton()
        self.suggest.setProperty("primary", True)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self.head.stopWanted)
        column = QVBoxLayout(page)
        column.setSpacing(12)
        column.addStretch(2)
        for widget in (self._title, self._said, self.suggest, self.stop):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.stop.hide()
        return page

    def _review(self) -> QWidget:
        queue = QWidget()
        head = PaneHead()
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 8, 0)
        row.addWidget(label(self.tr("Suggestions"), theme.interface_font(13, bold=True)))
        row.addWidget(self._left)
        row.addStretch(1)
        row.addWidget(self.order)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 8)
        foot.addWidget(self.waiting)
        foot.addStretch(1)
        foot.addWidget(self.many)
        tiers = QHBoxLayout()
        tiers.setContentsMargins(8, 0, 8, 0)
        tiers.addWidget(self.tiers)
        tiers.addStretch(1)
        column = QVBoxLayout(queue)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(tiers)
        column.addWidget(self.list, 1)
        column.addWidget(Rule())
        column.addLayout(foot)
        self._queue = queue
        body = QHBoxLayout()
        body.setSpacing(0)
        for widget, stretch in ((queue, 0), (_Line(), 0), (self.text, 1), (_Line(), 0), (self.pane, 0)):
            body.addWidget(widget, stretch)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(Rule())
        whole.addLayout(body, 1)
        return page

    # ------------------------------------------------------------------------------------------- what is shown

    @property
    def shown(self) -> Shown:
        """What the page shows."""
        return Shown(self._stack.currentIndex())

    def show_start(self, unread: int, *, read_only: bool = False) -> None:
        """Nothing is suggested: say what can be done."""
        self._stack.setCurrentIndex(Shown.START)
        if read_only:
            words = self.tr("This archive is open for reading only, so nothing can be suggested in it.")
        elif unread:
            words = self.tr("The program reads the texts and proposes who said what, and what answers what.")
            words += " " + self.tr("Nothing of it is part of the record before you accept it.")
        else:
            words = self.tr("All texts that are held were read, and nothing was found in them. Add documents first.")
        self._say(words)
        one = self.tr("Suggest claims in 1 document")
        self.suggest.setText(one if unread == 1 else self.tr("Suggest claims in {0} documents").format(counted(unread)))
        self.suggest.setVisible(unread > 0 and not read_only and self.stop.isHidden())

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setMinimumHeight(self._said.heightForWidth(self._said.width()))

    def start_words(self) -> str:
        """What the page says before there is something to review."""
        return self._said.text()

    def show_running(self, progress: tuple[int, int] | None) -> None:
        """How far suggesting is; None: it does not run."""
        self.head.show_running(progress)
        self.stop.setVisible(progress is not None)
        if progress is not None:
            self.suggest.hide()
            self._said.setText(
                self.tr("Reading document {0} of {1}…").format(
                    counted(min(progress[0] + 1, progress[1])), counted(progress[1])
                )
            )

    def show_rows(self, rows: Sequence[Row], left: int) -> None:
        """The lines of the document, and how many wait."""
        first = self.shown is Shown.START
        self._stack.setCurrentIndex(Shown.REVIEW)
        if first and self.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.model.show_rows(rows)
        self._left.setText(self.tr("{0} left").format(counted(left)))

    def show_many(self, here: Mapping[Tier, int], every: Mapping[Tier, int], *, allowed: bool) -> None:
        """How many wait in each tier, of the document and of the archive: what can be decided at once."""
        self._here, self._every = here, every
        tier = self._request.tier or Tier.LIKELY
        words = self.tr("{0} {1} in all", "a number, and how sure the program was").format(
            counted(every[tier]), tier_word(tier)
        )
        self.waiting.show_tier(tier, words)
        self.many.setVisible(allowed and any(every.values()))

    def show_request(self, request: QueueRequest) -> None:
        """Which queue is gone through."""
        self._request = request
        self.order.setText(menus.order_word(request.order))
        self.order.updateGeometry()
        self.tiers.setText(self.tr("{0} · show the usual").format(menus.shown_word(request)))
        self.tiers.setVisible(not menus.is_usual(request))

    def select(self, key: Key | None) -> None:
        """Show which line is before the person."""
        self.list.choose(key)

    def focus_list(self) -> None:
        """Give the keys to the queue."""
        target = self.list if self.shown is Shown.REVIEW else self.suggest
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---------------------------------------------------------------------------------------------------- menus

    def _show_queue_menu(self) -> None:
        menu = menus.queue_menu(self._request, self)
        menu.triggered.connect(self._on_queue)
        menu.popup(self.order.mapToGlobal(self.order.rect().bottomLeft()))

    def _on_queue(self, action: QAction) -> None:
        self.requestChosen.emit(action.data())

    def _show_usual(self) -> None:
        self.requestChosen.emit(replace(self._request, tier=None, low=False))

    def _show_many_menu(self) -> None:
        menu = menus.many_menu(self._here, self._every, self)
        menu.triggered.connect(self._on_many)
        place = self.many.mapToGlobal(self.many.rect().topLeft())
        menu.popup(place - QPoint(0, menu.sizeHint().height()))

    def _on_many(self, action: QAction) -> None:
        self.manyWanted.emit(*action.data())

    # ----------------------------------------------------------------------------------------------------- keys

    def _enter(self) -> None:
        if self.pane.form.is_editing:
            self.pane.saveWanted.emit()
        else:
            self.pane.editWanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text keeps a width that can be read."""
        super().resizeEvent(event)
        usual = self.width() >= NARROW * theme.scale()
        self._queue.setFixedWidth(round(LIST_WIDTHS[usual] * theme.scale()))
        self.pane.setFixedWidth(round(PANE_WIDTHS[usual] * theme.scale()))

    def _key(self, event: QKeyEvent) -> Callable[[], object] | None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Plus:
            held &= ~Qt.KeyboardModifier.ShiftModifier  # where + stands above another sign
        return self._keys.get(event.key()) if self.shown is Shown.REVIEW and not held else None

    def event(self, event: QEvent) -> bool:
        """The page's letters come before the window's; fields keep theirs."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key, one decision."""
        act = self._key(event)
        if act is None:
            super().keyPressEvent(event)
            return
        event.accept()
        act()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.colours(self.palette()).window))


class _Line(QWidget):
    """An upright line between panes."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.colours(self.palette()).line))
