"""The map: what hangs together around a claim or document, from left to right in the order of time."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QMenu, QWidget

from core.model import REBUTTALS, ClaimMap, MapEdge, MapNode, NodeKind, Relation
from gui import theme
from gui.cards.words import relation_word
from gui.compare.scene import Drawn
from gui.compare.scene_items import CARD, Card, Thread
from gui.dates import date_words
from gui.parts import LinkButton, label
from gui.segments import SegmentedControl
from gui.words import STATE_ROLES, kind_icon, speakers_of, state_icon, state_name

COLUMN_GAP, ROW_GAP = 96, 14
TALLEST = 12
"""Cards in a column; what is more goes into another one beside it."""
_ORDER = {NodeKind.AGENT: 0, NodeKind.DOCUMENT: 1, NodeKind.CLAIM: 2}
SWEEPS = 4
MOST_STEPS = 4
"""Columns that the claims of one day take at most."""

MOST_DEPTH, USUAL_DEPTH = 4, 3
"""Steps around what the map is about."""

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


def narrowed(found: ClaimMap, *, people: bool, documents: bool) -> ClaimMap:
    """A map without the kinds that are not wanted; what it is about always stays."""
    unwanted = {kind for kind, wanted in ((NodeKind.AGENT, people), (NodeKind.DOCUMENT, documents)) if not wanted}
    kept = [place for place, node in enumerate(found.nodes) if place == 0 or node.kind not in unwanted]
    place_of = {old: new for new, old in enumerate(kept)}
    edges = tuple(
        MapEdge(place_of[edge.source], place_of[edge.target], edge.kind)
        for edge in found.edges
        if edge.source in place_of and edge.target in place_of
    )
    return ClaimMap(tuple(found.nodes[place] for place in kept), edges, found.left_out)


class MapView(Drawn):
    """The map; below it how far it reaches, and which kinds of cards it has."""

    claimRequested = Signal(int)
    documentRequested = Signal(int)
    aroundWanted = Signal(object, int)
    """The map is to be about this node (a NodeKind and its number)."""
    backWanted = Signal()
    """The map is to be about what it was about at first."""
    depthChosen = Signal()
    """Another number of steps was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Map", "Map"), parent)
        self.about: MapNode | None = None
        """What the map is about."""
        self._found = ClaimMap((), (), 0)
        self.people, self.documents = QCheckBox(self.tr("People")), QCheckBox(self.tr("Documents"))
        self.steps = SegmentedControl(MOST_DEPTH)
        self.back = LinkButton(self.tr("Back to where it began"), self.tr("Show the map around where it began"))
        for number in range(MOST_DEPTH):
            words = self.tr("1 step") if number == 0 else self.tr("{0} steps").format(number + 1)
            self.steps.set_text(number, str(number + 1), words)
        self.steps.choose(USUAL_DEPTH - 1)
        words = label(self.tr("Steps"), theme.interface_font(12), QPalette.ColorRole.PlaceholderText)
        for place, widget in enumerate((words, self.steps, self.people, self.documents, self.back)):
            self.foot.insertWidget(place, widget)
        self.people.setChecked(True)
        self.documents.setChecked(True)
        self.back.hide()
        self.view.chosen.connect(self._on_chosen)
        self.view.menuWanted.connect(self._on_menu)
        self.steps.chosen.connect(self._on_depth)
        self.people.toggled.connect(self._draw)
        self.documents.toggled.connect(self._draw)
        self.back.clicked.connect(self.backWanted)

    @property
    def reach(self) -> int:
        """How many steps around what it is about the map reaches."""
        return self.steps.current() + 1

    @property
    def claims(self) -> tuple[int, ...]:
        """The claims that are on the map."""
        return tuple(node.id for node in self._found.nodes if node.kind is NodeKind.CLAIM)

    def show_map(self, found: ClaimMap, *, moved: bool = False) -> None:
        """Show what hangs together; the first node is what the map is about. *moved*: it was led there on the map."""
        self.about = found.nodes[0] if found.nodes else None
        self._found = found
        self.back.setVisible(moved)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        found = narrowed(self._found, people=self.people.isChecked(), documents=self.documents.isChecked())
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
        left_out = self._found.left_out
        self.say(self.tr("%Ln more, further away, are left out.", "", left_out) if left_out else "")

    def _on_depth(self, _number: int) -> None:
        self.depthChosen.emit()

    def _on_menu(self, key: object, place: QPointF) -> None:
        if not isinstance(key, MapNode):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(self._on_action)
        if key.kind is not NodeKind.AGENT:
            menu.addAction(self.tr("Read it")).setData((False, key))
            around = menu.addAction(self.tr("Map around this"))
            around.setData((True, key))
            around.setEnabled(key != self.about)
            menu.popup(place.toPoint())

    def _on_action(self, action: QAction) -> None:
        around, key = action.data()
        if around:
            self.aroundWanted.emit(key.kind, key.id)
        else:
            self._on_chosen(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A maps what is around the card with the focus."""
        here = self.view.scene().focusItem()
        if event.key() == Qt.Key.Key_A and not event.modifiers() and isinstance(here, Card):
            key = here.key
            if isinstance(key, MapNode) and key.kind is not NodeKind.AGENT and key != self.about:
                self.aroundWanted.emit(key.kind, key.id)
            return
        super().keyPressEvent(event)

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
