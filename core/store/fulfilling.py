"""A document takes the place of the wanted one that a person says it is."""

from __future__ import annotations

from typing import cast

from sqlite_utils import Database

from core.errors import BadInput
from core.store import documents, removing
from core.store.documents import PLAIN_COLUMNS
from core.store.edits import Edit
from core.store.rows import Value, column, first

_DESCRIBED = (*PLAIN_COLUMNS, "date", "first_day", "last_day", "licence_id")
_NOT_TAKEN = frozenset({"language"})
"""What a text says better than a reference to it did."""


def fulfil(edit: Edit, db: Database, wanted_id: int, document_id: int) -> None:
    """Let all that refers to a wanted document mean *document_id*, which takes what was known of it and it lacks.

    Raises:
        BadInput: the one is not wanted, or the other has no text.
        NotFound: there is no such document.
    """
    documents.require(db, wanted_id)
    documents.require(db, document_id)
    wanted = _row(db, wanted_id)
    new = _row(db, document_id)
    if wanted["holding"] != "cited" or new["holding"] == "cited":
        raise BadInput("Only a document with a text can take the place of one that is wanted.")
    between = "(document_id = ? AND target_id = ?) OR (document_id = ? AND target_id = ?)"
    edit.delete_where("document_relations", between, [wanted_id, document_id, document_id, wanted_id])
    for table, name in (
        ("document_references", "target_id"),
        ("document_relations", "target_id"),
        ("document_relations", "document_id"),
        ("hops", "document_id"),
        ("notes", "document_id"),
    ):
        for key in column(db, f"SELECT id FROM {table} WHERE {name} = ?", [wanted_id]):
            edit.update(table, key, {name: document_id})
    if not column(db, "SELECT id FROM document_agents WHERE document_id = ?", [document_id]):
        for key in column(db, "SELECT id FROM document_agents WHERE document_id = ?", [wanted_id]):
            edit.update("document_agents", key, {"document_id": document_id})
    lacking = {name: wanted[name] for name in _DESCRIBED if wanted[name] and not new[name] and name not in _NOT_TAKEN}
    if lacking:
        edit.update("documents", document_id, lacking)
    removing.remove(edit, db, wanted_id)
    edit.touch([document_id])


def _row(db: Database, document_id: int) -> dict[str, Value]:
    return cast("dict[str, Value]", first(db, "SELECT * FROM documents WHERE id = ?", [document_id]))
