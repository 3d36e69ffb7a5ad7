"""What is to be done to merge: for each thing, what of it is new, changed, removed or in conflict."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import cast

from sqlite_utils import Database

from core.model import MergeKind, MergeSide
from core.progress import Progress
from core.store.merging import base as histories
from core.store.merging import items, loading
from core.store.merging.fields import Fields
from core.store.merging.plans import Deed, Plan
from core.store.merging.sides import AT_ONCE
from core.store.merging.values import Item, Ref, compared_fields
from core.store.rows import column

OF_DOCUMENTS = tuple(kind for kind in MergeKind if kind not in items.STANDING_ALONE)
_ORDER = (MergeKind.LICENCE, MergeKind.AGENT, MergeKind.TAG, *OF_DOCUMENTS, MergeKind.SEARCH)
_PARENTS = ("document", "claim", "link", "source")


class Planner(Fields):
    """Says kind by kind what is to be done. What it found once, it keeps for a second run, in which all is written."""

    def __init__(
        self,
        ours: Database,
        theirs: Database,
        base: Database | None,
        found: histories.Ancestor | None,
        decisions: Mapping[str, MergeSide],
        otherwise: MergeSide | None,
    ) -> None:
        super().__init__(ours, theirs, base, found, decisions, otherwise)
        self._restored: set[str] = set()
        self._to_remove: set[str] | None = None
        self._coming: dict[MergeKind, set[str]] = {kind: set() for kind in MergeKind}

    def plans(self, progress: Progress) -> Generator[tuple[MergeKind, list[Plan]]]:
        """What is to be done, kind by kind and portion by portion; nothing comes before what it refers to.

        Raises:
            Cancelled: the person stopped it.
        """
        total, done = len(_ORDER) * max(1, len(self.documents)), 0
        for kind in _ORDER:
            if kind in items.STANDING_ALONE:
                before = self._of_base(items.all_of(self.base, kind)) if self.base is not None else {}
                ours = self._of_ours(items.all_of(self.ours, kind))
                theirs = self._of_theirs(items.all_of(self.theirs, kind))
                yield kind, [*self._compared(kind, before, ours, theirs)]
                done += max(1, len(self.documents))
                progress.step(done, total)
                continue
            for at in range(0, len(self.documents), AT_ONCE):
                portion = self.documents[at : at + AT_ONCE]
                yield kind, [*self._compared(kind, *self._three(kind, portion))]
                done += len(portion)
                progress.step(done, total)
        yield MergeKind.DOCUMENT, [*self._removals()]

    def _compared(
        self, kind: MergeKind, before: Mapping[str, Item], ours: Mapping[str, Item], theirs: Mapping[str, Item]
    ) -> Generator[Plan]:
        for uid, item in theirs.items():
            if uid in ours:
                yield self._both(before.get(uid), ours[uid], item)
            elif self._comes(before.get(uid), item):
                self._coming[kind].add(uid)
                yield Plan(Deed.INSERT, item, dict(item.fields), there=item.key)
        for uid, item in before.items():
            if uid not in theirs and uid in ours and not self._goes_with_another(item):
                yield from self._gone_there(item, ours[uid])

    def _comes(self, before: Item | None, theirs: Item) -> bool:
        """Whether a thing that is not here is taken over: it is new, or we removed it and a person wants it back."""
        kind, uid = theirs.kind, theirs.uid
        if uid in self._coming[kind]:
            return True  # the first run said so
        refs = [ref for name in _PARENTS if isinstance(ref := theirs.fields.get(name), Ref)]
        if kind is MergeKind.LINK:
            refs.append(cast(Ref, theirs.fields["target"]))
        target = theirs.fields.get("target")
        if kind is MergeKind.RELATION and isinstance(target, Ref) and not theirs.fields["key"]:
            refs.append(target)
        if not all(self._here(ref) for ref in refs):
            return False
        if before is None or any(ref.uid in self._restored for ref in refs):
            return True
        if kind is MergeKind.REFERENCE or kind in (MergeKind.LICENCE, MergeKind.TAG):
            return False
        if not self._changed(kind, self.theirs, theirs, before):
            return False
        if self._removal_decided(theirs, MergeSide.OURS) is MergeSide.OURS:
            return False
        self._restored.add(uid)
        return True

    def _here(self, ref: Ref) -> bool:
        return ref.uid in self._coming[ref.kind] or bool(items.numbers(self.ours, ref.kind, [ref.uid]))

    def _goes_with_another(self, item: Item) -> bool:
        """Whether what they removed went with its document or claim."""
        refs = [ref for name in _PARENTS if isinstance(ref := item.fields.get(name), Ref)]
        if item.kind is MergeKind.LINK:
            refs.append(cast(Ref, item.fields["target"]))
        return any(ref.uid in self._removed.get(ref.kind, ()) for ref in refs)

    def _gone_there(self, before: Item, ours: Item) -> Generator[Plan]:
        kind = before.kind
        if before.uid in self._joined:
            yield Plan(Deed.JOIN, ours, into=self._joined[before.uid])
            return
        if kind in (MergeKind.LICENCE, MergeKind.TAG, MergeKind.AGENT):
            if compared_fields(before) == compared_fields(ours):
                yield Plan(Deed.REMOVE, ours)  # only where nothing refers to it: the writer looks
            return
        if kind is MergeKind.CLAIM:
            self._removed[kind].add(before.uid)
        if (
            kind is not MergeKind.REFERENCE
            and self._changed(kind, self.ours, ours, before)
            and self._removal_decided(ours, MergeSide.THEIRS) is MergeSide.OURS
        ):
            return
        yield Plan(Deed.REMOVE, ours)

    def _removals(self) -> Generator[Plan]:
        """Documents that they removed. What hangs on them is looked at in the first run, before anything is written."""
        first_run = self._to_remove is None
        chosen = self._to_remove = self._to_remove or set()
        for uid in sorted(self._removed[MergeKind.DOCUMENT] if first_run else chosen):
            key = items.numbers(self.ours, MergeKind.DOCUMENT, [uid])
            at = self._base_numbers(MergeKind.DOCUMENT, [uid])
            if not key or self.base is None:
                continue
            ours = self._of_ours(loading.load(self.ours, MergeKind.DOCUMENT, list(key.values())))[uid]
            before = self._of_base(loading.load(self.base, MergeKind.DOCUMENT, list(at.values())))[uid]
            if (
                not first_run
                or not self._changed(MergeKind.DOCUMENT, self.ours, ours, before)
                or self._removal_decided(ours, MergeSide.THEIRS) is MergeSide.THEIRS
            ):
                chosen.add(uid)
                yield Plan(Deed.REMOVE, ours)

    def _changed(self, kind: MergeKind, db: Database, item: Item, before: Item) -> bool:
        """Whether a thing, or what hangs on it, is not as it was in the base any more."""
        if compared_fields(item) != compared_fields(before):
            return True
        if self.base is None or kind not in (MergeKind.DOCUMENT, MergeKind.CLAIM, MergeKind.LINK):
            return False
        rename = self._of_theirs if db is self.theirs else self._of_ours
        for other in OF_DOCUMENTS:
            now = rename(loading.load(db, other, hanging(db, other, kind, item.key)))
            then = self._of_base(loading.load(self.base, other, hanging(self.base, other, kind, before.key)))
            if {key: compared_fields(one) for key, one in now.items()} != {
                key: compared_fields(one) for key, one in then.items()
            }:
                return True
        return False


def hanging(db: Database, other: MergeKind, kind: MergeKind, key: int) -> list[int]:
    """The rows of a kind that hang on a document, a claim or a link."""
    links = {
        MergeKind.DOCUMENT: "SELECT links.id FROM links JOIN claims ON claims.id IN (source_id, target_id) "
        "WHERE claims.document_id = ?1",
        MergeKind.CLAIM: "SELECT id FROM links WHERE ?1 IN (source_id, target_id)",
        MergeKind.LINK: "SELECT id FROM links WHERE 0 = ?1",
    }[kind]
    if kind is MergeKind.DOCUMENT and other is not MergeKind.LINK:
        return [] if other is MergeKind.DOCUMENT else items.keys_of(db, other, [key])
    claim = "SELECT id FROM {0} WHERE claim_id = ?1" if kind is MergeKind.CLAIM else "SELECT id FROM {0} WHERE 0 = ?1"
    match other:
        case MergeKind.LINK:
            return sorted(set(column(db, links, [key])))
        case MergeKind.NOTE | MergeKind.VERDICT:
            return column(db, claim.format(items.table_of(other)), [key])
        case MergeKind.REVIEW if kind is MergeKind.LINK:
            return column(db, "SELECT id FROM reviews WHERE link_id = ?1", [key])
        case MergeKind.REVIEW:
            return column(db, claim.format("reviews"), [key])
        case _:
            return []
