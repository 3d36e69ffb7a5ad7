"""Claims seen together: a claim beside its replies, who answered what, when it was said, and what hangs together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.model.claims import Answer, Claim, ClaimRow
from core.model.documents import Agent, DocumentBrief
from core.model.words import Holding, Kind, Relation


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A claim with the words around it. *marks* are (start, end) code points of *text*: the claim's own words.

    *start* is where the excerpt begins in the document's text; *cut_before* and *cut_after*: the text goes on there.
    """

    text: str
    start: int
    marks: tuple[tuple[int, int], ...]
    cut_before: bool
    cut_after: bool


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to a claim, in its own words and surroundings.

    *days* counts from the claim's document to the answer's: the fewest and the most that the two dates allow, equal
    where both are exact to the day; None where one of them is not known.
    """

    answer: Answer
    claim: Claim
    document: DocumentBrief
    excerpt: Excerpt
    days: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class AnswerView:
    """A claim and its replies side by side.

    *untouched* are parts of the claim ((start, end) in its document's text) that no reply touches: its parts without an
    answer, or sentences none of whose words come up in a reply. A hint, not a finding.
    """

    claim: Claim
    document: DocumentBrief
    excerpt: Excerpt
    replies: tuple[Reply, ...]
    untouched: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Rewording:
    """How a claim of a group says it, beside the first one: runs of its words and whether the first has them too."""

    claim: ClaimRow
    runs: tuple[tuple[str, bool], ...]
    days: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """Claims that restate each other, the first appearance first; *documents* counts those they stand in."""

    first: ClaimRow
    rewordings: tuple[Rewording, ...]
    documents: int
    rebuttals: int


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """What a responder did with a claim: the claim that answers, how, and after how many days (fewest and most, None
    where a date is not known). *count* says how many answers it stands for.
    """

    relation: Relation
    claim_id: int
    document: DocumentBrief
    days: tuple[int, int] | None
    count: int = 1


@dataclass(frozen=True, slots=True)
class ResponseMatrix:
    """Claims and who answered them. *cells* is by row and column: (place of the claim, place of the responder).

    A responder that acts for somebody stands in that one's column.
    """

    claims: tuple[ClaimRow, ...]
    responders: tuple[Agent, ...]
    cells: tuple[tuple[int, int, MatrixCell], ...]


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """A claim on the timeline; *first_day* and *last_day* bound its document's date (ISO), *lane* is its party.

    The party is whom its first speaker speaks for, or that speaker; without one, what the claim stands in.
    """

    claim: ClaimRow
    first_day: str
    last_day: str
    lane: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """Claims by date, and the answers between them: (place of the answer, place of the claim, relation).

    *undated* counts claims that are left out because their document has no date.
    """

    entries: tuple[TimelineEntry, ...]
    answers: tuple[tuple[int, int, Relation], ...]
    undated: int


class NodeKind(StrEnum):
    """What a node of the map stands for."""

    CLAIM = "claim"
    DOCUMENT = "document"
    AGENT = "agent"


class EdgeKind(StrEnum):
    """What an edge of the map says, beside the relations of links."""

    STANDS_IN = "stands in"
    CAME_THROUGH = "came through"
    SAID_BY = "said by"
    CITES = "cites"


@dataclass(frozen=True, slots=True)
class MapNode:
    """A claim, document or agent on the map.

    *day* orders the layers (ISO, the first possible one, empty when not known); *date* is what is known (EDTF).
    """

    kind: NodeKind
    id: int
    label: str
    day: str = ""
    claim: ClaimRow | None = None
    holding: Holding | None = None
    document_kind: Kind | None = None
    distance: int = 0
    date: str = ""


@dataclass(frozen=True, slots=True)
class MapEdge:
    """What one node (by its place in the list) has to do with another."""

    source: int
    target: int
    kind: str


@dataclass(frozen=True, slots=True)
class ClaimMap:
    """What hangs together around a claim or document. *left_out* counts nodes that were too many to show."""

    nodes: tuple[MapNode, ...]
    edges: tuple[MapEdge, ...]
    left_out: int
