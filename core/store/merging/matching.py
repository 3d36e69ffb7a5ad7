"""Which things of two archives are one though their stable ids differ: equal documents, agents, claims and links."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import cast

from sqlite_utils import Database

from core.model import AgentKind, HopRole, MergeKind
from core.store import identifiers, naming
from core.store.merging import items
from core.store.merging.values import Item, Place, Ref, Val, compared
from core.store.rows import Row, first, rows

_TELLING = ("record_id", "symbol", "date", "source_url")
"""What is said of two documents with one text must not differ for them to be one (as when documents are added)."""


def agent(db: Database, theirs: Item, taken: set[str], *, was_here: bool) -> str | None:
    """The agent here that has the name of one of theirs, as when claims are added; unnamed groups have their own names.

    One that *was here* is what has its name now, of whatever kind.
    """
    name, unnamed, kind = (theirs.fields[one] for one in ("name", "unnamed", "kind"))
    kind = AgentKind.OTHER if was_here else kind
    found = rows(
        db,
        """
        SELECT uid, 0 AS rank, id FROM agents WHERE name = ?1 AND unnamed = ?3
          AND (kind = ?2 OR kind = 'other' OR ?2 = 'other')
        UNION ALL
        SELECT uid, 1, agents.id FROM agent_aliases JOIN agents ON agents.id = agent_id
          WHERE alias = ?1 AND unnamed = ?3 AND (kind = ?2 OR kind = 'other' OR ?2 = 'other')
        ORDER BY rank, id
        """,
        [cast(str, name), cast(str, kind), cast(int, unnamed)],
    )
    return next((uid for row in found if (uid := cast(str, row["uid"])) not in taken), None)


def document(db: Database, theirs_db: Database, theirs: Item, taken: set[str]) -> str | None:
    """The document here that one of theirs is: of the same bytes, text or name, and not another one's already."""
    holding, digest = cast("tuple[str, str | None]", theirs.fields["body"])
    found = _of_bytes(db, theirs_db, theirs) + (_of_text(db, digest) if digest else [])
    for row in found:
        if row["uid"] not in taken and (row["exact"] or _agree(row, theirs)):
            return cast(str, row["uid"])
    return _of_name(db, theirs, taken, cited=holding == "cited")


def _of_bytes(db: Database, theirs_db: Database, theirs: Item) -> list[Row]:
    """The document that was read from the same file, where nothing else was."""
    found: list[Row] = []
    for original in cast("frozenset[tuple[str, ...]]", theirs.fields["originals"]):
        alone = "SELECT count(DISTINCT document_id) AS n FROM document_originals WHERE sha256 = ?"
        if all(cast(Row, first(one, alone, [original[0]]))["n"] == 1 for one in (db, theirs_db)):
            found += rows(
                db,
                "SELECT documents.*, 1 AS exact FROM documents WHERE id IN "
                "(SELECT document_id FROM document_originals WHERE sha256 = ?)",
                [original[0]],
            )
    return found


def _of_text(db: Database, digest: str) -> list[Row]:
    """Documents that have, or had before a correction, the same text."""
    return rows(
        db,
        "SELECT documents.*, 0 AS exact FROM documents JOIN texts ON texts.document_id = documents.id "
        "WHERE texts.sha256 = ?1 UNION ALL "
        "SELECT documents.*, 0 FROM documents JOIN earlier_texts ON earlier_texts.document_id = documents.id "
        "WHERE earlier_texts.sha256 = ?1",
        [digest],
    )


def _agree(row: Row, theirs: Item) -> bool:
    for name in _TELLING:
        mine, other = row[name], theirs.fields[name]
        if name == "date":
            other = cast("tuple[str, ...]", other)[0]
        if mine and other and mine != other:
            return False
    return True


def _of_name(db: Database, theirs: Item, taken: set[str], *, cited: bool) -> str | None:
    """The wanted document here that theirs is, or the held one that they want."""
    values = {name: cast(str, theirs.fields[name]) for name in naming.COLUMNS}
    language = cast(str, theirs.fields["language"])
    for key in identifiers.of_document(*(values[name] for name in ("symbol", "source_url", "record_id", "title"))):
        for row in rows(
            db,
            "SELECT uid, holding, language FROM documents WHERE id IN "
            "(SELECT document_id FROM document_identifiers WHERE \"key\" = ?) ORDER BY holding = 'cited' DESC, id",
            [key],
        ):
            fits = row["language"] == language or not language or row["language"] == ""
            if (cited or row["holding"] == "cited") and fits and row["uid"] not in taken:
                return cast(str, row["uid"])
    if not cited or not values["title"]:
        return None
    alike = "SELECT uid FROM documents WHERE holding = 'cited' AND title = ? AND symbol = '' AND source_url = ''"
    found = rows(db, alike, [values["title"]]) if not values["symbol"] + values["source_url"] else []
    return next((cast(str, row["uid"]) for row in found if row["uid"] not in taken), None)


def claims(
    ours: Iterable[Item], theirs: Iterable[Item], texts_equal: Mapping[str, bool], taken: set[str]
) -> dict[str, str]:
    """Which claims of theirs are which of ours: of one document, the same words there, and the same speakers.

    The things of both sides name each other alike already; *texts_equal* says of each document whether places count.
    """
    known: defaultdict[object, list[Item]] = defaultdict(list)
    for item in ours:
        known[_told(item, places=texts_equal.get(item.home, False))].append(item)
    found: dict[str, str] = {}
    for item in theirs:
        for other in known.get(_told(item, places=texts_equal.get(item.home, False)), ()):
            if other.uid not in taken:
                found[item.uid] = other.uid
                taken.add(other.uid)
                break
    return found


def _told(item: Item, *, places: bool) -> object:
    words = cast("tuple[Place, ...]", item.fields["words"])
    speakers: set[Val] = set()
    for _, role, _, _, _, agents in cast(
        "tuple[tuple[object, str, object, object, object, tuple[Ref, ...]], ...]", item.fields["chains"]
    ):
        if role == HopRole.SPEAKER:
            speakers.update(one.uid for one in agents)
    return (item.home, compared(words, places=places), frozenset(speakers))


SAME_BY = {
    MergeKind.LINK: ("source", "target", "relation"),
    MergeKind.NOTE: ("document", "claim", "text", "who"),
    MergeKind.RELATION: ("document", "target", "relation", "key"),
    MergeKind.REVIEW: ("claim", "link", "who", "decision", "at", "note"),
    MergeKind.VERDICT: ("claim", "who", "verdict", "reason", "day"),
    MergeKind.RIGHTS: ("document", "place", "licence_id", "holder"),
    MergeKind.SEARCH: ("name",),
}
"""What other things have to have in common for two of them to be one."""


def others(kind: MergeKind, ours: Iterable[Item], theirs: Iterable[Item], taken: set[str]) -> dict[str, str]:
    """Which things of theirs are which of ours, for the kinds in :data:`SAME_BY`."""
    known: dict[object, str] = {}
    for item in ours:
        if item.uid not in taken:
            known.setdefault(_same(kind, item), item.uid)
    return {item.uid: uid for item in theirs if (uid := known.pop(_same(kind, item), None)) is not None}


def _same(kind: MergeKind, item: Item) -> object:
    return tuple(compared(item.fields[name], places=True) for name in SAME_BY[kind])


def absent(db: Database, kind: MergeKind, uids: Iterable[str]) -> set[str]:
    """Those of these things that the archive does not have."""
    wanted = set(uids)
    return wanted - items.numbers(db, kind, wanted).keys()
