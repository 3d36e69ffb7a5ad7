"""Reading documents: descriptions, texts, passages, who cites them, and which one a reference means."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import cast

from sqlite_utils import Database

from core.errors import BadInput, NotFound
from core.model import (
    Document,
    DocumentBrief,
    Holding,
    Kind,
    Licence,
    Party,
    Passage,
    Role,
    WantedDocument,
)
from core.store import agents, identifiers, spans
from core.store.agents import in_portions
from core.store.rows import Row, Value, column, first, marks, rows

LicenceOf = Callable[[str], Licence]
"""Gives the facts of a licence id; the record keeps only the id, a name and an address."""

OPENING_WORDS = 8
OPENING_CHARACTERS = 60
DATELINE = re.compile(r"^[A-Z][A-Z .,'-]{1,40}\s+[–—-]+\s+")
"""``TEHRAN – `` before a news text says where it was written, not how it opens."""

PLAIN_COLUMNS = (
    "title",
    "symbol",
    "language",
    "source_url",
    "copyright_notice",
    "licence_notice",
    "disclaimer_notice",
    "requested_credit",
    "changes_made",
    "record_id",
    "received",
)
"""Columns of ``documents`` that are taken over as they are."""


def opening_of(text: str) -> str:
    """The words a text opens with, to stand for a title that is not known."""
    start = DATELINE.sub("", text[:500].lstrip())
    words = " ".join(start.split()[:OPENING_WORDS])
    return words[:OPENING_CHARACTERS].rstrip(" ,;:.–—-")


def require(db: Database, document_id: int) -> None:
    """Make sure that there is such a document.

    Raises:
        NotFound: there is none.
    """
    if first(db, "SELECT 1 AS found FROM documents WHERE id = ?", [document_id]) is None:
        raise NotFound(f"There is no document {document_id} in this archive.")


def sha256_of(text: str) -> str:
    """The SHA-256 of a text as UTF-8: what finds an exact duplicate."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def text_of(db: Database, document_id: int) -> str:
    """A document's text; empty for a cited one."""
    row = first(db, "SELECT text FROM texts WHERE document_id = ?", [document_id])
    return cast(str, row["text"]) if row else ""


def language_of(db: Database, document_id: int) -> str:
    """A document's language (BCP 47); empty when not known."""
    row = first(db, "SELECT language FROM documents WHERE id = ?", [document_id])
    return cast(str, row["language"]) if row else ""


def texts_of(db: Database, document_ids: Iterable[int]) -> dict[int, str]:
    """The texts of several documents."""
    found: dict[int, str] = {}
    for portion in in_portions(document_ids):
        for row in rows(
            db, f"SELECT document_id, text FROM texts WHERE document_id IN ({marks(len(portion))})", portion
        ):
            found[cast(int, row["document_id"])] = cast(str, row["text"])
    return found


def passages_of(db: Database, document_id: int) -> tuple[Passage, ...]:
    """The passages of an extract, in order."""
    found = rows(
        db, "SELECT span_id, quoted_span_id FROM passages WHERE document_id = ? ORDER BY position", [document_id]
    )
    known = spans.load(db, [cast(int, v) for row in found for v in row.values() if v is not None])
    return tuple(
        Passage(
            known[cast(int, row["span_id"])].start,
            known[cast(int, row["span_id"])].end,
            known[cast(int, row["quoted_span_id"])] if row["quoted_span_id"] is not None else None,
        )
        for row in found
    )


def load(db: Database, document_ids: Iterable[int], licence_of: LicenceOf) -> dict[int, Document]:
    """Documents by number, without their texts."""
    found: dict[int, Document] = {}
    for portion in in_portions(document_ids):
        chosen = f"({marks(len(portion))})"
        parties = _parties(db, portion)
        tags = _lists(
            db,
            "SELECT document_id, name AS value FROM document_tags JOIN tags ON tags.id = tag_id "
            f"WHERE document_id IN {chosen} ORDER BY name",
            portion,
        )
        notes = _lists(
            db, f"SELECT document_id, text AS value FROM notes WHERE document_id IN {chosen} ORDER BY id", portion
        )
        for row in rows(db, f"SELECT * FROM documents WHERE id IN {chosen}", portion):
            key = cast(int, row["id"])
            found[key] = _document(row, licence_of, tuple(parties[key]), tuple(tags[key]), tuple(notes[key]))
    return found


