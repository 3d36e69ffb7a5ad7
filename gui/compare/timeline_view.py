"""The timeline: who said what when, a lane for each party, and threads from answers to what they answer."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from core.model import REBUTTALS, Timeline, TimelineEntry
from gui import theme
from gui.cards.words import relation_word
from gui.compare.scene import Drawn, Heading
from gui.compare.scene_items import CARD, Card, Thread
from gui.dates import date_words
from gui.words import STATE_ROLES, speakers_of, state_icon, state_name
from gui.writing import elided, one_line

LANE_GAP, CARD_GAP = 22, 10
ROWS = 5
"""So many claims of one party and day stand below each other; more stand beside them."""
_STEP = CARD.width() + CARD_GAP
LANE_HEAD = 22
"""How much of a lane its party's name takes above its cards, px."""
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


class _Lane(QGraphicsItem):
    """The ground of a lane, with the name of its party."""

    def __init__(self, words: str, width: float, height: float, *, shaded: bool) -> None:
        super().__init__()
        self._words, self._width, self._height, self._shaded = words, width, height, shaded
        self.setZValue(-3)

    def boundingRect(self) -> QRectF:
        return QRectF(-CARD_GAP, 0, self._width + 2 * CARD_GAP, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        roles = theme.colours(self.scene().palette())
        area = self.boundingRect()
        if self._shaded:
            painter.fillRect(area, QColor(roles.panel))
        painter.setPen(QPen(QColor(roles.line), 1))
        painter.drawLine(area.topLeft(), area.topRight())
        font = theme.interface_font(12, bold=True)
        painter.setFont(font)
        painter.setPen(QColor(roles.text))
        place = QRectF(0, 0, max(CARD.width(), self._width), LANE_HEAD)
        words = elided(self._words, QFontMetricsF(font), int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def columns(days: list[str], slots: Mapping[str, int] | None = None) -> dict[str, float]:
    """Where each day stands, px: in proportion to time, but never closer than its cards are wide.

    *slots* says how many cards stand beside each other on a day, where that is more than one.
    """
    ordered = sorted(set(days))
    step = _STEP
    places: dict[str, float] = {}
    x = 0.0
    span = max(1, (_date(ordered[-1]) - _date(ordered[0])).days) if ordered else 1
    per_day = min(24.0, MOST_WIDTH / span)
    for number, day in enumerate(ordered):
        if number:
            apart = (_date(day) - _date(ordered[number - 1])).days
            beside = (slots or {}).get(ordered[number - 1], 1)
            x += max(beside * step, min(apart * per_day, 4 * step))
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
        crowds = _crowds(timeline)
        slots: defaultdict[str, int] = defaultdict(lambda: 1)
        for crowd in crowds.values():
            for day, count in crowd.items():
                slots[day] = max(slots[day], -(-count // ROWS))
        places = columns([entry.first_day for entry in timeline.entries], slots)
        dates: dict[str, list[str]] = {}
        for entry in timeline.entries:
            dates.setdefault(entry.first_day, []).append(entry.claim.document.date)
        width = max((x + slots[day] * _STEP for day, x in places.items()), default=0.0) - CARD_GAP
        stacks = {lane: min(ROWS, max(crowds[lane].values())) for lane in lanes}
        tops: dict[str, float] = {}
        y = 0.0
        for number, lane in enumerate(lanes):
            height = LANE_HEAD + stacks[lane] * (CARD.height() + CARD_GAP) + LANE_GAP
            ground = _Lane(one_line(lane), width, height, shaded=number % 2 == 1)
            ground.setPos(0, y)
            self.view.scene().addItem(ground)
            self.view.headings.append(Heading(one_line(lane), y, height, upright=True))
            tops[lane] = y + LANE_HEAD
            y += height
        filled: dict[tuple[str, str], int] = {}
        cards: list[Card] = []
        for entry in timeline.entries:
            key = (entry.lane, entry.first_day)
            number = filled.get(key, 0)
            filled[key] = number + 1
            slot, row = divmod(number, ROWS)
            x = places[entry.first_day] + slot * _STEP
            place = QPointF(x, tops[entry.lane] + row * (CARD.height() + CARD_GAP))
            cards.append(self.view.add(_card(entry), place))
        for day, x in places.items():
            words = dict.fromkeys(date_words(date, short=True) for date in dates[day])
            said = translate("Timeline", " · ", "between dates").join(words)
            self.view.headings.append(Heading(said, x, 0, upright=False))
            mark = _Mark(said, y)
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


def _crowds(timeline: Timeline) -> dict[str, Counter[str]]:
    """How many claims each lane has on each day."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for entry in timeline.entries:
        found[entry.lane][entry.first_day] += 1
    return found


def _card(entry: TimelineEntry) -> Card:
    claim = entry.claim
    who = speakers_of(claim, claim.document)
    when = date_words(claim.document.date)
    spoken = translate("Timeline", "{0}, {1}: {2}. {3}").format(
        when, who, one_line(claim.quotation), state_name(claim.state)
    )
    return Card(entry, state_icon(claim.state), STATE_ROLES[claim.state], who, claim.quotation, spoken)
