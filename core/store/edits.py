"""Every edit is one transaction and one change; undo and redo are changes too.

A change names its rows and keeps only what no longer stands in the tables: nothing for an inserted row, the replaced
columns of an updated one, all of a deleted one. Undoing swaps: what is restored leaves the old change, what is taken
away is kept by the new one, so that nothing is kept twice.
"""

from __future__ import annotations

import base64
import contextlib
import json
import sqlite3
from collections.abc import Generator, Iterable, Mapping, Sequence
from typing import cast

from sqlite_utils import Database

from core.errors import ArchiveDamaged, NotFound
from core.model import Relation
from core.stamp import Stamp
from core.store import naming, sketches
from core.store.rows import Row, Value, column, first, key_of, marks, number, rows

EDITED_TABLES = frozenset(
    [
        *("agents", "agent_aliases", "licences", "documents", "texts", "document_agents", "originals"),
        *("document_originals", "spans", "passages", "claims", "claim_spans", "hops", "hop_agents", "links"),
        *("document_references", "tags", "document_tags", "claim_tags", "notes", "saved_searches"),
        *("document_sources", "findings", "document_relations", "earlier_texts", "doubtful_spans"),
        *("reviews", "verdicts", "span_rights"),
    ]
)
"""The tables whose rows a change may name."""


