"""What is marked in a text: claims by their state, the open claim, its cue and evidence. Plain data, no painting.

Places are UTF-16 units of the shown text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from core.model import Claim, ClaimState, HopRole, Span, Status
from gui.reader.spans import Intervals
from gui.words import STATE_ROLES, state_icon

Units = Callable[[int], int]
DEEPEST = 2
"""Lines of nested claims are set below each other down to this level, deeper ones share it."""


class Line(Enum):
    """The line under a claim's words (LOOK, "Marks in the text")."""

    NONE = auto()
    SINGLE = auto()
    DASHED = auto()
    STRONG = auto()
    DOUBLE = auto()
    WAVE = auto()
    DOTTED = auto()


_LINES = {
    ClaimState.ANSWERED: Line.DOUBLE,
    ClaimState.UNANSWERED: Line.SINGLE,
    ClaimState.WITHHELD: Line.DASHED,
    ClaimState.ANSWERS: Line.STRONG,
    ClaimState.CORRECTED: Line.DASHED,
    ClaimState.RETRACTED: Line.WAVE,
    ClaimState.SUGGESTED: Line.DOTTED,
    ClaimState.AUTHOR: Line.NONE,
}


@dataclass(frozen=True, slots=True)
class Look:
    """How a state looks: its line, the colour role of line and glyph, the glyph's icon."""

    line: Line
    role: str
    icon: str


LOOKS = {state: Look(line, STATE_ROLES[state], state_icon(state)) for state, line in _LINES.items()}
OPEN_AUTHOR = replace(LOOKS[ClaimState.AUTHOR], line=Line.SINGLE)


@dataclass(frozen=True, slots=True)
class Mark:
    """One span of a claim. *level* 0 is closest to the text; claims that overlap have different levels."""

    start: int
    end: int
    claim_id: int
    look: Look
    level: int
    open: bool


@dataclass(frozen=True, slots=True)
class Sign:
    """The glyph in the gutter where a claim begins; *count* is the number of answers to show, 0 for none."""

    start: int
    end: int
    claim_id: int
    look: Look
    count: int


@dataclass(frozen=True, slots=True)
class Box:
    """A box around words: the open claim's *cue*, the *evidence* of a link, or who says it (*speaker*)."""

    start: int
    end: int
    evidence: bool
    speaker: bool = False


