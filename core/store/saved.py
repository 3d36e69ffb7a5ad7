"""Saved searches: kept in the archive, so that they go where it goes, and undo brings a removed one back."""

from __future__ import annotations

import json
from typing import cast

from sqlite_utils import Database

from core.errors import BadInput
from core.model import Facet, Narrow, SavedSearch, Scope, SearchRequest, Sort
from core.store.edits import Edit
from core.store.rows import Row, Value, first, rows


def every(db: Database) -> tuple[SavedSearch, ...]:
    """All of them, by name."""
    found = [_read(row) for row in rows(db, "SELECT * FROM saved_searches")]
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))


def save(edit: Edit, db: Database, name: str, request: SearchRequest) -> int:
    """Keep a search under a name, in place of another of that name, and answer its number.

    Raises:
        BadInput: the name is empty.
    """
    name = _checked(name)
    values: dict[str, Value] = {
        "query": request.query.strip(),
        "scope": request.scope,
        "narrow": json.dumps(
            [[one.facet, one.value, one.exclude] for one in request.narrow], ensure_ascii=False, separators=(",", ":")
        ),
        "sort": request.sort,
    }
    before = first(db, "SELECT id FROM saved_searches WHERE name = ?", [name])
    if before is None:
        return edit.insert("saved_searches", {"uid": edit.stamp.new_uid(), "name": name, **values})
    edit.update("saved_searches", before["id"], values)
    return cast(int, before["id"])


def rename(edit: Edit, db: Database, search_id: int, name: str) -> None:
    """Give a saved search another name.

    Raises:
        BadInput: the name is empty, or another search has it.
        NotFound: there is no such search.
    """
    name = _checked(name)
    if first(db, "SELECT 1 AS found FROM saved_searches WHERE name = ? AND id <> ?", [name, search_id]) is not None:
        raise BadInput(f"There is a saved search “{name}” already. Choose another name.")
    edit.update("saved_searches", search_id, {"name": name})


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise BadInput("A saved search needs a name.")
    return name


def _read(row: Row) -> SavedSearch:
    return SavedSearch(
        id=cast(int, row["id"]),
        name=cast(str, row["name"]),
        query=cast(str, row["query"]),
        scope=Scope(cast(str, row["scope"])),
        narrow=_narrow(cast(str, row["narrow"])),
        sort=Sort(cast(str, row["sort"])),
    )


def _narrow(text: str) -> tuple[Narrow, ...]:
    """What :func:`save` wrote; an archive may be anybody's, so what is not of that form is left out."""
    try:
        read: object = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    found: list[Narrow] = []
    for item in cast("list[object]", read) if isinstance(read, list) else ():
        match item:
            case [str(facet), str(value), bool(exclude)] if facet in list(Facet):
                found.append(Narrow(Facet(facet), value, exclude))
            case _:
                pass
    return tuple(found)
