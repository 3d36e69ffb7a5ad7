"""What is to be done to merge: for each thing, what of it is new, changed, removed or in conflict."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import cast

from sqlite_utils import Database

from core.model import Holding, MergeConflict, MergeCount, MergeKind, MergeSide, Status
from core.progress import Progress
from core.store.merging import base as histories
from core.store.merging import items, matching
from core.store.merging.values import MISSING, Item, Missing, Ref, Val, compared, renamed, settled, united
from core.store.merging.words import Words
from core.store.rows import column, marks, rows

AT_ONCE = 200
"""Documents that are compared together; bounds the memory that this takes."""

SETS = frozenset({"aliases", "originals", "sources", "findings", "tags", "earlier"})
_SAME_ELEMENT = {"originals": 4, "sources": 2, "earlier": 1}
"""How many of the first values of an element tell it from others; the rest says when it came."""
QUIET = frozenset({"tier", "pattern", "likeness", "key", "modality", "unnamed", "target", "scheme", "value"})
"""What nobody is asked about: it is the program's own, or says the same in another way."""
SPANS = frozenset({"words", "cue", "chains", "evidence", "place", "passages"})
"""The values that have places in texts."""
OF_DOCUMENTS = tuple(kind for kind in MergeKind if kind not in items.STANDING_ALONE)
_ORDER = (MergeKind.LICENCE, MergeKind.AGENT, MergeKind.TAG, *OF_DOCUMENTS, MergeKind.SEARCH)
_PARENTS = ("document", "claim", "link", "source")
_LACKING = frozenset[object](["other"])
_HOLDINGS = {Holding.CITED: 0, Holding.EXTRACT: 1, Holding.HELD: 2}


class Deed(StrEnum):
    """What is done with one thing."""

    INSERT = "insert"
    UPDATE = "update"
    REMOVE = "remove"
    JOIN = "join"
    EQUAL = "equal"


@dataclass(slots=True)
class Plan:
    """What is done with one thing. *values* are its new ones; those in *quiet* only follow a text that changed.

    *there* is the number of its row in the other archive. *lost_text*: their text gives way, and is to be kept as an
    earlier one; *shared*: both archives once had the thing.
    """

    deed: Deed
    item: Item
    values: dict[str, Val] = field(default_factory=dict[str, Val])
    quiet: frozenset[str] = frozenset()
    into: str = ""
    there: int = 0
    lost_text: bool = False
    shared: bool = False


@dataclass(slots=True)
class Text:
    """Whether a document's text is the same everywhere, and whose is kept."""

    same: bool
    kept: MergeSide


