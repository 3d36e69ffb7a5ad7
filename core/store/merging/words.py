"""Conflicts in words: what a thing is called, and what either side has of it."""

from __future__ import annotations

from typing import cast

from sqlite_utils import Database

from core.model import MergeConflict, MergeKind, MergeSide
from core.store.merging.values import Item, Place, Ref, Val
from core.store.rows import first

_LONGEST = 300
_AROUND = 60
"""Characters of a text that are shown before and after the place where two differ first."""


class Words:
    """Puts things of both archives into words."""

    def __init__(self, ours: Database, theirs: Database, base: Database | None) -> None:
        self._all = [db for db in (ours, theirs, base) if db is not None]

    def conflict(self, key: str, name: str, before: Item | None, ours: Item, theirs: Item) -> MergeConflict:
        """A value that both changed."""
        if name == "body":
            mine, other, then = self._texts(before, ours, theirs)
        else:
            mine, other = (self.value(name, one.fields[name]) for one in (ours, theirs))
            then = "" if before is None else self.value(name, before.fields[name])
        return MergeConflict(key, ours.kind, *self._titles(ours), "text" if name == "body" else name, mine, other, then)

    def removal(self, key: str, item: Item, removed_by: MergeSide) -> MergeConflict:
        """A thing that one side removed and the other one changed."""
        title, document = self._titles(item)
        ours, theirs = ("", title) if removed_by is MergeSide.OURS else (title, "")
        return MergeConflict(key, item.kind, title, document, "removed", ours, theirs, title, removed_by)

    def _titles(self, item: Item) -> tuple[str, str]:
        """What a thing is called, and the document it stands in."""
        document = item.home
        for name in ("source", "claim", "link", "document"):
            ref = item.fields.get(name)
            if isinstance(ref, Ref) and not document:
                document = self._home(ref)
        home = "" if item.kind is MergeKind.DOCUMENT or not document else self._document(document)
        return self._title(item), home

    def _title(self, item: Item) -> str:
        fields = item.fields
        match item.kind:
            case MergeKind.DOCUMENT:
                return self._document(item.uid) or _short(str(fields["title"] or fields["symbol"]))
            case MergeKind.CLAIM:
                return self.value("words", fields["words"])
            case MergeKind.LINK:
                ends = (self._ref(cast(Ref, fields[name])) for name in ("source", "target"))
                return f" {fields['relation']} ".join(ends)
            case MergeKind.AGENT | MergeKind.SEARCH:
                return _short(str(fields["name"]))
            case MergeKind.NOTE:
                return _short(str(fields["text"]))
            case MergeKind.RIGHTS | MergeKind.REFERENCE:
                return self.value("place", fields["place"])
            case MergeKind.RELATION:
                target = fields["target"]
                return f"{fields['relation']}: {self._ref(target) if isinstance(target, Ref) else fields['value']}"
            case MergeKind.VERDICT:
                return _short(f"{fields['verdict']} ({fields['who']})")
            case MergeKind.REVIEW:
                return _short(f"{fields['decision']} ({fields['who']}, {fields['at']})")
            case _:
                return item.uid

    def value(self, name: str, value: Val) -> str:
        """A value as a person reads it."""
        match value:
            case None:
                return ""
            case Ref():
                return self._ref(value)
            case Place():
                return f"“{_short(value.exact)}”"
            case frozenset():
                return ", ".join(sorted(self.value(name, one) for one in cast("frozenset[Val]", value)))
            case tuple() if name == "chains":
                return self._chains(cast("tuple[tuple[Val, ...], ...]", value))
            case tuple() if name == "date":
                return str(cast("tuple[Val, ...]", value)[0])
            case tuple():
                parts = [self.value(name, one) for one in cast("tuple[Val, ...]", value)]
                joint = " … " if name in ("words", "passages") else ", "
                return joint.join(part for part in parts if part)
            case _:
                return _short(str(value))

    def _chains(self, hops: tuple[tuple[Val, ...], ...]) -> str:
        chains: dict[Val, list[str]] = {}
        for hop in hops:
            who = " and ".join(self._ref(one) for one in cast("tuple[Ref, ...]", hop[5]))
            through = self._ref(hop[2]) if isinstance(hop[2], Ref) else ""
            chains.setdefault(hop[0], []).append(who or through or str(hop[1]))
        return "; ".join(" → ".join(chain) for chain in chains.values())

    def _ref(self, ref: Ref) -> str:
        match ref.kind:
            case MergeKind.DOCUMENT:
                return self._document(ref.uid)
            case MergeKind.AGENT:
                return self._asked("SELECT name FROM agents WHERE uid = ?", ref.uid)
            case MergeKind.CLAIM:
                words = self._asked(
                    "SELECT group_concat(exact, ' … ') FROM (SELECT exact FROM claims JOIN claim_spans ON "
                    "claim_id = claims.id JOIN spans ON spans.id = span_id WHERE claims.uid = ? ORDER BY position)",
                    ref.uid,
                )
                return f"“{words}”"
            case _:
                return ref.uid

    def _document(self, uid: str) -> str:
        return self._asked(
            "SELECT CASE WHEN title <> '' THEN title WHEN symbol <> '' THEN symbol WHEN opening <> '' "
            "THEN opening || '…' ELSE source_url END FROM documents WHERE uid = ?",
            uid,
        )

    def _home(self, ref: Ref) -> str:
        if ref.kind is MergeKind.DOCUMENT:
            return ref.uid
        claim = (
            "SELECT documents.uid FROM claims JOIN documents ON documents.id = document_id WHERE claims.uid = ?"
            if ref.kind is MergeKind.CLAIM
            else "SELECT documents.uid FROM links JOIN claims ON claims.id = source_id "
            "JOIN documents ON documents.id = document_id WHERE links.uid = ?"
        )
        return self._asked(claim, ref.uid)

    def _asked(self, query: str, uid: str) -> str:
        for db in self._all:
            row = cast("tuple[str | None] | None", db.conn.execute(query, [uid]).fetchone())
            if row is not None and row[0]:
                return _short(row[0])
        return ""

    def _texts(self, before: Item | None, ours: Item, theirs: Item) -> tuple[str, str, str]:
        """Texts where they first differ; what is known by reference only says so by being empty."""
        found = [
            "" if one is None else _text(db, one.key)
            for db, one in zip((self._all[0], self._all[1], self._all[-1]), (ours, theirs, before), strict=True)
        ]
        shortest = min(map(len, found[:2]))
        at = next((at for at in range(shortest) if found[0][at] != found[1][at]), shortest)
        return cast("tuple[str, str, str]", tuple(_around(text, at) for text in found))


def _text(db: Database, document_id: int) -> str:
    row = first(db, "SELECT text FROM texts WHERE document_id = ?", [document_id])
    return "" if row is None else cast(str, row["text"])


def _around(text: str, at: int) -> str:
    cut = text[max(0, at - _AROUND) : at + 2 * _AROUND]
    words = " ".join(cut.split())
    return f"{'…' if at > _AROUND else ''}{words}{'…' if at + 2 * _AROUND < len(text) else ''}"


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