class ClaimMarks:
    """The marks of a document's claims, with at most one claim open."""

    def __init__(self, claims: Iterable[Claim], units: Units, document_id: int, open_id: int | None = None) -> None:
        self._claims = {claim.id: claim for claim in claims if claim.spans and claim.status is not Status.REJECTED}
        parents = {claim.parent_id for claim in self._claims.values()} & self._claims.keys()
        self._others_change = parents | {
            one.id for one in self._claims.values() if one.parent_id in parents or one.state is ClaimState.AUTHOR
        }
        """Claims with parts, parts, and the writer's own words: other lines are there when one of these is open."""
        self._units = units
        self._document_id = document_id
        self.open_id: int | None = None
        self.marks: Intervals[Mark] = Intervals()
        self.signs: Intervals[Sign] = Intervals()
        self.boxes: Intervals[Box] = Intervals()
        self._evidence: Span | None = None
        self._open(open_id)

    def claim(self, claim_id: int) -> Claim | None:
        """The claim of this id, if it is marked in this document."""
        return self._claims.get(claim_id)

    def open(self, claim_id: int | None, evidence: Span | None = None) -> None:
        """Open a claim; *evidence* is the link's evidence to box, instead of that of all of the claim's links."""
        known = claim_id if claim_id in self._claims else None
        if (known, evidence) == (self.open_id, self._evidence):
            return
        if known in self._others_change or self.open_id in self._others_change:
            self._open(known, evidence)
        else:
            self._open_alone(known, evidence)

    def _open_alone(self, claim_id: int | None, evidence: Span | None) -> None:
        """Open a claim without parts, in place of one without: of the others, nothing changes."""
        changed = {claim_id, self.open_id}
        self.open_id, self._evidence = claim_id, evidence
        marks: list[Mark] = []
        for mark in self.marks.items:
            same = mark.claim_id not in changed
            marks.append(mark if same else replace(mark, open=mark.claim_id == claim_id))
        self.marks = Intervals(marks)
        self.boxes = Intervals(self._boxes(evidence))

    def _open(self, claim_id: int | None, evidence: Span | None = None) -> None:
        self.open_id = claim_id if claim_id in self._claims else None
        self._evidence = evidence
        shown = [claim for claim in self._claims.values() if self._is_shown(claim)]
        self.marks = Intervals(_with_levels([mark for claim in shown for mark in self._marks_of(claim)]))
        self.signs = Intervals(self._sign(claim) for claim in shown)
        self.boxes = Intervals(self._boxes(evidence))

    def innermost(self, unit: int) -> int | None:
        """The id of the shortest marked claim around the character at *unit*."""
        around = self.marks.touching(unit, unit + 1)
        return min(around, key=lambda mark: mark.end - mark.start).claim_id if around else None

    def _is_shown(self, claim: Claim) -> bool:
        parent = claim.parent_id
        return parent not in self._claims or self.open_id in (claim.id, parent)

    def _look(self, claim: Claim) -> Look:
        return OPEN_AUTHOR if claim.id == self.open_id and claim.state is ClaimState.AUTHOR else LOOKS[claim.state]

    def _marks_of(self, claim: Claim) -> list[Mark]:
        is_open, look = claim.id == self.open_id, self._look(claim)
        return [
            Mark(self._units(span.start), self._units(span.end), claim.id, look, 0, is_open) for span in claim.spans
        ]

    def _sign(self, claim: Claim) -> Sign:
        start = self._units(claim.start)
        count = claim.answer_count if claim.state is ClaimState.ANSWERED else 0
        return Sign(start, start + 1, claim.id, LOOKS[claim.state], count)

    def _boxes(self, evidence: Span | None) -> list[Box]:
        spans = [evidence] if evidence else []
        claim = self._claims.get(self.open_id) if self.open_id is not None else None
        boxes: list[Box] = []
        if claim is not None:
            if claim.cue:
                boxes.append(self._box(claim.cue, evidence=False))
            if claim.status is Status.SUGGESTED:  # who says it is what a person has to check
                boxes += [replace(self._box(span, evidence=False), speaker=True) for span in _mentions(claim)]
            if evidence is None:
                spans = [
                    link.evidence
                    for link in (*claim.answers, *claim.answers_to)
                    if link.evidence and link.evidence_document == self._document_id
                ]
        return boxes + [self._box(span, evidence=True) for span in dict.fromkeys(spans)]

    def _box(self, span: Span, *, evidence: bool) -> Box:
        return Box(self._units(span.start), self._units(span.end), evidence)


def _mentions(claim: Claim) -> list[Span]:
    """Where the text names those who say a claim."""
    hops = [hop for chain in claim.chains for hop in chain if hop.role is HopRole.SPEAKER]
    return list(dict.fromkeys(hop.mention for hop in hops if hop.mention is not None))


def _with_levels(marks: Sequence[Mark]) -> list[Mark]:
    """Give overlapping lines different levels, the one that starts first (of two, the longer) the upper one."""
    placed: list[Mark] = []
    busy: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if mark.look.line is Line.NONE or mark.start >= mark.end:
            placed.append(mark)
            continue
        busy = [other for other in busy if other.end > mark.start]
        taken = {other.level for other in busy if other.claim_id != mark.claim_id}
        level = next((level for level in range(DEEPEST) if level not in taken), DEEPEST)
        leveled = Mark(mark.start, mark.end, mark.claim_id, mark.look, level, mark.open)
        busy.append(leveled)
        placed.append(leveled)
    return placed
