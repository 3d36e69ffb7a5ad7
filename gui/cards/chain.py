"""The source chain: the hands a claim came through, one station after the other."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget

from core.model import Document, DocumentBrief, Hop, HopRole, Kind
from gui import theme
from gui.cards.flow import FlowLayout
from gui.cards.parts import CardButton, flowing
from gui.cards.typeset import SMALL, Lines, Run
from gui.cards.words import agent_icon, document_name, this_document, translate
from gui.words import agent_names, kind_icon
from gui.writing import isolated, one_line, shortened, tool_tip

ICON = 13
CHEVRON = 10
PITCH = 18
NARROW = 360
"""Below this width of a card (px at scale 1) the last station is called *this article*."""
_TAIL = CHEVRON + 4
_LONGEST_HEADING = 36


@dataclass(frozen=True, slots=True)
class Station:
    """A hop as it is shown. *target* is the document it leads to, if there is one to lead to."""

    icon: str
    text: str
    short: str
    full: str
    unnamed: bool
    last: bool
    followed: bool
    target: int | None


def document_word(document: DocumentBrief, hands: int) -> str:
    """What a hop's document is called after its hands: its symbol, else *joint letter*, else its heading, shortened."""
    if document.symbol:
        return isolated(one_line(document.symbol))
    if document.kind is Kind.LETTER:
        return translate("Claims", "joint letter") if hands > 1 else translate("Claims", "letter")
    return isolated(shortened(one_line(document.heading), _LONGEST_HEADING))


def stations(chain: tuple[Hop, ...], here: Document | DocumentBrief) -> tuple[Station, ...]:
    """A chain of the document *here* in words, from origin to last hand."""
    result: list[Station] = []
    for number, hop in enumerate(chain):
        last = number == len(chain) - 1 and number > 0
        document = hop.document
        names = agent_names(hop.agents)
        is_here = document is not None and document.id == here.id
        ends_here = last and (is_here or (document is None and hop.role is HopRole.REPORTER))
        text = names
        if document is not None:
            word = this_document(document.kind) if is_here else document_word(document, len(hop.agents))
            repeats = number > 0 and [a.id for a in hop.agents] == [a.id for a in chain[number - 1].agents]
            if repeats or not names:
                text = word
            elif not is_here and (document.kind is Kind.LETTER or document.source not in names):
                text = translate("Claims", "{0}: {1}").format(names, word)
        if document is not None:
            icon = kind_icon(document.kind)
        elif ends_here:
            icon = kind_icon(here.kind)
        else:
            icon = agent_icon(hop.agents)
        full = text if document is None or is_here else f"{names}: {document_name(document)}".removeprefix(": ")
        result.append(
            Station(
                icon=icon,
                text=text,
                short=this_document(here.kind) if ends_here else text,
                full=full,
                unnamed=any(agent.unnamed for agent in hop.agents),
                last=last,
                followed=number < len(chain) - 1,
                target=document.id if document is not None and not is_here else None,
            )
        )
    return tuple(result)


def spoken(chain: tuple[Station, ...]) -> str:
    """A chain as a phrase for those who listen."""
    return translate("Claims", "Source: {0}").format(
        translate("Claims", ", through ", "between the hands of a chain").join(station.full for station in chain)
    )


class HopButton(CardButton):
    """A station; it leads to its document when that is another one. The chevron after it is part of it."""

    def __init__(self, station: Station) -> None:
        name = station.full
        if station.target is not None:
            name = translate("Claims", "Open {0}").format(station.full)
        super().__init__(name, tool_tip(name if station.target is not None else station.full))
        self.station = station
        self._role = "muted" if station.last else "text"
        self._chevron = station.followed
        self._lines = self._set(station.text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if station.target is None:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setEnabled(True)
            self.unsetCursor()
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _set(self, text: str) -> Lines:
        return Lines([Run(text, self._role, italic=self.station.unnamed)], SMALL, limit=1, leading=True)

    def set_short(self, short: bool) -> None:
        """Name the last station *this article* where there is little room."""
        self._lines = self._set(self.station.short if short else self.station.text)
        self.updateGeometry()
        self.update()

    @property
    def shown(self) -> str:
        """The words of the station."""
        return self._lines.text

    def sizeHint(self) -> QSize:
        width = 2 + ICON + 4 + int(self._lines.natural_width()) + 3
        return QSize(width + (_TAIL if self._chevron else 0), round(PITCH * theme.scale()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        roles = theme.colours(self.palette())
        direction = self.layoutDirection()
        area = self.rect()
        tail = _TAIL if self._chevron else 0
        middle = area.center().y() + 1
        box = QStyle.visualRect(direction, area, area.adjusted(2, 0, 0, 0)).adjusted(0, 0, 0, 0)
        box.setSize(QSize(ICON, ICON))
        if direction == Qt.LayoutDirection.RightToLeft:
            box.moveRight(area.right() - 2)
        theme.draw_icon(painter, self.station.icon, roles.muted, box.left(), middle - ICON // 2 - 1, ICON)
        words = QStyle.visualRect(direction, area, area.adjusted(2 + ICON + 4, 0, -tail - 1, 0))
        height = self._lines.height(words.width())
        top = area.top() + (area.height() - height) // 2
        self._lines.paint(painter, QRectF(words.left(), top, words.width(), height), self.palette(), direction)
        own = QStyle.visualRect(direction, area, area.adjusted(0, 0, -tail, 0))
        if self.station.target is not None and self.lit:
            natural = min(words.width(), int(self._lines.natural_width()))
            left = words.left() if direction == Qt.LayoutDirection.LeftToRight else words.right() + 1 - natural
            y = top + round(self._lines.first_baseline(words.width())) + 2
            painter.setPen(QPen(QColor(getattr(roles, self._role)), 1))
            painter.drawLine(left, y, left + natural, y)
        if self._chevron:
            mirrored = direction == Qt.LayoutDirection.RightToLeft
            x = area.left() + 2 if mirrored else area.right() - CHEVRON - 1
            name = "chevron-left" if mirrored else "chevron-right"
            theme.draw_icon(painter, name, roles.muted, x, middle - CHEVRON // 2 - 1, CHEVRON)
        self.paint_focus(painter, own)
        painter.end()


class ChainView(QWidget):
    """The chains of a claim, one below the other."""

    documentRequested = Signal(int)

    def __init__(self, chains: tuple[tuple[Hop, ...], ...], here: Document | DocumentBrief) -> None:
        super().__init__()
        self.hops: list[HopButton] = []
        self._short: bool | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 6, 0)
        column.setSpacing(0)
        for chain in chains:
            line = QWidget()
            words = stations(chain, here)
            line.setAccessibleName(spoken(words))
            flow = FlowLayout(line, pitch=PITCH)
            for station in words:
                hop = HopButton(station)
                if station.target is not None:
                    hop.clicked.connect(self._follow)
                self.hops.append(hop)
                flow.addWidget(hop)
            column.addWidget(line)
        self.setSizePolicy(flowing())

    @property
    def links(self) -> list[CardButton]:
        """Those stations that lead somewhere, in reading order."""
        return [hop for hop in self.hops if hop.station.target is not None]

    def set_narrow(self, narrow: bool) -> None:
        """Whether there is little room."""
        if narrow != self._short:
            self._short = narrow
            for hop in self.hops:
                hop.set_short(narrow)

    def _follow(self) -> None:
        hop = self.sender()
        if isinstance(hop, HopButton) and hop.station.target is not None:
            self.documentRequested.emit(hop.station.target)
