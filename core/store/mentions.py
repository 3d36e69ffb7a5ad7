"""Documents that a text names: linked to the one that is held, or to a *cited* one made for them (the wanted list).

A symbol, a resolution, a DOI and a treaty name a document: one that is not held becomes wanted at once. An address may
be anything, and pages are full of them: it becomes wanted when it is that of a file of text (``….pdf``), or when a
second document names it too. Until then the reference waits; when a document of that address arrives, it is linked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import cast

from sqlite_utils import Database

from core.model import FoundReference, Holding, Kind
from core.store import identifiers, naming, spans
from core.store.edits import Edit
from core.store.rows import Value, column, first, rows

MOST = 5_000
"""References that are kept of one document; a list of links longer than that names nothing in particular."""
_TEXT_FILE = re.compile(r"\.(?:pdf|docx?|odt|rtf|epub|txt)$", re.IGNORECASE)
_DOI_PLACE = "https://doi.org/"


def add(edit: Edit, db: Database, document_id: int, text: str, language: str, found: Sequence[FoundReference]) -> bool:
    """Store the references of a document's text; what it says of itself is none. Answers whether all were kept.

    Places that have a reference already keep it.
    """
    own = set(_own_keys(db, document_id))
    taken = {
        (cast(int, row["start"]), cast(int, row["end"]))
        for row in rows(
            db,
            'SELECT start, "end" FROM document_references JOIN spans ON spans.id = span_id '
            "WHERE document_references.document_id = ?",
            [document_id],
        )
    }
    targets: dict[str, int | None] = {}
    count = 0
    for reference in found:
        key = identifiers.key_of(reference.scheme, reference.value)
        if not key or (reference.start, reference.end) in taken or own.intersection(identifiers.keys_meant(key)):
            continue
        if count == MOST:
            return False
        if key not in targets:
            targets[key] = resolve(edit, db, document_id, reference.scheme, reference.value, key, language)
        edit.insert(
            "document_references",
            {
                "document_id": document_id,
                "span_id": spans.add(edit, document_id, text, reference.start, reference.end),
                "scheme": reference.scheme,
                "value": reference.value,
                "target_id": targets[key],
                "key": key,
            },
        )
        count += 1
    return True


def resolve(
    edit: Edit, db: Database, document_id: int, scheme: str, value: str, key: str, language: str = ""
) -> int | None:
    """The document that a reference of *document_id* means: held, cited, or made to be wanted; None while it waits."""
    target = naming.find(db, key, language)
    if target is not None or (
        key.startswith("url:") and not _TEXT_FILE.search(key) and not _named_elsewhere(db, key, document_id)
    ):
        return target
    target = _wanted(edit, scheme, value, key)
    arrived(edit, db, target, [key])
    return target


def _named_elsewhere(db: Database, key: str, document_id: int) -> bool:
    waiting = 'SELECT 1 AS f FROM document_references WHERE "key" = ? AND target_id IS NULL AND document_id <> ?'
    return first(db, waiting, [key, document_id]) is not None


def _wanted(edit: Edit, scheme: str, value: str, key: str) -> int:
    """Make a cited document of what a reference says."""
    described: dict[str, Value] = {"kind": Kind.OTHER}
    match key.partition(":")[0]:
        case "symbol":
            described = {"kind": Kind.RESOLUTION if "/res/" in key or scheme == "resolution" else Kind.OTHER}
            described["symbol"] = value
        case "doi":
            doi = key.partition(":")[2]
            described |= {"kind": Kind.ARTICLE, "symbol": doi, "source_url": _DOI_PLACE + doi}
        case "url":
            described["source_url"] = value
        case "isbn":
            described["title"] = f"ISBN {value}"
        case _:
            described["title"] = value
    return edit.insert(
        "documents",
        {
            "uid": edit.stamp.new_uid(),
            "holding": Holding.CITED,
            "added_at": edit.stamp.now(),
            "record_id": "" if key.startswith(("symbol:", "doi:", "url:")) else key,
            **described,
        },
    )


def arrived(edit: Edit, db: Database, document_id: int, keys: Sequence[str]) -> None:
    """Let the references that wait for a document with these identifiers point at it."""
    for key in naming.waiting_for(keys):
        waiting = 'SELECT id FROM document_references WHERE "key" = ? AND target_id IS NULL AND document_id <> ?'
        for reference_id in column(db, waiting, [key, document_id]):
            edit.update("document_references", reference_id, {"target_id": document_id})


def lose(edit: Edit, db: Database, document_id: int) -> list[int]:
    """Take a document that will be removed from the references of others; answers which, for :func:`want_again`."""
    lost = column(db, "SELECT id FROM document_references WHERE target_id = ? AND document_id <> ?", [document_id] * 2)
    for reference_id in column(db, "SELECT id FROM document_references WHERE target_id = ?", [document_id]):
        edit.update("document_references", reference_id, {"target_id": None})
    return lost


def want_again(edit: Edit, db: Database, reference_ids: Iterable[int]) -> None:
    """Look anew for what references mean whose document was removed: another one that is held, or a wanted one."""
    for reference_id in reference_ids:
        row = first(db, "SELECT * FROM document_references WHERE id = ?", [reference_id])
        if row is None or not row["key"] or row["target_id"] is not None:
            continue
        target = resolve(
            edit,
            db,
            cast(int, row["document_id"]),
            cast(str, row["scheme"]),
            cast(str, row["value"]),
            cast(str, row["key"]),
        )
        if target is not None:
            edit.update("document_references", reference_id, {"target_id": target})


def named_by(db: Database, document_id: int) -> list[int]:
    """The cited documents that references of this document point at."""
    return column(
        db,
        "SELECT DISTINCT target_id FROM document_references JOIN documents ON documents.id = target_id "
        "WHERE document_id = ? AND documents.holding = 'cited'",
        [document_id],
    )


def is_only_named(db: Database, document_id: int) -> bool:
    """Whether nothing is known of a cited document but the name that others give it."""
    known = "holding <> 'cited' OR title <> '' OR date <> '' OR licence_id IS NOT NULL"
    return first(db, f"SELECT id FROM documents WHERE id = ? AND ({known})", [document_id]) is None


def forget(edit: Edit, db: Database, document_ids: Iterable[int]) -> None:
    """Delete those of these cited documents that were made for references only, when nothing names them any more."""
    for document_id in document_ids:
        unused = first(
            db,
            """
            SELECT id FROM documents WHERE id = ?1 AND holding = 'cited' AND licence_id IS NULL AND date = ''
              AND (title = '' OR record_id LIKE 'treaty:%' OR record_id LIKE 'isbn:%')
              AND NOT EXISTS (SELECT 1 FROM document_references WHERE target_id = ?1)
              AND NOT EXISTS (SELECT 1 FROM hops WHERE document_id = ?1)
              AND NOT EXISTS (SELECT 1 FROM document_sources WHERE document_id = ?1)
              AND NOT EXISTS (SELECT 1 FROM document_agents WHERE document_id = ?1)
              AND NOT EXISTS (SELECT 1 FROM document_tags WHERE document_id = ?1)
              AND NOT EXISTS (SELECT 1 FROM notes WHERE document_id = ?1)
              AND NOT EXISTS (SELECT 1 FROM document_relations WHERE document_id = ?1 OR target_id = ?1)
            """,
            [document_id],
        )
        if unused is not None:
            edit.delete("documents", document_id)


def _own_keys(db: Database, document_id: int) -> list[str]:
    row = first(db, "SELECT symbol, source_url, record_id, title FROM documents WHERE id = ?", [document_id])
    return naming.identifiers_of(row) if row else []
