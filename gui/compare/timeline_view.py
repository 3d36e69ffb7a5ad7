"""The timeline: who said what when, a lane for each speaker, and threads from answers to what they answer."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from core.model import REBUTTALS, Timeline, TimelineEntry
from gui import theme
from gui.cards.words import relation_word
from gui.compare.scene import CARD, Card, Drawn, Thread
from gui.dates import date_words
from gui.words import STATE_ROLES, speakers_of, state_icon, state_name
from gui.writing import one_line

LANE_GAP, CARD_GAP = 22, 10
HEAD = 36
MOST_WIDTH = 12_000
"""Px; a longer time is drawn closer together."""

translate = QCoreApplication.translate


class _Mark(QGraphicsItem):
    """A date on the scale as it is known, with a line down through all lanes."""

    def __init__(self, words: str, height: float) -> None:
        super().__init__()
        self._words, self._height = words, height
        self.setZValue(-2)

    def boundingRect(self) -> QRectF:
        return QRectF(-2, -HEAD, 160, self._height + HEAD)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        roles = theme.colours(self.scene().palette())
        painter.setPen(QPen(QColor(roles.line), 1))
        painter.drawLine(0, -8, 0, int(self._height))
        painter.setFont(theme.interface_font(12, bold=True))
        painter.setPen(QColor(roles.muted))
        painter.drawText(QRectF(0, -HEAD, 160, 24), self._words)


def columns(days: list[str]) -> dict[str, float]:
    """Where each day stands, px: in proportion to time, but never closer than a card is wide."""
    ordered = sorted(set(days))
    step = CARD.width() + CARD_GAP
    places: dict[str, float] = {}
    x = 0.0
    span = max(1, (_date(ordered[-1]) - _date(ordered[0])).days) if ordered else 1
    per_day = min(24.0, MOST_WIDTH / span)
    for number, day in enumerate(ordered):
        if number:
            apart = (_date(day) - _date(ordered[number - 1])).days
            x += max(step, min(apart * per_day, 4 * step))
        places[day] = x
    return places


def _date(day: str) -> datetime.date:
    return datetime.date.fromisoformat(day)


class TimelineView(Drawn):
    """The timeline with a word about claims that have no date."""

    claimRequested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Timeline", "Timeline"), parent)
        self.view.chosen.connect(self._on_chosen)

    def show_timeline(self, timeline: Timeline) -> None:
        """Show claims by date."""
        self.view.begin()
        lanes = list(dict.fromkeys(entry.lane for entry in timeline.entries))
        places = columns([entry.first_day for entry in timeline.entries])
        dates: dict[str, list[str]] = {}
        for entry in timeline.entries:
            dates.setdefault(entry.first_day, []).append(entry.claim.document.date)
        stacks = {lane: _tallest(timeline, lane) for lane in lanes}
        tops: dict[str, float] = {}
        y = 0.0
        for lane in lanes:
            tops[lane] = y
            y += stacks[lane] * (CARD.height() + CARD_GAP) + LANE_GAP
        filled: dict[tuple[str, str], int] = {}
        cards: list[Card] = []
        for entry in timeline.entries:
            key = (entry.lane, entry.first_day)
            row = filled.get(key, 0)
            filled[key] = row + 1
            place = QPointF(places[entry.first_day], tops[entry.lane] + row * (CARD.height() + CARD_GAP))
            cards.append(self.view.add(_card(entry), place))
        for day, x in places.items():
            words = dict.fromkeys(date_words(date, short=True) for date in dates[day])
            mark = _Mark(translate("Timeline", " · ", "between dates").join(words), y)
            mark.setPos(x, 0)
            self.view.scene().addItem(mark)
        for answer, claim, relation in timeline.answers:
            role = "answer" if relation in REBUTTALS else "plain"
            self.view.join(Thread(cards[answer], cards[claim], role, relation_word(relation)))
        self.view.end()
        self.say(self.tr("%Ln without a date are not shown.", "", timeline.undated) if timeline.undated else "")

    def _on_chosen(self, key: object) -> None:
        if isinstance(key, TimelineEntry):
            self.claimRequested.emit(key.claim.id)


def _tallest(timeline: Timeline, lane: str) -> int:
    """How many claims of a lane fall on one day at most."""
    counts: dict[str, int] = {}
    for entry in timeline.entries:
        if entry.lane == lane:
            counts[entry.first_day] = counts.get(entry.first_day, 0) + 1
    return max(counts.values(), default=1)


def _card(entry: TimelineEntry) -> Card:
    claim = entry.claim
    who = speakers_of(claim, claim.document)
    when = date_words(claim.document.date)
    spoken = translate("Timeline", "{0}, {1}: {2}. {3}").format(
        when, who, one_line(claim.quotation), state_name(claim.state)
    )
    return Card(entry, state_icon(claim.state), STATE_ROLES[claim.state], who, claim.quotation, spoken)
