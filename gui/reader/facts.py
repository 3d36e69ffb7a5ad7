"""Rows of facts: who, to whom, when, in which language, under which terms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.model import Credit, Document, Kind, Role
from gui import theme
from gui.dates import date_words
from gui.parts import paint_badge
from gui.reader.words import no_symbol
from gui.words import agent_names, foreign_language, language_name, no_date
from gui.writing import tool_tip


class FactStyle(Enum):
    """How a fact of a row looks."""

    STRONG = auto()
    PLAIN = auto()
    MUTED = auto()
    ARROW = auto()
    FREE_TERMS = auto()
    OTHER_TERMS = auto()
    UNKNOWN_TERMS = auto()


@dataclass(frozen=True, slots=True)
class Fact:
    """A piece of a row: words in a style."""

    text: str
    style: FactStyle = FactStyle.MUTED
    licence: str = ""


_BADGES = (FactStyle.FREE_TERMS, FactStyle.OTHER_TERMS, FactStyle.UNKNOWN_TERMS)


class FactRow(QWidget):
    """Facts in a row that wraps; what is wider than a whole row is elided. Reads from the side of its direction."""

    licenceRequested = Signal(str)
    """The badge of a licence (its identifier) was clicked."""
    GAP = 14
    HEIGHT = 20
    LEAST = 80
    """Less room than this for who receives a letter, and the name goes to the next row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts."""
        self._facts = tuple(facts)
        words = [fact.text if fact.style is not FactStyle.ARROW else self.tr("to") for fact in facts]
        self.setAccessibleName(", ".join(words))
        self.setVisible(bool(facts))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Its height depends on how often it wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of its rows."""
        places = self._places(width)
        return round(places[-1][0].bottom()) if places else 0

    def sizeHint(self) -> QSize:
        """The height for the present width."""
        return QSize(200, self.heightForWidth(max(100, self.width())))

    def minimumSizeHint(self) -> QSize:
        """At least one row."""
        return QSize(100, round(self.HEIGHT * theme.scale()))

    def _font(self, fact: Fact) -> QFont:
        if fact.style in _BADGES:
            return theme.interface_font(12, bold=True)
        return theme.interface_font(13, bold=fact.style is FactStyle.STRONG)

    def _places(self, width: int) -> list[tuple[QRectF, Fact]]:
        """Each fact with its rectangle, as if read from the left."""
        height = round(self.HEIGHT * theme.scale())
        places: list[tuple[QRectF, Fact]] = []
        x = y = 0.0
        for fact in self._facts:
            metrics = QFontMetrics(self._font(fact))
            wide = 12 if fact.style is FactStyle.ARROW else metrics.horizontalAdvance(fact.text) + 1
            wide += 14 if fact.style in _BADGES else 0
            goes_on = bool(places) and places[-1][1].style is FactStyle.ARROW and width - x >= self.LEAST
            if x and x + wide > width and not goes_on:
                x, y = 0.0, y + height
            places.append((QRectF(x, y, min(wide, width - x), height), fact))
            x += wide + self.GAP
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        """All facts."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles = theme.colours(self.palette())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for rect, fact in self._places(self.width()):
            if mirrored:
                rect.moveLeft(self.width() - rect.right())
            self._paint(painter, rect, fact, roles, mirrored)

    def _paint(self, painter: QPainter, rect: QRectF, fact: Fact, roles: theme.Colours, mirrored: bool) -> None:
        font = self._font(fact)
        painter.setFont(font)
        if fact.style is FactStyle.ARROW:
            name = "chevron-left" if mirrored else "chevron-right"
            theme.draw_icon(painter, name, roles.muted, rect.center().x() - 6, rect.center().y() - 6, 12)
            return
        if fact.style in _BADGES:
            box = QRectF(rect.left(), round(rect.center().y() - 9), rect.width(), 18)
            known, reusable = fact.style is not FactStyle.UNKNOWN_TERMS, fact.style is FactStyle.FREE_TERMS
            paint_badge(painter, box, fact.text, roles, known=known, reusable=reusable)
            return
        painter.setPen(QColor(roles.muted if fact.style is FactStyle.MUTED else roles.text))
        text = painter.fontMetrics().elidedText(fact.text, Qt.TextElideMode.ElideRight, int(rect.width()) + 1)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)

    def _badge_at(self, place: QPointF) -> Fact | None:
        for rect, fact in self._places(self.width()):
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                rect.moveLeft(self.width() - rect.right())
            if fact.style in _BADGES and rect.contains(place):
                return fact
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what a click would do."""
        at_badge = self._badge_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if at_badge else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a licence lists everything under it."""
        fact = self._badge_at(event.position())
        if fact is not None and event.button() is Qt.MouseButton.LeftButton:
            self.licenceRequested.emit(fact.licence)

    def event(self, event: QEvent) -> bool:
        """The tool tip has what is elided in full."""
        if event.type() is QEvent.Type.ToolTip:
            elided = [
                fact.text
                for rect, fact in self._places(self.width())
                if fact.style not in (*_BADGES, FactStyle.ARROW)
                and QFontMetrics(self._font(fact)).horizontalAdvance(fact.text) > rect.width()
            ]
            self.setToolTip(tool_tip(*elided))
        return super().event(event)


def party_facts(document: Document) -> list[Fact]:
    """From whom to whom; empty when the document has no recipient."""
    receivers = document.agents(Role.RECIPIENT)
    senders = document.agents(Role.SENDER) or document.agents(Role.AUTHOR)
    if not receivers:
        return []
    facts = [Fact(agent_names(senders), FactStyle.STRONG), Fact("", FactStyle.ARROW)]
    return [*facts[0 if senders else 1 :], Fact(agent_names(receivers))]


def document_facts(document: Document, credit: Credit) -> list[Fact]:
    """Publisher, author, date, symbol, language and licence; for a letter also which of them are not known."""
    letter = document.kind is Kind.LETTER
    facts: list[Fact] = []
    if not document.agents(Role.RECIPIENT):
        roles = [document.agents(role) for role in (Role.PUBLISHER, Role.SENDER, Role.AUTHOR)]
        names = dict.fromkeys(agent_names(agents) for agents in roles if agents)
        facts += [Fact(name, FactStyle.MUTED if number else FactStyle.STRONG) for number, name in enumerate(names)]
    facts.append(Fact(date_words(document.date) or no_date()))
    if document.symbol or letter:
        facts.append(Fact(document.symbol or no_symbol()))
    language = language_name(document.language) if letter else foreign_language(document.language)
    if language:
        facts.append(Fact(language))
    licence = document.licence
    style = FactStyle.FREE_TERMS if licence.reusable else FactStyle.OTHER_TERMS
    badge = licence.badge or credit.badge
    if badge:
        facts.append(Fact(badge, style if licence.id else FactStyle.UNKNOWN_TERMS, licence.id))
    return facts