class Planner:
    """Compares two archives, and says kind by kind what is to be done. What it found once, it keeps for a second run.

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
        self.ours, self.theirs, self.base = ours, theirs, base
        self._found = found if base is not None else None
        self._decisions, self._otherwise = decisions, otherwise
        self.conflicts: dict[str, MergeConflict] = {}
        self.undecided: set[str] = set()
        self.names = self._known_names()
        self.new_names: dict[str, str] = {}
        self._joined: dict[str, str] = {}
        self.texts: dict[str, Text] = {}
        self._gone: dict[MergeKind, set[str]] = {MergeKind.DOCUMENT: set(), MergeKind.CLAIM: set()}
        self._removed: dict[MergeKind, set[str]] = {MergeKind.DOCUMENT: set(), MergeKind.CLAIM: set()}
        self._restored: set[str] = set()
        self._to_remove: set[str] | None = None
        self._coming: dict[MergeKind, set[str]] = {kind: set() for kind in MergeKind}
        self.documents: list[int] = []
        self._words = Words(ours, theirs, base)

    # ------------------------------------------------------------------------------------------------ names

    def _known_names(self) -> dict[str, str]:
        """What things of theirs are called here, from merges before this one."""
        known = dict(histories.names(self.ours))
        given = histories.names(self.theirs)
        known |= {there: here for here, there in given.items() if there not in known}
        return known

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
        return [uid, *(there for there, here in self.names.items() if here == uid)]

    def _of_theirs(self, found: Mapping[str, Item]) -> dict[str, Item]:
        return {(one := self._renamed(item, here=False)).uid: one for item in found.values()}

    def _of_ours(self, found: Mapping[str, Item]) -> dict[str, Item]:
        if not self._joined:
            return dict(found)
        return {(one := self._renamed(item, here=True)).uid: one for item in found.values()}

    def _renamed(self, item: Item, *, here: bool) -> Item:
        name = self._as_joined if here else self.theirs_as_ours
        fields = {key: renamed(value, name) for key, value in item.fields.items()}
        if item.kind is MergeKind.REFERENCE:
            home = name(Ref(MergeKind.DOCUMENT, item.home)).uid
            return Item(item.kind, home + item.uid[len(item.home) :], item.key, home, fields)
        uid = item.uid if here else self.names.get(item.uid, item.uid)
        home = item.home and (item.home if here else self.names.get(item.home, item.home))
        return Item(item.kind, uid, item.key, home, fields)

    def _of_base(self, found: Mapping[str, Item]) -> dict[str, Item]:
        of_theirs = self._found is not None and self._found.of_theirs
        return self._of_theirs(found) if of_theirs else self._of_ours(found)

    # ---------------------------------------------------------------------------------------------- matching

    def match(self, progress: Progress) -> None:
        """Find out which documents are to be looked at, and which things of theirs are which of ours.

        Raises:
            Cancelled: the person stopped it.
        """
        self.documents, removed = self._scope()
        self._match_agents()
        self._match_documents(removed, progress)
        self._match_claims(progress)
        for kind in (
            MergeKind.LINK,
            MergeKind.NOTE,
            MergeKind.RELATION,
            MergeKind.REVIEW,
            MergeKind.VERDICT,
            MergeKind.RIGHTS,
        ):
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
            found = matching.agent(self.ours, item, set() if item.uid in before else taken)
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
            theirs = self._of_theirs(items.load(self.theirs, MergeKind.DOCUMENT, portion))
            here = items.numbers(self.ours, MergeKind.DOCUMENT, theirs)
            lacking = theirs.keys() - here.keys()
            before = self._in_base(MergeKind.DOCUMENT, lacking)
            self._gone[MergeKind.DOCUMENT] |= before
            taken |= here.keys()
            for item in theirs.values():
                if item.uid in lacking and item.uid not in before:
                    found = matching.document(self.ours, self.theirs, item, taken)
                    if found is not None and not items.numbers(self.theirs, MergeKind.DOCUMENT, [found]):
                        taken.add(found)
                        self._name({item.uid: found})
        named = [self.names.get(uid, uid) for uid in removed]
        known = self._in_base(MergeKind.DOCUMENT, named)
        self._removed[MergeKind.DOCUMENT] = known & items.numbers(self.ours, MergeKind.DOCUMENT, known).keys()

    def _match_claims(self, progress: Progress) -> None:
        for portion in self._portions(progress):
            theirs = self._of_theirs(self._of(self.theirs, MergeKind.CLAIM, portion))
            lacking = matching.absent(self.ours, MergeKind.CLAIM, theirs)
            before = self._in_base(MergeKind.CLAIM, lacking)
            self._gone[MergeKind.CLAIM] |= before
            new = [item for item in theirs.values() if item.uid in lacking and item.uid not in before]
            homes = items.numbers(self.ours, MergeKind.DOCUMENT, {item.home for item in new})
            ours = self._of_ours(self._of(self.ours, MergeKind.CLAIM, list(homes.values())))
            texts = items.load(self.theirs, MergeKind.DOCUMENT, portion)
            mine = items.load(self.ours, MergeKind.DOCUMENT, list(homes.values()))
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

    # ---------------------------------------------------------------------------------------------- loading

    def _portions(self, progress: Progress) -> Generator[list[int]]:
        for at in range(0, len(self.documents), AT_ONCE):
            progress.step(0)
            yield self.documents[at : at + AT_ONCE]

    def _of(self, db: Database, kind: MergeKind, document_ids: Sequence[int]) -> dict[str, Item]:
        return items.load(db, kind, items.keys_of(db, kind, document_ids))

    def _uids_of(self, portion: Sequence[int]) -> list[str]:
        found: list[str] = []
        for at in range(0, len(portion), 500):
            some = list(portion[at : at + 500])
            query = f"SELECT uid FROM documents WHERE id IN ({marks(len(some))})"
            found += [self.names.get(uid, uid) for row in rows(self.theirs, query, some) for uid in map(str, row.values())]
        return found

    def _ours_of(self, portion: Sequence[int]) -> list[int]:
        return list(items.numbers(self.ours, MergeKind.DOCUMENT, self._uids_of(portion)).values())

    def _base_numbers(self, kind: MergeKind, uids: Iterable[str]) -> dict[str, int]:
        """Rows of the base by the names that things have here."""
        if self.base is None or self._found is None:
            return {}
        wanted = {uid: [uid] for uid in uids}
        if self._found.of_theirs:
            for there, here in self.names.items():
                if here in wanted:
                    wanted[here].append(there)
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
            ours |= self._of_ours(items.load(self.ours, kind, sorted(others.values())))
            if self.base is not None:
                at = self._base_numbers(kind, theirs.keys() - before.keys())
                before |= self._of_base(items.load(self.base, kind, sorted(at.values())))
        return before, ours, theirs

    # --------------------------------------------------------------------------------------------- planning

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
            ours = self._of_ours(items.load(self.ours, MergeKind.DOCUMENT, list(key.values())))[uid]
            before = self._of_base(items.load(self.base, MergeKind.DOCUMENT, list(at.values())))[uid]
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
            now = rename(items.load(db, other, hanging(db, other, kind, item.key)))
            then = self._of_base(items.load(self.base, other, hanging(self.base, other, kind, before.key)))
            if {key: compared_fields(one) for key, one in now.items()} != {
                key: compared_fields(one) for key, one in then.items()
            }:
                return True
        return False

    # ------------------------------------------------------------------------------------------- one thing

    def _both(self, before: Item | None, ours: Item, theirs: Item) -> Plan:
        if theirs.kind is MergeKind.DOCUMENT:
            return self._documents(before, ours, theirs)
        return self._values(before, ours, theirs, self.texts.get(theirs.home, Text(same=True, kept=MergeSide.OURS)))

    def _documents(self, before: Item | None, ours: Item, theirs: Item) -> Plan:
        uid = theirs.uid
        known = self.texts.get(uid)
        texts = [one.fields["body"] for one in (before, ours, theirs) if one is not None]
        text = known or Text(all(one == texts[0] for one in texts), MergeSide.OURS)
        plan = self._values(before, ours, theirs, text)
        if known is None:
            text.kept = MergeSide.THEIRS if "body" in plan.values else MergeSide.OURS
            self.texts[uid] = text
        elif known.kept is MergeSide.OURS:
            plan.values.pop("body", None)
        digests = [cast("tuple[str, str | None]", one)[1] for one in (ours.fields["body"], theirs.fields["body"])]
        changed_there = before is None or before.fields["body"] != theirs.fields["body"]
        if text.kept is MergeSide.OURS and changed_there and digests[1] is not None and digests[0] != digests[1]:
            plan.lost_text = True
        return plan

    def _values(self, before: Item | None, ours: Item, theirs: Item, text: Text) -> Plan:
        values: dict[str, Val] = {}
        quiet: set[str] = set()
        leaning = _leaning(ours, theirs) if before is None else None
        for name, other in theirs.fields.items():
            mine = ours.fields[name]
            then = MISSING if before is None else before.fields[name]
            if name in SETS:
                value = _united(name, then, mine, other)
                if value != mine:
                    values[name] = value
                continue
            places = text.same
            side = settled(then, mine, other, places=places, lacking=_LACKING if name == "kind" else frozenset())
            if leaning is not None and side is None:
                side = leaning
            elif leaning is MergeSide.OURS and _undecided(theirs):
                side = MergeSide.OURS
            if name == "body" and before is None and side is not MergeSide.OURS:
                side = _newer_text(ours, theirs) or side
            if side is None:
                side = self._asked(name, before, ours, theirs)
            if side is MergeSide.THEIRS:
                values[name] = other
            elif (
                name in SPANS
                and not text.same
                and text.kept is MergeSide.THEIRS
                and mine != other
                and compared(mine, places=False) == compared(other, places=False)
            ):
                values[name] = other
                quiet.add(name)
        if theirs.kind is MergeKind.AGENT and theirs.fields["name"] != values.get("name", ours.fields["name"]):
            aliases = cast("frozenset[Val]", values.get("aliases", ours.fields["aliases"]))
            if before is None:
                aliases = (aliases | {theirs.fields["name"]}) - {ours.fields["name"]}
            if aliases != ours.fields["aliases"]:
                values["aliases"] = aliases
        deed = Deed.UPDATE if values else Deed.EQUAL
        return Plan(deed, ours, values, frozenset(quiet), there=theirs.key, shared=before is not None)

    def _asked(self, name: str, before: Item | None, ours: Item, theirs: Item) -> MergeSide:
        if name in QUIET and not (theirs.kind is MergeKind.LINK and name == "target"):
            return MergeSide.OURS
        if before is None and ours.kind is MergeKind.LICENCE:
            return MergeSide.OURS
        if before is None and ours.kind is MergeKind.AGENT and name == "name":
            return MergeSide.OURS  # the other name becomes an alias
        key = f"{ours.kind}:{ours.uid}:{name}"
        if key not in self.conflicts:
            self.conflicts[key] = self._words.conflict(key, name, before, ours, theirs)
        return self._decided(key)

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


def _united(name: str, then: Val | Missing, mine: Val, other: Val) -> frozenset[Val]:
    """The union of two sets, without what is in ours already and only came at another time."""
    value = united(then, mine, other)
    if name not in _SAME_ELEMENT:
        return value
    telling = _SAME_ELEMENT[name]
    own = cast("frozenset[tuple[Val, ...]]", mine)
    known = {one[:telling] for one in own}
    return frozenset(
        one for one in cast("frozenset[tuple[Val, ...]]", value) if one in own or one[:telling] not in known
    )


def compared_fields(item: Item) -> dict[str, object]:
    """All of a thing that is compared."""
    return {name: compared(value, places=True) for name, value in item.fields.items()}


def _newer_text(ours: Item, theirs: Item) -> MergeSide | None:
    """Whose text was made from the other one's by a correction."""
    for side, one, other in ((MergeSide.OURS, ours, theirs), (MergeSide.THEIRS, theirs, ours)):
        before = {earlier[0] for earlier in cast("frozenset[tuple[Val, ...]]", one.fields["earlier"])}
        if cast("tuple[str, str | None]", other.fields["body"])[1] in before:
            return side
    return None


