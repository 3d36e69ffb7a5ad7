"""The map: what hangs together around a claim or document, from left to right in the order of time."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QCoreApplication, QPointF, Signal
from PySide6.QtWidgets import QWidget

from core.model import REBUTTALS, ClaimMap, MapEdge, MapNode, NodeKind, Relation
from gui.cards.words import relation_word
from gui.compare.scene import CARD, Card, Drawn, Thread
from gui.dates import date_words
from gui.words import STATE_ROLES, kind_icon, speakers_of, state_icon, state_name

COLUMN_GAP, ROW_GAP = 96, 14
TALLEST = 12
"""Cards in a column; what is more goes into another one beside it."""
_ORDER = {NodeKind.AGENT: 0, NodeKind.DOCUMENT: 1, NodeKind.CLAIM: 2}
SWEEPS = 4
MOST_STEPS = 4
"""Columns that the claims of one day take at most."""

translate = QCoreApplication.translate


def layers(found: ClaimMap) -> list[list[int]]:
    """The places of the nodes, column by column: by day, within a day agents, documents, then claims.

    Of claims of one day, what answers stands to the right of what it answers. A node without a day stands with the
    earliest one that it is joined to; one joined to none comes last. Within a column the order is that of the
    neighbours in the columns around it (barycentre), so that few threads cross.
    """
    days = {place: node.day for place, node in enumerate(found.nodes) if node.day}
    joined: defaultdict[int, list[int]] = defaultdict(list)
    for edge in found.edges:
        joined[edge.source].append(edge.target)
        joined[edge.target].append(edge.source)
    known = dict(days)
    for place in range(len(found.nodes)):
        if place not in days:
            near = [days[other] for other in joined[place] if other in days]
            known[place] = min(near, default="9999")
    steps = _steps(found, known)
    by_key: defaultdict[tuple[str, int, int], list[int]] = defaultdict(list)
    for place, node in enumerate(found.nodes):
        by_key[(known[place], _ORDER[node.kind], steps[place])].append(place)
    columns = [by_key[key] for key in sorted(by_key)]
    rank: dict[int, float] = {place: row for column in columns for row, place in enumerate(column)}
    for sweep in range(SWEEPS):
        for column in columns if sweep % 2 == 0 else reversed(columns):
            column.sort(key=lambda place: (_mean([rank[other] for other in joined[place]], rank[place]), place))
            rank.update((place, row) for row, place in enumerate(column))
    return [column[at : at + TALLEST] for column in columns for at in range(0, len(column), TALLEST)]


def _steps(found: ClaimMap, days: dict[int, str]) -> list[int]:
    """How many answers of the same day lead to each claim; who answers each other in a circle stands where it began."""
    answered = [
        (edge.source, edge.target)
        for edge in found.edges
        if found.nodes[edge.source].kind is found.nodes[edge.target].kind is NodeKind.CLAIM
        and days[edge.source] == days[edge.target]
    ]
    steps = [0] * len(found.nodes)
    for _ in range(MOST_STEPS):
        for source, target in answered:
            steps[source] = min(MOST_STEPS, max(steps[source], steps[target] + 1))
    return steps


def _mean(values: list[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise


class MapView(Drawn):
    """The map with a word about what it leaves out."""

    claimRequested = Signal(int)
    documentRequested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Map", "Map"), parent)
        self.view.chosen.connect(self._on_chosen)

    def show_map(self, found: ClaimMap) -> None:
        """Show what hangs together; the first node is what the map is about."""
        self.view.begin()
        cards: dict[int, Card] = {}
        for column, places in enumerate(layers(found)):
            for row, place in enumerate(places):
                where = QPointF(column * (CARD.width() + COLUMN_GAP), row * (CARD.height() + ROW_GAP))
                cards[place] = self.view.add(_card(found.nodes[place]), where)
        if 0 in cards:
            cards[0].set_strong(True)
        for edge in found.edges:
            self.view.join(_thread(edge, cards))
        self.view.end()
        if 0 in cards:
            self.view.centerOn(cards[0])
        self.say(self.tr("%Ln more, further away, are left out.", "", found.left_out) if found.left_out else "")

    def _on_chosen(self, key: object) -> None:
        if isinstance(key, MapNode) and key.kind is NodeKind.CLAIM:
            self.claimRequested.emit(key.id)
        elif isinstance(key, MapNode) and key.kind is NodeKind.DOCUMENT:
            self.documentRequested.emit(key.id)


def _card(node: MapNode) -> Card:
    if node.claim is not None:
        claim = node.claim
        who = speakers_of(claim, claim.document)
        spoken = translate("Map", "{0}: {1}. {2}").format(who, claim.quotation, state_name(claim.state))
        return Card(node, state_icon(claim.state), STATE_ROLES[claim.state], who, claim.quotation, spoken)
    if node.document_kind is not None:
        day = date_words(node.date, short=True)
        return Card(node, kind_icon(node.document_kind), "muted", node.label, day, f"{node.label} {day}".strip())
    return Card(node, "person", "muted", node.label, "", node.label)


def _thread(edge: MapEdge, cards: dict[int, Card]) -> Thread:
    """A relation of links stands out with its word; what only places a claim is thin and dashed."""
    source, target = cards[edge.source], cards[edge.target]
    if edge.kind in list(Relation):
        relation = Relation(edge.kind)
        return Thread(source, target, "answer" if relation in REBUTTALS else "plain", relation_word(relation))
    return Thread(source, target, "line", dashed=True)