class Edit:
    """The rows of one change, while its transaction is open."""

    def __init__(self, db: Database, change_id: int, stamp: Stamp) -> None:
        self._db = db
        self._touched: set[int] = set()
        self._noted: list[tuple[Value, ...]] = []  # written all at once: they are as many as all other rows
        self._later: dict[tuple[str, tuple[str, ...]], list[tuple[Value, ...]]] = {}
        self.change_id = change_id
        self.stamp = stamp
        self.memo: dict[tuple[Value, ...], int] = {}
        """Keys of agents that were asked for in this edit; forgotten when agents change in another way than by more."""

    def insert(self, table: str, values: Mapping[str, Value]) -> int:
        """Insert a row and answer its key (0 where the key is a text)."""
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        cursor = self._db.conn.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', list(values.values()))
        name = key_of(table)
        key: Value = values.get(name, cursor.lastrowid)
        self._note(table, key, "insert", None)
        if table != "agents":  # nothing can refer to one that is new
            self._touch(table, {**values, name: key})
        if table == "documents":
            naming.add(self._db, cast(int, key), values)
        return key if isinstance(key, int) else 0

    def put(self, table: str, values: Mapping[str, Value]) -> None:
        """Insert a row that hangs on a document and that nothing refers to; it is written with others like it.

        Until then queries don't see it. Whatever changes or deletes rows, and each further part of an edit, is done
        after it was written.
        """
        self._later.setdefault((table, tuple(values)), []).append(tuple(values.values()))
        self._touched.add(cast(int, values["document_id"]))

    def write_put(self) -> None:
        """Write the rows that were put so far."""
        later, self._later = self._later, {}  # a new one: a part that fails still has the old one
        for (table, names), found in later.items():
            if not found:
                continue
            last = number(self._db, "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?", [table])
            columns = ", ".join(f'"{name}"' for name in ("id", *names))
            self._db.conn.executemany(
                f'INSERT INTO "{table}" ({columns}) VALUES ({marks(len(names) + 1)})',
                [(key, *values) for key, values in enumerate(found, last + 1)],
            )
            self._noted += [(self.change_id, table, last + at, "insert", None) for at in range(1, len(found) + 1)]

    def update(self, table: str, key: Value, values: Mapping[str, Value]) -> bool:
        """Set columns of a row; what is the same already is left alone. Answers whether anything changed.

        Raises:
            NotFound: there is no such row.
        """
        self._settle(table)
        row = self._row(table, key)
        changed = {name: value for name, value in values.items() if row[name] != value}
        if not changed:
            return False
        self._touch(table, row)
        sets = ", ".join(f'"{name}" = ?' for name in changed)
        self._db.conn.execute(f'UPDATE "{table}" SET {sets} WHERE "{key_of(table)}" = ?', [*changed.values(), key])
        self._note(table, key, "update", {name: row[name] for name in changed})
        self._touch(table, {**row, **changed})
        if table == "documents" and not naming.COLUMNS.isdisjoint(changed):
            naming.write(self._db, cast(int, key), {**row, **changed})
        elif table == "texts":
            sketches.forget(self._db, cast(int, key))
        return True

    def update_many(self, table: str, name: str, changed: Sequence[tuple[int, Value, Value]]) -> None:
        """Set one column of many rows, each told by its key, its old and its new value.

        For what neither the index nor a panel shows of a document: none counts as touched.
        """
        self._settle(table)
        self._db.conn.executemany(
            f'UPDATE "{table}" SET "{name}" = ? WHERE "{key_of(table)}" = ?', [(new, key) for key, _, new in changed]
        )
        for key, old, _ in changed:
            self._note(table, key, "update", {name: old})

    def delete(self, table: str, key: Value) -> None:
        """Delete a row. Rows that refer to it have to go first.

        Raises:
            NotFound: there is no such row.
        """
        self._settle(table)
        row = self._row(table, key)
        self._touch(table, row)
        if table == "texts":
            sketches.forget(self._db, cast(int, key))
        self._db.conn.execute(f'DELETE FROM "{table}" WHERE "{key_of(table)}" = ?', [key])
        self._note(table, key, "delete", row)

    def delete_where(self, table: str, condition: str, parameters: Iterable[Value]) -> None:
        """Delete the rows that meet an SQL condition, in the order that undoing wants."""
        self._settle(table)
        name = key_of(table)
        keys = rows(self._db, f'SELECT "{name}" AS key FROM "{table}" WHERE {condition} ORDER BY 1 DESC', parameters)
        for row in keys:
            self.delete(table, row["key"])

    def _settle(self, table: str) -> None:
        """Before rows are changed: what was put is written, and what was looked up may not hold any more."""
        if self._later:
            self.write_put()
        if table in ("agents", "agent_aliases"):
            self.memo.clear()

    def touch(self, document_ids: Iterable[int]) -> None:
        """Name documents whose index entry this change alters though none of their own rows did."""
        self._touched.update(document_ids)

    def write_touched(self) -> None:
        """Store which documents the change touched; called once, when all rows are in."""
        self._db.conn.executemany(
            "INSERT INTO change_documents (change_id, document_id) VALUES (?, ?)",
            [(self.change_id, document_id) for document_id in sorted(self._touched)],
        )

    def _row(self, table: str, key: Value) -> Row:
        row = first(self._db, f'SELECT * FROM "{table}" WHERE "{key_of(table)}" = ?', [key])
        if row is None:
            raise NotFound(f"There is no {table.removesuffix('s').replace('_', ' ')} {key} in this archive.")
        return row

    def _note(self, table: str, key: Value, operation: str, old: Row | None) -> None:
        self._noted.append((self.change_id, table, key, operation, None if old is None else encoded(old)))

    def write_noted(self) -> None:
        """Store the rows that were put and noted so far."""
        self.write_put()
        noted, self._noted = self._noted, []
        self._db.conn.executemany(
            "INSERT INTO change_rows (change_id, table_name, row_key, operation, old_values) VALUES (?, ?, ?, ?, ?)",
            noted,
        )

    @contextlib.contextmanager
    def part(self, *, settled: bool = True) -> Generator[None]:
        """A part of the edit that leaves nothing when it fails, while the rest goes on.

        Args:
            settled: write what was put before and in this part, for here or afterwards it may be looked at.
        """
        if settled:
            self.write_put()
        noted, count = self._noted, len(self._noted)
        later, counts = self._later, {name: len(found) for name, found in self._later.items()}
        self._db.conn.execute("SAVEPOINT part")  # its own name for each, as sqlite_utils has it, would be parsed anew
        try:
            yield
            if settled:
                self.write_put()
        except BaseException:
            if self._db.conn.in_transaction:
                self._db.conn.execute("ROLLBACK TO part")
                self._db.conn.execute("RELEASE part")
            self._noted = noted[:count]
            self._later = {name: later[name][:before] for name, before in counts.items()}
            self.memo.clear()
            raise
        self._db.conn.execute("RELEASE part")

    def _touch(self, table: str, row: Row) -> None:
        """Add the documents whose panels or index entries depend on *row*."""
        db = self._db
        if table == "documents":
            self._touched.add(cast(int, row["id"]))
            if row.get("quoted_in") is not None:
                self._touched.add(cast(int, row["quoted_in"]))
        elif table == "links":
            self._touched.update(
                column(db, "SELECT document_id FROM claims WHERE id IN (?, ?)", [row["source_id"], row["target_id"]])
            )
            if row["relation"] == Relation.RESTATES:  # the answers that it folds into one stand elsewhere
                self._touched.update(
                    column(
                        db,
                        "SELECT claims.document_id FROM links JOIN claims ON claims.id = links.target_id "
                        "WHERE links.source_id IN (?, ?)",
                        [row["source_id"], row["target_id"]],
                    )
                )
        elif table in ("agents", "agent_aliases"):
            self._touched.update(documents_of_agent(db, cast(int, row["id" if table == "agents" else "agent_id"])))
        elif table in ("hop_agents", "claim_spans", "claim_tags"):
            claim = (
                "SELECT document_id FROM claims WHERE id = (SELECT claim_id FROM hops WHERE id = ?)"
                if table == "hop_agents"
                else "SELECT document_id FROM claims WHERE id = ?"
            )
            self._touched.update(column(db, claim, [row["hop_id" if table == "hop_agents" else "claim_id"]]))
        elif table == "hops":
            self._touched.update(column(db, "SELECT document_id FROM claims WHERE id = ?", [row["claim_id"]]))
            if row.get("document_id") is not None:
                self._touched.add(cast(int, row["document_id"]))
        elif table == "tags":
            self._touched.update(column(db, "SELECT document_id FROM document_tags WHERE tag_id = ?", [row["id"]]))
        elif table not in ("originals", "licences", "saved_searches"):
            if row.get("document_id") is not None:
                self._touched.add(cast(int, row["document_id"]))
            elif row.get("claim_id") is not None:
                self._touched.update(column(db, "SELECT document_id FROM claims WHERE id = ?", [row["claim_id"]]))
            if row.get("target_id") is not None:
                self._touched.add(cast(int, row["target_id"]))