def one(db: Database, document_id: int, licence_of: LicenceOf) -> Document:
    """One document.

    Raises:
        NotFound: there is none of this number.
    """
    document = load(db, [document_id], licence_of).get(document_id)
    if document is None:
        raise NotFound(f"There is no document {document_id} in this archive.")
    return document


def _lists(db: Database, sql: str, parameters: list[int]) -> defaultdict[int, list[str]]:
    lists: defaultdict[int, list[str]] = defaultdict(list)
    for row in rows(db, sql, parameters):
        lists[cast(int, row["document_id"])].append(cast(str, row["value"]))
    return lists


def _parties(db: Database, document_ids: list[int]) -> defaultdict[int, list[Party]]:
    found = rows(
        db,
        "SELECT document_id, role, agent_id FROM document_agents "
        f"WHERE document_id IN ({marks(len(document_ids))}) ORDER BY document_id, position",
        document_ids,
    )
    people = agents.load(db, [cast(int, row["agent_id"]) for row in found])
    parties: defaultdict[int, list[Party]] = defaultdict(list)
    for row in found:
        parties[cast(int, row["document_id"])].append(
            Party(Role(cast(str, row["role"])), people[cast(int, row["agent_id"])])
        )
    return parties


def _document(
    row: Row, licence_of: LicenceOf, parties: tuple[Party, ...], tags: tuple[str, ...], notes: tuple[str, ...]
) -> Document:
    plain = {name: cast(str, row[name]) for name in PLAIN_COLUMNS}
    return Document(
        id=cast(int, row["id"]),
        kind=Kind(cast(str, row["kind"])),
        holding=Holding(cast(str, row["holding"])),
        opening=cast(str, row["opening"]),
        date=cast(str, row["date"]),
        first_day=cast(str, row["first_day"]),
        last_day=cast(str, row["last_day"]),
        licence=licence_of(cast(str, row["licence_id"] or "")),
        quoted_in=cast("int | None", row["quoted_in"]),
        added_at=cast(str, row["added_at"]),
        parties=parties,
        tags=tags,
        notes=notes,
        **plain,
    )


def described(row: Row, licence_of: LicenceOf) -> Document:
    """A document of a row of ``documents``, without its people, tags and notes."""
    return _document(row, licence_of, (), (), ())


def briefs(db: Database, document_ids: Iterable[int]) -> dict[int, DocumentBrief]:
    """Documents by number, as lists and links name them."""
    found: dict[int, DocumentBrief] = {}
    for portion in in_portions(document_ids):
        parties = _parties(db, portion)
        for row in rows(db, f"SELECT * FROM documents WHERE id IN ({marks(len(portion))})", portion):
            document = _document(row, _no_licence, tuple(parties[cast(int, row["id"])]), (), ())
            found[document.id] = DocumentBrief(
                document.id,
                document.kind,
                document.holding,
                document.heading,
                document.symbol,
                document.source,
                document.date,
            )
    return found


def _no_licence(licence_id: str) -> Licence:
    return Licence(licence_id, "", "", "", "", reusable=False)


def find(db: Database, reference: str) -> int:
    """The document meant by a number, a symbol, or a unique start of a title or of opening words.

    Of several with one symbol, the one whose text is held is meant.

    Raises:
        NotFound: none is.
        BadInput: several are.
    """
    wanted = reference.strip()
    if wanted.isdecimal() and len(wanted) < 18:
        found = column(db, "SELECT id FROM documents WHERE id = ?", [int(wanted)])
        if found:
            return found[0]
    plain = wanted.strip("[]… ").casefold()
    by_symbol = _called(db, identifiers.key_of("symbol", wanted))
    best = min((row[2] for row in by_symbol), default=0)
    titles = [row for row in _named(db, "title") if plain and row[1].casefold().startswith(plain)]
    openings = [row for row in _named(db, "opening", "title = ''") if plain and _opens_so(row[1], plain)]
    for candidates in (
        [row for row in by_symbol if row[2] == best],
        [row for row in titles if row[1].casefold() == plain],
        titles + openings,
    ):
        ids = sorted({row[0] for row in candidates})
        if len(ids) == 1:
            return ids[0]
        if ids:
            listed = ", ".join(map(str, ids[:5]))
            raise BadInput(
                f"{reference!r} fits {len(ids)} documents ({listed}). Give more of the title, or the number."
            )
    raise NotFound(f"No document is called {reference!r}. Give its number, its symbol, or the start of its title.")


