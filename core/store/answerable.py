"""Documents that a text may mean, with their claims: what its own claims may answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from sqlite_utils import Database

from core.model import Document, FoundReference, HeldClaim, HeldDocument, Role
from core.store import documents, exchanges, identifiers, suggesting
from core.store.agents import in_portions
from core.store.documents import LicenceOf
from core.store.rows import column, marks

MOST_NAMED = 50
"""Documents of those who speak in a text that are looked at for claims it answers."""


def named(db: Database, document_id: int, references: Sequence[FoundReference], names: Sequence[str]) -> list[int]:
    """Other documents with accepted claims that a text may mean.

    They answer to one of *references*, or one of *names* (who speaks in the text) sent or wrote them: of the latter the
    newest :data:`MOST_NAMED`.
    """
    found: dict[int, None] = {}
    has_claims = "EXISTS (SELECT 1 FROM claims WHERE claims.document_id = {0} AND claims.status = 'accepted')"
    keys: list[str] = [
        key for one in references for key in identifiers.keys_meant(identifiers.key_of(one.scheme, one.value))
    ]
    for key in dict.fromkeys(keys):
        where = has_claims.format("document_identifiers.document_id")
        query = f'SELECT document_id FROM document_identifiers WHERE "key" = ? AND document_id <> ? AND {where}'
        found.update(dict.fromkeys(column(db, query, [key, document_id])))
    agents = suggesting.agents_called(db, names)
    for portion in in_portions(agents):
        where = has_claims.format("document_agents.document_id")
        query = (
            "SELECT DISTINCT document_id FROM document_agents WHERE role IN ('sender', 'author') AND document_id <> ? "
            f"AND agent_id IN ({marks(len(portion))}) AND {where} ORDER BY document_id DESC LIMIT {MOST_NAMED}"
        )
        found.update(dict.fromkeys(column(db, query, [document_id, *portion])))
    return list(found)


def held(
    db: Database, document_ids: Sequence[int], keys_of: Callable[[Document], frozenset[str]], licence_of: LicenceOf
) -> list[HeldDocument]:
    """These documents with their accepted claims, as what may be answered."""
    described = documents.load(db, document_ids, licence_of)
    of_document: defaultdict[int, list[HeldClaim]] = defaultdict(list)
    for portion in in_portions(document_ids):
        query = f"SELECT id FROM claims WHERE status = 'accepted' AND document_id IN ({marks(len(portion))})"
        for line in exchanges.list_rows(db, column(db, query, portion)):
            speakers = tuple(agent.name for agent in line.speakers)
            of_document[line.document.id].append(HeldClaim(line.id, line.quotation, speakers, line.stance))
    return [
        HeldDocument(
            key,
            keys_of(document),
            tuple(of_document[key]),
            document.title,
            tuple(agent.name for role in (Role.SENDER, Role.AUTHOR) for agent in document.agents(role)),
            document.date,
            document.kind,
        )
        for key, document in described.items()
    ]