def documents_of_agent(db: Database, agent_id: int) -> list[int]:
    """The documents that show this agent: as a party, in a chain, or through those who act for it, however far."""
    return column(
        db,
        """
        WITH RECURSIVE whom(id) AS
          (SELECT ? UNION SELECT agents.id FROM agents JOIN whom ON agents.parent_id = whom.id)
        SELECT document_id FROM document_agents WHERE agent_id IN whom
        UNION SELECT claims.document_id FROM hop_agents JOIN hops ON hops.id = hop_agents.hop_id
          JOIN claims ON claims.id = hops.claim_id WHERE hop_agents.agent_id IN whom
        """,
        [agent_id],
    )


@contextlib.contextmanager
def editing(db: Database, action: str, stamp: Stamp) -> Generator[Edit]:
    """One edit: a transaction that ends as one change named *action*, or leaves nothing behind.

    A new edit makes what was undone before it impossible to redo; it stays in the history.
    """
    with contextlib.suppress(_NothingChanged), db.atomic():
        edit = Edit(db, _new_change(db, action, stamp, "done", None), stamp)
        yield edit
        edit.write_noted()
        if number(db, "SELECT count(*) FROM change_rows WHERE change_id = ?", [edit.change_id]) == 0:
            raise _NothingChanged  # rolls back: an edit without effect leaves no trace, no number is used up
        db.conn.execute("UPDATE changes SET state = 'kept' WHERE state = 'undo'")
        edit.write_touched()


