"""The history of another archive: who changed what there, and when, is part of this one's after a merge."""

from __future__ import annotations

from typing import cast

from sqlite_utils import Database

from core.model import MergeKind
from core.store.agents import in_portions
from core.store.merging import items
from core.store.merging.planning import Planner
from core.store.rows import marks, number, rows


def lacking(ours: Database, theirs: Database) -> list[int]:
    """The changes of the other archive that this one does not know, oldest first."""
    known = {cast(str, uid) for (uid,) in ours.conn.execute("SELECT uid FROM changes")}
    return [
        cast(int, key)
        for key, uid in theirs.conn.execute("SELECT id, uid FROM changes ORDER BY id")
        if uid not in known
    ]


def take_over(ours: Database, theirs: Database, change_ids: list[int]) -> dict[int, int]:
    """Take over who did what and when; answers their numbers there and here.

    Undo does not go back to these changes: it takes back the merge. The values that they replaced stay with the other
    archive; what this one had is kept by the merge itself.
    """
    # Their numbers are ones that neither archive has used: by number and id, a change is known as one of a shared past.
    last = max(number(db, "SELECT coalesce(max(id), 0) FROM changes") for db in (ours, theirs))
    new: dict[int, int] = {}
    for portion in in_portions(change_ids):
        for row in rows(theirs, f"SELECT * FROM changes WHERE id IN ({marks(len(portion))}) ORDER BY id", portion):
            last += 1
            ours.conn.execute(
                "INSERT INTO changes (id, uid, at, who, action, state) VALUES (?, ?, ?, ?, ?, 'kept')",
                [last, row["uid"], row["at"], row["who"], row["action"]],
            )
            new[cast(int, row["id"])] = last
    return new


def name_documents(planner: Planner, new: dict[int, int]) -> None:
    """Say which documents the changes are about that were taken over."""
    for portion in in_portions(new):
        touched = rows(
            planner.theirs,
            "SELECT change_id, documents.uid FROM change_documents JOIN documents ON documents.id = document_id "
            f"WHERE change_id IN ({marks(len(portion))})",
            portion,
        )
        names = {uid: planner.names.get(uid, uid) for row in touched if (uid := cast(str, row["uid"]))}
        known = items.numbers(planner.ours, MergeKind.DOCUMENT, names.values())
        planner.ours.conn.executemany(
            "INSERT OR IGNORE INTO change_documents (change_id, document_id) VALUES (?, ?)",
            [
                (new[cast(int, row["change_id"])], known[name])
                for row in touched
                if (name := names[cast(str, row["uid"])]) in known
            ],
        )
