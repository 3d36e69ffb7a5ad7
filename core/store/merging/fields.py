"""The values of one thing in both archives: which are taken, and which a person has to decide."""

from __future__ import annotations

from typing import cast

from core.model import Holding, MergeKind, MergeSide, Status
from core.store.merging.pairing import Pairing
from core.store.merging.plans import Deed, Plan, Text
from core.store.merging.values import MISSING, Item, Missing, Val, compared, settled, united

SETS = frozenset({"aliases", "originals", "sources", "findings", "tags", "earlier"})
_SAME_ELEMENT = {"originals": 4, "sources": 2}
"""How many of the first values of an element tell it from others; the rest says when it came."""
QUIET = frozenset({"tier", "pattern", "likeness", "key", "modality", "unnamed", "target", "scheme", "value"})
"""What nobody is asked about: it is the program's own, or says the same in another way."""
SPANS = frozenset({"words", "cue", "chains", "evidence", "place", "passages"})
"""The values that have places in texts."""
_LACKING = frozenset[object](["other"])
_HOLDINGS = {Holding.CITED: 0, Holding.EXTRACT: 1, Holding.HELD: 2}


class Fields(Pairing):
    """Compares the values of things that both archives have."""

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


def _united(name: str, then: Val | Missing, mine: Val, other: Val) -> frozenset[Val]:
    """The union of two sets. What only came at another time is the same thing, and stays as it is here."""
    telling = _SAME_ELEMENT.get(name)
    if telling is None:
        return united(then, mine, other)
    own, new = ({one[:telling]: one for one in cast("frozenset[tuple[Val, ...]]", side)} for side in (mine, other))
    before = cast("frozenset[tuple[Val, ...]]", frozenset() if then is MISSING else then)
    kept = united(frozenset(one[:telling] for one in before), frozenset(own), frozenset(new))
    gone = own.keys() - kept
    extra = {new[cast("tuple[Val, ...]", key)] for key in kept - own.keys()}
    return frozenset(one for one in cast("frozenset[tuple[Val, ...]]", mine) if one[:telling] not in gone) | extra


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