class _NothingChanged(Exception):
    """Ends an edit that had no effect."""


def _new_change(db: Database, action: str, stamp: Stamp, state: str, undoes: int | None) -> int:
    cursor = db.conn.execute(
        "INSERT INTO changes (uid, at, who, action, state, undoes) VALUES (?, ?, ?, ?, ?, ?)",
        [stamp.new_uid(), stamp.now(), stamp.who, action, state, undoes],
    )
    return cast(int, cursor.lastrowid)


def undo(db: Database, stamp: Stamp) -> int:
    """Take back the newest change that stands; answers the number of the change that did so.

    Raises:
        NotFound: there is nothing to undo.
    """
    return _reverse(db, stamp, "done", "undone", "undo", "There is nothing to undo.")


def redo(db: Database, stamp: Stamp) -> int:
    """Do again what was undone last; answers the number of the change that did so.

    Raises:
        NotFound: there is nothing to redo.
    """
    return _reverse(db, stamp, "undo", "redone", "done", "There is nothing to redo.")


def _reverse(db: Database, stamp: Stamp, which: str, becomes: str, state: str, nothing: str) -> int:
    with db.atomic():
        # The transaction starts with a write, so that two programs can't both choose the same change.
        new_id = _new_change(db, "", stamp, state, None)
        change = first(
            db, "SELECT id, action FROM changes WHERE state = ? AND id < ? ORDER BY id DESC", [which, new_id]
        )
        if change is None:
            raise NotFound(nothing)
        db.conn.execute(
            "UPDATE changes SET action = ?, undoes = ? WHERE id = ?", [change["action"], change["id"], new_id]
        )
        db.conn.execute("UPDATE changes SET state = ? WHERE id = ?", [becomes, change["id"]])
        edit = Edit(db, new_id, stamp)
        try:
            for row in rows(db, "SELECT * FROM change_rows WHERE change_id = ? ORDER BY id DESC", [change["id"]]):
                _reverse_row(edit, db, row)
        except (sqlite3.IntegrityError, NotFound, ValueError, TypeError, AttributeError, KeyError) as error:
            raise ArchiveDamaged(
                f"Change {change['id']} can't be taken back: the history does not fit the record. Run check."
            ) from error
        db.conn.execute("UPDATE change_rows SET old_values = NULL WHERE change_id = ?", [change["id"]])
        # An inverse has the documents of what it takes back, also where the tables no longer tell (folded answers).
        edit.touch(column(db, "SELECT document_id FROM change_documents WHERE change_id = ?", [change["id"]]))
        edit.write_noted()
        edit.write_touched()
        return new_id


def _reverse_row(edit: Edit, db: Database, row: Row) -> None:
    """Do the opposite of one row of a change. The history of a stranger's archive is not trusted.

    Raises:
        ValueError: it names a table or column that edits don't touch.
    """
    table, key = cast(str, row["table_name"]), row["row_key"]
    if table not in EDITED_TABLES:
        raise ValueError(table)
    if row["operation"] == "insert":
        edit.delete(table, key)
        return
    values = decoded(cast(str, row["old_values"]))
    if unknown := values.keys() - {cast(str, one[1]) for one in db.conn.execute(f'PRAGMA table_info("{table}")')}:
        raise ValueError(unknown)
    if row["operation"] == "update":
        edit.update(table, key, values)
    else:
        edit.insert(table, values)


def encoded(row: Row) -> str:
    """A row as JSON; bytes as base64 in an object, since JSON has none."""
    return json.dumps(
        {name: {"base64": base64.b64encode(v).decode()} if isinstance(v, bytes) else v for name, v in row.items()},
        ensure_ascii=False,
        separators=(",", ":"),
    )


def decoded(text: str) -> Row:
    """The row that :func:`encoded` wrote."""
    values = cast(dict[str, str | int | float | dict[str, str] | None], json.loads(text))
    return {name: base64.b64decode(v["base64"]) if isinstance(v, dict) else v for name, v in values.items()}
