"""What the reader shows when no document is open: the first steps, or one line that says what to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.model import ClaimState
from gui import theme
from gui.parts import KeyCap, LinkButton, Rule, label
from gui.reader.marks import LOOKS
from gui.reader.painting import draw_line

_MUTED = QPalette.ColorRole.PlaceholderText
_WIDTH = 620
_LEADING = 56


class Legend(QWidget):
    """How one state of a claim is marked: glyph, words, line."""

    def __init__(self, state: ClaimState, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = LOOKS[state]
        self._words = words
        self.setFont(theme.serif_font(16))
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Glyph, gap and words."""
        return QSize(22 + self.fontMetrics().horizontalAdvance(self._words), round(30 * theme.scale()))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark as it stands in a text."""
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        colour = getattr(roles, self._look.role)
        base = round(self.height() * 0.62)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        theme.draw_icon(painter, self._look.icon, colour, self.width() - 12 if rtl else 0, base - 11, 12)
        painter.setPen(QColor(roles.text))
        room = QRectF(0 if rtl else 20, 0, self.width() - 20, self.height())
        left = room.right() - self.width() + 22 if rtl else room.left()
        painter.drawText(int(left), base, self._words)
        draw_line(painter, self._look.line, QColor(colour), left, left + self.width() - 22, base + 4)


class WelcomePage(QScrollArea):
    """The first steps, in the order of a first visit."""

    searchSuggested = Signal(str)
    newArchiveRequested = Signal()
    openArchiveRequested = Signal()
    hidden = Signal()
    """The person does not want to see this page again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Welcome"))
        self._suggestion = ""

    def show_steps(self, introduction: str, suggestion: str) -> None:
        """Show *introduction* (what archive this is) and the steps; *suggestion* is a search that finds something."""
        self._suggestion = suggestion
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(_LEADING, 30, 24, 24)
        box.setSpacing(0)
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        steps = QVBoxLayout(column)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(0)
        title = label(self.tr("Who said it, who answered, may I quote it"), theme.serif_font(24, bold=True), wrap=True)
        steps.addWidget(title)
        steps.addSpacing(6)
        for sentence in (introduction, self.tr("Nothing you do here needs a network.")):
            line = label(sentence, theme.serif_font(16), wrap=True)
            line.setMinimumHeight(round(26 * theme.scale()))
            steps.addWidget(line)
        steps.addSpacing(16)
        self._add_steps(steps)
        steps.addSpacing(18)
        steps.addLayout(self._buttons())
        box.addWidget(column)
        box.addSpacing(32)
        box.addWidget(label(self.tr("How claims are marked"), theme.interface_font(13, bold=True)))
        box.addSpacing(6)
        box.addLayout(self._legend())
        box.addStretch(1)
        self.setWidget(page)
        page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def _add_steps(self, box: QVBoxLayout) -> None:
        type_words = (
            self.tr("Type {word}. Results come as you type.").format(word=self._suggestion)
            if self._suggestion
            else self.tr("Type a word. Results come as you type.")
        )
        steps = (
            (self.tr("Search"), type_words, "/"),
            (
                self.tr("Open a claim"),
                self.tr("Underlined words are claims. A double line has been answered."),
                "N",
            ),
            (self.tr("Follow an answer"), self.tr("It opens in its own document. Alt+Left brings you back."), "Enter"),
            (
                self.tr("Copy the attribution"),
                self.tr("Licence and credit line stand at the foot of every document."),
                "Ctrl+Shift+C",
            ),
        )
        for number, (name, hint, keys) in enumerate(steps, start=1):
            box.addWidget(Rule())
            row = QHBoxLayout()
            row.setContentsMargins(4, 8, 4, 8)
            row.setSpacing(0)
            digit = label(self.locale().toString(number), theme.serif_font(17, bold=True), QPalette.ColorRole.Link)
            digit.setFixedWidth(round(40 * theme.scale()))
            if self.isRightToLeft():  # a digit has no direction that the label could take its side from
                digit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(digit)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(label(name, theme.interface_font(13, bold=True)))
            words.addWidget(label(hint, theme.interface_font(12.5), _MUTED, wrap=True))
            row.addLayout(words, 1)
            row.addSpacing(16)
            row.addWidget(KeyCap(keys))
            box.addLayout(row)
        box.addWidget(Rule())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        if self._suggestion:
            self.show_me = QPushButton(self.tr("Show me: search “{word}”").format(word=self._suggestion))
            self.show_me.setProperty("primary", True)
            self.show_me.clicked.connect(self._suggest)
            row.addWidget(self.show_me)
        for words, signal in (
            (self.tr("New archive…"), self.newArchiveRequested),
            (self.tr("Open archive…"), self.openArchiveRequested),
        ):
            button = QPushButton(words)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addSpacing(4)
        hide = LinkButton(self.tr("Hide this page"))
        hide.clicked.connect(self.hidden)
        row.addWidget(hide)
        row.addStretch(1)
        return row

    def _suggest(self) -> None:
        self.searchSuggested.emit(self._suggestion)

    def _legend(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(40)
        grid.setVerticalSpacing(0)
        states = (
            (ClaimState.ANSWERED, self.tr("answered")),
            (ClaimState.UNANSWERED, self.tr("no answer held")),
            (ClaimState.WITHHELD, self.tr("withheld")),
            (ClaimState.ANSWERS, self.tr("answers a claim")),
            (ClaimState.CORRECTED, self.tr("corrected")),
            (ClaimState.RETRACTED, self.tr("retracted")),
            (ClaimState.SUGGESTED, self.tr("not yet reviewed")),
            (ClaimState.AUTHOR, self.tr("writer’s own words")),
        )
        legends = [Legend(state, words) for state, words in states]
        widest = max(legend.sizeHint().width() for legend in legends)
        for number, legend in enumerate(legends):
            grid.addWidget(legend, number // 4, number % 4)
            grid.setColumnMinimumWidth(number % 4, widest)
        grid.setColumnStretch(4, 1)
        return grid

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper."""
        QPainter(self.viewport()).fillRect(event.rect(), QColor(theme.colours(self.palette()).paper))


class NothingOpen(QWidget):
    """Says that nothing is open, and what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setSpacing(6)
        for words in (
            label(self.tr("Nothing open"), theme.serif_font(16, bold=True)),
            label(self.tr("Choose a result to read it."), role=_MUTED),
        ):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.setWordWrap(True)
            box.addWidget(words)
        box.insertStretch(0, 1)
        box.addStretch(1)
