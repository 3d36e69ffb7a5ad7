"""How far the review is: a bar, counts by decision, what else there is to do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from core.model import Decision
from gui import theme
from gui.cards.parts import Glyph
from gui.parts import IconButton, LinkButton, label
from gui.review.words import DECISION_ICONS, decision_word
from gui.writing import counted, isolated, shortened

_COLOURS = {Decision.ACCEPTED: "ok", Decision.EDITED: "accent", Decision.REJECTED: "plain"}
_TITLE = 60


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._counts: Mapping[Decision | None, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(260)
        self.setMinimumWidth(60)

    def show_counts(self, counts: Mapping[Decision | None, int]) -> None:
        self._counts = counts
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = theme.colours(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(roles.base))
        total, x = sum(self._counts.values()), 0.0
        inner = self.rect().adjusted(1, 1, -1, -1)
        for decision, role in _COLOURS.items():
            width = inner.width() * self._counts.get(decision, 0) / total if total else 0
            painter.fillRect(
                round(inner.left() + x),
                inner.top(),
                round(x + width) - round(x),
                inner.height(),
                QColor(getattr(roles, role)),
            )
            x += width
        painter.setPen(QPen(QColor(roles.edge), 1))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 2, 2)
        painter.end()


class _Square(QWidget):
    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setFixedSize(9, 9)

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = getattr(theme.colours(self.palette()), self._role)
        QPainter(self).fillRect(self.rect(), QColor(colour))


class ReviewHead(QWidget):
    """*26 of 38 reviewed*, and on the other side what is read, and what is to be done beside it."""

    suggestWanted = Signal()
    stopWanted = Signal()
    disagreementsWanted = Signal()
    documentRequested = Signal()
    lessonsWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = label(font=theme.interface_font(13, bold=True))
        self._bar = _Bar()
        self._words = {decision: label() for decision in _COLOURS}
        self._title = LinkButton("", self.tr("Read this document"))
        self.disagreements = LinkButton("", self.tr("Show where people disagree"))
        self.suggest = LinkButton("", self.tr("Suggest claims"))
        self._running = label(role=QPalette.ColorRole.PlaceholderText)
        self.stop = LinkButton(self.tr("Stop"), self.tr("Stop suggesting; what was found stays"))
        self.lessons = IconButton("learned", self.tr("What was learned"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._said)
        row.addSpacing(4)
        row.addWidget(self._bar)
        row.addSpacing(4)
        for decision, words in self._words.items():
            icon, _ = DECISION_ICONS[decision]
            row.addWidget(_Square(_COLOURS[decision]))
            row.addWidget(Glyph(icon, "text", 12))
            row.addWidget(words)
            row.addSpacing(4)
        row.addStretch(1)
        for widget in (self._running, self.stop, self.suggest, self.disagreements, self._title, self.lessons):
            row.addWidget(widget)
        self.setFixedHeight(round(theme.HEAD_HEIGHT * theme.scale()))
        self.suggest.clicked.connect(self.suggestWanted)
        self.stop.clicked.connect(self.stopWanted)
        self.disagreements.clicked.connect(self.disagreementsWanted)
        self._title.clicked.connect(self.documentRequested)
        self.lessons.clicked.connect(self.lessonsWanted)
        self.show_running(None)
        self.show_more(0, 0)

    def show_counts(self, counts: Mapping[Decision | None, int]) -> None:
        """How far the review is."""
        total = sum(counts.values())
        self._said.setText(self.tr("{0} of {1} reviewed").format(counted(total - counts.get(None, 0)), counted(total)))
        self._bar.show_counts(dict(counts))
        for decision, words in self._words.items():
            words.setText(f"{counts.get(decision, 0)} {decision_word(decision)}")

    def said(self) -> str:
        """How far the review is, in words."""
        return self._said.text()

    def show_title(self, title: str) -> None:
        """What is read."""
        self._title.setText(isolated(shortened(title, _TITLE)))
        self._title.setVisible(bool(title))

    def show_more(self, unread: int, disagreements: int) -> None:
        """What else there is to do."""
        one = self.tr("Suggest claims in 1 document")
        many = self.tr("Suggest claims in {0} documents").format(counted(unread))
        self.suggest.setText(one if unread == 1 else many)
        self.suggest.setVisible(unread > 0)
        single = self.tr("1 disagreement")
        self.disagreements.setText(single if disagreements == 1 else self.tr("{0} disagreements").format(disagreements))
        self.disagreements.setVisible(disagreements > 0)

    def show_running(self, progress: tuple[int, int] | None) -> None:
        """How far suggesting is; None: it does not run."""
        if progress is not None:
            self._running.setText(self.tr("Suggesting: {0} of {1}").format(*progress))
        for widget in (self._running, self.stop):
            widget.setVisible(progress is not None)
        self.suggest.setEnabled(progress is None)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.colours(self.palette()).panel))
