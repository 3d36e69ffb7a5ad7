"""Writes what was planned, all of it through one edit: what it refers to comes before a thing, texts come last."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from typing import cast

from core.errors import ArchiveDamaged
from core.model import MergeKind, MergeSide, Role, Span
from core.store import agent_edits, claims, correcting, documents, mentions, naming, relations, removing, rights, spans
from core.store.correcting import Place as TextPlace
from core.store.edits import Edit
from core.store.merging import items
from core.store.merging.planning import SETS, Deed, Plan, Planner
from core.store.merging.values import Item, Place, Ref, Val
from core.store.rows import Row, Value, column, first, number, rows

Placing = Callable[[str, str, Mapping[int, Span], Set[int]], dict[int, TextPlace]]
"""Says where the spans of one text stand in another one (:func:`core.door.placing.place`)."""

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


class Writer:
    """Writes plans into an archive."""

    def __init__(self, edit: Edit, planner: Planner, placing: Placing, theirs_title: str) -> None:
        self._edit, self._planner, self._placing = edit, planner, placing
        self._db, self._theirs = planner.ours, planner.theirs
        self._title = theirs_title
        self._numbers: dict[tuple[MergeKind, str], int | None] = {}
        self._postponed: list[tuple[MergeKind, str, str, Val]] = []
        self._last: MergeKind | None = None
        self._new_documents: list[int] = []
        self._from_theirs: defaultdict[int, set[int]] = defaultdict(set)
        self._texts: dict[int, int] = {}
        self._unused: list[Item] = []

    # ------------------------------------------------------------------------------------------------ plans

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

    # ---------------------------------------------------------------------------------------------- numbers

    def _number(self, ref: Ref) -> int | None:
        """The row of a thing here. An agent that was unused here, and so removed, comes again when it is named."""
        known = (ref.kind, ref.uid)
        if known not in self._numbers:
            self._numbers[known] = items.numbers(self._db, ref.kind, [ref.uid]).get(ref.uid)
            if self._numbers[known] is None and ref.kind is MergeKind.AGENT:
                item = self._planner.their_agents.get(ref.uid)
                if item is not None:
                    self._insert(Plan(Deed.INSERT, item, dict(item.fields), there=item.key))
        return self._numbers[known]

    def _optional(self, value: Val) -> int | None:
        return self._number(value) if isinstance(value, Ref) else None

    def _tag(self, name: str) -> int:
        row = first(self._db, "SELECT id FROM tags WHERE name = ?", [name])
        return cast(int, row["id"]) if row else self._edit.insert("tags", {"name": name})

    def _licence(self, licence_id: Val) -> str | None:
        if not isinstance(licence_id, str):
            return None
        if first(self._db, "SELECT 1 AS f FROM licences WHERE id = ?", [licence_id]) is None:
            row = first(self._theirs, "SELECT name, url FROM licences WHERE id = ?", [licence_id])
            self._edit.insert("licences", {"id": licence_id, "name": licence_id, "url": "", **(row or {})})
        return licence_id

    # ----------------------------------------------------------------------------------------------- insert

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

    # ----------------------------------------------------------------------------------------------- update

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

    # ------------------------------------------------------------------------------------------ what hangs on

    def _hanging(
        self, kind: MergeKind, key: int, home: int | None, values: Mapping[str, Val], ours: Item | None, there: int
    ) -> None:
        """Write the rows that belong to a thing."""
        for name in SETS & values.keys():
            before = frozenset[Val]() if ours is None else cast("frozenset[Val]", ours.fields[name])
            after = cast("frozenset[Val]", values[name])
            for one in sorted(before - after, key=repr):
                self._take_out(kind, key, name, one)
            for one in sorted(after - before, key=repr):
                self._put_in(kind, key, name, one, there)
        if kind is MergeKind.CLAIM:
            if "words" in values:
                self._set_words(key, cast(int, home), cast("tuple[Place, ...]", values["words"]))
            if "chains" in values:
                self._set_chains(key, cast(int, home), cast("tuple[tuple[Val, ...], ...]", values["chains"]))
        if kind is MergeKind.DOCUMENT:
            for role in Role:
                if role in values:
                    self._set_parties(key, role, cast("tuple[Ref, ...]", values[role]))
            if "passages" in values:
                self._set_passages(key, cast("tuple[tuple[Place, Place | None], ...]", values["passages"]))

    def _put_in(self, kind: MergeKind, key: int, name: str, one: Val, there: int) -> None:
        edit, parts = self._edit, cast("tuple[str, ...]", one)
        match name:
            case "aliases":
                edit.insert("agent_aliases", {"agent_id": key, "alias": cast(str, one)})
            case "tags" if kind is MergeKind.CLAIM:
                edit.insert("claim_tags", {"claim_id": key, "tag_id": self._tag(parts[0])})
            case "tags":
                edit.insert("document_tags", {"document_id": key, "tag_id": self._tag(parts[0])})
            case "originals":
                self._keep_bytes(parts[0], parts[1])
                names = ("sha256", "name", "path", "added_at")
                values = dict(zip(names, (parts[0], *parts[2:]), strict=True))
                edit.insert("document_originals", {"document_id": key, **values})
            case "sources":
                values = dict(zip(("path", "url", "added_at"), parts, strict=True))
                edit.insert("document_sources", {"document_id": key, **values})
            case "findings":
                values = dict(zip(("field", "value", "place", "words"), parts, strict=True))
                edit.insert("findings", {"document_id": key, **values})
            case _:
                row = first(
                    self._theirs,
                    "SELECT text FROM earlier_texts WHERE document_id = ? AND sha256 = ?",
                    [there, parts[0]],
                )
                values = dict(zip(("sha256", "why", "who", "at"), parts, strict=True))
                if row is not None:
                    edit.insert("earlier_texts", {"document_id": key, **values, "text": row["text"]})

    def _keep_bytes(self, digest: str, media_type: str) -> None:
        if first(self._db, "SELECT 1 AS f FROM originals WHERE sha256 = ?", [digest]) is not None:
            return
        row = cast(Row, first(self._theirs, "SELECT content FROM originals WHERE sha256 = ?", [digest]))
        content = cast(bytes, row["content"])
        if hashlib.sha256(content).hexdigest() != digest:
            raise ArchiveDamaged(
                f"An original in “{self._title}” is damaged ({digest[:12]}…). Run check on it; merge a backup of it."
            )
        values: Row = {"sha256": digest, "media_type": media_type, "bytes": len(content), "content": content}
        self._edit.insert("originals", values)

    def _take_out(self, kind: MergeKind, key: int, name: str, one: Val) -> None:
        parts = cast("tuple[Value, ...]", one) if isinstance(one, tuple) else (cast(str, one),)
        of_claim = kind is MergeKind.CLAIM
        tag = "{0}_id = ? AND tag_id = (SELECT id FROM tags WHERE name = ?)"
        table, condition = {
            "aliases": ("agent_aliases", "agent_id = ? AND alias = ?"),
            "tags": ("claim_tags", tag.format("claim")) if of_claim else ("document_tags", tag.format("document")),
            "originals": (
                "document_originals",
                "document_id = ? AND sha256 = ? AND ? <> '' AND name = ? AND path = ? AND added_at = ?",
            ),
            "sources": ("document_sources", "document_id = ? AND path = ? AND url = ? AND added_at = ?"),
            "findings": ("findings", "document_id = ? AND field = ? AND value = ? AND place = ? AND words = ?"),
            "earlier": ("earlier_texts", "document_id = ? AND sha256 = ? AND why = ? AND who = ? AND at = ?"),
        }[name]
        self._edit.delete_where(table, condition, [key, *parts])
        if name == "originals":
            unused = "sha256 = ? AND sha256 NOT IN (SELECT sha256 FROM document_originals)"
            self._edit.delete_where("originals", unused, [parts[0]])

    def _set_parties(self, document_id: int, role: Role, who: Sequence[Ref]) -> None:
        of_role = "document_id = ? AND role = ?"
        before = column(self._db, f"SELECT position FROM document_agents WHERE {of_role}", [document_id, role])
        last = "SELECT coalesce(max(position) + 1, 0) FROM document_agents WHERE document_id = ?"
        start = min(before) if before else number(self._db, last, [document_id])
        self._edit.delete_where("document_agents", of_role, [document_id, role])
        for position, ref in enumerate(who, start):
            agent_id = self._number(ref)
            if agent_id is not None:
                values: Row = {"role": role, "position": position, "agent_id": agent_id}
                self._edit.insert("document_agents", {"document_id": document_id, **values})

    def _set_passages(self, document_id: int, passages: Sequence[tuple[Place, Place | None]]) -> None:
        of_document = "SELECT span_id, quoted_span_id FROM passages WHERE document_id = ?"
        used = [key for row in rows(self._db, of_document, [document_id]) for key in row.values() if key is not None]
        self._edit.delete_where("passages", "document_id = ?", [document_id])
        for span_id in used:
            spans.remove(self._edit, "id = ?", [span_id])
        for position, (here, quoted) in enumerate(passages):
            span_id = self._add_place(document_id, here)
            values: Row = {"document_id": document_id, "position": position, "span_id": span_id}
            values["quoted_span_id"] = self._add_place(None, quoted) if quoted is not None else None
            self._edit.insert("passages", values)

    # ---------------------------------------------------------------------------------------- claims' places

    def _set_words(self, claim_id: int, home: int, words: Sequence[Place]) -> None:
        used = column(self._db, "SELECT span_id FROM claim_spans WHERE claim_id = ? ORDER BY position, id", [claim_id])
        if len(used) == len(words):
            for span_id, place in zip(used, words, strict=True):
                self._set_place(home, span_id, place)
        else:
            self._edit.delete_where("claim_spans", "claim_id = ?", [claim_id])
            for span_id in used:
                spans.remove(self._edit, "id = ?", [span_id])
            for position, place in enumerate(words):
                values: Row = {"claim_id": claim_id, "position": position, "span_id": self._add_place(home, place)}
                self._edit.insert("claim_spans", values)
        if words:
            self._edit.update("claims", claim_id, {"start": min(place.start for place in words)})

    def _set_chains(self, claim_id: int, home: int, hops: Sequence[tuple[Val, ...]]) -> None:
        claims.remove_hops(self._edit, self._db, claim_id)
        positions: defaultdict[Val, int] = defaultdict(int)
        for chain, role, document, mention, cue, agents in hops:
            values: Row = {"claim_id": claim_id, "chain": cast(int, chain), "position": positions[chain]}
            values |= {"role": cast(str, role), "document_id": self._optional(document)}
            values["mention_span_id"] = self._add_place(home, mention) if isinstance(mention, Place) else None
            values["cue_span_id"] = self._add_place(home, cue) if isinstance(cue, Place) else None
            hop_id = self._edit.insert("hops", values)
            positions[chain] += 1
            for position, ref in enumerate(cast("tuple[Ref, ...]", agents)):
                agent_id = self._number(ref)
                if agent_id is not None:
                    row: Row = {"hop_id": hop_id, "position": position, "agent_id": agent_id}
                    self._edit.insert("hop_agents", row)

    def _add_place(self, home: int | None, place: Place) -> int | None:
        """Store a span as the other archive has it; None where its document is not here."""
        document_id = home if place.home is None else self._number(place.home)
        if document_id is None:
            return None
        names = ("start", "end", "exact", "prefix", "suffix")
        values: Row = {"document_id": document_id, **{name: getattr(place, name) for name in names}}
        span_id = self._edit.insert("spans", values)
        self._doubt(document_id, span_id, place)
        return span_id

    def _set_place(self, home: int | None, span_id: int | None, place: Val) -> int | None:
        """Give a span another place, in the same row where it stays in its document; answers the row."""
        if not isinstance(place, Place):
            return None
        document_id = home if place.home is None else self._number(place.home)
        row = first(self._db, "SELECT document_id FROM spans WHERE id = ?", [span_id])
        if span_id is None or document_id is None or row is None or row["document_id"] != document_id:
            return self._add_place(home, place)
        names = ("start", "end", "exact", "prefix", "suffix")
        self._edit.update("spans", span_id, {name: getattr(place, name) for name in names})
        self._doubt(document_id, span_id, place)
        return span_id

    def _doubt(self, document_id: int, span_id: int, place: Place) -> None:
        self._from_theirs[document_id].add(span_id)
        if place.doubt is None:
            self._edit.delete_where("doubtful_spans", "span_id = ?", [span_id])
            return
        names = ("start", "end", "best_start", "best_end", "likeness")
        values: Row = {"document_id": document_id, "span_id": span_id, **dict(zip(names, place.doubt, strict=True))}
        row = first(self._db, "SELECT id FROM doubtful_spans WHERE span_id = ?", [span_id])
        if row is None:
            self._edit.insert("doubtful_spans", values)
        else:
            self._edit.update("doubtful_spans", row["id"], values)

    # ------------------------------------------------------------------------------------------------ texts

    def _their_text(self, there: int) -> str:
        return cast(
            str, cast(Row, first(self._theirs, "SELECT text FROM texts WHERE document_id = ?", [there]))["text"]
        )

    def _replace_text(self, document_id: int, there: int) -> None:
        """Give a document their text. Places that did not come with it are found anew."""
        edit, db = self._edit, self._db
        row = first(db, "SELECT sha256, text FROM texts WHERE document_id = ?", [document_id])
        if first(self._theirs, "SELECT 1 AS f FROM texts WHERE document_id = ?", [there]) is None:
            return
        text = self._their_text(there)
        digest = documents.sha256_of(text)
        if row is None:
            edit.insert("texts", {"document_id": document_id, "sha256": digest, "text": text})
        else:
            self._keep_earlier(document_id, cast(str, row["text"]), f"Text of “{self._title}” taken over")
            edit.update("texts", document_id, {"sha256": digest, "text": text})
        edit.update("documents", document_id, {"opening": documents.opening_of(text)})
        before = "" if row is None else cast(str, row["text"])
        theirs = self._from_theirs[document_id]
        known = {key: span for key, span in correcting.places_in(db, document_id).items() if key not in theirs}
        self._place(document_id, before, text, known)

    def _place_theirs(self, document_id: int, uid: str) -> None:
        """Find anew, in our text, the places that came from theirs."""
        there = items.numbers(self._theirs, MergeKind.DOCUMENT, self._planner.names_there(uid))
        theirs = self._from_theirs[document_id]
        known = {key: span for key, span in correcting.places_in(self._db, document_id).items() if key in theirs}
        if known and there:
            text = documents.text_of(self._db, document_id)
            self._place(document_id, self._their_text(next(iter(there.values()))), text, known)

    def _place(self, document_id: int, before: str, after: str, known: Mapping[int, Span]) -> None:
        doubted = correcting.in_doubt(self._db, document_id) & known.keys()
        places = self._placing(before, after, known, doubted) if known else {}
        correcting.set_places(self._edit, self._db, document_id, after, places)

    def _keep_their_text(self, plan: Plan) -> None:
        """Their text gives way to ours: it is kept among those that the document had."""
        why = f"Text of “{self._title}” when it was merged" if plan.shared else f"Read again as in “{self._title}”"
        self._keep_earlier(plan.item.key, self._their_text(plan.there), why)

    def _keep_earlier(self, document_id: int, text: str, why: str) -> None:
        digest = documents.sha256_of(text)
        known = "SELECT 1 AS f FROM earlier_texts WHERE document_id = ? AND sha256 = ?"
        if first(self._db, known, [document_id, digest]) is None:
            stamp = self._edit.stamp
            values: Row = {"sha256": digest, "text": text, "why": why, "who": stamp.who, "at": stamp.now()}
            self._edit.insert("earlier_texts", {"document_id": document_id, **values})

    # ----------------------------------------------------------------------------------------------- remove

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
