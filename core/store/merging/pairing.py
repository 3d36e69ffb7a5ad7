"""Which documents are looked at, and which things of the other archive are which ones here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from sqlite_utils import Database

from core.model import MergeConflict, MergeKind, MergeSide
from core.progress import Progress
from core.store.merging import base as histories
from core.store.merging import items, loading, matching
from core.store.merging.plans import Text
from core.store.merging.sides import Sides
from core.store.merging.values import Item, Val, compared_fields
from core.store.merging.words import Words
from core.store.rows import column, rows

_PAIRED = (
    *(MergeKind.LINK, MergeKind.NOTE, MergeKind.RELATION, MergeKind.REVIEW, MergeKind.VERDICT, MergeKind.RIGHTS),
)


class Pairing(Sides):
    """Pairs the things of both archives; keeps what was decided about conflicts.

    Args:
        ours: the archive that is merged into.
        theirs: the other one.
        base: as both once were; None where nothing is known of that.
        found: which state that is.
        decisions: what a person decided, by the keys of conflicts.
        otherwise: whose version is taken where nobody decided.
    """

    def __init__(
        self,
        ours: Database,
        theirs: Database,
        base: Database | None,
        found: histories.Ancestor | None,
        decisions: Mapping[str, MergeSide],
        otherwise: MergeSide | None,
    ) -> None:
        super().__init__(ours, theirs, base, found)
        self._decisions, self._otherwise = decisions, otherwise
        self.conflicts: dict[str, MergeConflict] = {}
        self.undecided: set[str] = set()
        self.new_names: dict[str, str] = {}
        self._removed: dict[MergeKind, set[str]] = {MergeKind.DOCUMENT: set(), MergeKind.CLAIM: set()}
        self._words = Words(ours, theirs, base)
        self.texts: dict[str, Text] = {}

    def match(self, progress: Progress) -> None:
        """Find out which documents are to be looked at, and which things of theirs are which of ours.

        Raises:
            Cancelled: the person stopped it.
        """
        self.documents, removed = self._scope()
        self._match_agents()
        self._match_documents(removed, progress)
        self._match_claims(progress)
        for kind in _PAIRED:
            self._match_others(kind, progress)
        theirs = self._of_theirs(items.all_of(self.theirs, MergeKind.SEARCH))
        ours = items.all_of(self.ours, MergeKind.SEARCH)
        new = [item for item in theirs.values() if item.uid not in ours and item.uid not in self._base_searches()]
        self._name(matching.others(MergeKind.SEARCH, ours.values(), new, set(theirs)))

    def _base_searches(self) -> set[str]:
        return set(self._of_base(items.all_of(self.base, MergeKind.SEARCH))) if self.base is not None else set()

    def _scope(self) -> tuple[list[int], list[str]]:
        """The documents of theirs to look at by number, and those that they removed by stable id."""
        if self._found is None:
            return column(self.theirs, "SELECT id FROM documents ORDER BY id"), []
        after = self._found.after
        touched = column(
            self.theirs,
            "SELECT DISTINCT document_id FROM change_documents WHERE change_id > ? "
            "AND document_id IN (SELECT id FROM documents) ORDER BY 1",
            [after],
        )
        removed = [
            uid
            for row in rows(
                self.theirs,
                "SELECT json_extract(old_values, '$.uid') AS uid FROM change_rows WHERE change_id > ? "
                "AND table_name = 'documents' AND operation = 'delete' AND json_valid(old_values)",
                [after],
            )
            if isinstance(uid := row["uid"], str)
        ]
        return touched, sorted(matching.absent(self.theirs, MergeKind.DOCUMENT, removed))

    def _name(self, found: Mapping[str, str]) -> None:
        self.names |= found
        self._inverted = -1
        self.new_names |= found

    def _match_agents(self) -> None:
        theirs = self._of_theirs(items.all_of(self.theirs, MergeKind.AGENT))
        ours = items.all_of(self.ours, MergeKind.AGENT)
        before = self._of_base(items.all_of(self.base, MergeKind.AGENT)) if self.base is not None else {}
        taken = set(theirs) & set(ours)
        for item in theirs.values():
            if item.uid in ours:
                continue
            # One that we had, and made one with another, is that other now; also if they know that one, too.
            was_here = item.uid in before
            found = matching.agent(self.ours, item, set() if was_here else taken, was_here=was_here)
            if found is not None:
                taken.add(found)
                self._name({item.uid: found})
        theirs = self._of_theirs(items.all_of(self.theirs, MergeKind.AGENT))
        by_alias = {
            cast(str, alias): item.uid
            for item in theirs.values()
            for alias in cast("frozenset[Val]", item.fields["aliases"])
        }
        for uid, item in before.items():
            into = by_alias.get(cast(str, item.fields["name"]))
            if uid not in theirs and uid in ours and into is not None and into != uid:
                same = compared_fields(item) == compared_fields(ours[uid])
                if same or self._removal_decided(ours[uid], MergeSide.THEIRS) is MergeSide.THEIRS:
                    self._joined[uid] = into

    def _match_documents(self, removed: Sequence[str], progress: Progress) -> None:
        taken: set[str] = set()
        for portion in self._portions(progress):
            theirs = self._of_theirs(loading.load(self.theirs, MergeKind.DOCUMENT, portion))
            here = items.numbers(self.ours, MergeKind.DOCUMENT, theirs)
            lacking = theirs.keys() - here.keys()
            before = self._in_base(MergeKind.DOCUMENT, lacking)
            taken |= here.keys()
            for item in theirs.values():
                if item.uid in lacking and item.uid not in before:
                    found = matching.document(self.ours, self.theirs, item, taken)
                    if found is not None and not items.numbers(self.theirs, MergeKind.DOCUMENT, [found]):
                        taken.add(found)
                        self._name({item.uid: found})
        named = {self.names.get(uid, uid) for uid in removed}
        # One that they removed and took in again is there, under another id.
        named = {uid for uid in named if not items.numbers(self.theirs, MergeKind.DOCUMENT, self.names_there(uid))}
        known = self._in_base(MergeKind.DOCUMENT, named)
        self._removed[MergeKind.DOCUMENT] = known & items.numbers(self.ours, MergeKind.DOCUMENT, known).keys()

    def _match_claims(self, progress: Progress) -> None:
        for portion in self._portions(progress):
            theirs = self._of_theirs(self._of(self.theirs, MergeKind.CLAIM, portion))
            lacking = matching.absent(self.ours, MergeKind.CLAIM, theirs)
            before = self._in_base(MergeKind.CLAIM, lacking)
            new = [item for item in theirs.values() if item.uid in lacking and item.uid not in before]
            homes = items.numbers(self.ours, MergeKind.DOCUMENT, {item.home for item in new})
            ours = self._of_ours(self._of(self.ours, MergeKind.CLAIM, list(homes.values())))
            texts = loading.load(self.theirs, MergeKind.DOCUMENT, portion)
            mine = loading.load(self.ours, MergeKind.DOCUMENT, list(homes.values()))
            equal = {
                item.uid: item.uid in mine and mine[item.uid].fields["body"] == item.fields["body"]
                for item in self._of_theirs(texts).values()
            }
            self._name(matching.claims(ours.values(), new, equal, set(theirs)))

    def _match_others(self, kind: MergeKind, progress: Progress) -> None:
        for portion in self._portions(progress):
            theirs = self._of_theirs(self._of(self.theirs, kind, portion))
            lacking = matching.absent(self.ours, kind, theirs)
            lacking -= self._in_base(kind, lacking)
            new = [item for item in theirs.values() if item.uid in lacking]
            if new:
                ours = self._of_ours(self._of(self.ours, kind, self._ours_of(portion)))
                self._name(matching.others(kind, ours.values(), new, set(theirs)))

    def _removal_decided(self, item: Item, removed_by: MergeSide) -> MergeSide:
        key = f"{item.kind}:{item.uid}:removed"
        if key not in self.conflicts:
            self.conflicts[key] = self._words.removal(key, item, removed_by)
        return self._decided(key)

    def _decided(self, key: str) -> MergeSide:
        decided = self._decisions.get(key, self._otherwise)
        if decided is None:
            self.undecided.add(key)
            return MergeSide.OURS
        return decided