def _opens_so(opening: str, plain: str) -> bool:
    """Whether words are the start of a text's opening, or go on where the opening was cut."""
    opening = opening.casefold()
    was_cut = len(opening.split()) >= OPENING_WORDS or len(opening) >= OPENING_CHARACTERS - 10
    return opening.startswith(plain) or (was_cut and plain.startswith(opening))


def _called(db: Database, key: str) -> list[tuple[int, str, int]]:
    return _named(db, "symbol", 'id IN (SELECT document_id FROM document_identifiers WHERE "key" = ?)', key)


def _named(db: Database, name: str, condition: str = "1", *parameters: Value) -> list[tuple[int, str, int]]:
    """Number, name, and 0 to 2 for held, extract and cited."""
    found = rows(
        db, f"SELECT id, {name} AS name, holding FROM documents WHERE {name} <> '' AND {condition}", parameters
    )
    order = {Holding.HELD.value: 0, Holding.EXTRACT.value: 1}
    return [(cast(int, row["id"]), cast(str, row["name"]), order.get(cast(str, row["holding"]), 2)) for row in found]


def citing(db: Database, document_id: int) -> list[int]:
    """The documents that name this one: by a reference, in a source chain, or by quoting it."""
    return column(
        db,
        """
        SELECT document_id FROM document_references WHERE target_id = ?1
        UNION SELECT claims.document_id FROM hops JOIN claims ON claims.id = hops.claim_id
          WHERE hops.document_id = ?1 AND claims.document_id <> ?1
        UNION SELECT quoted_in FROM documents WHERE id = ?1 AND quoted_in IS NOT NULL
        ORDER BY 1
        """,
        [document_id],
    )


def citing_counts(db: Database, document_ids: Iterable[int]) -> dict[int, int]:
    """How many documents name each of these, as :func:`citing` has it; those that none names are left out."""
    found: dict[int, int] = {}
    for portion in in_portions(document_ids):
        chosen = f"({', '.join(map(str, portion))})"  # three times: written out, they are no parameters
        pairs = db.conn.execute(
            f"""
            SELECT id, count(*) FROM (
              SELECT target_id AS id, document_id AS citing FROM document_references WHERE target_id IN {chosen}
              UNION SELECT hops.document_id, claims.document_id FROM hops JOIN claims ON claims.id = hops.claim_id
                WHERE hops.document_id IN {chosen} AND claims.document_id <> hops.document_id
              UNION SELECT id, quoted_in FROM documents WHERE id IN {chosen} AND quoted_in IS NOT NULL
            ) GROUP BY id
            """
        )
        found.update(cast("Iterable[tuple[int, int]]", pairs))
    return found


def wanted(db: Database, licence_of: LicenceOf) -> tuple[WantedDocument, ...]:
    """The documents known by reference only, most often named first."""
    cited = "(SELECT id FROM documents WHERE holding = 'cited')"
    naming: defaultdict[int, list[int]] = defaultdict(list)
    for row in rows(
        db,
        f"""
        SELECT target_id AS id, document_id AS citing FROM document_references WHERE target_id IN {cited}
        UNION SELECT hops.document_id, claims.document_id FROM hops JOIN claims ON claims.id = hops.claim_id
          WHERE hops.document_id IN {cited} AND claims.document_id <> hops.document_id
        UNION SELECT id, quoted_in FROM documents WHERE holding = 'cited' AND quoted_in IS NOT NULL
        ORDER BY 1, 2
        """,
    ):
        naming[cast(int, row["id"])].append(cast(int, row["citing"]))
    mentions: defaultdict[int, int] = defaultdict(int)
    for counting in (
        f"SELECT target_id AS id, count(*) AS n FROM document_references WHERE target_id IN {cited} GROUP BY 1",
        f"SELECT document_id AS id, count(DISTINCT claim_id) AS n FROM hops WHERE document_id IN {cited} GROUP BY 1",
    ):
        for row in rows(db, counting):
            mentions[cast(int, row["id"])] += cast(int, row["n"])
    known = load(db, column(db, cited.strip("()")), licence_of)
    names = briefs(db, {citing for several in naming.values() for citing in several})
    found = [
        WantedDocument(known[key], tuple(names[citing] for citing in naming.get(key, ())), mentions[key])
        for key in known
    ]
    return tuple(sorted(found, key=lambda item: (-len(item.cited_by), -item.mentions, item.document.id)))