def _undecided(item: Item) -> bool:
    return item.kind in (MergeKind.CLAIM, MergeKind.LINK) and item.fields["status"] == Status.SUGGESTED


def _leaning(ours: Item, theirs: Item) -> MergeSide | None:
    """Whose version is taken without a question where no history is shared: what was decided, and what has a text."""
    if theirs.kind in (MergeKind.CLAIM, MergeKind.LINK):
        if _undecided(theirs):
            return MergeSide.OURS
        return MergeSide.THEIRS if _undecided(ours) else None
    if theirs.kind is MergeKind.DOCUMENT:
        mine, other = (
            _HOLDINGS[Holding(cast("tuple[str, str | None]", one.fields["body"])[0])] for one in (ours, theirs)
        )
        if mine != other:
            return MergeSide.OURS if mine > other else MergeSide.THEIRS
    return None


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


class Counts:
    """How much of each kind is new, changed, removed and equal."""

    def __init__(self) -> None:
        self._found: dict[MergeKind, list[int]] = {}

    def add(self, kind: MergeKind, plans: Iterable[Plan]) -> None:
        """Count what is planned for one portion."""
        counted = self._found.setdefault(kind, [0, 0, 0, 0])
        for plan in plans:
            match plan.deed:
                case Deed.INSERT:
                    counted[0] += 1
                case Deed.UPDATE if plan.values.keys() - plan.quiet:
                    counted[1] += 1
                case Deed.REMOVE | Deed.JOIN:
                    counted[2] += 1
                case _:
                    counted[3] += 1

    def told(self) -> tuple[MergeCount, ...]:
        """What was counted."""
        return tuple(MergeCount(kind, *counted) for kind, counted in self._found.items() if any(counted))
