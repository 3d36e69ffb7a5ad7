"""Both archives and what they had in common, read so that each thing has one name: the one that it has here."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from functools import cached_property

from sqlite_utils import Database

from core.model import MergeKind, Role
from core.progress import Progress
from core.store.merging import base as histories
from core.store.merging import items, loading
from core.store.merging.values import Item, Ref, renamed
from core.store.rows import marks, rows

AT_ONCE = 200
"""Documents that are compared together; bounds the memory that this takes."""

_NAMING = frozenset(
    [
        *("acts_for", "chains", "claim", "document", "evidence", "link", "note", "part_of", "passages", "quoted_in"),
        *("source", "target", *Role),
    ]
)
"""The values that name other things."""


class Sides:
    """Reads the things of both archives, and of the base.

    Args:
        ours: the archive that is merged into.
        theirs: the other one.
        base: as both once were; None where nothing is known of that.
        found: which state that is.
    """

    def __init__(
        self, ours: Database, theirs: Database, base: Database | None, found: histories.Ancestor | None
    ) -> None:
        self.ours, self.theirs, self.base = ours, theirs, base
        self._found = found if base is not None else None
        self.names: dict[str, str] = self._known_names()
        self._there: dict[str, list[str]] = {}
        self._inverted = 0
        self._joined: dict[str, str] = {}
        self.documents: list[int] = []

    def _known_names(self) -> dict[str, str]:
        """What things of theirs are called here, from merges before this one."""
        known = dict(histories.names(self.ours))
        given = histories.names(self.theirs)
        back = {there: here for here, there in given.items() if there not in known}
        for kind in items.TABLES:
            if items.uid_column(kind) == "uid":
                for there in items.numbers(self.ours, kind, back):  # it is called so here, too
                    back.pop(there, None)
        return known | back

    def theirs_as_ours(self, ref: Ref) -> Ref:
        """What is called so there, as it is called here."""
        return self._as_joined(Ref(ref.kind, self.names.get(ref.uid, ref.uid)))

    def _as_joined(self, ref: Ref) -> Ref:
        return Ref(ref.kind, self._joined.get(ref.uid, ref.uid))

    @cached_property
    def their_agents(self) -> dict[str, Item]:
        """All agents of theirs, as they are called here."""
        return self._of_theirs(items.all_of(self.theirs, MergeKind.AGENT))

    def names_there(self, uid: str) -> list[str]:
        """What a thing that is called so here may be called there."""
        if self._inverted != len(self.names):
            self._inverted = len(self.names)
            self._there = {}
            for there, here in self.names.items():
                self._there.setdefault(here, []).append(there)
        return [uid, *self._there.get(uid, ())]

    def _of_theirs(self, found: Mapping[str, Item]) -> dict[str, Item]:
        return {(one := self._renamed(item, here=False)).uid: one for item in found.values()}

    def _of_ours(self, found: Mapping[str, Item]) -> dict[str, Item]:
        if not self._joined:
            return dict(found)
        return {(one := self._renamed(item, here=True)).uid: one for item in found.values()}

    def _renamed(self, item: Item, *, here: bool) -> Item:
        name = self._as_joined if here else self.theirs_as_ours
        fields = dict(item.fields)
        for key in _NAMING & fields.keys():
            fields[key] = renamed(fields[key], name)
        if item.kind is MergeKind.REFERENCE:
            home = name(Ref(MergeKind.DOCUMENT, item.home)).uid
            return Item(item.kind, home + item.uid[len(item.home) :], item.key, home, fields)
        uid = item.uid if here else self.names.get(item.uid, item.uid)
        home = item.home and (item.home if here else self.names.get(item.home, item.home))
        return Item(item.kind, uid, item.key, home, fields)

    def _of_base(self, found: Mapping[str, Item]) -> dict[str, Item]:
        of_theirs = self._found is not None and self._found.of_theirs
        return self._of_theirs(found) if of_theirs else self._of_ours(found)

    def _portions(self, progress: Progress) -> Generator[list[int]]:
        for at in range(0, len(self.documents), AT_ONCE):
            progress.step(0)
            yield self.documents[at : at + AT_ONCE]

    def _of(self, db: Database, kind: MergeKind, document_ids: Sequence[int]) -> dict[str, Item]:
        return loading.load(db, kind, items.keys_of(db, kind, document_ids))

    def _uids_of(self, portion: Sequence[int]) -> list[str]:
        found: list[str] = []
        for at in range(0, len(portion), 500):
            some = list(portion[at : at + 500])
            query = f"SELECT uid FROM documents WHERE id IN ({marks(len(some))})"
            found += [
                self.names.get(uid, uid) for row in rows(self.theirs, query, some) for uid in map(str, row.values())
            ]
        return found

    def _ours_of(self, portion: Sequence[int]) -> list[int]:
        return list(items.numbers(self.ours, MergeKind.DOCUMENT, self._uids_of(portion)).values())

    def _base_numbers(self, kind: MergeKind, uids: Iterable[str]) -> dict[str, int]:
        """Rows of the base by the names that things have here."""
        if self.base is None or self._found is None:
            return {}
        of_theirs = self._found.of_theirs
        wanted = {uid: self.names_there(uid) if of_theirs else [uid] for uid in uids}
        known = items.numbers(self.base, kind, [name for names in wanted.values() for name in names])
        return {uid: known[name] for uid, names in wanted.items() for name in names if name in known}

    def _in_base(self, kind: MergeKind, uids: Iterable[str]) -> set[str]:
        return set(self._base_numbers(kind, uids))

    def _three(
        self, kind: MergeKind, portion: Sequence[int]
    ) -> tuple[dict[str, Item], dict[str, Item], dict[str, Item]]:
        """Things of a kind of these documents: in the base, here and there."""
        theirs = self._of_theirs(self._of(self.theirs, kind, portion))
        homes = self._uids_of(portion)
        mine = items.numbers(self.ours, MergeKind.DOCUMENT, homes)
        ours = self._of_ours(self._of(self.ours, kind, list(mine.values())))
        before: dict[str, Item] = {}
        if self.base is not None:
            at = self._base_numbers(MergeKind.DOCUMENT, homes)
            before = self._of_base(self._of(self.base, kind, list(at.values())))
        if kind is not MergeKind.REFERENCE:
            # What went to another document since, or stands in one that is not looked at.
            others = items.numbers(self.ours, kind, (theirs.keys() | before.keys()) - ours.keys())
            ours |= self._of_ours(loading.load(self.ours, kind, sorted(others.values())))
            if self.base is not None:
                at = self._base_numbers(kind, theirs.keys() - before.keys())
                before |= self._of_base(loading.load(self.base, kind, sorted(at.values())))
        return before, ours, theirs
