"""Claims seen together: excerpts, replies with days between, groups that restate each other, the response matrix."""

from __future__ import annotations

import datetime
import difflib
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import cast

from sqlite_utils import Database

from core import dates
from core.model import (
    ANSWERING,
    Agent,
    AnswerView,
    Claim,
    ClaimGroup,
    ClaimRow,
    DocumentBrief,
    Excerpt,
    MatrixCell,
    Nesting,
    Relation,
    Reply,
    ResponseMatrix,
    Rewording,
    Status,
    Timeline,
    TimelineEntry,
)
from core.store import agents, documents, exchanges, links
from core.store.agents import in_portions
from core.store.rows import column, marks, rows

AROUND = 320
"""Code points that are shown on each side of a claim; cut at a paragraph or a sentence where there is one."""
SHORTEST_WORD = 4
"""Letters of the shortest word by which a reply is taken to touch a sentence."""

_SENTENCE = re.compile(r"(?<=[.!?؟。！？…])[\"'”’»)\]]*\s+|\n+")
_WORD = re.compile(r"\w+")


# ----------------------------------------------------------------------------------------------- days between


def days_between(earlier: str, later: str) -> tuple[int, int] | None:
    """The fewest and the most days from one EDTF date to another; None where one of them is not known.

    An answer is not earlier than what it answers: where the dates overlap, the fewest are 0.
    """
    first_start, first_end = (_day(text) for text in dates.bounds(earlier))
    second_start, second_end = (_day(text) for text in dates.bounds(later))
    if first_start is None or first_end is None or second_start is None or second_end is None:
        return None
    fewest, most = (second_start - first_end).days, (second_end - first_start).days
    return (0, most) if fewest < 0 <= most else (fewest, most)


def _apart(one: DocumentBrief, other: DocumentBrief) -> tuple[int, int] | None:
    """The days between two documents; what stands in one document was said on one day, whichever that was."""
    return (0, 0) if one.id == other.id else days_between(one.date, other.date)


