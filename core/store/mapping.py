"""The map: the claims, documents and agents around a claim or a document, and what joins them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from sqlite_utils import Database

from core import dates
from core.model import ClaimMap, EdgeKind, MapEdge, MapNode, NodeKind
from core.store import agents, documents, exchanges
from core.store.agents import in_portions
from core.store.rows import marks, rows

_Key = tuple[NodeKind, int]
_Edge = tuple[_Key, _Key, str]

_LINKS = (
    "SELECT source_id AS a, target_id AS b, relation AS kind FROM links JOIN claims AS s ON s.id = source_id "
    "JOIN claims AS t ON t.id = target_id WHERE links.status = 'accepted' AND s.status = 'accepted' "
    "AND t.status = 'accepted' AND {end} IN ({marks})"
)
_HOMES = f"SELECT id AS a, document_id AS b, '{EdgeKind.STANDS_IN}' AS kind FROM claims WHERE id IN ({{marks}})"
_HANDS = (
    f"SELECT DISTINCT claim_id AS a, document_id AS b, '{EdgeKind.CAME_THROUGH}' AS kind FROM hops "
    "WHERE document_id IS NOT NULL AND claim_id IN ({marks})"
)
_SPEAKERS = (
    f"SELECT DISTINCT hops.claim_id AS a, agent_id AS b, '{EdgeKind.SAID_BY}' AS kind FROM hops "
    "JOIN hop_agents ON hop_agents.hop_id = hops.id WHERE role = 'speaker' AND hops.claim_id IN ({marks})"
)
_CLAIMS_IN = (
    f"SELECT id AS a, document_id AS b, '{EdgeKind.STANDS_IN}' AS kind FROM claims "
    "WHERE status = 'accepted' AND document_id IN ({marks})"
)
_CLAIMS_THROUGH = (
    f"SELECT DISTINCT claim_id AS a, hops.document_id AS b, '{EdgeKind.CAME_THROUGH}' AS kind FROM hops "
    "JOIN claims ON claims.id = claim_id WHERE claims.status = 'accepted' AND hops.document_id IN ({marks})"
)
_REFERENCES = (
    f"SELECT DISTINCT document_id AS a, target_id AS b, '{EdgeKind.CITES}' AS kind FROM document_references "
    "WHERE target_id IS NOT NULL AND target_id <> document_id AND {end} IN ({marks})"
)


def around(db: Database, kind: NodeKind, start_id: int, depth: int, most: int) -> ClaimMap:
    """What is up to *depth* steps from a claim or document, the nearest first, at most so many nodes.

    Claims lead on to what they answer, what answers them, where they stand, came through, and who said them. A
    document leads on only where the map starts: further on it would draw in everything that it happens to hold.
    """
    start = (kind, start_id)
    distance: dict[_Key, int] = {start: 0}
    edges: dict[_Edge, None] = {}
    frontier = [start]
    for step in range(1, depth + 1):
        found = list(_edges_of_claims(db, [key for node, key in frontier if node is NodeKind.CLAIM]))
        if step == 1 and kind is NodeKind.DOCUMENT:
            found += _edges_of_documents(db, [start_id])
        frontier: list[_Key] = []
        for edge in found:
            edges.setdefault(edge)
            for end in edge[:2]:
                if end not in distance:
                    distance[end] = step
                    frontier.append(end)
    shown = sorted(distance, key=lambda node: (distance[node], node[0], node[1]))[:most]
    nodes = _nodes(db, shown, distance)
    cited = _asked(db, _REFERENCES, "document_id", [key for node, key in shown if node is NodeKind.DOCUMENT])
    edges.update((((NodeKind.DOCUMENT, a), (NodeKind.DOCUMENT, b), word), None) for a, b, word in cited)
    place = {(node.kind, node.id): number for number, node in enumerate(nodes)}
    return ClaimMap(
        nodes,
        tuple(MapEdge(place[a], place[b], word) for a, b, word in edges if a in place and b in place),
        len(distance) - len(shown),
    )


def _edges_of_claims(db: Database, claim_ids: list[int]) -> Iterable[_Edge]:
    for query, end, target in (
        (_LINKS, "source_id", NodeKind.CLAIM),
        (_LINKS, "target_id", NodeKind.CLAIM),
        (_HOMES, "", NodeKind.DOCUMENT),
        (_HANDS, "", NodeKind.DOCUMENT),
        (_SPEAKERS, "", NodeKind.AGENT),
    ):
        for a, b, word in _asked(db, query, end, claim_ids):
            yield (NodeKind.CLAIM, a), (target, b), word


def _edges_of_documents(db: Database, document_ids: list[int]) -> Iterable[_Edge]:
    for query, end, source in (
        (_CLAIMS_IN, "", NodeKind.CLAIM),
        (_CLAIMS_THROUGH, "", NodeKind.CLAIM),
        (_REFERENCES, "document_id", NodeKind.DOCUMENT),
        (_REFERENCES, "target_id", NodeKind.DOCUMENT),
    ):
        for a, b, word in _asked(db, query, end, document_ids):
            yield (source, a), (NodeKind.DOCUMENT, b), word


def _asked(db: Database, query: str, end: str, ids: list[int]) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    for portion in in_portions(ids):
        for row in rows(db, query.format(end=end, marks=marks(len(portion))) + " ORDER BY 1, 2", portion):
            found.append((cast(int, row["a"]), cast(int, row["b"]), cast(str, row["kind"])))
    return found


def _nodes(db: Database, shown: list[_Key], distance: dict[_Key, int]) -> tuple[MapNode, ...]:
    of_kind = {kind: [key for node, key in shown if node is kind] for kind in NodeKind}
    lines = {line.id: line for line in exchanges.list_rows(db, exchanges.present(db, of_kind[NodeKind.CLAIM]))}
    briefs = documents.briefs(db, of_kind[NodeKind.DOCUMENT])
    people = agents.load(db, of_kind[NodeKind.AGENT])
    nodes: list[MapNode] = []
    for kind, key in shown:
        far = distance[(kind, key)]
        if kind is NodeKind.CLAIM and (line := lines.get(key)) is not None:
            day = dates.bounds(line.document.date)[0]
            nodes.append(MapNode(kind, key, line.quotation, day, claim=line, distance=far))
        elif kind is NodeKind.DOCUMENT and (brief := briefs.get(key)) is not None:
            day = dates.bounds(brief.date)[0]
            what, much = brief.kind, brief.holding
            nodes.append(MapNode(kind, key, brief.heading, day, None, much, what, far, brief.date))
        elif kind is NodeKind.AGENT and (agent := people.get(key)) is not None:
            nodes.append(MapNode(kind, key, agent.name, distance=far))
    return tuple(nodes)
