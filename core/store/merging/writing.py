"""Writes what was planned, all of it through one edit: what it refers to comes before a thing, texts come last."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from core.model import MergeKind, MergeSide, Role
from core.store import agent_edits, claims, documents, mentions, naming, relations, removing, rights, spans, versions
from core.store.merging import items
from core.store.merging.fields import SETS
from core.store.merging.hanging import Hanging
from core.store.merging.plans import Deed, Plan
from core.store.merging.values import Item, Place, Ref, Val
from core.store.rows import Row, Value, column, first, rows

_REFERRING = {
    MergeKind.AGENT: (*(("document_agents", "agent_id"), ("hop_agents", "agent_id"), ("agents", "parent_id")),),
    MergeKind.LICENCE: (("documents", "licence_id"), ("span_rights", "licence_id")),
    MergeKind.TAG: (("document_tags", "tag_id"), ("claim_tags", "tag_id")),
}
_REFS = {
    "source": "source_id",
    "target": "target_id",
    "document": "document_id",
    "claim": "claim_id",
    "link": "link_id",
    "quoted_in": "quoted_in",
    "acts_for": "parent_id",
}
"""The columns that name another row."""
_LATER = frozenset({"quoted_in", "acts_for", "part_of"})
"""What may refer to a thing of the same kind that is written after it."""
_SPAN_COLUMNS = {"cue": "cue_span_id", "evidence": "evidence_span_id", "place": "span_id"}
_SPECIAL = (
    SETS | _SPAN_COLUMNS.keys() | {"body", "date", "passages", "words", "chains", "part_of", *Role} | _REFS.keys()
)


class Writer(Hanging):
    """Writes plans into an archive."""

    def write(self, kind: MergeKind, plans: Iterable[Plan]) -> None:
        """Write what was planned for one portion of a kind."""
        if self._last is not kind:
            self._set_postponed()
            self._last = kind
        for plan in plans:
            match plan.deed:
                case Deed.INSERT:
                    self._insert(plan)
                case Deed.UPDATE:
                    self._update(plan)
                case Deed.REMOVE:
                    self._remove(plan.item)
                case Deed.JOIN:
                    keep = self._number(Ref(MergeKind.AGENT, plan.into))
                    if keep is not None and self._is_there(plan.item):
                        agent_edits.merge(self._edit, self._db, keep, [plan.item.key])
                case Deed.EQUAL:
                    pass
            if plan.lost_text:
                self._keep_their_text(plan)
        self._edit.write_noted()

    def finish(self) -> None:
        """Write what had to wait: texts, what now is named or unused, and places in texts that differ."""
        self._set_postponed()
        for document_id, there in self._texts.items():
            self._replace_text(document_id, there)
        for uid, text in self._planner.texts.items():
            document_id = self._number(Ref(MergeKind.DOCUMENT, uid))
            if document_id is not None and not text.same and text.kept is MergeSide.OURS:
                self._place_theirs(document_id, uid)
        for document_id in self._new_documents:
            row = first(self._db, "SELECT * FROM documents WHERE id = ?", [document_id])
            if row is not None and (keys := naming.identifiers_of(row)):
                mentions.arrived(self._edit, self._db, document_id, keys)
                relations.arrived(self._edit, self._db, document_id, keys)
        for item in self._unused:
            self._remove_unused(item)

    def _is_there(self, item: Item) -> bool:
        table = items.table_of(item.kind)
        return first(self._db, f"SELECT 1 AS f FROM {table} WHERE id = ?", [item.key]) is not None

    def _insert(self, plan: Plan) -> None:
        item, values = plan.item, plan.values
        if item.kind is MergeKind.LICENCE:
            self._licence(item.uid)
            return
        if item.kind is MergeKind.TAG:
            self._tag(item.uid)
            return
        row = self._columns(item.kind, values)
        if item.kind is not MergeKind.REFERENCE:
            row["uid"] = item.uid
        home = cast("int | None", row.get("document_id"))
        if item.kind is MergeKind.DOCUMENT:
            row |= self._document_columns(plan.there, values)
        if item.kind is MergeKind.CLAIM:
            row["start"] = min((one.start for one in cast("tuple[Place, ...]", values["words"])), default=0)
        for name, column_name in _SPAN_COLUMNS.items():
            place = values.get(name)
            if name in values:
                row[column_name] = self._add_place(home, place) if isinstance(place, Place) else None
        if item.kind is MergeKind.SEARCH:
            row["name"] = self._free_name(cast(str, row["name"]), 0)
        key = self._edit.insert(items.table_of(item.kind), row)
        self._numbers[(item.kind, item.uid)] = key
        if item.kind is MergeKind.DOCUMENT:
            self._insert_text(plan.there, key)
            self._new_documents.append(key)
        self._hanging(item.kind, key, key if item.kind is MergeKind.DOCUMENT else home, values, None, plan.there)
        self._postpone(item.kind, item.uid, values)

    def _columns(self, kind: MergeKind, values: Mapping[str, Val]) -> dict[str, Value]:
        """The columns of a row that are written as they are, or name another row."""
        row: dict[str, Value] = {
            name: cast(Value, value) for name, value in values.items() if name not in _SPECIAL and name != "licence_id"
        }
        if isinstance(note := values.get("note"), tuple):
            text, *named = cast("tuple[str, *tuple[Ref | None, ...]]", note)
            row["note"] = versions.with_documents(text, {at: self._optional(ref) for at, ref in enumerate(named)})
        if "licence_id" in values:
            row["licence_id"] = self._licence(values["licence_id"])
        if "date" in values:
            row |= zip(("date", "first_day", "last_day"), cast("tuple[str, ...]", values["date"]), strict=True)
        for name, column_name in _REFS.items():
            if name in values and name not in _LATER:
                row[column_name] = self._optional(values[name])
        return row

    def _document_columns(self, there: int, values: Mapping[str, Val]) -> Row:
        row = cast(Row, first(self._theirs, "SELECT opening, added_at FROM documents WHERE id = ?", [there]))
        return {**row, "holding": cast("tuple[str, str]", values["body"])[0]}

    def _insert_text(self, there: int, document_id: int) -> None:
        row = first(self._theirs, "SELECT text FROM texts WHERE document_id = ?", [there])
        if row is not None:
            text = cast(str, row["text"])
            values = {"document_id": document_id, "sha256": documents.sha256_of(text), "text": text}
            self._edit.insert("texts", values)
            # Which texts were read for suggestions is no part of the history, and goes with its document.
            for read in rows(self._theirs, "SELECT * FROM suggested_texts WHERE document_id = ?", [there]):
                self._db.conn.execute(
                    "INSERT OR IGNORE INTO suggested_texts (document_id, sha256, engine, at) VALUES (?, ?, ?, ?)",
                    [document_id, read["sha256"], read["engine"], read["at"]],
                )

    def _free_name(self, name: str, own: int) -> str:
        """A name for a saved search that no other one has."""
        taken = "SELECT 1 AS f FROM saved_searches WHERE name = ? AND id <> ?"
        free, count = name, 1
        while first(self._db, taken, [free, own]) is not None:
            count += 1
            free = f"{name} ({count})"
        return free

    def _update(self, plan: Plan) -> None:
        item, values = plan.item, plan.values
        table = items.table_of(item.kind)
        if item.kind is MergeKind.LICENCE:
            self._edit.update(table, item.uid, cast("dict[str, Value]", values))
            return
        before = first(self._db, f"SELECT * FROM {table} WHERE id = ?", [item.key])
        if before is None:
            return  # it went with something else that was removed
        home = self._home(item, before)
        row = self._columns(item.kind, values)
        if item.kind is MergeKind.DOCUMENT and "body" in values:
            row["holding"] = cast("tuple[str, str]", values["body"])[0]
            self._texts[item.key] = plan.there
        if item.kind is MergeKind.SEARCH and "name" in row:
            row["name"] = self._free_name(cast(str, row["name"]), item.key)
        unused: list[int] = []
        for name, column_name in _SPAN_COLUMNS.items():
            if name in values:
                old, new = cast("int | None", before[column_name]), values[name]
                row[column_name] = self._set_place(home, old, new)
                if old is not None and row[column_name] != old:
                    unused.append(old)
        self._edit.update(table, item.key, row)
        for span_id in unused:
            spans.remove(self._edit, "id = ?", [span_id])
        self._hanging(item.kind, item.key, home, values, item, plan.there)
        self._postpone(item.kind, item.uid, values)

    def _home(self, item: Item, row: Row) -> int | None:
        if item.kind is MergeKind.DOCUMENT:
            return item.key
        return cast("int | None", row.get("document_id"))

    def _postpone(self, kind: MergeKind, uid: str, values: Mapping[str, Val]) -> None:
        self._postponed += [(kind, uid, name, values[name]) for name in _LATER if name in values]

    def _set_postponed(self) -> None:
        postponed, self._postponed = self._postponed, []
        for kind, uid, name, value in postponed:
            key = self._number(Ref(kind, uid))
            if key is None:
                continue
            if name == "part_of":
                parent, nesting = cast("tuple[Ref | None, str | None]", value)
                values: dict[str, Value] = {"parent_id": self._optional(parent), "nesting": nesting}
            else:
                values = {_REFS[name]: self._optional(value)}
            own = {"part_of": "claims", "acts_for": "agents"}.get(name)
            if own and self._makes_a_circle(own, key, cast("int | None", values["parent_id"])):
                continue
            self._edit.update(items.table_of(kind), key, values)

    def _makes_a_circle(self, table: str, key: int, above: int | None) -> bool:
        seen: set[int] = set()
        while above is not None and above not in seen:
            if above == key:
                return True
            seen.add(above)
            above = cast(Row, first(self._db, f"SELECT parent_id AS up FROM {table} WHERE id = ?", [above]))["up"]  # pyright: ignore[reportAssignmentType] - a number
        return False

    def _remove(self, item: Item) -> None:
        edit, db = self._edit, self._db
        if item.kind in _REFERRING:
            self._unused.append(item)
            return
        if not self._is_there(item):
            return  # it went with something else
        self._numbers.pop((item.kind, item.uid), None)
        match item.kind:
            case MergeKind.DOCUMENT:
                removing.remove(edit, db, item.key)
            case MergeKind.CLAIM:
                claims.remove(edit, db, item.key)
            case MergeKind.LINK:
                claims.remove_link(edit, db, item.key)
            case MergeKind.RIGHTS:
                rights.remove(edit, db, item.key)
            case MergeKind.REFERENCE:
                span_id = column(db, "SELECT span_id FROM document_references WHERE id = ?", [item.key])
                edit.delete("document_references", item.key)
                spans.remove(edit, "id = ?", span_id)
            case _:
                edit.delete(items.table_of(item.kind), item.key)

    def _remove_unused(self, item: Item) -> None:
        """Remove an agent, a licence or a tag that they removed, unless something here needs it."""
        key: Value = item.uid if item.kind is MergeKind.LICENCE else item.key
        for table, name in _REFERRING[item.kind]:
            if first(self._db, f"SELECT 1 AS f FROM {table} WHERE {name} = ? LIMIT 1", [key]) is not None:
                return
        if item.kind is MergeKind.AGENT:
            self._edit.delete_where("agent_aliases", "agent_id = ?", [key])
        self._edit.delete(items.table_of(item.kind), key)