def _day(iso: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(iso) if iso else None
    except ValueError:  # a year before 1 or after 9999 has no place in the calendar that days are counted in
        return None


# -------------------------------------------------------------------------------------------------- side by side


def answer_view(db: Database, claim_id: int) -> AnswerView:
    """A claim and its replies, in their own words and surroundings; the claim must exist."""
    (claim,) = exchanges.load(db, [claim_id])
    replying = {one.id: one for one in exchanges.load(db, [answer.claim_id for answer in claim.answers])}
    briefs = documents.briefs(db, [claim.document_id, *(one.document_id for one in replying.values())])
    texts = documents.texts_of(db, briefs)
    here = briefs[claim.document_id]
    replies: list[Reply] = []
    for answer in claim.answers:
        one = replying[answer.claim_id]
        there = briefs[one.document_id]
        days = _apart(here, there)
        replies.append(Reply(answer, one, there, excerpt(texts.get(there.id, ""), one), days))
    replies.sort(key=lambda reply: (reply.days is None, reply.days or (0, 0)))
    text = texts.get(here.id, "")
    untouched = _untouched(db, claim, text, [reply for reply in replies if reply.answer.relation in ANSWERING])
    return AnswerView(claim, here, excerpt(text, claim), tuple(replies), untouched)


def excerpt(text: str, claim: Claim) -> Excerpt:
    """A claim with the words around it."""
    first, last = claim.spans[0].start, claim.spans[-1].end
    start, end = max(0, first - AROUND), min(len(text), last + AROUND)
    if start:
        breaks = [found.end() for found in _SENTENCE.finditer(text, start, first)]
        start = breaks[0] if breaks else text.find(" ", start, first) + 1 or start
    if end < len(text):
        breaks = [found.start() for found in _SENTENCE.finditer(text, last, end)]
        space = text.rfind(" ", last, end)
        end = breaks[-1] if breaks else (space if space > 0 else end)
    own = tuple((span.start - start, span.end - start) for span in claim.spans)
    return Excerpt(text[start:end], start, own, start > 0, end < len(text))


def _untouched(db: Database, claim: Claim, text: str, replies: Sequence[Reply]) -> tuple[tuple[int, int], ...]:
    if not replies:
        return ()
    parts = exchanges.load(
        db,
        column(
            db,
            "SELECT id FROM claims WHERE parent_id = ? AND nesting = ? AND status = 'accepted'",
            [claim.id, Nesting.PART],
        ),
    )
    if any(part.answer_count for part in parts):
        return tuple((part.start, part.spans[-1].end) for part in parts if not part.answer_count)
    said = " ".join(
        [
            reply.claim.quotation + " " + (reply.answer.evidence.exact if reply.answer.evidence else "")
            for reply in replies
        ]
    )
    said_words = _words(said)
    sentences = [place for span in claim.spans for place in _sentences(text, span.start, span.end)]
    left = [place for place in sentences if not _words(text[place[0] : place[1]]) & said_words]
    # A claim of one sentence is answered or not; only of several can some be passed over.
    return tuple(left) if len(left) < len(sentences) else ()


def _sentences(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    at = start
    for found in _SENTENCE.finditer(text, start, end):
        if found.start() > at:
            yield at, found.start()
        at = found.end()
    if at < end:
        yield at, end


def _words(text: str) -> set[str]:
    """The words of a text that say something, cut so that endings don't matter."""
    return {word.casefold()[:6] for word in _WORD.findall(text) if len(word) >= SHORTEST_WORD}


# ------------------------------------------------------------------------------------------------------- groups


def groups(db: Database) -> tuple[ClaimGroup, ...]:
    """The claims that restate each other, the most spread first."""
    pairs = rows(
        db,
        "SELECT source_id, target_id FROM links JOIN claims AS s ON s.id = source_id "
        "JOIN claims AS t ON t.id = target_id WHERE relation = 'restates' AND links.status = 'accepted' "
        "AND s.status = 'accepted' AND t.status = 'accepted' ORDER BY links.id",
    )
    found = [
        group(db, members)
        for members in connected((cast(int, row["source_id"]), cast(int, row["target_id"])) for row in pairs)
    ]
    return tuple(sorted(found, key=lambda group: (-group.documents, -len(group.rewordings), group.first.id)))


def group(db: Database, members: Sequence[int]) -> ClaimGroup:
    """Claims that restate each other, beside the one that was said first."""
    lines = sorted(exchanges.list_rows(db, members), key=lambda line: (*_when(line.document), line.id))
    first = lines[0]
    return ClaimGroup(
        first,
        tuple(
            Rewording(line, _runs(first.quotation, line.quotation), _apart(first.document, line.document))
            for line in lines[1:]
        ),
        len({line.document.id for line in lines}),
        max(line.rebuttals for line in lines),
    )


def connected(pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The sets of numbers that pairs join, each sorted."""
    head: dict[int, int] = {}

    def find(key: int) -> int:
        while head.setdefault(key, key) != key:
            head[key] = key = head[head[key]]
        return key

    for one, other in pairs:
        head[find(other)] = find(one)
    members: defaultdict[int, list[int]] = defaultdict(list)
    for key in sorted(head):
        members[find(key)].append(key)
    return list(members.values())


def _when(document: DocumentBrief) -> tuple[bool, str]:
    """Sorts by the first possible day, documents without a date last."""
    first_day, _ = dates.bounds(document.date)
    return not first_day, first_day


def _runs(first: str, other: str) -> tuple[tuple[str, bool], ...]:
    """*other* in runs of words, and whether *first* has them in the same order too."""
    pieces, known = re.findall(r"\w+|\s+|[^\w\s]", other), re.findall(r"\w+|\s+|[^\w\s]", first)
    matcher = difflib.SequenceMatcher(
        None, [piece.casefold() for piece in known], [piece.casefold() for piece in pieces], False
    )
    return tuple(
        ("".join(pieces[start:end]), kind == "equal") for kind, _, _, start, end in matcher.get_opcodes() if end > start
    )


# ------------------------------------------------------------------------------------------------------- matrix


def matrix(db: Database, claim_ids: Sequence[int]) -> ResponseMatrix:
    """Who answered these claims, how, and after how many days. Claims that are gone are left out."""
    lines = exchanges.list_rows(db, exchanges.present(db, claim_ids))
    place = {line.id: number_ for number_, line in enumerate(lines)}
    ends = links.links_at(db, place)
    counting = ANSWERING | {Relation.WITHHOLDS}
    incoming = {
        claim_id: [
            link for link in ends[claim_id].incoming if link.status is Status.ACCEPTED and link.relation in counting
        ]
        for claim_id in place
    }
    restates = links.restated_by(db, [link.source_id for found in incoming.values() for link in found])
    answers = [link for found in incoming.values() for link, _ in links.fold_repeated(found, restates)]
    sources = {line.id: line for line in exchanges.list_rows(db, dict.fromkeys(link.source_id for link in answers))}
    heads = _heads(db, [agent.id for line in sources.values() for agent in line.speakers])
    cells: dict[tuple[int, int], MatrixCell] = {}
    for link in answers:
        source, target = sources[link.source_id], lines[place[link.target_id]]
        days = _apart(target.document, source.document)
        for responder in dict.fromkeys(heads[agent.id].id for agent in source.speakers):
            key = (place[link.target_id], responder)
            cell = MatrixCell(link.relation, link.source_id, source.document, days)
            cells[key] = cell if key not in cells else _first_cell(cells[key], cell)
    named = {agent.id: agent for agent in heads.values()}
    columns = sorted(
        {key[1] for key in cells}, key=lambda key: (-sum(1 for cell in cells if cell[1] == key), named[key].name)
    )
    at = {key: number_ for number_, key in enumerate(columns)}
    return ResponseMatrix(
        lines,
        tuple(named[key] for key in columns),
        tuple((row, at[responder], cell) for (row, responder), cell in sorted(cells.items())),
    )


def _first_cell(one: MatrixCell, other: MatrixCell) -> MatrixCell:
    """The answer that came first stands for all; withholding stands back behind any answer."""

    def rank(cell: MatrixCell) -> tuple[bool, bool, tuple[int, int]]:
        return cell.relation is Relation.WITHHOLDS, cell.days is None, cell.days or (0, 0)

    first = min(one, other, key=rank)
    return MatrixCell(first.relation, first.claim_id, first.document, first.days, one.count + other.count)


def _heads(db: Database, agent_ids: Iterable[int]) -> dict[int, Agent]:
    """For each agent the one that it acts for, or itself: a spokesman answers for his ministry."""
    ids = list(dict.fromkeys(agent_ids))
    parents: dict[int, int] = {}
    for portion in in_portions(ids):
        for row in rows(
            db,
            f"SELECT id, parent_id FROM agents WHERE parent_id IS NOT NULL AND id IN ({marks(len(portion))})",
            portion,
        ):
            parents[cast(int, row["id"])] = cast(int, row["parent_id"])
    known = agents.load(db, [*ids, *parents.values()])
    return {key: known[parents.get(key, key)] for key in ids}


# ------------------------------------------------------------------------------------------------------ timeline


def timeline(db: Database, claim_ids: Sequence[int]) -> Timeline:
    """These claims and what answers them, by date; a claim's lane is the party for which it is said."""
    chosen = exchanges.present(db, claim_ids)
    ends = links.links_at(db, chosen)
    joined = [
        link for end in ends.values() for link in (*end.incoming, *end.outgoing) if link.status is Status.ACCEPTED
    ]
    every = dict.fromkeys([*chosen, *(key for link in joined for key in (link.source_id, link.target_id))])
    dated: list[TimelineEntry] = []
    undated = 0
    for line in exchanges.list_rows(db, every):
        first_day, last_day = dates.bounds(line.document.date)
        if not first_day:
            undated += 1
            continue
        dated.append(TimelineEntry(line, first_day, last_day, _lane(line)))
    dated.sort(key=lambda entry: (entry.first_day, entry.claim.document.id, entry.claim.start))
    place = {entry.claim.id: number_ for number_, entry in enumerate(dated)}
    between = {
        (place[link.source_id], place[link.target_id], link.relation)
        for link in joined
        if link.source_id in place and link.target_id in place
    }
    return Timeline(tuple(dated), tuple(sorted(between)), undated)


def _lane(line: ClaimRow) -> str:
    """Whom the first speaker speaks for, or that speaker; else what the claim stands in."""
    if line.speakers:
        return line.speakers[0].acts_for or line.speakers[0].name
    return line.document.source or line.document.heading
