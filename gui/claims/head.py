"""The head of the panel: which claim of how many, which are listed, and the way to the next."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStyle, QToolButton, QWidget

from gui import theme
from gui.claims.model import ClaimFilter, ClaimsModel
from gui.claims.parts import IconButton, TextBlock, roles_of
from gui.claims.typeset import PLAIN, SMALL, STRONG, Run

_CHEVRON = 12
_PAD = 6


class FilterButton(QToolButton):
    """Says in the link colour which claims are listed; a click opens the menu to narrow them."""

    def __init__(self) -> None:
        super().__init__()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._words = ""

    def show_words(self, words: str) -> None:
        """What is listed now."""
        self._words = words
        self.setAccessibleName(self.tr("Claims shown: {0}").format(words))
        self.setToolTip(self.tr("Which claims are shown"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(PLAIN.font()).horizontalAdvance(self._words)
        return QSize(width + 4 + _CHEVRON + 2 * _PAD, theme.SMALL_CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles = roles_of(self)
        frame = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setBrush(QColor(roles.hover))
            painter.drawRoundedRect(frame, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(QColor(roles.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        colour = roles.accent if self.isEnabled() else roles.edge
        painter.setPen(QColor(colour))
        painter.setFont(PLAIN.font())
        area = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        words = QStyle.visualRect(self.layoutDirection(), area, area.adjusted(0, 0, -_CHEVRON - 4, 0))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, self._words)
        box = QRect(area.right() + 1 - _CHEVRON, (self.height() - _CHEVRON) // 2 + 1, _CHEVRON, _CHEVRON)
        box = QStyle.visualRect(self.layoutDirection(), area, box)
        theme.draw_icon(painter, "chevron-down", colour, box.left(), box.top(), _CHEVRON)
        painter.end()


class ClaimsHead(QWidget):
    """*Claims  Claim 21 of 38*, the filter, and the buttons to the previous and next claim."""

    filterChosen = Signal(object, bool)
    previousWanted = Signal()
    nextWanted = Signal()

    def __init__(self, model: ClaimsModel) -> None:
        super().__init__()
        self._model = model
        self.setFixedHeight(theme.HEAD_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        title = TextBlock([Run(self.tr("Claims"))], STRONG, limit=1, leading=True)
        title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(title)
        self.place = TextBlock([], SMALL, limit=1, leading=True)
        row.addWidget(self.place, 1)
        self.filter = FilterButton()
        self.filter.setMenu(self._make_menu())
        row.addWidget(self.filter)
        self.previous = IconButton("chevron-up", self.tr("Previous claim"))
        self.previous.clicked.connect(self.previousWanted)
        self.next = IconButton("chevron-down", self.tr("Next claim"))
        self.next.clicked.connect(self.nextWanted)
        row.addWidget(self.previous)
        row.addWidget(self.next)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        self._group = QActionGroup(menu)
        self._actions: dict[ClaimFilter, QAction] = {}
        for narrow in ClaimFilter:
            action = QAction(menu)
            action.setCheckable(True)
            action.setData(narrow.value)
            self._group.addAction(action)
            menu.addAction(action)
            self._actions[narrow] = action
        self._actions[ClaimFilter.ALL].setChecked(True)
        menu.addSeparator()
        self.parts = QAction(menu)
        self.parts.setCheckable(True)
        self.parts.setChecked(True)
        menu.addAction(self.parts)
        self._group.triggered.connect(self._chosen)
        self.parts.toggled.connect(self._chosen)
        menu.aboutToShow.connect(self._count)
        return menu

    def action(self, narrow: ClaimFilter) -> QAction:
        """The entry of the menu for a filter."""
        return self._actions[narrow]

    def _names(self) -> dict[ClaimFilter, str]:
        return {
            ClaimFilter.ALL: self.tr("All"),
            ClaimFilter.ANSWERED: self.tr("Answered"),
            ClaimFilter.WITHHELD: self.tr("Withheld"),
            ClaimFilter.UNANSWERED: self.tr("No answer held"),
            ClaimFilter.ANSWERS: self.tr("Answers a claim"),
            ClaimFilter.AUTHOR: self.tr("Writer’s own words"),
        }

    def _chosen(self) -> None:
        narrow = ClaimFilter(str(self._group.checkedAction().data()))
        self.filterChosen.emit(narrow, self.parts.isChecked())

    def _count(self) -> None:
        """Bring the menu's counts up to date; what would list nothing can't be chosen."""
        parts = self.parts.isChecked()
        names = self._names()
        for narrow, action in self._actions.items():
            count = self._model.count(narrow, parts)
            action.setText(f"{names[narrow]}\t{count}")
            action.setEnabled(count > 0)
        found = self._model.part_count()
        self.parts.setText(f"{self.tr('Show the parts of claims')}\t{found}")
        self.parts.setEnabled(found > 0)

    def refresh(self, row: int) -> None:
        """Show the state of the model; *row* is the open claim's, -1 for none."""
        listed = self._model.rowCount()
        if row >= 0:
            words = self.tr("Claim {0} of {1}").format(row + 1, listed)
        elif listed < self._model.total:
            words = self.tr("{0} of {1} claims").format(listed, self._model.total)
        elif listed:
            words = self.tr("%n claim", "", listed) if listed == 1 else self.tr("%n claims", "", listed)
        else:
            words = ""
        self.place.set_runs([Run(words, "muted")])
        self.previous.setEnabled(row > 0)
        self.next.setEnabled(listed > 0 and row < listed - 1)
        blockers = (self._group.blockSignals(True), self.parts.blockSignals(True))
        self._actions[self._model.narrow].setChecked(True)
        self.parts.setChecked(self._model.parts)
        self._group.blockSignals(blockers[0])
        self.parts.blockSignals(blockers[1])
        self._count()
        self.filter.show_words(self._names()[self._model.narrow])
        has_any = self._model.total > 0
        for widget in (self.filter, self.previous, self.next):
            widget.setVisible(has_any)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(roles_of(self).line))
        painter.end()
