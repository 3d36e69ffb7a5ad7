"""Writes the rows that belong to a thing: who a document is by, where it came from, a claim's words and chains."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import cast

from core.errors import ArchiveDamaged
from core.model import MergeKind, Role
from core.store import claims, spans
from core.store.merging.fields import SETS
from core.store.merging.places import Places
from core.store.merging.values import Item, Place, Ref, Val
from core.store.rows import Row, Value, column, first, number, rows


class Hanging(Places):
    """Writes what belongs to a thing, once its own row is there."""

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
